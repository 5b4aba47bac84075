import { ISuperTableService, Lexer } from "@univerjs/engine-formula";
import type { FUniver, ICommandInfo, IDisposable } from "@univerjs/presets";
import { injectorOf } from "../objects/univer";

/**
 * Univer's parser does not take a table's name with `_` or `.` in it, nor a column's with brackets, quotes or escapes,
 * all of which Excel has: `KPI_2026[Actual (USD)]`. So the engine, and only it, reads such names in a spelling that it
 * takes; the cells keep the formula as it was written.
 */
const STRANGE = /[^A-Za-z0-9À-ɏ ]/g;
const MARK = "ꞏ";

/** `KPI_2026` → `KPIꞏ5fꞏ2026`; a plain name stays. */
export function plainSpelling(name: string): string {
  return name.replace(
    STRANGE,
    (character) => `${MARK}${(character.codePointAt(0) ?? 0).toString(16)}${MARK}`,
  );
}

const REFERENCES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([A-Za-z_\\À-ɏ][\w.\\À-ɏ]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/g;
const COLUMN = /\[((?:[^[\]']|'.)*)\]/g;

/** `=SUM(KPI_2026[Actual (USD)])` → the same in plain spelling; `#This Row` and its like stay. */
export function plainFormula(formula: string): string {
  if (!formula.includes("[")) return formula;
  return formula.replace(REFERENCES, (piece: string, table: string | undefined, columns: string) => {
    if (table === undefined) return piece;
    const spelled = columns.replace(COLUMN, (_, column: string) => `[${plainColumn(column)}]`);
    return plainSpelling(table) + spelled;
  });
}

function plainColumn(column: string): string {
  return column.trim().startsWith("#") ? column : plainSpelling(column.replace(/'(.)/g, "$1"));
}

/** Teaches the spreadsheet's engine the names; lasts as long as the spreadsheet. */
export function spellTables(api: FUniver): IDisposable {
  const injector = injectorOf(api);
  const tables = injector.get(ISuperTableService);
  const lexer = injector.get(Lexer);
  const parse = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => parse(plainFormula(formula), ...rest);
  const learn = (unitId: string, name: string): void => {
    const table = tables.getTable(unitId, name);
    if (!table) return;
    const titles = [...table.titleMap.entries()];
    const titleMap = new Map([
      ...titles,
      ...titles.map(([title, index]) => [plainSpelling(title), index] as const),
    ]);
    tables.registerTable(unitId, plainSpelling(name), { ...table, titleMap });
  };
  const unitId = api.getActiveWorkbook()?.getId() ?? "";
  for (const { name } of api.getActiveWorkbook()?.getTableList() ?? []) learn(unitId, name);
  return api.addEvent(api.Event.CommandExecuted, ({ id, params }: Readonly<ICommandInfo>) => {
    const { unitId: unit = "", tableName = "" } = (params ?? {}) as { unitId?: string; tableName?: string };
    if (id === "formula.mutation.set-super-table") learn(unit, tableName);
    // A plain name is its own spelling: Univer has removed it, and may have put it back by now.
    const isRemoved = id === "formula.mutation.remove-super-table" && plainSpelling(tableName) !== tableName;
    if (isRemoved) tables.remove(unit, plainSpelling(tableName));
  });
}
