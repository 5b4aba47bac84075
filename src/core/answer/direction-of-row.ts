import { isBlank, type CellValue } from "../model/cell";
import { ALL, LESS_IS_BETTER, UNSETTLED_DIRECTION, type StatedDirection } from "../model/quantity";
import { evaluateDirection } from "./evaluate-direction";

/** What a row is called, and its numbers as typed; a target of a percent format is told by `targetAsAsked`. */
export interface NamedRow {
  readonly name: string;
  readonly target: CellValue;
  /** Absent where no column has one. */
  readonly baseline?: CellValue;
}

/** No formula sees a percent sign that only a format shows: all of it is asked as a bound, and a change by its size. */
export function targetAsAsked(target: CellValue, isPercent: boolean): CellValue {
  if (!isPercent || typeof target !== "number") return target;
  return target === 1 ? ALL : Math.abs(target);
}

/**
 * Which way a KPI is to go, by its name: less churn is better, a headcount is to stay between two numbers, unless its target
 * says otherwise. Numbers that move say it themselves; a cost that is to rise is a question. The formula of `core/formula/direction-expression.ts` says the same.
 */
export function directionOfKpi(row: NamedRow): StatedDirection | undefined {
  const byName = evaluateDirection({ name: row.name });
  if (byName === "at least") return isNoLevel(row) ? UNSETTLED_DIRECTION : undefined;
  const known = evaluateDirection(row);
  if (!("baseline" in row)) return known;
  if (known === "increase" && byName === "at most") return UNSETTLED_DIRECTION;
  return known === "increase" || known === "decrease" ? undefined : known;
}

/**
 * A key result whose words state neither direction nor number may be a metric, `Customer churn`, or work on it, `Launch
 * the cost dashboard`: where only the metric's name tells a side, nobody can say which.
 */
export function directionOfTopic({ name, target, baseline }: NamedRow): StatedDirection | undefined {
  const [byName, byNumbers] = [name, ""].map((known) => evaluateDirection({ name: known, target, baseline }));
  return byName === byNumbers && !isNoLevel({ target, baseline }) ? undefined : UNSETTLED_DIRECTION;
}

/** Anything is at least nothing: a bare target of 0 asks for a side, unless a baseline tells from where it is reached. */
function isNoLevel({ target, baseline }: Pick<NamedRow, "target" | "baseline">): boolean {
  return (target === 0 || target === "0") && isBlank(baseline);
}

/** The side on which a target lies that something is to go down to: below it, unless it is all or says otherwise. */
export function directionOfLess(target: CellValue): StatedDirection {
  return evaluateDirection({ name: LESS_IS_BETTER, target });
}
