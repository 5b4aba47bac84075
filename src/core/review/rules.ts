import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import type { Slices } from "../model/slices";
import { activityNotResult } from "./activity-not-result";
import { atRisk } from "./at-risk";
import { bothOffTrack } from "./both-off-track";
import { brokenLinks } from "./broken-link";
import { cellsBehind, cellsElsewhere, cellsUnknown } from "./cells-behind";
import { checkInputs } from "./check-inputs";
import { confidenceLow } from "./confidence-low";
import { copiedIds, idsTaken } from "./copied-ids";
import { coverage } from "./coverage";
import { deadlineInText } from "./deadline-in-text";
import { duplicateMetric } from "./duplicate-metric";
import { greenTrap } from "./green-trap";
import { guardrailBreached } from "./guardrail-breached";
import { headingRed } from "./heading-red";
import { keyResultCount } from "./key-result-count";
import { keyResultsWithoutKpi } from "./key-result-without-kpi";
import { kpisWithoutKeyResult } from "./kpi-without-key-result";
import { idsLost, linksLost } from "./links-lost";
import { measuresPerObjective } from "./measures-per-objective";
import { missed } from "./missed";
import { missingGuardrail } from "./missing-guardrail";
import { neverUpdated } from "./never-updated";
import { noData } from "./no-data";
import { noDates } from "./no-dates";
import { noOwner } from "./no-owner";
import { noTarget } from "./no-target";
import { notMoved } from "./not-moved";
import { objectiveHasNumber } from "./objective-has-number";
import { objectiveNotScored } from "./objective-not-scored";
import { objectiveWithoutKeyResult } from "./objective-without-key-result";
import { offTrack } from "./off-track";
import { opinionDiffers } from "./opinion-differs";
import { ownerIsTeam } from "./owner-is-team";
import { ownerLoad } from "./owner-load";
import { ownerNeverUpdated } from "./owner-never-updated";
import { parentUnknown } from "./parent-unknown";
import { planTooLong } from "./plan-too-long";
import { proxyUpOutcomeDown } from "./proxy-up-outcome-down";
import { quarterlyOnly } from "./quarterly-only";
import { reviewDue } from "./review-due";
import { reviewOverdue } from "./review-overdue";
import { reviewRhythm } from "./review-rhythm";
import { rhythmFading } from "./rhythm-fading";
import { saidUnclear } from "./said-unclear";
import { scaleMismatch } from "./scale-mismatch";
import { stale } from "./stale";
import { stretchTooEasy, stretchTooHard } from "./stretch";
import { surrogationCheckDue } from "./surrogation-check-due";
import { typedConstant } from "./typed-constant";
import { updatedBehindLog } from "./updated-behind-log";

/** A rule looks at the cases and says what it finds. */
export interface Rule {
  readonly name: string;
  readonly find: (cases: Cases) => readonly Finding[] | Slices<readonly Finding[]>;
}

/** Every rule, in the order in which equally urgent findings are told. */
export const RULES: readonly Rule[] = [
  { name: "cells-elsewhere", find: cellsElsewhere },
  { name: "cells-unknown", find: cellsUnknown },
  { name: "copied-ids", find: copiedIds },
  { name: "ids-taken", find: idsTaken },
  { name: "said-unclear", find: saidUnclear },
  { name: "cells-behind", find: cellsBehind },
  { name: "ids-lost", find: idsLost },
  { name: "links-lost", find: linksLost },
  { name: "broken-link", find: brokenLinks },
  { name: "guardrail-breached", find: guardrailBreached },
  { name: "green-trap", find: greenTrap },
  { name: "review-overdue", find: reviewOverdue },
  { name: "both-off-track", find: bothOffTrack },
  { name: "missed", find: missed },
  { name: "off-track", find: offTrack },
  { name: "check-inputs", find: checkInputs },
  { name: "no-data", find: noData },
  { name: "owner-never-updated", find: ownerNeverUpdated },
  { name: "never-updated", find: neverUpdated },
  { name: "stale", find: stale },
  { name: "review-due", find: reviewDue },
  { name: "updated-behind-log", find: updatedBehindLog },
  { name: "at-risk", find: atRisk },
  { name: "not-moved", find: notMoved },
  { name: "heading-red", find: headingRed },
  { name: "no-target", find: noTarget },
  { name: "no-dates", find: noDates },
  { name: "confidence-low", find: confidenceLow },
  { name: "opinion-differs", find: opinionDiffers },
  { name: "scale-mismatch", find: scaleMismatch },
  { name: "typed-constant", find: typedConstant },
  { name: "duplicate-metric", find: duplicateMetric },
  { name: "no-owner", find: noOwner },
  { name: "owner-is-team", find: ownerIsTeam },
  { name: "owner-load", find: ownerLoad },
  { name: "objective-without-key-result", find: objectiveWithoutKeyResult },
  { name: "parent-unknown", find: parentUnknown },
  { name: "key-result-count", find: keyResultCount },
  { name: "objective-has-number", find: objectiveHasNumber },
  { name: "activity-not-result", find: activityNotResult },
  { name: "missing-guardrail", find: missingGuardrail },
  { name: "deadline-in-text", find: deadlineInText },
  { name: "kpi-without-key-result", find: kpisWithoutKeyResult },
  { name: "key-result-without-kpi", find: keyResultsWithoutKpi },
  { name: "measures-per-objective", find: measuresPerObjective },
  { name: "plan-too-long", find: planTooLong },
  { name: "quarterly-only", find: quarterlyOnly },
  { name: "proxy-up-outcome-down", find: proxyUpOutcomeDown },
  { name: "surrogation-check-due", find: surrogationCheckDue },
  { name: "review-rhythm", find: reviewRhythm },
  { name: "objective-not-scored", find: objectiveNotScored },
  { name: "coverage", find: coverage },
  { name: "stretch-too-easy", find: stretchTooEasy },
  { name: "stretch-too-hard", find: stretchTooHard },
  { name: "rhythm-fading", find: rhythmFading },
];
