import type { Cases } from "../model/cases";
import { joined, partsOf } from "../model/parts";
import { rememberedIn, rememberedOf } from "../model/remembered";
import type { Finding } from "../model/finding";
import { eachOf, type Slices } from "../model/slices";
import type { RowCase } from "../model/row-case";
import { ofRow } from "./finding-of";
import type { RuleScene } from "./in-parts";

/** One KPI in two places with two numbers; names are compared by an index, never row by row. */
export function* duplicateMetric(cases: Cases): Slices<readonly Finding[]> {
  const { asOf, settings } = cases;
  const byName = new Map<string, RowCase[]>();
  for (const [done, part] of partsOf(cases.rows).entries()) {
    yield { done, all: partsOf(cases.rows).length };
    for (const row of filledIn(part)) {
      const named = byName.get(row.identity.name);
      if (named) named.push(row);
      else byName.set(row.identity.name, [row]);
    }
  }
  const several = [...byName.values()].filter((rows) => rows.length > 1);
  return joined(
    yield* eachOf(several, ([first, ...others]) =>
      first ? conflictsOf(first, { others, asOf, settings }) : [],
    ),
  );
}

const filledIn = rememberedOf((rows: readonly RowCase[]) =>
  rows.filter(({ measure, actual }) => measure.kind === "kpi" && actual !== undefined),
);

interface Namesakes extends RuleScene {
  readonly others: readonly RowCase[];
}

const conflictsOf = rememberedIn((first: RowCase, { others, ...scene }: Namesakes): readonly Finding[] =>
  others.flatMap((other) => (isConflict(first, other) ? [conflict(scene, first, other)] : [])),
);

function conflict(cases: RuleScene, first: RowCase, other: RowCase): Finding {
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
