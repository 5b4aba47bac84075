import { HEALTH, type Health } from "./health";

/** What a health says of its end of a link. */
export type Standing = "good" | "bad" | "unknown";

/** On track and Achieved are good; At risk, Off track and Missed are bad; all the rest tells nothing. */
export function standingOf(health: Health | "unknown"): Standing {
  if (health === HEALTH.achieved || health === HEALTH.onTrack) return "good";
  const isBad = health === HEALTH.atRisk || health === HEALTH.offTrack || health === HEALTH.missed;
  return isBad ? "bad" : "unknown";
}
