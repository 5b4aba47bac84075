import type { Statement } from "../model/statement";
import type { LanguageWords } from "../vocabulary/statements/language-words";
import { clauseOf, isSign, isTime } from "./clause";
import { deadlineOf } from "./deadline";
import { directionOfMetric } from "./direction";
import { means, type Item } from "./item";
import { languageOf } from "./language";
import { lexiconOf } from "./lexicon";
import { isWorkWord, speaksOfWork, unitOfMetric } from "./metric";
import type { Reading } from "./statement-reading";
import { readNumbers } from "./statement-rules";
import { listed } from "./word-index";

/** Words of the items in a stretch of the sentence. */
function wordsOf(items: readonly Item[]): string {
  return items.map((item) => ("text" in item ? item.text : item.kind === "amount" ? "#" : "")).join(" ");
}

/** The metric stands before the first number, without the small words that lead over to it. */
function metricBefore(items: readonly Item[], at: number): string {
  const first = items.findIndex((item) => item.kind === "amount");
  const before = items.slice(0, first < 0 ? at : Math.min(first, at));
  while (before[before.length - 1]?.kind === "meaning" && isLeadOver(before[before.length - 1])) before.pop();
  return wordsOf(before);
}

function isLeadOver(item: Item | undefined): boolean {
  return !means(item, "more", "fewer", "raise", "reduce");
}

/** What is counted stands behind the number, up to the next word that leads elsewhere. */
function nounBehind(items: readonly Item[], at: number): string {
  const rest = items.slice(means(items[at + 1], "in") ? at + 2 : at + 1);
  const end = rest.findIndex((item) => item.kind !== "word" && !isSign(item, "-"));
  return wordsOf(rest.slice(0, end < 0 ? rest.length : end));
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

function unitOf(reading: Reading, items: readonly Item[]): string {
  const own = reading.amount?.unit;
  if (own !== undefined) return own;
  const [metric, noun] = [metricBefore(items, reading.at), nounBehind(items, reading.at)];
  const [ofMetric, ofNoun] = [unitOfMetric(metric), unitOfMetric(noun)];
  // "Grow the pipeline to 50 opportunities" counts opportunities, not money.
  if (ofMetric === "currency" && noun !== "") return ofNoun ?? "count";
  return ofMetric ?? ofNoun ?? "count";
}

/** For a plain target the metric's polarity tells: a `close cycle` of 5 days is to be reached from above. */
function directionOf(reading: Reading, items: readonly Item[]): Statement["direction"] {
  if (reading.direction) return reading.direction;
  const before = items.slice(0, reading.at);
  if (before.some((item) => means(item, "reduce")) || reading.target === 0) return "decrease";
  if (before.some((item) => means(item, "raise"))) return "increase";
  return directionOfMetric(metricBefore(items, reading.at)) === "at most" ? "decrease" : "increase";
}

const MOVED_TYPES: readonly Statement["type"][] = ["from-to", "relative", "maintain", "range"];

/** How many words may stand before the verb: `We have published`. */
const WORDS_BEFORE_VERB = 3;

function headOf(items: readonly Item[]): string {
  return wordsOf(items).split(" ").slice(0, WORDS_BEFORE_VERB).join(" ");
}

/** `5 Interviews führen` */
function closesWithWork(items: readonly Item[], { isVerbLast }: LanguageWords): boolean {
  const words = items.filter((item) => item.kind === "word" || item.kind === "meaning");
  return isVerbLast === true && speaksOfWork(wordsOf(words.slice(-1)));
}

/**
 * The thing counted is the team's own work: its verb leads the sentence or closes it, or what is counted is a piece
 * of work. A share or a time is measured, unless the verb takes it directly: `Rebrand 85% of the library`.
 */
function isActivity({ type, amount, at }: Reading, items: readonly Item[], language: LanguageWords): boolean {
  if (MOVED_TYPES.includes(type) || amount === undefined || isTime(amount)) return false;
  const head = items.slice(0, at);
  if (amount.unit === "%") {
    return (
      closesWithWork(items, language) || (at <= WORDS_BEFORE_VERB && speaksOfWork(wordsOf(head.slice(-1))))
    );
  }
  return (
    speaksOfWork(headOf(head)) ||
    closesWithWork(items, language) ||
    isWorkWord(lastWord(nounBehind(items, at)))
  );
}

function withNumbers(reading: Reading, items: readonly Item[], language: LanguageWords): Statement {
  const { type, baseline, target, upper, relativeChange, delta, isStrict } = reading;
  const deadline = deadlineOf(items);
  return {
    type,
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...(upper !== undefined && { upper }),
    ...(relativeChange !== undefined && { relativeChange }),
    ...(delta !== undefined && { delta }),
    ...(isStrict !== undefined && { isStrict }),
    ...(deadline !== undefined && { deadline }),
    unit: unitOf(reading, items),
    direction: directionOf(reading, items) ?? "unknown",
    isActivity: isActivity(reading, items, language),
  };
}

/** `Firmar el contrato`: where a language's verbs show by their ending. */
function beginsWithVerb([first]: readonly Item[], { infinitives }: LanguageWords): boolean {
  if (first?.kind !== "word") return false;
  const endings = listed(infinitives);
  return endings.some((ending) => first.text.length > ending.length + 2 && first.text.endsWith(ending));
}

/** Which way a sentence without a number points: `Decreasing trend`, `hit the target`, `N customers`. */
function aimOf(items: readonly Item[]): Statement["direction"] {
  const filled = items.map((item): Item => (means(item, "placeholder") ? PLACEHOLDER : item));
  const reading = readNumbers(filled);
  if (reading) return directionOf(reading, filled);
  const moved = items.find((item) => means(item, "raise", "reduce"));
  if (moved) return means(moved, "reduce") ? "decrease" : "increase";
  const isTarget = items.some((item) => means(item, "reach")) && items.some((item) => means(item, "goal"));
  return isTarget ? "increase" : "unknown";
}

/** Stands in for `N`, so that the words around it tell the direction. */
const PLACEHOLDER: Item = { kind: "amount", value: 1, isOpen: false };
const MEASURED = ["raise", "reduce", "placeholder", "reach", "hold"] as const;

/** `feature X`: the letter behind a noun is its name, and stands for no number. */
function isNameOf(items: readonly Item[], at: number): boolean {
  return means(items[at], "placeholder") && (items[at - 1]?.kind === "word" || means(items[at - 1], "name"));
}

/** Done or not done, or nothing that could be measured. */
function withoutNumbers(text: string, items: readonly Item[], language: LanguageWords): Statement {
  const deadline = deadlineOf(items);
  const when = deadline === undefined ? {} : { deadline };
  const isWork =
    speaksOfWork(headOf(items)) || closesWithWork(items, language) || beginsWithVerb(items, language);
  const isSentence = means(items[0], "act") || items.some((item) => means(item, "every", "was", "sentence"));
  const isMeasured = items.some((item, at) => means(item, ...MEASURED) && !isNameOf(items, at));
  if (!isMeasured && (isWork || isSentence)) {
    return { type: "binary", direction: "unknown", isActivity: isWork, ...when };
  }
  const direction = aimOf(items) ?? "unknown";
  return { type: "unparseable", direction, isActivity: false, doubt: doubtOf(text, items), ...when };
}

function doubtOf(text: string, items: readonly Item[]): string {
  const isUnclear = items.some((item) => item.kind === "unclear");
  return isUnclear
    ? `"${text}" has a number that can be read in two ways; type it without thousands signs.`
    : `"${text}" names no number to reach; add one, such as "from 20 to 35".`;
}

/**
 * What a key result in prose says: `lift average contract value from $18K to $30K` → from-to, 18000 → 30000 USD.
 * Numbers that are no targets (`Q2`, `ISO 14001`, `within 30 days`) are left out; where nothing safe remains, the
 * statement is `unparseable` and `doubt` says why.
 */
export function readStatement(text: string): Statement {
  const language = languageOf(text);
  const items = clauseOf(text, {
    lexicon: lexiconOf(language),
    decimalSeparator: language.decimalSeparator,
  });
  const reading = items.some((item) => item.kind === "unclear") ? undefined : readNumbers(items);
  return reading ? withNumbers(reading, items, language) : withoutNumbers(text, items, language);
}
