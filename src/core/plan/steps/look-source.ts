import { countsOf } from "../../model/counts-of";
import { cellAt, type Grid } from "../../model/grid";
import { OUR_HEADERS } from "../../model/marks";
import type { Table } from "../../model/table";
import type { Place } from "./place-columns";

/**
 * The column whose cells look like their rows: the nearest one to the left whose fills are the rows' own in every row. A
 * column of traffic lights or of marked cells says something of its own, which must not be said beside our words.
 */
export function lookSource(
  grid: Grid,
  { area }: Table,
  { headerRow, neighbour }: Pick<Place, "headerRow" | "neighbour">,
  bottom: number,
): number {
  const rows = Array.from({ length: Math.max(0, bottom - headerRow) }, (_, step) => headerRow + 1 + step);
  const last = Math.min(neighbour, area.right);
  const all = Array.from({ length: Math.max(1, last - area.left + 1) }, (_, step) => last - step);
  // Ids of ours are small and grey, wherever they stand.
  const theirs = all.filter((column) => cellAt(grid, headerRow, column).value !== OUR_HEADERS.id);
  const columns = theirs.length === 0 ? all : theirs;
  const nearest = columns[0] ?? last;
  const bands = rows.map((row) => commonFill(columns.map((column) => cellAt(grid, row, column).fill)));
  const misfits = (column: number) =>
    rows.filter((row, index) => cellAt(grid, row, column).fill !== bands[index]).length;
  return columns.reduce((best, column) => (misfits(column) < misfits(best) ? column : best), nearest);
}

/** The fill that most cells of a row have; the nearest one among equals. */
function commonFill(fills: readonly (string | undefined)[]): string | undefined {
  const counts = countsOf(fills);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
