import { contains, type Area } from "../model/address";
import { BLANK, type Cell } from "../model/cell";
import type { Grid } from "../model/grid";

/** The sheet without its pivot tables: they sum up something else, and nothing can be written between their cells. */
export function withoutPivots(grid: Grid): Grid {
  const pivots = grid.pivotAreas ?? [];
  if (pivots.length === 0) return grid;
  return { ...grid, rows: grid.rows.map((cells, at) => withoutCells(cells, grid, grid.top + at)) };
}

function withoutCells(cells: readonly Cell[], { left, pivotAreas = [] }: Grid, row: number): readonly Cell[] {
  const crossing = pivotAreas.filter(({ top, bottom }) => top <= row && row <= bottom);
  if (crossing.length === 0) return cells;
  return cells.map((cell, at) => (isInOne(crossing, row, left + at) ? BLANK : cell));
}

function isInOne(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some((area) => contains(area, row, column));
}
