import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { asShown } from "./out-of-sight";

const known = new WeakMap<Workbook, Map<number, Review>>();

/** Reads a workbook as of a day, as the pane does; a life looks at the same one several times, and reading is what it costs. */
export function readOnce(workbook: Workbook, day: number): Review {
  const days = known.get(workbook) ?? new Map<number, Review>();
  const review = days.get(day) ?? reviewWorkbook(asShown(workbook), day);
  known.set(workbook, days.set(day, review));
  return review;
}
