import type { Unit } from "../model/quantity";
import { LANGUAGES } from "../vocabulary/statement-languages";
import { fold } from "../text/fold";
import { listed } from "./word-index";

const UNIT_WORDS = LANGUAGES.flatMap((language) =>
  Object.entries(language.metricUnits ?? {}).map(([unit, words]) => ({ unit, words: listed(words) })),
);

/** The words of a name, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9\u00e0-\uffff&']+/g) ?? [];
}

/** Whether a metric's words, read from their end, name something: `weekly sales calls` are calls, not sales. */
function endsWith(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.endsWith(word.startsWith("*") ? word.slice(1) : ` ${word}`));
}

function contains(name: string, words: readonly string[]): boolean {
  return words.some((word) => name.includes(` ${word}`));
}

/** What the numbers of a metric count, as far as its name tells: points, ratio, currency. Scores count wherever named. */
export function unitOfMetric(name: string): Unit | undefined {
  const spaced = ` ${wordsOf(name).join(" ")}`;
  const found = UNIT_WORDS.find(({ unit, words }) =>
    unit === "currency" ? endsWith(spaced, words) : contains(spaced, words),
  );
  return found?.unit;
}
