import type { Review } from "./model/review";
import type { Today } from "./model/today";
import { reviewSummary } from "./review-summary";
import { todayOf } from "./review/today/today-of";

/** What the first tab shows of a review. */
export function reviewToday(review: Review): Today {
  const { cases, findings, dates } = review;
  return todayOf({ cases, findings, moved: reviewSummary(review).moved, isPast: review.asOf < dates.today });
}
