import { fold } from "../text/fold";
import {
  COUNTS_OF_FAULTS,
  GOING_DOWN,
  GRADED,
  HEAD_FIRST,
  LESS_AS_SHARE,
  LESS_OF_ANYTHING,
  MAY_BE_LESS,
  MORE_AFTER_ALL,
  NOT_SO,
  PAYABLES,
  PER_TIME,
  RATIO,
  TAKES_TIME,
  TIME_AT_THE_END,
  TIME_THAT_PASSES,
  UNITS_OF_LESS,
  UNKNOWN_SCRIPTS,
  WHAT_IT_TAKES,
  WINDOW,
} from "../vocabulary/doubtful-names";
import type { Words } from "../vocabulary/language-words";
import { HIGHER_IS_BETTER, namePattern, spacedOut } from "./direction";
import { saidPattern, saidWords } from "./said-in-name";
import { listed, listedAsTyped } from "./word-index";

const [FIRST = {}, LAST = {}] = [true, false].map((isFirst) =>
  Object.fromEntries(
    Object.entries(MAY_BE_LESS).filter(([language]) => HEAD_FIRST.includes(language) === isFirst),
  ),
);
/** What may be of less, in languages where the first word of a name says what it is, and in the others. */
export const headsFirst = saidWords(wordsOf(FIRST));
export const headsLast = saidWords(wordsOf(LAST));
const timesThatPass = saidPattern(TIME_THAT_PASSES);
const moreAfterAll = saidWords(wordsOf(MORE_AFTER_ALL));
const results = saidPattern(HIGHER_IS_BETTER);
/** What was lost, missed or refused. */
export const ANYTHING = namePattern(new Set(listed(LESS_OF_ANYTHING)));
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
  return soundsLikeLess(spaced, unit) && !isMoreAfterAll(spaced);
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
  const withoutRate = spaced.replace(WINDOW, "").replace(PER_TIME, " ").replace(GRADED, "");
  const [counted = ""] = withoutRate.split(RATIO);
  if (isAboutLess(`${counted} `)) return true;
  if (HIGHER_IS_BETTER.test(withoutRate)) return false;
  return RATIO.test(withoutRate) || isOfUnitOfLess(withoutRate, unit);
}

/** `Fraud detection rate`, `Decrease in complaints`: whether more of something may be the better, though its name is taken for the contrary. */
export function mayBeMore(name: string): boolean {
  const spaced = spacedOut(name);
  return isOwed(spaced) || REDUCTIONS.test(spaced) || isMoreAfterAll(spaced);
}

/** `Days payable outstanding`: in some plans more of it is better, in others less. */
export function isOwed(spaced: string): boolean {
  return OWED.test(spaced);
}

function isMoreAfterAll(spaced: string): boolean {
  return (
    !NOT_SO.test(spaced) &&
    !ANYTHING.test(spaced) &&
    !WHAT_IT_TAKES.test(spaced) &&
    moreAfterAll(spaced).length > 0
  );
}

function isAboutLess(spaced: string): boolean {
  if (ANYTHING.test(spaced)) return true;
  const last = [...headsLast(spaced), ...timesThatPass(spaced)];
  const first = headsFirst(spaced);
  if (last.length + first.length === 0) return false;
  const more = results(spaced);
  const start = Math.min(...more.map((said) => said.start));
  const end = Math.max(...more.map((said) => said.end));
  return last.some((said) => said.end >= end) || first.some((said) => said.start <= start);
}

function wordsOf(lists: Readonly<Record<string, Words>>): readonly string[] {
  return Object.values(lists).flatMap(listedAsTyped);
}
