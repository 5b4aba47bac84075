import { HEALTH, STALENESS } from "./health";
import { calledHere, type OwnWords } from "./own-words";
import type { RowCase } from "./row-case";

/** Words of the company in the middle of a sentence: `Key result` → `key result`, `KPI` stays. */
export function midSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A word of a flag within a sentence, as the workbook calls it: `off track`, `kritisch`. */
export function saidHere(words: OwnWords, word: string): string {
  return midSentence(calledHere(words, word));
}

const EXPLAINED = new RegExp(`\\b(?:${[...Object.values(HEALTH), STALENESS.never].join("|")})\\b`, "g");

/** What `OKR.EXPLAIN` says of a row, with the workbook's words of flags. */
export function explanationOf({ words, assessment }: Pick<RowCase, "words" | "assessment">): string {
  return explainedHere(words, assessment.explain());
}

/** What `OKR.EXPLAIN` says, with the workbook's words of flags: `On track needs 59.` → `Im Plan needs 59.` */
export function explainedHere(words: OwnWords, explanation: string): string {
  if (Object.keys(words).length === 0) return explanation;
  // What stands in quotes was typed by somebody.
  return explanation
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(EXPLAINED, (word) => calledHere(words, word))))
    .join("");
}
