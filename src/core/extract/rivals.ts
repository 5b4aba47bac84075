import { isBlank } from "../model/cell";
import type { Kpi } from "../model/kpi";
import type { Measured } from "../model/measured";
import { actualsOfPeriods } from "../model/period-columns";
import { haveCommonWords } from "../model/pairs";
import { columnOf, type Column, type Role, type Table } from "../model/table";
import { typedIn } from "./typed-in";
import type { CellReader } from "./merged-cells";
import { periodRows } from "./series";

/** Asks where another number stands as near to the target as the one that was read. */
export function withRivals(table: Table): <Row extends Measured>(row: Row) => Row {
  const [ofPeriod, ofPair, ofTarget] = [
    withRivalColumns(table),
    withRivalPairs(table),
    withRivalTargets(table),
  ];
  return (row) => ofTarget(ofPair(ofPeriod(row)));
}

/**
 * `Jan Op 1 | Jan Op 2`: two numbers of one period stand side by side, and nothing tells which of them the target is for. Years
 * that begin anew with each January are no such neighbours.
 */
function withRivalColumns(table: Table): <Row extends Measured>(row: Row) => Row {
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

/**
 * `Season to date actual | Cash: month target | Cash: actual | Credit: …`: of several pairs under headings of their own the first
 * actual is not what the first target is for, which is called like another one.
 */
function withRivalPairs(table: Table): <Row extends Measured>(row: Row) => Row {
  const called = (role: Role) => table.columns.filter((column) => column.role === role);
  const [targets, actuals] = [called("target"), called("actual")];
  const [target, actual] = [targets[0], actuals[0]];
  const areSeveral = targets.length > 1 && actuals.length > 1;
  if (!target || !actual || !areSeveral || haveCommonWords(target, actual)) return (row) => row;
  if (!actuals.some((other) => haveCommonWords(target, other))) return (row) => row;
  return (row) => {
    const { cells, mismatch } = row;
    const isOfThem = cells.target?.column === target.index && cells.actual?.column === actual.index;
    return isOfThem && mismatch === undefined && isCompared(row) ? { ...row, mismatch: "rivals" } : row;
  };
}

/** `Target | Jul | Aug | Target`: of two targets under one heading nothing tells which is meant. */
function withRivalTargets(table: Table): <Row extends Measured>(row: Row) => Row {
  const [target, ...others] = table.columns.filter(({ role }) => role === "target");
  const isAlike = ({ header }: Column) => bare(header) === bare(target?.header ?? "");
  if (!target || !others.some(isAlike)) return (row) => row;
  return (row) => {
    const isOfThem = row.cells.target?.column === target.index && row.mismatch === undefined;
    return isOfThem && isCompared(row) ? { ...row, mismatch: "rivals" } : row;
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
        typedIn(read(index, actual.column).value).kind === "number",
    );
    return isRival && !isBlank(value) ? { ...kpi, mismatch: "rivals" } : kpi;
  };
}

function bare(heading: string): string {
  return heading.trim().toLowerCase();
}

function isCompared({ inputs }: Measured): boolean {
  return !isBlank(inputs.actual) && !isBlank(inputs.target);
}
