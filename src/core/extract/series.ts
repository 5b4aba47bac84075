import type { CellValue } from "../model/cell";
import type { Series, SeriesPeriod } from "../model/series";
import { columnOf, furtherRows, type BodyRow, type Column, type Table } from "../model/table";
import { isFedBy } from "./fed";
import type { CellReader } from "./merged-cells";

/** Whether a column holds the actuals of a period. */
export function isActualOfPeriod({ role, period }: Column): boolean {
  return period !== undefined && (role === "period" || role === "period:actual");
}

/** The values of each measure row under the table's periods; undefined for a table without such columns. */
export function seriesAcross(table: Table, read: CellReader): (row: BodyRow) => Series | undefined {
  const actuals = table.columns.filter(isActualOfPeriod);
  const periods = actuals.map((column) => periodOver(table, read, column));
  const targets = actuals.map(({ period }) =>
    table.columns.find((column) => column.role === "period:target" && column.period === period),
  );
  const hasTargets = targets.some((column) => column !== undefined);
  return (row) => {
    if (actuals.length === 0) return undefined;
    const rows = [row, ...(row.series === undefined ? [] : furtherRows(table, row))];
    const line = rows.find(({ series }) => series === "actual")?.index ?? row.index;
    const targetRow = rows.find(({ series }) => series === "target")?.index;
    const inTargetRow =
      targetRow === undefined ? undefined : actuals.map(({ index }) => read(targetRow, index).value);
    const besides = hasTargets
      ? targets.map((column) => column && read(line, column.index).value)
      : undefined;
    const own = inTargetRow ?? besides;
    return {
      periods,
      runs: "across",
      line,
      values: actuals.map(({ index }) => read(line, index).value),
      ...(own && { targets: own }),
      isFed: actuals.map(({ index }) => isFedBy(read(line, index).formula)),
    };
  };
}

/** The values of a measure whose periods run down the rows. */
export function seriesDown(
  table: Table,
  read: CellReader,
): (actual: Column, target: Column | undefined) => Series | undefined {
  const over = columnOf(table, "period");
  const rows = table.rows.filter(({ kind }) => kind !== "total" && kind !== "subtotal" && kind !== "blank");
  const periods = rows.map(({ index }): SeriesPeriod => {
    const { value, text } = read(index, over?.index ?? 0);
    return {
      name: text ?? String(typeof value === "object" ? value.error : (value ?? "")),
      heading: value,
      place: index,
    };
  });
  return (actual, target) =>
    over && {
      periods,
      runs: "down",
      line: actual.index,
      values: rows.map(({ index }) => read(index, actual.index).value),
      ...(target && { targets: rows.map(({ index }) => read(index, target.index).value) }),
      isFed: rows.map(({ index }) => isFedBy(read(index, actual.index).formula)),
    };
}

/** Days before 1954 are plain numbers. */
const FIRST_DAY = 20000;

/** The heading as its cell holds it: a date where one stands over the column, else the words with the period's name. */
function periodOver({ headerRows }: Table, read: CellReader, { index, period = "" }: Column): SeriesPeriod {
  const cells = headerRows.map((row) => ({ row, value: read(row, index).value })).reverse();
  const isDay = (value: CellValue) => typeof value === "number" && value >= FIRST_DAY;
  const cell =
    cells.find(({ value }) => isDay(value)) ??
    cells.find(({ value }) => typeof value === "string" && value.includes(period));
  return { name: period, heading: cell?.value ?? period, place: index, ...(cell && { row: cell.row }) };
}
