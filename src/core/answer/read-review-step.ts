import { argumentOf, type Argument } from "./argument";
import type { ReviewStep } from "../assess/next-review";
import { answer, invalid, notAvailable, type Answer } from "../model/answer";
import { readCadence } from "../parse/cadence";

/** The days by which a cadence stands for whole months, when it is given in words. */
const DAYS_OF_MONTH = 31;
const MONTHS_OF_DAYS: ReadonlyMap<number, number> = new Map([
  [92, 3],
  [183, 6],
  [366, 12],
]);

/** Reads how long it is to the next review: months by the calendar where a word says so, else days. */
export function readReviewStep(sent: unknown): Answer<ReviewStep> {
  const argument = argumentOf(sent);
  const reading = readCadence(argument ?? undefined);
  switch (reading.kind) {
    case "days":
      return answer(stepOf(reading.days, isPlainNumber(argument)));
    case "irregular":
      return notAvailable("An irregular cadence has no next review; type for example monthly.");
    case "no data":
      return notAvailable("The cadence is missing.");
    case "unreadable":
      return invalid(`The cadence cannot be read: ${reading.reason}`);
  }
}

/** `monthly` and `every 3 months` go by the calendar; a plain 31 stays 31 days, also where the host sends it as text. */
function stepOf(days: number, isPlain: boolean): ReviewStep {
  const months = MONTHS_OF_DAYS.get(days) ?? days / DAYS_OF_MONTH;
  return isPlain || !Number.isInteger(months) ? { kind: "days", days } : { kind: "months", months };
}

function isPlainNumber(argument: Argument): boolean {
  return typeof argument === "number" || (typeof argument === "string" && /^\s*\d[\d\s.,]*$/.test(argument));
}
