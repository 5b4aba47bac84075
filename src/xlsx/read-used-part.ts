import { BLANK, type Cell } from "../core/model/cell";

const NO_CELLS: readonly Cell[] = [];

/**
 * Cuts rows and columns without any value off the edges, so that a grid is what people call the used part.
 * Cells that are only coloured do not count: whole columns are coloured down to the last row of the sheet.
 */
export function trimGrid(cells: readonly (readonly Cell[] | undefined)[]): {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Cell[])[];
} {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let width = 0;
  cells.forEach((row, index) => {
    const first = row?.findIndex(isFilled) ?? -1;
    if (!row || first < 0) return;
    if (top < 0) top = index;
    bottom = index;
    left = Math.min(left, first);
    width = Math.max(width, lastFilled(row) + 1);
  });
  if (top < 0) return { top: 0, left: 0, rows: [] };
  const rows = Array.from(
    { length: bottom - top + 1 },
    (_, index) => cells[top + index]?.slice(left, width) ?? NO_CELLS,
  );
  return { top, left, rows };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== BLANK && (cell.value !== undefined || cell.formula !== undefined);
}

function lastFilled(row: readonly Cell[]): number {
  let column = row.length - 1;
  while (column >= 0 && !isFilled(row[column])) column--;
  return column;
}
