import { isBlank } from "../model/cell";
import { cellAt, type Grid } from "../model/grid";
import { COLUMN_NAMES, OUR_HEADERS } from "../model/marks";
import type { OwnColumn } from "../model/own-marks";
import type { Review } from "../model/review";
import type { Table } from "../model/table";
import { columnSpan } from "../model/column-span";

/** Flags, the ids between them, and a blank column that somebody put before them. */
const MOST_COLUMNS = COLUMN_NAMES.length + 3;
/** Further than this from the table or from each other they are somebody else's, unless the journal says whose. */
const WIDEST_GAP = 6;

/**
 * The columns of ours that belong to a table: those within it, and those to its right as far as no heading of anybody
 * else stands between. Two tables side by side have their headings in one row, and each its own columns. Columns that
 * the user wanted elsewhere stand beside no table; the journal knows whose they are.
 */
export function ownColumnsOfTable(
  review: Pick<Review, "ours" | "tables">,
  grid: Grid,
  table: Table,
): readonly OwnColumn[] {
  const here = review.ours.columns.filter(({ sheet }) => sheet === grid.sheet);
  const neighbours = review.tables.filter(({ sheet }) => sheet === grid.sheet);
  const isApart = (own: OwnColumn) => !neighbours.some((one) => isBeside(grid, one, here, own));
  const isMeant = ({ entry, headerRow }: OwnColumn) =>
    entry?.fingerprint === table.fingerprint && headerRow === columnSpan(grid, table).headerRow;
  return here.filter((own) => isBeside(grid, table, here, own) || (isMeant(own) && isApart(own)));
}

function isBeside(grid: Grid, table: Table, here: readonly OwnColumn[], own: OwnColumn): boolean {
  const { headerRow } = columnSpan(grid, table);
  if (own.headerRow !== headerRow) return false;
  const level = here.filter((one) => one.headerRow === headerRow);
  const { left, right } = table.area;
  const last = lastColumn(grid, { headerRow, right }, new Set(level.map(({ column }) => column)));
  return own.column >= left && own.column <= last;
}

function lastColumn(
  grid: Grid,
  { headerRow, right }: { readonly headerRow: number; readonly right: number },
  ours: ReadonlySet<number>,
): number {
  let last = right;
  for (let column = right + 1; column <= right + MOST_COLUMNS; column++) {
    if (column - last > WIDEST_GAP + 1) break;
    const { value } = cellAt(grid, headerRow, column);
    if (ours.has(column) || value === OUR_HEADERS.id) last = column;
    else if (!isBlank(value)) break;
  }
  return last;
}
