import { isBlank, isCellError, type CellValue } from "../model/cell";
import { DIRECTIONS, UNSETTLED_DIRECTION, type Bound, type Direction } from "../model/quantity";
import { fold, LONGEST_TEXT } from "../text/fold";
import { isNoDataText } from "./no-data";
import { LESS_IN_OTHER_LANGUAGES, MORE_IN_OTHER_LANGUAGES } from "../vocabulary/other-names";
import { indexWords, wordSet } from "./word-index";

/** A direction cell as read. */
export type DirectionReading =
  | { readonly kind: "direction"; readonly direction: Direction }
  | { readonly kind: "no data" }
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: string };

const SIGNS: ReadonlyMap<string, Direction> = new Map([
  [">", "at least"],
  [">=", "at least"],
  ["≥", "at least"],
  ["<", "at most"],
  ["<=", "at most"],
  ["≤", "at most"],
  ["↑", "increase"],
  ["▲", "increase"],
  ["+", "increase"],
  ["↓", "decrease"],
  ["▼", "decrease"],
]);
const WORDS = indexWords<Direction>((language) => language.directions);
const LOWER_IS_BETTER = namePattern(
  wordSet((language) => language.lowerIsBetter),
  LESS_IN_OTHER_LANGUAGES,
);
/** What a spaced name says of which more is better. */
export const HIGHER_IS_BETTER = namePattern(wordSet((language) => language.higherIsBetter));
const EITHER_WAY = namePattern(wordSet((language) => language.eitherWay));
/** `Capex cap`, `WIP limit`, `Stock minimum`: an edge of what is to stay between two. */
const CEILING = / (?:cap|limit|ceiling|max(?:imum)?|obergrenze) /;
const FLOOR = / (?:floor|min(?:imum)?|untergrenze) /;
const HIGHER_AFTER_ALL = namePattern(
  wordSet((language) => language.higherAfterAll),
  MORE_IN_OTHER_LANGUAGES,
);

/**
 * Whole words and their plurals, so that Portuguese "custo" is not found in "customer". A star in the word list opens
 * its side: `*kosten` is also found in "Personalkosten", `injur*` in "injuries".
 */
export function namePattern(words: ReadonlySet<string>, ...others: readonly string[]): RegExp {
  const alternatives = [...words].map((word) => {
    const [, before = "", stem = "", after = ""] = /^(\*?)([^*]*)(\*?)$/.exec(spacedOut(word).trim()) ?? [];
    return `${before ? "" : " "}${stem}${after ? "" : "(?:e?[sn]|er|i)? "}`;
  });
  return new RegExp([...alternatives, ...others].join("|"));
}

/** Reads a direction: one of the five words, a synonym in any of our languages (`hoch`, `menos`), or a sign. */
export function readDirection(value: CellValue): DirectionReading {
  if (isBlank(value) || isCellError(value)) return { kind: "no data" };
  const text = String(value).trim();
  const folded = fold(text);
  const direction = WORDS.get(folded) ?? SIGNS.get(folded);
  if (direction) return { kind: "direction", direction };
  if (isNoDataText(text) || value === 0) return { kind: "no data" };
  const reason =
    text === UNSETTLED_DIRECTION
      ? "Nothing tells whether more or less is better; type at least or at most."
      : `"${text.slice(0, LONGEST_TEXT)}" is no direction; type one of ${DIRECTIONS.join(", ")}.`;
  return { kind: "unreadable", text, reason };
}

function isLess(spaced: string): boolean {
  return LOWER_IS_BETTER.test(spaced) || (EITHER_WAY.test(spaced) && CEILING.test(spaced));
}

/**
 * What a metric's name says by itself: of churn, cost, days or defects less is better → `at most`.
 * `Churn reduction` and `cost savings` turn it round, and then, as for any other name, nothing is known.
 */
export function directionOfMetric(name: string): Bound | undefined {
  const spaced = spacedOut(name);
  return isLess(spaced) && !HIGHER_AFTER_ALL.test(spaced) ? "at most" : undefined;
}

/** Whether a metric is to stay between two numbers, and which ones only its owner knows: headcount, stock, average age. */
export function isToStayBetween(name: string): boolean {
  const spaced = spacedOut(name);
  return EITHER_WAY.test(spaced) && !FLOOR.test(spaced) && polarityOf(name) === undefined;
}

/** Which side of a level is the good one, by the metric's name alone: of revenue the upper → `at least`. */
export function polarityOf(name: string): Bound | undefined {
  const spaced = spacedOut(name);
  if (isLess(spaced)) return HIGHER_AFTER_ALL.test(spaced) ? undefined : "at most";
  return HIGHER_IS_BETTER.test(spaced) ? "at least" : undefined;
}

/** Whether a word tells what is measured: `complaints`, `revenue`. */
export function namesMetric(word: string): boolean {
  const spaced = spacedOut(word);
  return LOWER_IS_BETTER.test(spaced) || HIGHER_IS_BETTER.test(spaced);
}

export function spacedOut(name: string): string {
  return ` ${fold(name).replace(/[^a-z0-9\u00e0-\uffff%*]+/g, " ")} `;
}
