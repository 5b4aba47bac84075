import { contains, type Area } from "../model/address";
import { isBlank } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { remembered } from "../model/remembered";

/** A grid with what is asked of it again and again worked out once. */
export interface Sheet {
  readonly grid: Grid;
  /** What its author calls it; empty where the sheet of a text file is called as the file. */
  readonly name: string;
  readonly used: Area;
  /** Merged areas by each of their rows. */
  readonly mergesByRow: ReadonlyMap<number, readonly Area[]>;
}

/** A merge higher than this is a coloured band, not a name beside its rows; without a bound a merged column costs a million steps. */
const HIGHEST_MERGE = 500;

/** Undefined for a sheet without cells. */
export function sheetOf(grid: Grid, name = grid.sheet): Sheet | undefined {
  const used = usedArea(grid);
  if (!used) return undefined;
  const mergesByRow = new Map<number, Area[]>();
  for (const merge of grid.merges) {
    const bottom = Math.min(merge.bottom, merge.top + HIGHEST_MERGE, used.bottom);
    for (let row = merge.top; row <= bottom; row++)
      mergesByRow.set(row, [...(mergesByRow.get(row) ?? []), merge]);
  }
  return { grid, name, used, mergesByRow };
}

/** The merged area over a cell, if there is one. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.mergesByRow.get(row)?.find((merge) => contains(merge, row, column));
}

/** What the cell says as text; empty for blanks, errors and dates. */
export function textAt(sheet: Sheet, row: number, column: number): string {
  const { value } = cellAt(sheet.grid, row, column);
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";
}

/** The filled columns of a row between two columns, in order. */
export function filledColumns(sheet: Sheet, row: number, left: number, right: number): readonly number[] {
  const cells = sheet.grid.rows[row - sheet.grid.top] ?? [];
  const columns: number[] = [];
  const first = Math.max(left, sheet.grid.left);
  const last = Math.min(right, sheet.grid.left + cells.length - 1);
  for (let column = first; column <= last; column++) {
    if (!isBlank(cells[column - sheet.grid.left]?.value)) columns.push(column);
  }
  return columns;
}

/** Whether the number format shows a day: `dd.mm.yyyy` and `mmm-yy` do, `0.0%` and `#,##0 "days"` do not. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && showsDay(numberFormat);
}

/** A sheet has few formats, and each of its numbers is asked. */
const showsDay = remembered((numberFormat) => {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dy]/i.test(bare) || /mmm/i.test(bare);
});
