import type { Review } from "../core/model/review";
import type { Today } from "../core/model/today";
import { reviewToday } from "../core/review-today";

const known = new WeakMap<Review, Today>();

/** What the first tab shows of a review, told once for the tabs' count and for the tab itself. */
export function todayOf(review: Review): Today {
  const today = known.get(review) ?? reviewToday(review);
  known.set(review, today);
  return today;
}
