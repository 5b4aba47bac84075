import type { Period } from "../../model/period";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { settingsPart } from "../keep/plan-settings";
import { finishPlan } from "../steps/finish-plan";
import { refusedPart } from "../steps/plan-part";
import { workbookRefusal } from "../steps/preflight";

/** The first and last day of the cycle, for every row without dates of its own. */
export function planCycle(review: Review, { start, end }: Period): WritePlan {
  const refusal = workbookRefusal(review.workbook);
  const { asOf, dates } = review;
  const wanted = { asOf, isToday: dates.from === "today", cycleStart: start, cycleEnd: end };
  return finishPlan(review, refusal ? refusedPart(refusal) : settingsPart(review, wanted));
}
