import type { Review } from "../core/model/review";
import type { WritePlan } from "../core/model/write-plan";
import { flagSources } from "../core/flag-sources";
import { linkSources } from "../core/link-sources";
import { planFeed } from "../core/plan/plan-link-feed";
import { planLinks } from "../core/plan/plan-links";
import { planFlags } from "../core/plan/plan-flags";
import { planFreeze } from "../core/plan/plan-freeze";
import { planRepair } from "../core/plan/plan-repair";
import { planThaw } from "../core/plan/plan-thaw";
import { planRemove } from "../core/plan/plan-remove";
import { idsForCopies } from "../core/link/row-identity";
import { planBringBack, planCorrection, planDecline } from "../core/plan/plan-corrections";
import { planCopies } from "../core/plan/plan-id-copies";
import { planLog } from "../core/plan/plan-log";
import type { PlanRequest } from "./plan-request";

/** Everything that a request would do to the workbook as it was read; nothing is written. */
export function planFor(review: Review, request: PlanRequest): WritePlan {
  switch (request.kind) {
    case "flags":
      return planFlags(review, request.choice, flagSources(review));
    case "remove":
      return planRemove(review, request.scope);
    case "correct":
      return planCorrection(review, request.correction);
    case "decline":
      return planDecline(review, request.keyResult, request.kpi);
    case "link":
    case "unlink":
    case "reviewed":
    case "refresh":
      return planLinks(review, request, linkSources(review));
    case "feed":
      return planFeed(review, request.wish, linkSources(review));
    case "copies":
      return planCopies(review, idsForCopies(review.workbook.grids, review.tables));
    case "log":
      return planLog(review);
    case "bring back":
      return planBringBack(review, request.dismissedAs);
    case "repair":
      return planRepair(review);
    case "freeze":
      return planFreeze(review);
    case "thaw":
      return planThaw(review, flagSources(review));
  }
}
