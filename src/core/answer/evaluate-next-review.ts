import { nextReview } from "../assess/next-review";
import { allKnown, answer, whenKnown, type Answer } from "../model/answer";
import type { DateSerial } from "../model/period";
import { readRequiredDay } from "./read-argument";
import { readReviewStep } from "./read-review-step";

/** The day of the next review after one: months, quarters and years by the calendar, anything else in days. */
export function evaluateNextReview(reviewed: unknown, cadence: unknown): Answer<DateSerial> {
  const inputs = allKnown({
    day: readRequiredDay("date of the last review", reviewed),
    step: readReviewStep(cadence),
  });
  return whenKnown(inputs, ({ day, step }) => answer(nextReview(day, step)));
}
