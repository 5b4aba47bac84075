/** The fixed words of the status functions. Nothing else in the code spells them. */
export const HEALTH = {
  achieved: "Achieved",
  onTrack: "On track",
  atRisk: "At risk",
  offTrack: "Off track",
  missed: "Missed",
  notStarted: "Not started",
  stale: "Stale",
  noData: "No data",
  noTarget: "No target",
  noDates: "No dates",
  checkInputs: "Check inputs",
} as const;
export type Health = (typeof HEALTH)[keyof typeof HEALTH];

/** From worst to best; among equals the first one is named, so that the order of the rows never matters. */
export const WORST_HEALTH_FIRST: readonly Health[] = [
  HEALTH.missed,
  HEALTH.offTrack,
  HEALTH.atRisk,
  HEALTH.stale,
  HEALTH.noData,
  HEALTH.noTarget,
  HEALTH.noDates,
  HEALTH.checkInputs,
  HEALTH.notStarted,
  HEALTH.onTrack,
  HEALTH.achieved,
];

/** What stands well, and what stands badly, from the lighter to the heavier; every other word but `Not started` is unknown. */
export const GOOD_HEALTH: readonly Health[] = [HEALTH.onTrack, HEALTH.achieved];
export const BAD_HEALTH: readonly Health[] = [HEALTH.atRisk, HEALTH.offTrack, HEALTH.missed];

/** What the numbers themselves allowed to judge; a number that has not started was looked at, and is neither. */
export const JUDGED_HEALTH: readonly Health[] = [...GOOD_HEALTH, ...BAD_HEALTH, HEALTH.notStarted];

export const STALENESS = {
  fresh: "Fresh",
  due: "Due",
  overdue: "Overdue",
  stale: "Stale",
  never: "Never updated",
  checkDate: "Check date",
} as const;
export type Staleness = (typeof STALENESS)[keyof typeof STALENESS];

export const VERDICT = {
  aligned: "Aligned",
  greenTrap: "Green trap",
  reviewDue: "Review due",
  reviewOverdue: "Review overdue",
  reviewed: "Reviewed",
  guardrailBreached: "Guardrail breached",
  bothOffTrack: "Both off track",
  noData: "No data",
  brokenLink: "Broken link",
} as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

export const OWNERSHIP = {
  named: "Named",
  shared: "Shared",
  team: "Team",
  missing: "Missing",
  check: "Check",
} as const;
export type Ownership = (typeof OWNERSHIP)[keyof typeof OWNERSHIP];

export const KEY_RESULT_COUNT = {
  missing: "Missing",
  tooFew: "Too few",
  ok: "OK",
  many: "Many",
  tooMany: "Too many",
} as const;
export type KeyResultCount = (typeof KEY_RESULT_COUNT)[keyof typeof KEY_RESULT_COUNT];

/** What a column of progress says of a row whose numbers do not tell it. */
export const NO_PROGRESS = "Not known";
