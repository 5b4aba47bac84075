import { areaToA1, cellToA1, type Area } from "../../model/address";
import type { Cell } from "../../model/cell";
import { columnSpan, excelTableOf } from "../../model/column-span";
import { cellAt, type ExcelTable, type Grid } from "../../model/grid";
import type { Table } from "../../model/table";
import type { Refusal } from "../../model/write-plan";
import { areaRefusal, noRoomRefusal } from "./preflight";

const LAST_COLUMN = 16_383;

/** Where the columns of ours go. Rows and columns count from zero. */
export interface Place {
  readonly headerRow: number;
  /** The last row of the table's body. */
  readonly bottom: number;
  readonly firstColumn: number;
  /** The column of the table whose look they take over. */
  readonly neighbour: number;
  /** The Excel table that takes the new columns in. */
  readonly excelTable?: ExcelTable;
  /** theirs: the blank cells already carry formats, which stay as they are. */
  readonly look: "ours" | "theirs";
  /** The number format that the blank cells share, where it is not `General`. */
  readonly numberFormatWas?: string;
}

export type Placing = { readonly place: Place } | { readonly refusal: Refusal };

/** How many columns are wanted, and what is known about where. */
export interface PlaceWish {
  readonly count: number;
  /** The last column of ours that stands at the table already; -1 where none does. */
  readonly ownRight: number;
  /** Where the user wants them to begin, instead of at the table's right edge. */
  readonly firstColumn?: number;
}

/**
 * The free columns at the table's right edge, or where the user wants them. They must be blank from the first header
 * row to the last row, and so must one more column, since flags that touch a neighbour would melt two tables into one.
 */
export function placeColumns(grid: Grid, table: Table, { count, ownRight, firstColumn }: PlaceWish): Placing {
  const excelTable = excelTableOf(grid, table);
  const { headerRow, bottom } = columnSpan(grid, table);
  const edge = Math.max(table.area.right, excelTable?.area.right ?? 0, ownRight);
  const left = firstColumn ?? edge + 1;
  const top = Math.min(table.area.top, headerRow);
  const area: Area = { top, left, bottom, right: left + count - 1 };
  const refusal = refusalOf(grid, table, area);
  if (refusal) return { refusal };
  const look = areaLook(grid, area);
  const canGrow = excelTable?.area.right === left - 1;
  const neighbour = left === edge + 1 ? edge : table.area.right;
  return {
    place: { headerRow, bottom, firstColumn: left, neighbour, ...look, ...(canGrow && { excelTable }) },
  };
}

function refusalOf(grid: Grid, table: Table, area: Area): Refusal | undefined {
  if (area.top < 0) return noRoomRefusal(grid, table.area, "the list has no row above it for a heading.");
  if (area.right > LAST_COLUMN) return noRoomRefusal(grid, table.area, "the sheet ends there.");
  const withGap = { ...area, right: Math.min(area.right + 1, LAST_COLUMN) };
  const taken = cellsOf(grid, withGap).find(
    ({ cell }) => cell.value !== undefined || cell.formula !== undefined,
  );
  if (taken) return noRoomRefusal(grid, table.area, `${cellToA1(taken)} is not empty.`);
  if (formatsOf(grid, area).size > 1)
    return noRoomRefusal(grid, table.area, `the blank cells ${areaToA1(area)} carry several number formats.`);
  return areaRefusal(grid, area, table.excelTable);
}

function areaLook(grid: Grid, area: Area): Pick<Place, "look" | "numberFormatWas"> {
  const isStyled = cellsOf(grid, area).some(
    ({ cell }) => cell.fill !== undefined || cell.bold === true || cell.isStyled === true,
  );
  const [format] = formatsOf(grid, area);
  return {
    look: isStyled ? "theirs" : "ours",
    ...(format !== undefined && format !== "General" && { numberFormatWas: format }),
  };
}

function formatsOf(grid: Grid, area: Area): ReadonlySet<string> {
  return new Set(cellsOf(grid, area).map(({ cell }) => cell.numberFormat ?? "General"));
}

function cellsOf(grid: Grid, area: Area): readonly { row: number; column: number; cell: Cell }[] {
  const cells = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      cells.push({ row, column, cell: cellAt(grid, row, column) });
  return cells;
}
