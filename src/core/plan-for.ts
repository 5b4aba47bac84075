import { cycleEndOf, namesPartOfYear } from "./cycle-of-sheet";
import type { CopiedId } from "./model/identity";
import type { Review } from "./model/review";
import type { WritePlan } from "./model/write-plan";
import { flagSources } from "./flag-sources";
import { linkSources } from "./link-sources";
import { plainSources } from "./plain-sources";
import { planFeed } from "./plan/links/plan-feed";
import { withNotedLinks } from "./plan/links/note-out-since";
import { planLinks } from "./plan/links/plan-links";
import { planFlags } from "./plan/flags/plan-flags";
import { withEnteredAgain } from "./plan/keep/entered-again";
import { planFollow } from "./plan/keep/plan-follow";
import { planFreeze } from "./plan/keep/plan-freeze";
import { planRepair } from "./plan/keep/plan-repair";
import { planPlainFormulas } from "./plan/keep/plan-plain-formulas";
import { functionFormulas, planThaw } from "./plan/keep/plan-thaw";
import { planRemove } from "./plan/remove/plan-remove";
import { copiedSheets } from "./ours/copied-sheets";
import { duplicateIds, idsForCopies } from "./ours/duplicate-ids";
import { homesOfIds } from "./ours/homes-of-ids";
import { namesOfIds } from "./ours/names-of-ids";
import { readMetadata } from "./ours/metadata-xml";
import { planQuarter } from "./plan/quarter/plan-quarter";
import { planBringBack, planCorrections, planDecline } from "./plan/keep/plan-corrections";
import { planCopies } from "./plan/links/plan-id-copies";
import { planChangedSettings } from "./plan/keep/plan-changed-settings";
import { planAllSettings } from "./plan/keep/plan-all-settings";
import { planPeriodColumn } from "./plan/check-in/plan-period-column";
import { planCheckIn } from "./plan/check-in/plan-check-in";
import { agreedOf, planReport } from "./plan/report/plan-report";
import { reviewReport } from "./review-report";
import { planLog } from "./plan/log/plan-log";
import { planCloseQuarter } from "./plan/today/plan-close-quarter";
import { planCutList } from "./plan/today/plan-cut-list";
import { planCycle } from "./plan/today/plan-cycle";
import { planAnswered, planAsked, planScore } from "./plan/today/plan-log-lines";
import { planKeptKpi, planProposedObjective } from "./plan/today/plan-next-row";
import { planTemplate } from "./plan/template/plan-template";
import { planSides } from "./plan/today/plan-sides";
import { planTypeDay } from "./plan/today/plan-type-day";
import { quarterOfYear } from "./evidence/quarters";
import { metadataSteps } from "./plan/steps/metadata-step";
import { planRecover } from "./plan/recover/plan-recover";
import { checkInsOf, readyCheckIns } from "./check-in-desk";
import { notedCorrection } from "./noted-correction";
import { saidSides } from "./said-sides";
import { settingsFollowed } from "./settings-followed";
import type { PlanRequest } from "./plan-request";

/** Everything that a request would do to the workbook as it was read; nothing is written. */
export function planFor(review: Review, request: PlanRequest): WritePlan {
  const plan = PLANS[request.kind] as (review: Review, request: PlanRequest) => WritePlan;
  return withFollowedCorrections(plan(review, request), review, request);
}

/** Whatever is written keeps where the tables that something was said of stand by now, so that they are found again. */
function withFollowedCorrections(plan: WritePlan, review: Review, { kind }: PlanRequest): WritePlan {
  if (plan.steps.length === 0 || kind === "recover" || kind === "remove") return plan;
  if (plan.steps.some((step) => step.kind === "save metadata")) return plan;
  const { workbook, metadata } = review;
  const { corrections } = readMetadata(workbook.metadata);
  if (JSON.stringify(corrections) === JSON.stringify(metadata.corrections)) return plan;
  return { ...plan, steps: [...plan.steps, ...metadataSteps(workbook, metadata)] };
}

function copiedIds(review: Review): readonly CopiedId[] {
  const { workbook, tables, ours } = review;
  return idsForCopies(
    duplicateIds(workbook.grids, tables, { homes: homesOfIds(review), names: namesOfIds(review) }),
    ours.ids,
  );
}

type RequestOf<Kind extends PlanRequest["kind"]> = Extract<PlanRequest, { readonly kind: Kind }>;

const links = (review: Review, wish: RequestOf<"link" | "unlink" | "reviewed" | "refresh">): WritePlan =>
  planLinks(review, wish, linkSources(review));

const PLANS: {
  readonly [Kind in PlanRequest["kind"]]: (review: Review, request: RequestOf<Kind>) => WritePlan;
} = {
  flags: (review, { choice }) => planFlags(review, choice, flagSources(review)),
  settings: (review) => settingsFollowed(review, planAllSettings(review)),
  set: (review, { values, movesOn }) =>
    settingsFollowed(review, planChangedSettings(review, values, movesOn), values),
  remove: (review, { scope, also }) => planRemove(review, scope, also),
  correct: (review, { correction, also = [], instead }) =>
    planCorrections(review, { said: [correction, ...also], instead }, (said) =>
      notedCorrection(review, said),
    ),
  decline: (review, { keyResult, kpi }) => planDecline(review, keyResult, kpi),
  link: links,
  unlink: links,
  reviewed: links,
  refresh: links,
  feed: (review, { wish }) => planFeed(review, wish, linkSources(review)),
  copies: (review) => planCopies(review, copiedIds(review)),
  quarter: (review, { sheet }) =>
    planQuarter(review, sheet, {
      copies: copiedSheets(review, homesOfIds(review)),
      copiedIds: copiedIds(review),
      end: cycleEndOf(review, sheet),
      namesPeriod: (title) => namesPartOfYear(title, review),
    }),
  log: (review, { who }) => withNotedLinks(planLog(review, who), review, linkSources(review)),
  "check-in": (review, { entries, who }) => planCheckIn(review, readyCheckIns(review, entries), who),
  asked: planAsked,
  answered: planAnswered,
  score: planScore,
  "close quarter": (review, { due }) =>
    planCloseQuarter(review, due, quarterOfYear(due, review.settings.yearStart)),
  "propose objective": (review, { kpi, period }) => planProposedObjective(review, kpi, period),
  "keep as kpi": (review, { keyResult, direction }) => planKeptKpi(review, keyResult, direction),
  "mark cut list": (review) => planCutList(review, flagSources(review)),
  "type day": (review, { at, day }) => planTypeDay(review, at, day),
  sides: (review, { sides }) => planSides(review, sides, saidSides),
  cycle: (review, { period }) => planCycle(review, period),
  report: (review) => planReport(review, reviewReport(review, agreedOf(review))),
  template: planTemplate,
  "period column": (review, { key }) =>
    planPeriodColumn(
      review,
      checkInsOf(review).find(({ row }) => row.measure.key === key),
    ),
  recover: ({ workbook }, { way }) => planRecover(workbook, way),
  "bring back": (review, { dismissedAs }) => planBringBack(review, dismissedAs),
  repair: (review) =>
    planRepair(review, () => functionFormulas(review, flagSources(review), linkSources(review))),
  follow: (review) => withEnteredAgain(review, planFollow(review, flagSources(review), linkSources(review))),
  freeze: (review) => planFreeze(review),
  thaw: (review) => planThaw(review, flagSources(review), linkSources(review)),
  plain: (review, { dialect }) => planPlainFormulas(review, dialect, plainSources(review)),
};
