import { groupBy } from "../model/group-by";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { eachOf, type Slices } from "../model/slices";
import type { RowCase } from "../model/row-case";
import { ofRow } from "./finding-of";

/** One KPI in two places with two numbers; names are compared by an index, never row by row. */
export function* duplicateMetric(cases: Cases): Slices<readonly Finding[]> {
  const rest = { done: 0, all: 1 };
  const filled = cases.rows.filter(({ measure, actual }) => measure.kind === "kpi" && actual !== undefined);
  yield rest;
  const byName = groupBy(filled, ({ identity }) => identity.name);
  yield rest;
  const several = [...byName.values()].filter((rows) => rows.length > 1);
  const found = yield* eachOf(several, ([first, ...others]) =>
    others.flatMap((other) => (first && isConflict(first, other) ? [conflict(cases, first, other)] : [])),
  );
  return found.flat();
}

function conflict(cases: Cases, first: RowCase, other: RowCase): Finding {
  const place = ({ shown, measure }: RowCase) => `${shown.actual} on ${measure.at.sheet}`;
  return ofRow(cases, first, {
    rule: "duplicate-metric",
    severity: "watch",
    sentence: `"${first.measure.name}" is ${place(first)} and ${place(other)}.`,
    next: "Keep one, let the other read it.",
    action: "go",
    cells: [first.measure.at, other.measure.at],
  });
}

/** Different departments, years or quarters may well have different numbers, and display rounds. */
function isConflict(one: RowCase, other: RowCase): boolean {
  const isApart = (part: "department" | "years" | "quarters") =>
    one.identity[part] !== undefined &&
    other.identity[part] !== undefined &&
    one.identity[part] !== other.identity[part];
  if (isApart("department") || isApart("years") || isApart("quarters")) return false;
  const coarser = Math.max(one.roundedTo, other.roundedTo);
  return Math.abs((one.actual ?? 0) - (other.actual ?? 0)) > coarser / 2;
}
