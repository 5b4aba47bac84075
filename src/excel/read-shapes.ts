import type { Grid } from "../core/model/grid";
import { askInHalves } from "./ask-in-halves";
import { charactersOf } from "./column-width";
import { errorCode } from "./error-words";
import { canReadMerges } from "./feature-check";
import { areaOf, rangeOfArea, type SheetArea } from "./sheet-area";
import { sync } from "./sync";

/** What a sheet is like beside its cells. */
export type Shape = Pick<Grid, "merges" | "hiddenRows" | "hiddenColumns" | "columnWidths">;

/** The used part of a sheet, and with the margin that is read beside it. */
export interface UsedPart extends SheetArea {
  readonly used: Excel.Range;
}

/** Widths, hidden rows and columns, and merged areas of all sheets: one request, another where rows are hidden. */
export async function readShapes(
  context: Excel.RequestContext,
  sheets: readonly UsedPart[],
): Promise<readonly Shape[]> {
  const shapes = await askInHalves(sheets, (some) => askShapes(context, some), WHOLE);
  const mixed = sheets.filter((_, index) => shapes[index]?.hiddenRows === undefined);
  const rows = await askInHalves(mixed, (some) => askHiddenRows(context, some), WHOLE);
  const hidden = new Map(mixed.map((sheet, index) => [sheet, rows[index] ?? []]));
  return sheets.map((sheet, index) => {
    const { hiddenColumns = [], merges = [], columnWidths = {} } = shapes[index] ?? {};
    return { hiddenColumns, merges, columnWidths, hiddenRows: hidden.get(sheet) ?? [] };
  });
}

/** A sheet is asked as a whole. */
const WHOLE = { parts: () => [] };

/** Without hidden rows where some are hidden and some are not: Excel tells which ones only row by row. */
type FirstShape = Omit<Shape, "hiddenRows"> & Partial<Shape>;

async function askShapes(
  context: Excel.RequestContext,
  sheets: readonly UsedPart[],
): Promise<readonly FirstShape[]> {
  const queue = () => sheets.map((sheet) => queueColumns(sheet));
  if (!canReadMerges()) return answered(context, queue());
  const [columns, merges] = [queue(), sheets.map(({ used }) => queueMerges(used))];
  try {
    const shapes = await answered(context, columns);
    return shapes.map((shape, index) => ({ ...shape, merges: merges[index]?.() ?? [] }));
  } catch (error) {
    if (errorCode(error) === "NoAnswer") throw error;
    const shapes = await answered(context, queue());
    const alone: FirstShape[] = [];
    for (const [index, shape] of shapes.entries())
      alone.push({ ...shape, merges: await mergesAlone(context, sheets[index]?.used) });
    return alone;
  }
}

async function answered<Answer>(
  context: Excel.RequestContext,
  queued: readonly (() => Answer)[],
): Promise<readonly Answer[]> {
  await sync(context);
  return queued.map((answer) => answer());
}

/** Most sheets hide nothing and tell so at once. */
function queueColumns(sheet: UsedPart): () => FirstShape {
  const range = rangeOfArea(sheet);
  range.load("rowHidden");
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () => {
    const { left } = sheet.area;
    const hidesRows = (range.rowHidden as boolean | null) !== false;
    const widths = columns.value.flatMap(({ format }, index) =>
      format?.columnWidth === undefined
        ? []
        : [[String(left + index), charactersOf(format.columnWidth)] as const],
    );
    return {
      merges: [],
      hiddenColumns: columns.value.flatMap(({ columnHidden }, index) => (columnHidden ? [left + index] : [])),
      columnWidths: Object.fromEntries(widths),
      ...(!hidesRows && { hiddenRows: [] }),
    };
  };
}

function queueMerges(used: Excel.Range): () => Shape["merges"] {
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areaCount");
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** Excel refuses to list more than 512 merged areas; such a sheet is read as if it had none. */
async function mergesAlone(
  context: Excel.RequestContext,
  used: Excel.Range | undefined,
): Promise<Shape["merges"]> {
  if (!used) return [];
  try {
    const [merges = []] = await answered(context, [queueMerges(used)]);
    return merges;
  } catch {
    return [];
  }
}

async function askHiddenRows(
  context: Excel.RequestContext,
  sheets: readonly UsedPart[],
): Promise<readonly (readonly number[])[]> {
  const rows = sheets.map((sheet) => rangeOfArea(sheet).getRowProperties({ rowHidden: true }));
  await sync(context);
  return rows.map(({ value }, at) =>
    value.flatMap(({ rowHidden }, index) => (rowHidden ? [(sheets[at]?.area.top ?? 0) + index] : [])),
  );
}
