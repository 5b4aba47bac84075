import { BLANK, type Cell } from "../model/cell";
import type { Grid } from "../model/grid";

/** What pandas writes over a column that had no heading in the file that it read. */
const UNNAMED = /^Unnamed: \d/;

/** A grid without the headings that a program made up: the first row of its table is then a title, or headings with gaps. */
export function withoutUnnamed(grid: Grid): Grid {
  const [first = [], ...others] = grid.rows;
  const isUnnamed = ({ value }: Cell): boolean => typeof value === "string" && UNNAMED.test(value);
  return first.some(isUnnamed)
    ? { ...grid, rows: [first.map((cell) => (isUnnamed(cell) ? BLANK : cell)), ...others] }
    : grid;
}
