import type { Area } from "../core/model/address";
import type { Cell } from "../core/model/cell";
import type { ExcelTable, Grid } from "../core/model/grid";
import type { Task } from "../port/workbook-host";
import { charactersOf } from "./column-width";
import { canReadMerges } from "./feature-check";
import { readRows, type CellLook } from "./read-cells";
import { sync } from "./sync";

/** Excel on the web takes at most 5 MB in one answer; values, formulas, text and formats of as many cells fit. */
const CELLS_PER_SYNC = 50_000;
/** Looks come as an object per cell; larger sheets are read without them. */
const CELLS_WITH_LOOKS = 10_000;
/** Blank columns beside the data whose formats must be known before we write there. */
const MARGIN_COLUMNS = 6;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
const WHITE = "#FFFFFF";

/** What is known of a sheet before its cells are read. */
export interface SheetHead {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: Grid["visibility"];
  readonly used: Excel.Range;
  readonly excelTables: readonly ExcelTable[];
  readonly isFiltered: boolean;
  readonly pivotAreas: readonly Area[];
}

/** Reads the used part of one sheet in chunks. */
export async function readGrid(context: Excel.RequestContext, head: SheetHead, task: Task): Promise<Grid> {
  const { sheet, name, visibility, used, excelTables, isFiltered, pivotAreas } = head;
  const isProtected = sheet.protection.protected;
  const common = { sheet: name, visibility, excelTables, isProtected, isFiltered, pivotAreas };
  if (used.isNullObject)
    return { ...common, top: 0, left: 0, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const { rowIndex: top, columnIndex: left, rowCount } = used;
  const columnCount = Math.min(used.columnCount + MARGIN_COLUMNS, LAST_COLUMN - left + 1);
  const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  const rows = await readAllRows(context, { sheet, area }, task);
  const sizes = await readSizes(context, { sheet, area });
  const merges = canReadMerges() ? await readMerges(context, used) : [];
  return { ...common, top, left, rows, merges, ...sizes };
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

function rangeOf({ sheet, area }: Place): Excel.Range {
  const { top, left, bottom, right } = area;
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

async function readAllRows(
  context: Excel.RequestContext,
  { sheet, area }: Place,
  { signal }: Task,
): Promise<Cell[][]> {
  const width = area.right - area.left + 1;
  const count = (area.bottom - area.top + 1) * width;
  const perChunk = Math.max(
    1,
    Math.floor((count <= CELLS_WITH_LOOKS ? CELLS_WITH_LOOKS : CELLS_PER_SYNC) / width),
  );
  const rows: Cell[][] = [];
  for (let top = area.top; top <= area.bottom; top += perChunk) {
    signal?.throwIfAborted();
    const chunk = { ...area, top, bottom: Math.min(top + perChunk - 1, area.bottom) };
    rows.push(...(await readChunk(context, { sheet, area: chunk }, count <= CELLS_WITH_LOOKS)));
  }
  return rows;
}

async function readChunk(context: Excel.RequestContext, place: Place, withLooks: boolean): Promise<Cell[][]> {
  const range = rangeOf(place);
  range.load(["values", "formulas", "text", "numberFormat", "valueTypes"]);
  const looks = withLooks ? range.getCellProperties(WANTED_LOOK) : undefined;
  const plain = withLooks ? cornerCell(place.sheet).getCellProperties(WANTED_LOOK) : undefined;
  await sync(context);
  const plainFont = fontOf(plain?.value[0]?.[0]);
  return readRows(
    range,
    looks?.value.map((row) => row.map((cell) => lookOf(cell, plainFont))),
  );
}

const WANTED_LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, italic: true, color: true, name: true, size: true },
  },
};

/** Nobody formats the far corner of a sheet, so it tells how a plain cell looks. */
function cornerCell(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRangeByIndexes(LAST_ROW - 1, LAST_COLUMN - 1, 1, 1);
}

/** A cell without a fill says that it is white. */
function lookOf(cell: Excel.CellProperties, plainFont: string): CellLook {
  const { format } = cell;
  const fill = format?.fill?.color?.toUpperCase();
  return {
    ...(fill !== undefined && fill !== "" && fill !== WHITE && { fill }),
    ...(format?.font?.bold === true && { bold: true }),
    ...(fontOf(cell) !== plainFont && { isStyled: true }),
  };
}

function fontOf(cell: Excel.CellProperties | undefined): string {
  const { italic, color, name, size } = cell?.format?.font ?? {};
  return JSON.stringify([italic, color?.toUpperCase(), name, size]);
}

async function readSizes(
  context: Excel.RequestContext,
  place: Place,
): Promise<Pick<Grid, "hiddenRows" | "hiddenColumns" | "columnWidths">> {
  const range = rangeOf(place);
  range.load("rowHidden");
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  await sync(context);
  const { top, left } = place.area;
  const widths = columns.value.flatMap(({ format }, index) =>
    format?.columnWidth === undefined
      ? []
      : [[String(left + index), charactersOf(format.columnWidth)] as const],
  );
  return {
    hiddenRows: await readHiddenRows(context, range, top),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [left + index] : [])),
    columnWidths: Object.fromEntries(widths),
  };
}

/** Most sheets hide nothing and tell so at once; only mixed ones are asked row by row. */
async function readHiddenRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  top: number,
): Promise<readonly number[]> {
  const hidden = range.rowHidden as boolean | null;
  if (hidden === false) return [];
  const rows = range.getRowProperties({ rowHidden: true });
  await sync(context);
  return rows.value.flatMap(({ rowHidden }, index) => (rowHidden ? [top + index] : []));
}

/** Excel refuses to list more than 512 merged areas; such a sheet is read as if it had none. */
async function readMerges(context: Excel.RequestContext, used: Excel.Range): Promise<readonly Area[]> {
  try {
    const merged = used.getMergedAreasOrNullObject();
    merged.load("areaCount");
    merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await sync(context);
    return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
  } catch {
    return [];
  }
}

/** The area of a range whose position and size were loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
