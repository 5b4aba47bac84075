import { calendarDate, dateSerial, type DateSerial } from "../model/period";

/** The step from one review to the next. */
export type ReviewStep =
  { readonly kind: "days"; readonly days: number } | { readonly kind: "months"; readonly months: number };

/** The day of the next review. A month after 31 January → 28 February: months never run over their end. */
export function nextReview(reviewed: DateSerial, step: ReviewStep): DateSerial {
  if (step.kind === "days") return Math.floor(reviewed) + step.days;
  const { year, month, day } = calendarDate(reviewed);
  const lastOfMonth = dateSerial(year, month + step.months + 1, 0);
  return Math.min(dateSerial(year, month + step.months, day), lastOfMonth);
}
