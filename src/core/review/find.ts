import type { Cases } from "../model/cases";
import { SEVERITIES, type Finding } from "../model/finding";
import { inOnePiece, type Slices } from "../model/slices";
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

/** The same with a rest after each rule. */
export function* findInSlices(cases: Cases, rules: readonly Rule[] = RULES): Slices<Found> {
  const failedRules: string[] = [];
  const byRule: (readonly Finding[])[] = [];
  for (const [at, { name, find: look }] of rules.entries()) {
    yield { done: at, all: rules.length };
    try {
      byRule.push(inOrder(look(cases)));
    } catch {
      failedRules.push(name);
    }
  }
  const findings = SEVERITIES.flatMap((severity) =>
    byRule.flatMap((found) => found.filter((finding) => finding.severity === severity)),
  );
  return { findings, failedRules };
}

/** Rules hand their findings over in the order of the sheets, which sorting keeps among equals. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const age = ({ since }: Finding) => since ?? Infinity;
  const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1);
  return [...findings].sort(
    (one, other) => compare(other.behind ?? 0, one.behind ?? 0) || compare(age(one), age(other)),
  );
}
