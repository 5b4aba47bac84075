import type { Bound } from "../model/quantity";
import {
  COUNTING_BEFORE,
  COUNTING_BEHIND,
  EITHER_IN_TRADE,
  SOON,
  WHERE_IT_IS_COUNTED,
} from "../vocabulary/doubtful-names";
import { fold } from "../text/fold";
import { namePattern, spacedOut } from "./direction";
import {
  headsFirst,
  headsLast,
  isDeedDone,
  isOfAnythingLess,
  isOwed,
  isTimed,
  isWithoutFault,
  mayBeLess,
  mayBeMore,
} from "./doubtful-name";
import { isOfMore } from "./good-name";
import { listed } from "./word-index";

/**
 * The side that the words of a row speak for where nobody is sure: `Damage rate` → `at most`, `Fraud detected` → `at least`;
 * its unit, or what stands above its table, only where its name says nothing, since `Stromabsatz` is told in GWh, too. It
 * is offered to whoever is asked, never taken. Undefined where they say nothing.
 */
export function likelySide(name: string, unit = "", isOfLess = false): Bound | undefined {
  const spaced = spacedOut(name);
  if (isTimed(spaced, unit)) return "at most";
  if (isWithoutFault(spaced)) return "at least";
  const thing = countedThing(name);
  if (isDeedDone(spaced) || isUnsure(thing, unit)) return undefined;
  const isMore = mayBeMore(name);
  if (isLess(thing)) return isMore || isSaidToBeGood(thing) ? undefined : "at most";
  if (isMore) return "at least";
  if (mayBeLess(name, unit === "%" ? unit : "")) return undefined;
  if (isOfMore(thing)) return "at least";
  return isOfLess || TIMES.test(fold(unit).trim()) ? "at most" : undefined;
}

/** What a plan may want more of as well as less. */
const UNSURE = namePattern(new Set(listed(EITHER_IN_TRADE)));

function isUnsure(thing: string, unit: string): boolean {
  return UNSURE.test(thing) || isOwed(thing) || (unit === "%" && SOON.test(thing));
}

/** Nearly always how long something takes; of other units as many are made as are used up. */
const TIMES = /^(?:ms|s|secs?|seconds?|min|mins|minutes?|minuten|minutos|std|stunden)$/;

/** `% of unapproved change orders (YTD)` → ` unapproved change orders `, `Age at first calving` → ` age `. */
function countedThing(name: string): string {
  const counted = spacedOut(name.replace(/\([^()]*\)/g, ""))
    .replace(COUNTING_BEFORE, "")
    .replace(COUNTING_BEHIND, " ");
  const [thing = ""] = counted.split(WHERE_IT_IS_COUNTED);
  return `${thing.trimEnd()} `;
}

/** Of `Closures`, which may be of tickets, but not of `Missed collections`, whatever is collected. */
function isSaidToBeGood(thing: string): boolean {
  return !isOfAnythingLess(thing) && isOfMore(thing);
}

/** Of `Rent collection` nobody wants less for its rent, and of `Service orders` not for what it says first. */
function isLess(thing: string): boolean {
  if (isOfAnythingLess(thing)) return true;
  const [first = "", last = ""] = [/^ \S+ /, / \S+ $/].map((end) => end.exec(thing)?.[0] ?? "");
  const isLast = headsLast(thing).some(({ end }) => end > thing.length - last.length);
  const isFirst = headsFirst(thing).some(({ start }) => start === 0);
  return (isLast && !isOfMore(last)) || (isFirst && !isOfMore(first));
}
