import { PURPOSE_WORDS } from "../vocabulary/metrics/units";
import { fold } from "../text/stem-words";

const BY_DOING = "\\bby (?:[a-z]+ly )?[a-z]{3,}ing\\b";
const MEANS = new RegExp(
  `${BY_DOING}|\\b(?:${PURPOSE_WORDS.filter((words) => !words.startsWith("to "))
    .map(fold)
    .join("|")})\\b`,
);
const TOWARDS = new RegExp(
  `\\b(?:${PURPOSE_WORDS.filter((words) => words.startsWith("to "))
    .map(fold)
    .join("|")})\\b`,
);

/** The part of a sentence that says what is measured, without why and how. */
export function measuredPart(text: string): string {
  const folded = fold(text);
  const means = MEANS.exec(folded);
  const head = means && means.index > 8 ? folded.slice(0, means.index) : folded;
  const towards = TOWARDS.exec(head);
  if (!towards || towards.index < 8) return head;
  const before = head.slice(0, towards.index);
  const after = head.slice(towards.index);
  return /\d/.test(after) && !/\d/.test(before) ? after : before;
}
