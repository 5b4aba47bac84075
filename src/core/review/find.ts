import { groupBy } from "../model/group-by";
import type { Cases } from "../model/cases";
import { SEVERITIES, type Finding } from "../model/finding";
import { joined } from "../model/parts";
import { rememberedIn } from "../model/remembered";
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

/** Rules hand their findings over in the order of the sheets, which sorting keeps among equals. */
const inOrder = rememberedIn((_rule: Rule, { found }: { readonly found: readonly Finding[] }): BySeverity => {
  const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  const ranked = found.map((finding) => ({
    finding,
    behind: finding.behind ?? 0,
    since: finding.since ?? Infinity,
  }));
  ranked.sort((one, other) => compare(other.behind, one.behind) || compare(one.since, other.since));
  const sorted = ranked.map(({ finding }) => finding);
  return groupBy(sorted, ({ severity }) => severity);
});
