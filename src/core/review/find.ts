import { groupBy } from "../model/group-by";
import type { Cases } from "../model/cases";
import { SEVERITIES, type Finding } from "../model/finding";
import { joined, partsOf } from "../model/parts";
import { rememberedIn, rememberedOf } from "../model/remembered";
import { asPart, inOnePiece, type Slices } from "../model/slices";
import { RULES, type Rule } from "./rules";

/** What needs a person, and which checks could not be made on this workbook. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly failedRules: readonly string[];
}

/**
 * Every finding, most urgent first; among equals the order of the rules, then the furthest behind, the oldest, and the
 * order of the sheets. A rule that fails is left out and named, so that the others stand.
 */
export function find(cases: Cases, rules: readonly Rule[] = RULES): Found {
  return inOnePiece(findInSlices(cases, rules));
}

/** The same with a rest after each rule, and within those that look at rows or tables. */
export function* findInSlices(cases: Cases, rules: readonly Rule[] = RULES): Slices<Found> {
  const failedRules: string[] = [];
  const byRule: BySeverity[] = [];
  for (const [done, rule] of rules.entries()) {
    const counted = { done, all: rules.length };
    yield counted;
    try {
      const looked = rule.find(cases);
      const found = "next" in looked ? yield* asPart(counted, looked) : looked;
      byRule.push(inOrder(rule, { found }));
    } catch {
      failedRules.push(rule.name);
    }
  }
  const lists = SEVERITIES.flatMap((severity) => byRule.map((found) => found.get(severity) ?? []));
  return { findings: joined(lists), failedRules };
}

type BySeverity = ReadonlyMap<Finding["severity"], readonly Finding[]>;

/**
 * Rules hand their findings over in the order of the sheets, which sorting keeps among equals. Those of a part are sorted
 * once: parts that are in order already are put together in a fraction of the time.
 */
const inOrder = rememberedIn((_rule: Rule, { found }: { readonly found: readonly Finding[] }): BySeverity => {
  const sorted: Finding[] = [];
  for (const part of partsOf(found)) for (const finding of sortedPart(part)) sorted.push(finding);
  return groupBy(sorted.sort(byUrgency), ({ severity }) => severity);
});

const sortedPart = rememberedOf((part: readonly Finding[]) => [...part].sort(byUrgency));

function byUrgency(one: Finding, other: Finding): number {
  return (
    compare(other.behind ?? 0, one.behind ?? 0) || compare(one.since ?? Infinity, other.since ?? Infinity)
  );
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
