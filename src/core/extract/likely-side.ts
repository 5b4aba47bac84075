import type { Bound } from "../model/quantity";
import { mayBeLess, mayBeMore } from "../parse/doubtful-name";
import { isOfMore } from "../parse/good-name";

/**
 * The side that the words of a row speak for where nobody is sure: `Wasserverluste` → `at most`, `Fraud detected` →
 * `at least`; its unit only where its name says nothing, since `Stromabsatz` is told in GWh, too. It is offered to whoever
 * is asked, never taken. Undefined where they say nothing.
 */
export function likelySide(name: string, unit?: string, isOfLess = false): Bound | undefined {
  if (mayBeLess(name)) return "at most";
  if (isOfMore(name) || mayBeMore(name)) return "at least";
  return isOfLess || mayBeLess(name, unit) ? "at most" : undefined;
}
