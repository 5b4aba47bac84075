import { HEALTH, type Health } from "../model/health";

/** From worst to best; among equals the first one is named, so that the order of the rows never matters. */
const WORST_FIRST: readonly Health[] = [
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

/** The worst of several healths; of none, `No data`. */
export function worstHealth(healths: readonly Health[]): Health {
  return WORST_FIRST.find((health) => healths.includes(health)) ?? HEALTH.noData;
}
