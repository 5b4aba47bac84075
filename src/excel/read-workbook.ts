import { OUR_SHEETS } from "../core/model/marks";
import type { ExcelTable, Grid } from "../core/model/grid";
import type { DefinedName, Locale, Workbook } from "../core/model/workbook";
import type { Task } from "../port/workbook-host";
import { readParts } from "./metadata-part";
import { areaOf, readGrid, type SheetHead } from "./read-grid";
import { sync } from "./sync";

const POSITION = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/** Reads the whole workbook once. An abort rejects with the signal's reason. */
export async function readWorkbook(
  context: Excel.RequestContext,
  { includeHidden, ...task }: { readonly includeHidden: boolean } & Task,
): Promise<Workbook> {
  const { workbook } = context;
  workbook.load(["name", "readOnly"]);
  workbook.worksheets.load("items/name,items/visibility");
  workbook.names.load("items/name,items/formula,items/type");
  workbook.tables.load("items/name,items/showHeaders,items/showTotals");
  const locale = loadLocale(context);
  await sync(context);
  const sheets = workbook.worksheets.items.filter((sheet) => includeHidden || isShown(sheet));
  const heads = await readHeads(context, sheets);
  const names = await readNames(context);
  const parts = await readParts(context);
  const grids: Grid[] = [];
  for (const head of heads) {
    task.signal?.throwIfAborted();
    task.onProgress?.({ done: grids.length, all: heads.length, step: `Reading ${head.name}` });
    grids.push(await readGrid(context, head, task));
  }
  return {
    fileName: workbook.name,
    grids,
    names,
    locale: localeOf(locale),
    isReadOnly: workbook.readOnly,
    ...parts,
  };
}

/** Our own sheets are read even where the user hid them: the flags ask them. */
function isShown({ visibility, name }: Excel.Worksheet): boolean {
  return visibility === "Visible" || Object.values(OUR_SHEETS).some((own) => name.startsWith(own));
}

async function readHeads(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetHead[]> {
  const asked = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(POSITION);
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    sheet.pivotTables.load("items/name");
    return { sheet, used };
  });
  const tables = context.workbook.tables.items.map((table) => {
    const range = table.getRange();
    range.load(POSITION);
    table.worksheet.load("name");
    table.autoFilter.load("isDataFiltered");
    return { table, range };
  });
  await sync(context);
  const pivots = sheets.map((sheet) =>
    sheet.pivotTables.items.map((pivot) => {
      const range = pivot.layout.getRange();
      range.load(POSITION);
      return range;
    }),
  );
  if (pivots.some((ranges) => ranges.length > 0)) await sync(context);
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
async function readNames(context: Excel.RequestContext): Promise<readonly DefinedName[]> {
  const items = context.workbook.names.items.map((item) => {
    const range = item.getRangeOrNullObject();
    range.load(POSITION);
    range.worksheet.load("name");
    return { item, range };
  });
  if (items.length > 0) await sync(context);
  return items.map(({ item, range }) => {
    const name = { name: item.name, refersTo: String(item.formula) };
    if (range.isNullObject) return name;
    return { ...name, at: { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex } };
  });
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
