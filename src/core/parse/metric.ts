import type { Unit } from "../model/quantity";
import type { Words } from "../vocabulary/language-words";
import { LANGUAGES } from "../vocabulary/statement-languages";
import { fold } from "../text/fold";

/** What names each unit, one pattern for all of a language's words: the first that fits counts. */
const UNIT_PATTERNS = LANGUAGES.flatMap((language) =>
  Object.entries(language.metricUnits ?? {}).map(([unit, words]) => ({
    unit,
    pattern: patternOf(unit, words),
  })),
);

/** Read from their end, words name money: `weekly sales calls` are calls, not sales. Scores count wherever named. */
function patternOf(unit: Unit, words: Words): RegExp {
  const spaced = ` ${words}`.replace(/\|/g, "| ").replace(/ \*/g, "");
  return new RegExp(unit === "currency" ? `(?:${spaced})$` : spaced);
}

/** The words of a name, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9\u00e0-\uffff&']+/g) ?? [];
}

/** What the numbers of a metric count, as far as its name tells: points, ratio, currency. */
export function unitOfMetric(name: string): Unit | undefined {
  const spaced = ` ${wordsOf(name).join(" ")}`;
  return UNIT_PATTERNS.find(({ pattern }) => pattern.test(spaced))?.unit;
}
