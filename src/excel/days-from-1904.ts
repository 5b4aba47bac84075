import { FIRST_DAY_1904, isDateFormat } from "../core/model/date-format";
import type { Cell } from "../core/model/cell";
import type { Grid } from "../core/model/grid";

/** Asks what number 1 January 1904 has here: no property tells, and it is 0 only where days are counted from it. */
export function askFirstDay({ workbook }: Excel.RequestContext): () => boolean {
  const firstDay = workbook.functions.date(1904, 1, 1);
  firstDay.load("value");
  return () => firstDay.value === 0;
}

/** The same grids with days that count from 1900, as everywhere inside. */
export function countedFrom1900(grids: readonly Grid[]): readonly Grid[] {
  return grids.map((grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.map(shifted)) }));
}

function shifted(cell: Cell): Cell {
  const { value, numberFormat } = cell;
  return typeof value === "number" && isDateFormat(numberFormat)
    ? { ...cell, value: value + FIRST_DAY_1904 }
    : cell;
}
