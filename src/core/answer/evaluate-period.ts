import { argumentOf } from "./argument";
import { expectedProgress } from "../assess/pace";
import { staleness } from "../assess/staleness";
import { allKnown, answer, invalid, whenKnown, type Answer } from "../model/answer";
import { STALENESS, type Staleness } from "../model/health";
import { readDay, readNumber, readPeriodBetween, readRequiredDay } from "./read-argument";
import { readLateness } from "./read-lateness";
import { readRhythm } from "./read-rhythm";

/** The share of the period that has elapsed on the as-of day, 0 to 1. */
export function evaluateExpected({
  start,
  due,
  asOf,
}: {
  readonly start: unknown;
  readonly due: unknown;
  readonly asOf: unknown;
}): Answer<number> {
  const days = allKnown({
    period: readPeriodBetween(start, due),
    day: readRequiredDay("as-of date", asOf),
  });
  return whenKnown(days, ({ period, day }) => answer(expectedProgress(period, day)));
}

/** What `=OKR.STALENESS()` is asked with. */
export interface StalenessQuestion {
  readonly updated: unknown;
  readonly cadence?: unknown;
  readonly asOf: unknown;
  readonly limit?: unknown;
  /** The two cells of `OKR_Late`. */
  readonly late?: unknown;
}

/** How old the last update is against its cadence; what cannot be read is `Check date`. */
export function evaluateStaleness(question: StalenessQuestion): Staleness {
  const inputs = allKnown({
    updated: readDay("date of the last update", argumentOf(question.updated)),
    cadenceDays: readRhythm(argumentOf(question.cadence)),
    asOf: readRequiredDay("as-of date", question.asOf),
    limitDays: readLimit(question.limit),
    lateness: readLateness(question.late),
  });
  if (inputs.kind !== "value") return STALENESS.checkDate;
  return staleness(inputs.value, inputs.value.asOf);
}

/** Days after which anything is stale; omitted, blank or 0 is none of the user's own. */
function readLimit(sent: unknown): Answer<number | undefined> {
  return whenKnown(readNumber("limit", argumentOf(sent)), (limit) => {
    if (limit !== undefined && limit < 0) return invalid("The limit is negative; type a number of days.");
    return answer(limit === 0 ? undefined : limit);
  });
}
