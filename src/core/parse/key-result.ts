import type { Statement } from "../model/statement";
import { isAmount, isSign, means, type Item } from "./item";
import { deniedMovement } from "./negation";
import { STATES } from "../vocabulary/deed-words";
import { deedOf } from "./deed";
import { polarityOf } from "./direction";
import { countsWork, isMeasured, isPlaceholder, saysAnywhere } from "./own-work";
import { sentenceOf, type Sentence } from "./sentence";
import { directionOf, statementOf } from "./statement";
import { readNumbers } from "./statement-rules";
import { spell } from "./surrounding-words";

/** Stands in for `N`, so that the words around it tell the direction. */
const PLACEHOLDER: Item = { kind: "amount", value: 1, isOpen: false };

/** Which way a sentence without a number points: `Decreasing trend`, `hit the target`, `N customers`. */
function aimOf(sentence: Sentence): NonNullable<Statement["direction"]> {
  const { items } = sentence;
  // `Revenue rose by 12 %` points nowhere: it tells what was.
  if (items.some((item) => means(item, "told"))) return "unknown";
  const filled = items.map((item, at): Item => (isPlaceholder(sentence, at) ? PLACEHOLDER : item));
  const reading = readNumbers(filled);
  if (reading) return directionOf(reading, filled) ?? "unknown";
  const denied = deniedMovement(items);
  if (denied) return denied;
  const moved = items.find((item) => means(item, "raise", "reduce"));
  if (moved) return means(moved, "reduce") ? "decrease" : "increase";
  const isTarget = saysAnywhere(sentence, "reach") && items.some((item) => means(item, "goal"));
  return isTarget ? "increase" : sideOfName(sentence);
}

/** `Defect rate: defective units per total output`: what tells more of a KPI stands behind its name, and the name says which way is good. */
function sideOfName({ items }: Sentence): NonNullable<Statement["direction"]> {
  const end = items.findIndex((item) => isSign(item, "|") || isSign(item, ":"));
  if (end < 1 || items.some((item) => means(item, "hold", "within"))) return "unknown";
  const polarity = polarityOf(spell(items.slice(0, end)));
  if (polarity === undefined) return "unknown";
  return polarity === "at most" ? "decrease" : "increase";
}

function isWhole(sentence: Sentence): boolean {
  const { items } = sentence;
  // `Attach rate is 2.7 % of 170 teams` is neither done nor to be done.
  if (items.some(isAmount)) return false;
  if (isMeasured(sentence)) return reachesState(sentence);
  return items.some((item) => means(item, "every")) || saysAnywhere(sentence, "sentence");
}

/** `Achieve and maintain certification`: it is reached or not, and no number moves there. */
function reachesState(sentence: Sentence): boolean {
  const { items } = sentence;
  const isLevel = items.some((item) => means(item, "raise", "reduce", "than", "goal"));
  return !isLevel && saysAnywhere(sentence, "reach") && STATES.test(spell(items));
}

/** What a sentence without a level says is done or not done, and whose deed it is. */
function deedIn(sentence: Sentence): ReturnType<typeof deedOf> {
  return isMeasured(sentence) ? undefined : deedOf(sentence);
}

function isOwnWork(sentence: Sentence): boolean {
  return sentence.reading ? countsWork(sentence, sentence.reading) : deedIn(sentence) === "own";
}

/** Whether the team's own work fulfils a key result: `Publish 5 articles`, `Launch the new portal`. */
export function speaksOfOwnWork(text: string): boolean {
  return isOwnWork(sentenceOf(text));
}

/**
 * What a key result says, and whether the team's own work fulfils it: `Publish 5 articles` is an activity, `Win 5
 * customers` is none. What is done or not done is `binary`: `Launch the new portal`.
 */
export function readKeyResult(text: string): Statement {
  const sentence = sentenceOf(text);
  const statement = { ...statementOf(sentence), isActivity: isOwnWork(sentence) };
  if (sentence.reading) return statement;
  const isBinary = deedIn(sentence) !== undefined || isWhole(sentence);
  return isBinary ? { ...statement, type: "binary" } : { ...statement, direction: aimOf(sentence) };
}
