import { remembered } from "../model/remembered";
import type { Bound, Unit } from "../model/quantity";
import { readStatement } from "./statement";

/** `(target 96 %)`, `Ziel: 1,2 Mio. €`, `– goal ≥ 45`: the word right before its number. */
const NAMED =
  /(?:^|[\s([,;–-])(?:target|goal|ziel|zielwert|sollwert|objectif|cible|objetivo|meta|obiettivo|doel|streefwaarde|cel|mål|hedef)\s*(?:is|of|de|di|von)?\s*[:=]?\s*(?:[<>≤≥]=?|[$€£]|min\.?|max\.?|at least|at most)?\s*[$€£]?\d/i;

/** What the name of a measure says of its target. */
export interface TargetInName {
  readonly value: number;
  readonly unit?: Unit | undefined;
  readonly bound?: Bound;
}

/** The one target that a name says in so many words; bounds alone may tell what is counted: `Invoices (> 90 days)`. */
export const targetInName = remembered((name): TargetInName | undefined => {
  if (!NAMED.test(name)) return undefined;
  const { target, upper, baseline, unit, direction, hasSeveralTargets } = readStatement(name);
  if (target === undefined || upper !== undefined || baseline !== undefined || hasSeveralTargets === true)
    return undefined;
  const bound = direction === "at least" || direction === "at most" ? direction : undefined;
  return { value: target, unit, ...(bound && { bound }) };
});
