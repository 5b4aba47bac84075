import type { Statement } from "../model/statement";
import { means, type Item } from "./item";
import { deniedMovement } from "./negation";
import { deedOf } from "./deed";
import { countsWork, isMeasured, isPlaceholder, saysAnywhere } from "./own-work";
import { sentenceOf, type Sentence } from "./sentence";
import { directionOf, statementOf } from "./statement";
import { readNumbers } from "./statement-rules";

/** Stands in for `N`, so that the words around it tell the direction. */
const PLACEHOLDER: Item = { kind: "amount", value: 1, isOpen: false };

/** Which way a sentence without a number points: `Decreasing trend`, `hit the target`, `N customers`. */
function aimOf(sentence: Sentence): NonNullable<Statement["direction"]> {
  const { items } = sentence;
  const filled = items.map((item, at): Item => (isPlaceholder(sentence, at) ? PLACEHOLDER : item));
  const reading = readNumbers(filled);
  if (reading) return directionOf(reading, filled) ?? "unknown";
  const denied = deniedMovement(items);
  if (denied) return denied;
  const moved = items.find((item) => means(item, "raise", "reduce"));
  if (moved) return means(moved, "reduce") ? "decrease" : "increase";
  const isTarget = saysAnywhere(sentence, "reach") && items.some((item) => means(item, "goal"));
  return isTarget ? "increase" : "unknown";
}

function isWhole(sentence: Sentence): boolean {
  return sentence.items.some((item) => means(item, "every")) || saysAnywhere(sentence, "sentence");
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
  const isBinary = deedIn(sentence) !== undefined || (!isMeasured(sentence) && isWhole(sentence));
  return isBinary ? { ...statement, type: "binary" } : { ...statement, direction: aimOf(sentence) };
}
