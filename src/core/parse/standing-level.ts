import { fold } from "../text/fold";
import { OVER_SO_SOON, SO_SOON, STANDING_LEVELS, USED } from "../vocabulary/standing-levels";
import { spacedOut } from "./direction";
import { anyMeans, isAmount, means, type Item } from "./item";
import { joinedItemsOf } from "./joined-items";
import { languageOf } from "./language";
import { lexiconOf } from "./lexicon";
import { saidWords } from "./said-in-name";
import { tokensOf } from "./token";
import { listedAsTyped } from "./word-index";

const levels = saidWords(Object.values(STANDING_LEVELS).flatMap(listedAsTyped));

/** `Uptime 99.9 %`, `Achieve 99.5 % uptime`: what never begins at nothing, and no word of a movement to it: `Raise CSAT to 90 %`. */
export function isStandingLevel(name: string): boolean {
  return levels(spacedOut(name)).length > 0 && !anyMeans(itemsOf(name), "raise", "more", "from", "to");
}

/** `Improve margin by 3 pp to 42 %`: what grows by something up to a number begins below it, and not at nothing. */
export function growsUpTo(name: string): boolean {
  const items = itemsOf(name);
  return anyMeans(items, "to") && items.some((item, at) => means(item, "by") && isChange(items[at + 1]));
}

/** `by 2027` tells when. */
function isChange(item: Item | undefined): boolean {
  return isAmount(item) && (item.unit !== undefined || item.value < FIRST_YEAR);
}

const FIRST_YEAR = 1990;

function itemsOf(name: string): readonly Item[] {
  const tokens = tokensOf(name);
  return joinedItemsOf(tokens, { lexicon: lexiconOf(languageOf(tokens)), decimalSeparator: undefined });
}

/** Whether a sentence says how soon something is done, and not by when: `Close 95 % of tickets within 2 days`. */
export function isDoneSoSoon(sentence: string): boolean {
  return SO_SOON.test(fold(sentence));
}

/** Whether a name says how soon something is over: `Wait within 18 weeks`. */
export function isOverSoSoon(name: string): boolean {
  return OVER_SO_SOON.test(fold(name));
}

/** Whether a name tells how much of something is used: `Occupancy`, `Auslastung`, `Cash`. */
export function isOfUse(name: string): boolean {
  return USED.test(name);
}
