import { HEALTH, WORST_HEALTH_FIRST, type Health } from "../model/health";

/** The worst of several healths; of none, `No data`. */
export function worstHealth(healths: readonly Health[]): Health {
  return WORST_HEALTH_FIRST.find((health) => healths.includes(health)) ?? HEALTH.noData;
}
