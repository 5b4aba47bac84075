import { cellAt, type Grid } from "../model/grid";
import { SCORE_HEADINGS } from "../model/own-sheets";

/** Whether the sheet keeps closed quarters, whatever it is called now. */
export function isScores(grid: Grid): boolean {
  return SCORE_HEADINGS.every((heading, column) => cellAt(grid, 0, column).value === heading);
}
