import { HEALTH, OWNERSHIP, STALENESS, VERDICT } from "../model/health";
import { NO_PROGRESS } from "../model/marks";
import { DIRECTIONS } from "../model/quantity";

/** Every word that stands below a heading of ours once its formula is a value. */
export const OWN_WORDS: ReadonlySet<unknown> = new Set([
  ...Object.values(HEALTH),
  ...Object.values(STALENESS),
  ...Object.values(VERDICT),
  ...Object.values(OWNERSHIP),
  ...DIRECTIONS,
  NO_PROGRESS,
]);
