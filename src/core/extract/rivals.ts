import { isBlank } from "../model/cell";
import type { Kpi } from "../model/kpi";
import type { Measured } from "../model/measured";
import { actualsOfPeriods } from "../model/period-columns";
import { columnOf, type Table } from "../model/table";
import { readTypedValue } from "../parse/typed-value";
import type { CellReader } from "./merged-cells";
import { periodRows } from "./series";

/**
 * `Jan Op 1 | Jan Op 2`: two numbers of one period stand side by side, and nothing tells which of them the target is for. Years
 * that begin anew with each January are no such neighbours.
 */
export function withRivalColumns(table: Table): <Row extends Measured>(row: Row) => Row {
  const actuals = actualsOfPeriods(table);
  const rivals = new Set(
    actuals
      .filter(({ period }, at) => [actuals[at - 1], actuals[at + 1]].some((next) => next?.period === period))
      .map(({ index }) => index),
  );
  return (row) => {
    const isRival = rivals.has(row.cells.actual?.column ?? NaN) && isCompared(row);
    return isRival && row.mismatch === undefined ? { ...row, mismatch: "rivals" } : row;
  };
}

/** `2026-09 | North | 85` and below it `2026-09 | South | 12`: the last of several rows of one period is not what the measure came to. */
export function withRivalRows(table: Table, read: CellReader): (kpi: Kpi) => Kpi {
  const over = columnOf(table, "period");
  return (kpi) => {
    const { actual } = kpi.cells;
    if (!over || !actual || !isCompared(kpi)) return kpi;
    const { value } = read(actual.row, over.index);
    const isRival = periodRows(table).some(
      ({ index }) =>
        index !== actual.row &&
        read(index, over.index).value === value &&
        readTypedValue(read(index, actual.column).value).kind === "number",
    );
    return isRival && !isBlank(value) ? { ...kpi, mismatch: "rivals" } : kpi;
  };
}

function isCompared({ inputs }: Measured): boolean {
  return !isBlank(inputs.actual) && !isBlank(inputs.target);
}
