import { cellAt } from "../../model/grid";
import { eachOf, type Slices } from "../../model/slices";
import type { BodyRow } from "../../model/table";
import { textAt, type Sheet } from "../sheet";
import { saidTotal } from "./said-total";

/** Where the names and the numbers of a table stand. */
interface Columns {
  readonly nameColumn: number | undefined;
  readonly valueColumns: readonly number[];
}

/** A sum of rounded numbers is off by so much of itself. */
const ROUNDING = 0.005;

/**
 * Finds the measures that only add up others: `Europe Total` under the rows of Europe. The name alone says too little
 * (`Total cost` is a measure), so every number of the row must be the sum of those above it, back to the last sum.
 */
export function markSums(
  sheet: Sheet,
  rows: readonly BodyRow[],
  columns: Columns,
): Slices<readonly BodyRow[]> {
  let above: BodyRow[] = [];
  return eachOf(rows, (row) => {
    const isSum =
      row.kind === "measure" && isCalledTotal(sheet, row, columns) && addsUp(sheet, row, above, columns);
    if (row.kind === "measure" && !isSum) above.push(row);
    else above = [];
    return isSum ? { ...row, kind: "subtotal" as const } : row;
  });
}

function isCalledTotal(sheet: Sheet, { index }: BodyRow, { nameColumn }: Columns): boolean {
  return nameColumn !== undefined && saidTotal(textAt(sheet, index, nameColumn)).isAtAnEnd;
}

function addsUp(
  sheet: Sheet,
  { index }: BodyRow,
  above: readonly BodyRow[],
  { valueColumns }: Columns,
): boolean {
  if (above.length < 2) return false;
  const numbers = valueColumns.flatMap((column) => {
    const { value } = cellAt(sheet.grid, index, column);
    return typeof value === "number" && value !== 0 ? [{ column, value }] : [];
  });
  const sumAbove = (column: number): number =>
    above.reduce((sum, row) => sum + numberIn(cellAt(sheet.grid, row.index, column).value), 0);
  return (
    numbers.length > 0 &&
    numbers.every(({ column, value }) => Math.abs(sumAbove(column) - value) <= ROUNDING * Math.abs(value))
  );
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
