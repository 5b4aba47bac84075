import { fold } from "../text/fold";
import {
  AVERTED,
  COUNTS_OF_FAULTS,
  DEEDS,
  DONE,
  FAULTS,
  GOING_DOWN,
  GRADED,
  HEAD_EITHER,
  HEAD_FIRST,
  LESS_AS_SHARE,
  LESS_OF_ANYTHING,
  MAY_BE_LESS,
  MORE_AFTER_ALL,
  NOT_SO,
  PAYABLES,
  PER_HEAD,
  PER_TIME,
  PURPOSE,
  RATIO,
  TAKES_TIME,
  TIME_AT_THE_END,
  TIME_THAT_PASSES,
  TOO_SOON,
  UNITS_OF_LESS,
  UNKNOWN_SCRIPTS,
  WENT_WRONG,
  WHAT_IT_TAKES,
  WINDOW,
  WITHOUT,
  WON_AND_LOST,
} from "../vocabulary/doubtful-names";
import type { Words } from "../vocabulary/language-words";
import { HIGHER_IS_BETTER, namePattern, spacedOut } from "./direction";
import { saidPattern, saidWords } from "./said-in-name";
import { listed, listedAsTyped } from "./word-index";

/** What may be of less, in languages where the first word of a name says what it is, and in the others. */
export const headsFirst = headsOf(
  (language) => HEAD_FIRST.includes(language) || HEAD_EITHER.includes(language),
);
export const headsLast = headsOf((language) => !HEAD_FIRST.includes(language));
const timesThatPass = saidPattern(TIME_THAT_PASSES);
const moreAfterAll = saidWords(wordsOf(MORE_AFTER_ALL));
const results = saidPattern(HIGHER_IS_BETTER);
const anything = namePattern(new Set(listed(LESS_OF_ANYTHING)));
const deeds = namePattern(new Set(listed(DEEDS)));
const done = namePattern(new Set(listed(DONE)));
const faults = namePattern(new Set(listed(FAULTS)));
const REDUCTIONS = namePattern(new Set(listed(GOING_DOWN)));
const OWED = namePattern(new Set(listed(PAYABLES)));
const LESS_SHARE = namePattern(new Set(listed(LESS_AS_SHARE)));

/**
 * Whether less of something may be the better, by its name or its unit, though neither tells: `Changeover`, `min`. Only
 * asked of a name that is not taken for one of which less is better. What a name is about decides, which is its last word
 * in English or German and its first in French or Spanish: `Product recalls`, but not `Stock availability`.
 */
export function mayBeLess(name: string, unit = ""): boolean {
  if (UNKNOWN_SCRIPTS.test(name) || countsFaults(unit)) return true;
  const spaced = spacedOut(name);
  if (isTimed(spaced, unit)) return true;
  if (isWithoutFault(spaced)) return false;
  if (isDeedDone(spaced)) return true;
  return soundsLikeLess(spaced, unit) && !isMoreAfterAll(spaced);
}

/** Whether a name counts what should not come so soon: `Readmissions within 30 days`. */
export function comesTooSoon(name: string): boolean {
  return TOO_SOON.test(spacedOut(name));
}

/** Whether a name tells what was won less what was lost: `Profit and loss`. */
export function isWonAndLost(name: string): boolean {
  return WON_AND_LOST.test(spacedOut(name));
}

/** `P1 resolution, h`: not how many, but how long each takes. */
export function isTimed(spaced: string, unit: string): boolean {
  return TAKES_TIME.test(spaced) && isOfUnitOfLess(spaced, unit);
}

function isOfUnitOfLess(spaced: string, unit: string): boolean {
  return TIME_AT_THE_END.test(spaced) || UNITS_OF_LESS.test(fold(unit).trim());
}

/** `Supplier quality, ppm`, `Forecast accuracy (MAPE)`: what is called by a good name may be told in its faults. */
export function countsFaults(words: string): boolean {
  return COUNTS_OF_FAULTS.test(spacedOut(words));
}

function soundsLikeLess(spaced: string, unit: string): boolean {
  if (unit === "%" && LESS_SHARE.test(spaced)) return true;
  const withoutRate = spaced
    .replace(WINDOW, "")
    .replace(PER_TIME, " ")
    .replace(PER_HEAD, " ")
    .replace(GRADED, "");
  const [counted = ""] = withoutRate.split(RATIO);
  if (isAboutLess(`${counted} `)) return true;
  if (HIGHER_IS_BETTER.test(withoutRate)) return false;
  return RATIO.test(withoutRate) || isOfUnitOfLess(withoutRate, unit);
}

/** `Fraud detection rate`, `Decrease in complaints`: whether more of something may be the better, though its name is taken for the contrary. */
export function mayBeMore(name: string): boolean {
  const spaced = spacedOut(name);
  return isOwed(spaced) || REDUCTIONS.test(spaced) || isMoreAfterAll(spaced) || isWithoutFault(spaced);
}

/** Whatever was lost, missed or refused, or went wrong as it is called itself. */
export function isOfAnythingLess(spaced: string): boolean {
  return anything.test(spaced) || WENT_WRONG.test(spaced);
}

/** `Evictions completed`: of complaints that are dealt with more is better, of what one had to do to somebody it may be less. */
export function isDeedDone(spaced: string): boolean {
  return deeds.test(spaced) && done.test(spaced);
}

/** `Flights without incident`, `Losses prevented`; right before a fault, or before one word that says of which kind. */
export function isWithoutFault(spaced: string): boolean {
  if (AVERTED.test(spaced)) return true;
  const said = WITHOUT.exec(spaced);
  if (!said) return false;
  const [first = "", second = ""] = spaced
    .slice(said.index + said[0].length)
    .trim()
    .split(" ");
  return faults.test(` ${first} ${second} `);
}

/** `Days payable outstanding`: in some plans more of it is better, in others less. */
export function isOwed(spaced: string): boolean {
  return OWED.test(spaced);
}

function isMoreAfterAll(spaced: string): boolean {
  return (
    !NOT_SO.test(spaced) &&
    !isOfAnythingLess(spaced) &&
    !WHAT_IT_TAKES.test(spaced) &&
    moreAfterAll(spaced).length > 0
  );
}

function isAboutLess(spaced: string): boolean {
  if (isOfAnythingLess(spaced)) return true;
  const last = [...headsLast(spaced), ...timesThatPass(spaced)];
  const first = headsFirst(spaced);
  if (last.length + first.length === 0) return false;
  const more = results(spaced.replace(PURPOSE, " "));
  const start = Math.min(...more.map((said) => said.start));
  const end = Math.max(...more.map((said) => said.end));
  return last.some((said) => said.end >= end) || first.some((said) => said.start <= start);
}

function headsOf(isSpokenSo: (language: string) => boolean): ReturnType<typeof saidWords> {
  const lists = Object.entries(MAY_BE_LESS).filter(([language]) => isSpokenSo(language));
  return saidWords(wordsOf(Object.fromEntries(lists)));
}

function wordsOf(lists: Readonly<Record<string, Words>>): readonly string[] {
  return Object.values(lists).flatMap(listedAsTyped);
}
