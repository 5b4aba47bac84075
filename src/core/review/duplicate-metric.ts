import type { Cases } from "../model/cases";
import { sameList } from "../model/by-part";
import { joined, partsOf } from "../model/parts";
import { isSame, rememberedIn, rememberedOf } from "../model/remembered";
import type { Finding } from "../model/finding";
import { eachOf, type Slices } from "../model/slices";
import type { RowCase } from "../model/row-case";
import { ofRow } from "./finding-of";
import type { RuleScene } from "./in-parts";

/** One KPI in two places with two numbers; names are compared by an index, never row by row. */
export function* duplicateMetric(cases: Cases): Slices<readonly Finding[]> {
  const { asOf, settings, folded } = cases;
  const parts = partsOf(cases.rows).map(filledIn);
  const several = yield* namedTwice(parts.map((part) => namesOf(part, { folded })));
  return joined(
    yield* eachOf(several, (places) => {
      const [first, ...others] = places.flatMap(({ part, row }) => parts[part]?.[row] ?? []);
      return first ? conflictsOf(first, { others, asOf, settings, folded }) : [];
    }),
  );
}

type Folding = Pick<Cases, "folded">;

const filledIn = rememberedOf((rows: readonly RowCase[]) =>
  rows.filter(({ measure, actual }) => measure.kind === "kpi" && actual !== undefined),
);

/** The very list of before while none of its table is called otherwise. */
const namesOf = rememberedIn((rows: readonly RowCase[], { folded }: Folding): readonly string[] => {
  const names = rows.map(({ measure }) => folded(measure.name));
  return rows[0] ? sameNames(rows[0].table, names) : names;
});

const sameNames = sameList();

/** The row of a part. */
interface Place {
  readonly part: number;
  readonly row: number;
}

let known: {
  readonly lists: readonly (readonly string[])[];
  readonly several: readonly (readonly Place[])[];
} = {
  lists: [],
  several: [],
};

/** The places of each name that stands in more than one. Names rarely change, and sorting out all of them takes long. */
function* namedTwice(lists: readonly (readonly string[])[]): Slices<readonly (readonly Place[])[]> {
  if (isSame(known.lists, lists)) return known.several;
  const byName = new Map<string, Place[]>();
  for (const [part, names] of lists.entries()) {
    yield { done: part, all: lists.length };
    for (const [row, name] of names.entries()) {
      const places = byName.get(name);
      if (places) places.push({ part, row });
      else byName.set(name, [{ part, row }]);
    }
  }
  const several = [...byName.values()].filter((places) => places.length > 1);
  known = { lists, several };
  return several;
}

interface Namesakes extends RuleScene, Folding {
  readonly others: readonly RowCase[];
}

const conflictsOf = rememberedIn((first: RowCase, { others, ...scene }: Namesakes): readonly Finding[] =>
  others.flatMap((other) => (isConflict(first, other, scene) ? [conflict(scene, first, other)] : [])),
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
function isConflict(one: RowCase, other: RowCase, { folded }: Folding): boolean {
  const departments = [one, other].map(({ measure: { department } }) => department && folded(department));
  if (areApart(departments)) return false;
  if (areApart([one.times.years, other.times.years])) return false;
  if (areApart([one.times.quarters, other.times.quarters])) return false;
  const coarser = Math.max(one.roundedTo, other.roundedTo);
  return Math.abs((one.actual ?? 0) - (other.actual ?? 0)) > coarser / 2;
}

function areApart([one, other]: readonly (string | undefined)[]): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
