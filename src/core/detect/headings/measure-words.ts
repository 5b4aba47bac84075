import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { GOAL_VERBS, MEASURE_WORDS } from "./value-words";

/** Longer texts are sentences that mention a measure. */
const LONGEST_NAME = 90;
const MOST_WORDS = 14;

const TOGETHER_MEASURES = [...MEASURE_WORDS].filter(isWrittenTogether);
const TOGETHER_GOALS = [...GOAL_VERBS].filter(isWrittenTogether);

/** Whether a text reads like the name of a measure: `Ø Lieferzeit in Tagen`, `% of orders on time`, `解約率`. */
export function saysMeasure(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  if (/%|^#|№/.test(text)) return true;
  const normalised = normaliseHeading(text);
  if (isWrittenTogether(normalised)) return TOGETHER_MEASURES.some((word) => normalised.includes(word));
  const words = normalised.split(" ");
  return words.length <= MOST_WORDS && words.some((word) => MEASURE_WORDS.has(word));
}

/** How many of some texts read so, 0 to 1. */
export function shareOfMeasures(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : texts.filter(saysMeasure).length / texts.length;
}

/** `O1: `, `KR 2.1) `, `3. ` before a goal. */
const CODE = /^\s*(?:[a-zA-Z]{1,3}\s?\d[\d.]*|\d[\d.]*)\s*[:.)\-–]?\s*/;

/** Whether a text reads like a goal: `Increase NPS to 50`, `Umsatz steigern`. */
export function saysGoal(text: string): boolean {
  const normalised = normaliseHeading(text.replace(CODE, ""));
  if (isWrittenTogether(normalised)) return TOGETHER_GOALS.some((word) => normalised.includes(word));
  const words = normalised.split(" ");
  return words.length >= 2 && (GOAL_VERBS.has(words[0] ?? "") || GOAL_VERBS.has(words.at(-1) ?? ""));
}
