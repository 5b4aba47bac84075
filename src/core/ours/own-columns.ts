import type { Cell } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { HEALTH, STALENESS, VERDICT } from "../model/health";
import { COLUMN_NAMES, isWrittenFormula, OUR_HEADERS, plainFlagOf, type ColumnName } from "../model/marks";
import type { JournalEntry, Metadata } from "../model/metadata";
import type { OwnColumn } from "../model/own-marks";
import { DIRECTIONS } from "../model/quantity";
import type { Workbook } from "../model/workbook";

const OUR_WORDS: ReadonlySet<unknown> = new Set([
  ...Object.values(HEALTH),
  ...Object.values(STALENESS),
  ...Object.values(VERDICT),
  ...DIRECTIONS,
  "",
]);

/** `Health`, or where the user's table has one already, `OKR Health` and `OKR Health 2`. */
export function columnOfHeader(header: unknown): ColumnName | undefined {
  if (typeof header !== "string") return undefined;
  const bare = header.replace(/^OKR /, "").replace(/ \d+$/, "");
  return COLUMN_NAMES.find((name) => OUR_HEADERS[name] === bare);
}

/** Every column of ours, found by its header together with our formulas below it or an entry of the journal. */
export function ownColumns(workbook: Workbook, metadata: Metadata): readonly OwnColumn[] {
  const entries = metadata.journal.filter(({ kind }) => kind === "flags");
  const sheets = new Set(workbook.grids.map(({ sheet }) => sheet));
  return workbook.grids.flatMap((grid) => {
    const here = entries.filter(({ sheet }) => sheet === grid.sheet || !sheets.has(sheet));
    return headerCells(grid).flatMap(({ row, column }) => {
      const own = ownColumnUnder(grid, { row, column }, here);
      return own ? [own] : [];
    });
  });
}

function headerCells(grid: Grid): readonly { row: number; column: number }[] {
  return grid.rows.flatMap((cells, down) =>
    cells.flatMap(({ value }, across) =>
      columnOfHeader(value) ? [{ row: grid.top + down, column: grid.left + across }] : [],
    ),
  );
}

function ownColumnUnder(
  grid: Grid,
  place: { readonly row: number; readonly column: number },
  entries: readonly JournalEntry[],
): OwnColumn | undefined {
  const { row: headerRow, column } = place;
  const header = cellAt(grid, headerRow, column).value;
  const name = columnOfHeader(header);
  if (!name || typeof header !== "string") return undefined;
  const entry = closestEntry(
    entries.filter((candidate) => candidate.header === header),
    place,
  );
  const rows = rowsBelow(grid, place).filter((row) => isOurs(cellAt(grid, row, column), name, entry));
  if (rows.length === 0) return undefined;
  return { name, header, sheet: grid.sheet, column, headerRow, rows, ...(entry && { entry }) };
}

function closestEntry(
  entries: readonly JournalEntry[],
  { row, column }: { readonly row: number; readonly column: number },
): JournalEntry | undefined {
  const distance = ({ area }: JournalEntry) => Math.abs(area.top - row) + Math.abs(area.left - column);
  return [...entries].sort((one, other) => distance(one) - distance(other))[0];
}

/** The rows under a header down to the next header of ours. */
function rowsBelow(grid: Grid, { row, column }: { row: number; column: number }): readonly number[] {
  const bottom = usedArea(grid)?.bottom ?? row;
  const all = Array.from({ length: Math.max(0, bottom - row) }, (_, step) => row + 1 + step);
  const next = all.find((below) => columnOfHeader(cellAt(grid, below, column).value));
  return next === undefined ? all : all.filter((below) => below < next);
}

/** Our formula; or, in a column of the journal, one of our words as a literal (frozen, or a direction). */
function isOurs({ formula, value }: Cell, name: ColumnName, entry: JournalEntry | undefined): boolean {
  if (formula !== undefined) return isFlagFormula(formula, name);
  return entry !== undefined && value !== undefined && OUR_WORDS.has(value);
}

const FUNCTION_OF: Partial<Record<ColumnName, RegExp>> = {
  health: /(OKR\.|_xldudf_OKR_)HEALTH\(/i,
  staleness: /(OKR\.|_xldudf_OKR_)STALENESS\(/i,
};

function isFlagFormula(formula: string, name: ColumnName): boolean {
  if (!isWrittenFormula(formula)) return false;
  return name === "link" || FUNCTION_OF[name]?.test(formula) === true || plainFlagOf(formula) === name;
}
