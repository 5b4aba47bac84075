import { english } from "../vocabulary/english/statements";
import type { Meaning } from "../vocabulary/language-words";
import { readAmount, type Amount, type Unclear, type Writing } from "./amount";
import { isThing } from "./counted";
import { findPhrase } from "./lexicon";
import { textAt, type Token } from "./token";
import { timeExpressionLength, type Before } from "./time-expression";

/** A piece of a sentence that the grammar works on. */
export type Item =
  | Amount
  | Unclear
  /** A word that the vocabulary knows; where it stands decides which of its meanings counts. */
  | { readonly kind: "meaning"; readonly meanings: readonly Meaning[]; readonly text: string }
  /** `double` → 2 */
  | { readonly kind: "factor"; readonly multiple: number }
  /** A date, a quarter, a year: numbers in it are no targets. */
  | { readonly kind: "when"; readonly text: string }
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string };

const SIGN_MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ["≥", "at least"],
  [">", "more than"],
  ["≤", "at most"],
  ["<", "less than"],
  ["→", "to"],
  ["↑", "raise"],
  ["↓", "reduce"],
  ["~", "about"],
  ["/", "per"],
]);

export function isAmount(item: Item | undefined): item is Amount {
  return item?.kind === "amount";
}

/** Any word that the vocabulary does not know. */
export function isWord(item: Item | undefined): boolean {
  return item?.kind === "word";
}

export function isSign(item: Item | undefined, text: string): boolean {
  return item?.kind === "sign" && item.text === text;
}

/** Whether an item is a word with that meaning, among others it may have. */
export function means(item: Item | undefined, ...meanings: readonly Meaning[]): boolean {
  if (item?.kind !== "meaning") return false;
  // Asked some hundred times for each sentence: nothing is made on the way.
  for (const meaning of item.meanings) if (meanings.includes(meaning)) return true;
  return false;
}

/** Whether a word with one of the meanings stands anywhere among the items. */
export function anyMeans(items: readonly (Item | undefined)[], ...meanings: readonly Meaning[]): boolean {
  return items.some((item) => means(item, ...meanings));
}

/** A share, `5 %`. */
export function isPercent(item: Item | undefined): boolean {
  return isAmount(item) && item.unit === "%";
}

/** `Q2`, `D30`, `GPT-4`: a letter directly before the number makes it a name. */
function isNameBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !tokens[at]?.isGlued) return false;
  if (before.kind === "word") return true;
  return before.text === "-" && before.isGlued && tokens[at - 2]?.kind === "word";
}

/** `3rd`, `30-day`, `5G`: a word directly behind the number that is no unit makes it a name, too. */
function isNameBehind(tokens: readonly Token[], next: number): boolean {
  const [behind, further] = [tokens[next], tokens[next + 1]];
  if (!behind?.isGlued) return false;
  if (behind.kind === "word") return true;
  return behind.text === "-" && further?.isGlued === true && further.kind === "word";
}

/** `2.0 release`: nobody counts things in decimals. */
function isVersion(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at).endsWith(".0") && isThing(textAt(tokens, at + 1));
}

/** `95. Perzentil`; at the end of the text the dot ends the sentence. */
function isOrdinal(tokens: readonly Token[], at: number, { lexicon }: Writing): boolean {
  const [number, dot, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isDotted = number?.kind === "number" && dot?.text === "." && dot.isGlued && behind?.kind === "word";
  return lexicon.language.hasOrdinalDot === true && isDotted && !behind.isGlued;
}

interface Step {
  readonly item: Item;
  readonly next: number;
}

function amountStep(
  tokens: readonly Token[],
  at: number,
  writing: Writing,
  last: Item | undefined,
): Step | undefined {
  const isDash = last?.kind === "amount" && textAt(tokens, at) === "-";
  const read = isDash ? undefined : readAmount(tokens, at, writing);
  if (!read) return undefined;
  const isName =
    (isNameBefore(tokens, at) && last?.kind !== "amount") ||
    isNameBehind(tokens, read.next) ||
    isVersion(tokens, at) ||
    isOrdinal(tokens, at, writing);
  const item: Item = isName ? { kind: "word", text: textAt(tokens, at) } : read.found;
  return { item, next: read.next };
}

function phraseStep(tokens: readonly Token[], at: number, writing: Writing): Step | undefined {
  const phrase = findPhrase(writing.lexicon.phrases, tokens, at);
  if (!phrase) return undefined;
  const { meanings, multiple, number } = phrase.value;
  const next = at + phrase.length;
  if (textAt(tokens, next) === "-" && tokens[next]?.isGlued && multiple !== undefined) return undefined;
  if (multiple !== undefined) return { item: { kind: "factor", multiple }, next };
  if (number !== undefined) return undefined;
  const text = tokens
    .slice(at, next)
    .map((token) => token.text)
    .join(" ");
  return { item: { kind: "meaning", meanings, text }, next };
}

function otherStep(token: Token, at: number): Step {
  const meaning = SIGN_MEANINGS.get(token.text);
  const { text } = token;
  if (meaning) return { item: { kind: "meaning", meanings: [meaning], text }, next: at + 1 };
  return { item: { kind: token.kind === "sign" ? "sign" : "word", text }, next: at + 1 };
}

/** What a word lets expect behind it: `in 2030` is a year, `to 2030` a number. */
function expectedAfter(last: Item | undefined): Before {
  if (means(last, "in", "until", "than")) return "time";
  const isNumberNext = means(last, "to", "from", "by", "at least", "more than", "at most", "less than");
  return isNumberNext ? "number" : "unknown";
}

function whenStep(
  tokens: readonly Token[],
  at: number,
  writing: Writing,
  last: Item | undefined,
): Step | undefined {
  const languages = [writing.lexicon.language, english];
  const length = timeExpressionLength(tokens, at, { languages, before: expectedAfter(last) });
  if (length === 0) return undefined;
  const text = tokens
    .slice(at, at + length)
    .map((token) => (token.isGlued ? "" : " ") + token.text)
    .join("")
    .trim();
  return { item: { kind: "when", text }, next: at + length };
}

/** The items of a text's tokens in the words of one language: `under 2 hours` → less than, 2 hours. */
export function itemsOf(tokens: readonly Token[], writing: Writing): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const last = items[items.length - 1];
    const token = tokens[at];
    if (!token) break;
    const step =
      whenStep(tokens, at, writing, last) ??
      phraseStep(tokens, at, writing) ??
      amountStep(tokens, at, writing, last) ??
      otherStep(token, at);
    items.push(step.item);
    at = step.next;
  }
  return items;
}
