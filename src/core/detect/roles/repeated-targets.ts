import { largestGroup } from "../../model/largest-group";
import { normaliseHeading } from "../../text/normalise-heading";
import { isPeriodActual, type RoleColumn } from "./role-column";

const FEWEST = 2;

/**
 * `Target | Actual Jun | Target | Actual Sep`: targets under one heading that says no period, each beside the actual of one on
 * the same side, are that period's. Otherwise the first of them would be held against the last of the actuals.
 */
export function withRepeatedTargets(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const targets = largestGroup(
    columns.filter(({ role, evidence }) => role === "target" && evidence.period === undefined),
    ({ evidence }) => normaliseHeading(evidence.header),
  );
  if (targets.length < FEWEST) return columns;
  const side = [1, -1].find((step) => targets.every((target) => periodBeside(columns, target, step)));
  if (side === undefined) return columns;
  const periods = targets.map((target) => periodBeside(columns, target, side));
  if (new Set(periods).size < targets.length) return columns;
  return columns.map((column): RoleColumn => {
    const period = periods[targets.indexOf(column)];
    return period === undefined
      ? column
      : { ...column, role: "period:target", evidence: { ...column.evidence, period } };
  });
}

/** The period of the actual right behind a column, or right before it. */
function periodBeside(
  columns: readonly RoleColumn[],
  { evidence: { index } }: RoleColumn,
  step: number,
): string | undefined {
  const beside = columns.find(({ evidence }) => evidence.index === index + step);
  return beside && (beside.role === "actual" || isPeriodActual(beside)) ? beside.evidence.period : undefined;
}
