import type { Review } from "../core/model/review";
import type { WritePlan } from "../core/model/write-plan";
import { flagSources } from "../core/flag-sources";
import { linkSources } from "../core/link-sources";
import { plainSources } from "../core/plain-sources";
import { planFeed } from "../core/plan/plan-link-feed";
import { planLinks } from "../core/plan/plan-links";
import { planFlags } from "../core/plan/plan-flags";
import { planFreeze } from "../core/plan/plan-freeze";
import { planRepair } from "../core/plan/plan-repair";
import { planPlainFormulas } from "../core/plan/plan-plain-formulas";
import { functionFormulas, planThaw } from "../core/plan/plan-thaw";
import { planRemove } from "../core/plan/plan-remove";
import { idsForCopies } from "../core/link/row-identity";
import { planBringBack, planCorrection, planDecline } from "../core/plan/plan-corrections";
import { planCopies } from "../core/plan/plan-id-copies";
import { planLog } from "../core/plan/plan-log";
import { planRecover } from "../core/plan/plan-recover";
import type { PlanRequest } from "./plan-request";

/** Everything that a request would do to the workbook as it was read; nothing is written. */
export function planFor(review: Review, request: PlanRequest): WritePlan {
  const plan = PLANS[request.kind] as (review: Review, request: PlanRequest) => WritePlan;
  return plan(review, request);
}

type RequestOf<Kind extends PlanRequest["kind"]> = Extract<PlanRequest, { readonly kind: Kind }>;

const links = (review: Review, wish: RequestOf<"link" | "unlink" | "reviewed" | "refresh">): WritePlan =>
  planLinks(review, wish, linkSources(review));

const PLANS: {
  readonly [Kind in PlanRequest["kind"]]: (review: Review, request: RequestOf<Kind>) => WritePlan;
} = {
  flags: (review, { choice }) => planFlags(review, choice, flagSources(review)),
  remove: (review, { scope }) => planRemove(review, scope),
  correct: (review, { correction }) => planCorrection(review, correction),
  decline: (review, { keyResult, kpi }) => planDecline(review, keyResult, kpi),
  link: links,
  unlink: links,
  reviewed: links,
  refresh: links,
  feed: (review, { wish }) => planFeed(review, wish, linkSources(review)),
  copies: (review) => planCopies(review, idsForCopies(review.workbook.grids, review.tables)),
  log: (review) => planLog(review),
  recover: ({ workbook }, { way }) => planRecover(workbook, way),
  "bring back": (review, { dismissedAs }) => planBringBack(review, dismissedAs),
  repair: (review) =>
    planRepair(review, () => functionFormulas(review, flagSources(review), linkSources(review))),
  freeze: (review) => planFreeze(review),
  thaw: (review) => planThaw(review, flagSources(review), linkSources(review)),
  plain: (review, { dialect }) => planPlainFormulas(review, dialect, plainSources(review)),
};
