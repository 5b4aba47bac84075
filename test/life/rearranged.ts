import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { withSheet } from "../kit/linked-workbook";
import { gridNamed, living } from "../kit/living-workbook";
import { withoutColumnUnder } from "./headings";

/** What people do to rows, columns and sheets of their own, in the twin as well. */
export const rearranged = { sheetsSwapped, rowAmong, withoutTheirColumn, rowsHidden };

const isOurs = ({ sheet }: Grid) => Object.values(OUR_SHEETS).some((own) => sheet.startsWith(own));

/** The first sheet of theirs is put behind the second one. */
function sheetsSwapped(workbook: Workbook): Workbook {
  const [first, second] = workbook.grids.filter((grid) => !isOurs(grid));
  if (!first || !second) return workbook;
  const swapped = (grid: Grid) => (grid === first ? second : grid === second ? first : grid);
  return { ...workbook, grids: workbook.grids.map(swapped) };
}

interface NewRow {
  readonly row: number;
  readonly values: readonly CellValue[];
}

/** A row is put in among the others, and nothing of ours is filled down into it. */
function rowAmong(workbook: Workbook, sheet: string, { row, values }: NewRow): Workbook {
  const grid = gridNamed(workbook, sheet);
  if (grid.isFiltered === true || grid.merges.length > 0) return workbook;
  return living.insertedRows(workbook, sheet, row, [values]);
}

/** Columns that a row can do without. */
const DISPENSABLE: readonly CellValue[] = ["Owner", "Baseline", "Start"];

/** A column of theirs is deleted, with what reads it. */
function withoutTheirColumn(workbook: Workbook, sheet: string, which: number): Workbook {
  return withoutColumnUnder(workbook, sheet, { headings: DISPENSABLE, which });
}

/** Rows are hidden by hand, or shown again. */
function rowsHidden(workbook: Workbook, sheet: string, which: number): Workbook {
  if (gridNamed(workbook, sheet).isFiltered === true) return workbook;
  return withSheet(workbook, sheet, (grid) => ({
    ...grid,
    hiddenRows: grid.hiddenRows.length > 0 ? [] : [1 + (which % Math.max(1, grid.rows.length - 1))],
  }));
}
