import type { Statement } from "../model/statement";
import { WORK_WORDS } from "../vocabulary/work-words";
import { isTime } from "./clause";
import { means, type Item } from "./item";
import { isWordOf } from "./lexicon";
import { deniedMovement } from "./negation";
import { sentenceOf, type Sentence } from "./sentence";
import { directionOf, statementOf } from "./statement";
import type { Reading } from "./statement-reading";
import { readNumbers } from "./statement-rules";
import { nounBehind, spell } from "./surrounding-words";
import { listed } from "./word-index";
import { endsInWork, speaksOfWork } from "./work";

const MOVED_TYPES: readonly Statement["type"][] = ["from-to", "relative", "maintain", "range"];

/** How many words may stand before the verb: `We have published`. */
const WORDS_BEFORE_VERB = 3;

function headOf(items: readonly Item[]): string {
  return spell(items.slice(0, WORDS_BEFORE_VERB)).split(" ").slice(0, WORDS_BEFORE_VERB).join(" ");
}

/** `5 Interviews führen` */
function closesWithWork({ items, language }: Sentence): boolean {
  const words = items.filter((item) => item.kind === "word" || item.kind === "meaning");
  return WORK_WORDS.get(language)?.isVerbLast === true && speaksOfWork(spell(words.slice(-1)));
}

/**
 * The thing counted is the team's own work: its verb leads the sentence or closes it, or what is counted is a piece
 * of work. A share or a time is measured, unless the verb takes it directly: `Rebrand 85% of the library`.
 */
function countsWork(sentence: Sentence, { type, amount, at }: Reading): boolean {
  if (MOVED_TYPES.includes(type) || amount === undefined || isTime(amount)) return false;
  if (closesWithWork(sentence)) return true;
  const head = sentence.items.slice(0, at);
  // `Rebrand 85% of the library`, `Modernisierung von 80 % der Wohnungen`
  const heads = head.filter((item) => !means(item, "from"));
  if (amount.unit === "%") return at <= WORDS_BEFORE_VERB && speaksOfWork(spell(heads.slice(-1)));
  return speaksOfWork(headOf(head)) || endsInWork(nounBehind(sentence.items, at));
}

/** `Firmar el contrato`: where a language's verbs show by their ending. */
function beginsWithVerb({ items: [first], language }: Sentence): boolean {
  if (first?.kind !== "word") return false;
  const endings = listed(WORK_WORDS.get(language)?.infinitives);
  return endings.some((ending) => first.text.length > ending.length + 2 && first.text.endsWith(ending));
}

type Field = "act" | "reach" | "sentence" | "placeholder";

/** Whether the item at a place is one of the words that only key results have: `hit`, `ensure`, `TBD`. */
function says({ items, language }: Sentence, at: number, field: Field): boolean {
  const item = items[at];
  const text = item && "text" in item ? item.text : "";
  return listed(WORK_WORDS.get(language)?.[field]).some((word) => isWordOf(word, text));
}

function saysAnywhere(sentence: Sentence, field: Field): boolean {
  return sentence.items.some((_, at) => says(sentence, at, field));
}

/** `N customers`; in `feature X` the letter behind a noun is its name, and stands for no number. */
function isPlaceholder(sentence: Sentence, at: number): boolean {
  const before = sentence.items[at - 1];
  const isName = before?.kind === "word" && !says(sentence, at - 1, "reach");
  return says(sentence, at, "placeholder") && !isName && !means(before, "name");
}

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

/** It speaks of a level, even if it does not say which. */
function isMeasured(sentence: Sentence): boolean {
  const isMoved = sentence.items.some((item) => means(item, "raise", "reduce", "hold"));
  const isLevel = saysAnywhere(sentence, "reach");
  return isMoved || isLevel || sentence.items.some((_, at) => isPlaceholder(sentence, at));
}

function isWhole(sentence: Sentence): boolean {
  const isKnown = sentence.items.some((item) => means(item, "every", "was"));
  return isKnown || says(sentence, 0, "act") || saysAnywhere(sentence, "sentence");
}

/**
 * What a key result says, and whether the team's own work fulfils it: `Publish 5 articles` is an activity, `Win 5
 * customers` is none. What is done or not done is `binary`: `Launch the new portal`.
 */
export function readKeyResult(text: string): Statement {
  const sentence = sentenceOf(text);
  const statement = statementOf(sentence);
  const isActivity = isOwnWork(sentence);
  if (sentence.reading) return { ...statement, isActivity };
  const isBinary = isActivity || (!isMeasured(sentence) && isWhole(sentence));
  return isBinary
    ? { ...statement, type: "binary", isActivity }
    : { ...statement, direction: aimOf(sentence), isActivity };
}

/** Whether the team's own work fulfils a key result. */
export function speaksOfOwnWork(text: string): boolean {
  return isOwnWork(sentenceOf(text));
}

function isOwnWork(sentence: Sentence): boolean {
  const { items, reading } = sentence;
  if (reading) return countsWork(sentence, reading);
  const isWork = speaksOfWork(headOf(items)) || closesWithWork(sentence) || beginsWithVerb(sentence);
  return isWork && !isMeasured(sentence);
}
