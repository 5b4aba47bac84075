import { OUR_SHEETS } from "../core/model/marks";
import type { ExcelTable, Grid } from "../core/model/grid";
import type { DefinedName, Locale, Workbook } from "../core/model/workbook";
import type { Task } from "../port/workbook-host";
import { askFirstDay, countedFrom1900 } from "./days-from-1904";
import { knowsFunctions } from "./feature-check";
import { readParts } from "./metadata-part";
import { sharedSync } from "./desk";
import { readGrids, type SheetHead } from "./read-grids";
import { areaOf } from "./sheet-area";

const POSITION = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/** Reads the whole workbook once. An abort rejects with the signal's reason. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { includeHidden, ...task }: { readonly includeHidden: boolean } & Task,
): Promise<Workbook> {
  const reader: Reader = { context, ask: sharedSync(context) };
  const [outline, { seen: _, ...parts }] = await Promise.all([
    readOutline(reader, includeHidden),
    readParts(context, reader.ask),
  ]);
  const { heads, ...told } = outline;
  const grids = await readGrids(context, heads, task);
  return { ...told, ...parts, grids: told.countsFrom1904 === true ? countedFrom1900(grids) : grids };
}

/** Who reads: several ask at once, and what they ask for travels in one request. */
interface Reader {
  readonly context: Excel.RequestContext;
  readonly ask: () => Promise<void>;
}

type Outline = Omit<Workbook, "grids"> & { readonly heads: readonly SheetHead[] };

/** Everything but cells. */
async function readOutline(reader: Reader, includeHidden: boolean): Promise<Outline> {
  const { workbook } = reader.context;
  workbook.load(["name", "readOnly"]);
  workbook.worksheets.load("items/name,items/visibility");
  workbook.names.load("items/name,items/formula,items/type");
  workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  const locale = loadLocale(reader.context);
  const countsFrom1904 = askFirstDay(reader.context);
  await reader.ask();
  const sheets = workbook.worksheets.items.filter((sheet) => includeHidden || isShown(sheet));
  const hiddenSheets = workbook.worksheets.items.filter((sheet) => !sheets.includes(sheet));
  const [heads, shared, local] = await Promise.all([
    readHeads(reader, sheets),
    readNames(reader),
    readLocalNames(reader),
  ]);
  const names = [...shared, ...local];
  return {
    fileName: workbook.name,
    heads,
    names,
    locale: localeOf(locale),
    isReadOnly: workbook.readOnly,
    ...(hiddenSheets.length > 0 && { hiddenSheets: hiddenSheets.map(({ name }) => name) }),
    ...(countsFrom1904() && { countsFrom1904: true }),
    ...(!knowsFunctions() && { lacksFunctions: true }),
  };
}

/** Our own sheets are read even where the user hid them: the flags ask them. */
function isShown({ visibility, name }: Excel.Worksheet): boolean {
  return visibility === "Visible" || Object.values(OUR_SHEETS).some((own) => name.startsWith(own));
}

async function readHeads(
  { context, ask }: Reader,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetHead[]> {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(POSITION);
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    sheet.pivotTables.load("items/name");
    sheet.charts.load("items/name");
    return { sheet, used };
  });
  const tables = context.workbook.tables.items.map((table) => {
    const range = table.getRange();
    range.load(POSITION);
    table.worksheet.load("name");
    table.autoFilter.load("isDataFiltered");
    return { table, range };
  });
  await ask();
  const pivots = sheets.map((sheet) =>
    sheet.pivotTables.items.map((pivot) => {
      const range = pivot.layout.getRange();
      range.load(POSITION);
      return range;
    }),
  );
  if (pivots.some((ranges) => ranges.length > 0)) await ask();
  return asked.map(({ sheet, used }, index) => {
    const own = tables.filter(({ table }) => table.worksheet.name === sheet.name);
    return {
      sheet,
      name: sheet.name,
      visibility: visibilityOf(sheet),
      used,
      excelTables: own.map(({ table, range }) => excelTable(table, range)),
      isFiltered: sheet.autoFilter.isDataFiltered || own.some(({ table }) => table.autoFilter.isDataFiltered),
      pivotAreas: (pivots[index] ?? []).map(areaOf),
    };
  });
}

function excelTable({ name, showHeaders, showTotals }: Excel.Table, range: Excel.Range): ExcelTable {
  return { name, area: areaOf(range), hasHeaderRow: showHeaders, hasTotalsRow: showTotals };
}

function visibilityOf({ visibility }: Excel.Worksheet): Grid["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "very hidden";
}

/** Names that stand for cells come with the place; the others with their formula only. */
async function readNames({ context, ask }: Reader): Promise<readonly DefinedName[]> {
  const items = context.workbook.names.items.map((item) => {
    const range = item.getRangeOrNullObject();
    range.load(POSITION);
    range.worksheet.load("name");
    return { item, range };
  });
  if (items.length > 0) await ask();
  return items.map(({ item, range }) => {
    const name = { name: item.name, refersTo: String(item.formula) };
    if (range.isNullObject) return name;
    return { ...name, at: { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex } };
  });
}

/** Names that one sheet alone knows: its formulas mean them before the workbook's. */
async function readLocalNames({ context, ask }: Reader): Promise<readonly DefinedName[]> {
  const own = context.workbook.worksheets.items.map((sheet) => {
    sheet.names.load("items/name,items/formula");
    return sheet;
  });
  await ask();
  return own.flatMap(({ name: scope, names }) =>
    names.items.map((item) => ({ name: item.name, refersTo: String(item.formula), scope })),
  );
}

function loadLocale({ workbook }: Excel.RequestContext): Excel.Application {
  const { application } = workbook;
  application.load("decimalSeparator");
  application.cultureInfo.datetimeFormat.load("shortDatePattern");
  return application;
}

/** `M/d/yyyy` → month first, `yyyy-MM-dd` → year first, anything else day first. */
function localeOf({ decimalSeparator, cultureInfo }: Excel.Application): Locale {
  const pattern = cultureInfo.datetimeFormat.shortDatePattern;
  const first = /[dMy]/.exec(pattern)?.[0];
  return {
    decimalSeparator: decimalSeparator === "," ? "," : ".",
    dateOrder: first === "M" ? "mdy" : first === "y" ? "ymd" : "dmy",
  };
}
