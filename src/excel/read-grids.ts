import type { Area } from "../core/model/address";
import type { ExcelTable, Grid } from "../core/model/grid";
import type { Task } from "../port/workbook-host";
import { readAllRows } from "./read-rows";
import { readShapes, type UsedPart } from "./read-shapes";

/** Blank columns beside the data whose formats must be known before we write there. */
const MARGIN_COLUMNS = 6;
const LAST_COLUMN = 16_383;

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

/** Reads the used parts of all sheets. */
export async function readGrids(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  task: Task,
): Promise<readonly Grid[]> {
  const filled = heads.filter(({ used }) => !used.isNullObject);
  const parts = filled.map((head) => ({ ...usedPart(head), name: head.name }));
  task.signal?.throwIfAborted();
  const rows = await readAllRows(context, parts, task);
  task.signal?.throwIfAborted();
  const shapes = await readShapes(context, parts);
  const grids = new Map(
    filled.map((head, index): [SheetHead, Partial<Grid>] => {
      const { top = 0, left = 0 } = parts[index]?.area ?? {};
      return [head, { top, left, rows: rows[index] ?? [], ...shapes[index] }];
    }),
  );
  return heads.map((head) => ({ ...emptyGrid(head), ...grids.get(head) }));
}

function usedPart({ sheet, used }: SheetHead): UsedPart {
  const { rowIndex: top, columnIndex: left, rowCount } = used;
  const columnCount = Math.min(used.columnCount + MARGIN_COLUMNS, LAST_COLUMN - left + 1);
  return { sheet, used, area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
}

function emptyGrid({ sheet, name, visibility, excelTables, isFiltered, pivotAreas }: SheetHead): Grid {
  const isProtected = sheet.protection.protected;
  const charts = sheet.charts.items.map((chart) => chart.name);
  const told = {
    ...{ sheet: name, visibility, excelTables, isProtected, isFiltered, pivotAreas },
    ...(charts.length > 0 && { charts }),
  };
  return { ...told, top: 0, left: 0, rows: [], merges: [], hiddenRows: [], hiddenColumns: [] };
}
