import { fold } from "../text/fold";
import { SO_SOON, STANDING_LEVELS, USED } from "../vocabulary/standing-levels";
import { spacedOut } from "./direction";
import { anyMeans } from "./item";
import { joinedItemsOf } from "./joined-items";
import { languageOf } from "./language";
import { lexiconOf } from "./lexicon";
import { saidWords } from "./said-in-name";
import { tokensOf } from "./token";
import { listedAsTyped } from "./word-index";

const levels = saidWords(Object.values(STANDING_LEVELS).flatMap(listedAsTyped));

/** `Uptime 99.9 %`, `Achieve 99.5 % uptime`: what never begins at nothing, and no word of a movement to it: `Raise CSAT to 90 %`. */
export function isStandingLevel(name: string): boolean {
  if (levels(spacedOut(name)).length === 0) return false;
  const tokens = tokensOf(name);
  const items = joinedItemsOf(tokens, {
    lexicon: lexiconOf(languageOf(tokens)),
    decimalSeparator: undefined,
  });
  return !anyMeans(items, "raise", "more", "from", "to");
}

/** Whether a name says how soon something is done: `Tickets closed within 2 days`. */
export function isDoneSoSoon(name: string): boolean {
  return SO_SOON.test(fold(name));
}

/** Whether a name tells how much of something is used: `Occupancy`, `Auslastung`, `Cash`. */
export function isOfUse(name: string): boolean {
  return USED.test(name);
}
