import type { Statement } from "../model/statement";
import { english } from "../vocabulary/english/statements";
import { GAINS, OUTCOMES, WORK_WORDS } from "../vocabulary/work-words";
import { isCurrency } from "./amount";
import { boundOf } from "./bound";
import { isTime } from "./clause";
import { isAmount, isSign, means, type Item } from "./item";
import type { Sentence } from "./sentence";
import type { Reading } from "./statement-reading";
import { metricBefore, nounBehind, spell } from "./surrounding-words";
import { endsInPiece, isClosingWork, isOneOf, speaksOfWork } from "./work";

const MOVED_TYPES: readonly Statement["type"][] = ["relative", "maintain", "range"];

/** How many words may stand before the verb: `We have published`. */
const WORDS_BEFORE_VERB = 3;

/** The first words that may be the verb; in English it leads, or stands behind `we have`, `successfully`, or is a participle. */
function headOf(sentence: Sentence, items: readonly Item[]): string {
  const words = spell(items.slice(0, WORDS_BEFORE_VERB)).split(" ").slice(0, WORDS_BEFORE_VERB);
  const mayBeVerb = (word: string, at: number) => {
    const before = words[at - 1] ?? "";
    const isLed = isOneOf(sentence, "sentence", before) || /ly$|^and$|^to$/.test(before);
    return at === 0 || isLed || word.endsWith("ed");
  };
  return (sentence.language === english ? words.filter(mayBeVerb) : words).join(" ");
}

export function textOf(item: Item | undefined): string {
  return item?.kind === "word" || item?.kind === "meaning" ? item.text : "";
}

/** What is said of the deed: neither when it is due, nor what stands in brackets or in a cell behind it. */
function withoutTail(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item, at) => {
    const isTime = means(item, "in", "within") && items[at + 1]?.kind === "when";
    return at > 0 && (isSign(item, "(") || isSign(item, "|") || means(item, "until") || isTime);
  });
  return end < 0 ? items : items.slice(0, end);
}

/** The last word; `werden` behind it says nothing. */
function lastOf(sentence: Sentence, items: readonly Item[]): Item | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const text = textOf(items[at]);
    if (text !== "" && !isOneOf(sentence, "sentence", text)) return items[at];
  }
  return undefined;
}

/** What closes the sentence, as `migriert` in `Dienste migriert (bis auf einen) bis Q2`, or in `bis Q2 migriert`. */
export function closing(sentence: Sentence): Item | undefined {
  const last = lastOf(sentence, sentence.items);
  return isClosingWork(textOf(last)) ? last : lastOf(sentence, withoutTail(sentence.items));
}

export function isVerbLast({ language }: Sentence): boolean {
  return WORK_WORDS.get(language)?.isVerbLast === true;
}

/** `5 Interviews führen`, `a success plan defined` */
export function closesWithWork(sentence: Sentence): boolean {
  const closer = closing(sentence);
  // `auf 30 % reduzieren`: what moves a number is measured.
  if (means(closer, "raise", "reduce")) return false;
  const last = textOf(closer);
  if (isVerbLast(sentence) || isClosingWork(last))
    return speaksOfWork(sentence, last) && isLowerCase(sentence, last) && !isDoneByOthers(sentence);
  return isParticiple(sentence, last) && speaksOfWork(sentence, last);
}

/** `70 % der Nutzer haben ein Konzept erstellt` */
function isDoneByOthers({ text }: Sentence): boolean {
  return /\b(?:haben|hat|hebben|heeft)\b/.test(text) && !/\bwi[rj]\b/i.test(text);
}

export function isParticiple({ language }: Sentence, text: string): boolean {
  return language === english && text.endsWith("ed");
}

/** A verb by its ending that tells no result, nor moves a number: `lanzar`, `relaunchen`. */
function isDeed(sentence: Sentence, item: Item | undefined): boolean {
  if (item?.kind !== "word" || GAINS.test(item.text)) return false;
  return endsAsVerb(sentence, item.text) && !isOneOf(sentence, "reach", item.text);
}

function endsAsVerb({ language }: Sentence, text: string): boolean {
  const endings = WORK_WORDS.get(language)?.infinitives?.split("|") ?? [];
  return (
    !/(?:ier|ller)$/.test(text) &&
    endings.some((ending) => text.length > ending.length + 1 && text.endsWith(ending))
  );
}

/** Nouns have a capital in German, and a verb has none. */
function isLowerCase({ text }: Sentence, word: string): boolean {
  return new RegExp(`(?<!\\p{L})\\p{Ll}+${word.slice(-3)}(?!\\p{L})`, "u").test(text);
}

/** `Website relaunchen` */
function closesWithDeed(sentence: Sentence): boolean {
  const last = closing(sentence);
  return sentence.items.length > 1 && isDeed(sentence, last) && isLowerCase(sentence, textOf(last));
}

/** `Plant 500 trees`: what counts its object is a verb. */
function beginsWithCountingVerb(sentence: Sentence): boolean {
  const [first, second] = sentence.items;
  const at = boundOf(second) ? 2 : 1;
  const number = sentence.items[at];
  const isCount = isAmount(number) && number.unit === undefined && nounBehind(sentence.items, at) !== "";
  return isCount && mayBeEnglishVerb(sentence, first);
}

/** Whether a first word may be a verb of work in English: it ends as no noun does, and is none of the verbs of results. */
export function mayBeEnglishVerb(sentence: Sentence, first: Item | undefined): boolean {
  if (sentence.language !== english || first?.kind !== "word") return false;
  return !GAINS.test(first.text) && !NOUN.test(first.text) && !isOneOf(sentence, "reach", first.text);
}

/** How English nouns end that begin a line: `Attendance 80`, `Sites 20`. */
const NOUN = /(?:[^s]s|ion|nce|ment|ity|ness|er|or|ing|age|ship|ist|al|ure|acy|#|^.{0,2})$/;

function beginsWithVerb(sentence: Sentence): boolean {
  return isVerbLast(sentence)
    ? closesWithDeed(sentence)
    : isDeed(sentence, sentence.items[0]) || beginsWithCountingVerb(sentence);
}

/** `Rebrand 85% of the library`, `Documentar el 100 % de`: nothing but small words stands between. */
function takesShare(sentence: Sentence, at: number): boolean {
  const words = sentence.items.slice(0, at).filter((item) => item.kind === "word" && item.text.length > 2);
  const [verb] = words;
  const isVerb = speaksOfWork(sentence, textOf(verb)) || (!isVerbLast(sentence) && isDeed(sentence, verb));
  return words.length === 1 && at <= WORDS_BEFORE_VERB && isVerb;
}

/** `Build a brand (1000 followers)`, `Deliver 600 leads`: the number is what comes of it. */
function isOutcome(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const noun = nounBehind(items, at);
  const isBracketed = items.slice(0, at).some((item) => isSign(item, "("));
  return isBracketed || OUTCOMES.test(noun.slice(noun.lastIndexOf(" ") + 1));
}

/**
 * The thing counted is the team's own work: its verb leads the sentence or closes it, or what is counted is a piece
 * of work. A share or a time is measured, unless the verb takes it directly: `Rebrand 85% of the library`.
 */
export function countsWork(sentence: Sentence, { type, amount, at }: Reading): boolean {
  if (MOVED_TYPES.includes(type) || amount === undefined || isTime(amount) || isCurrency(amount.unit))
    return false;
  const { items } = sentence;
  const isShare = amount.unit === "%";
  if (type === "from-to") return !isShare && endsInPiece(metricBefore(items, at));
  if (closesWithWork(sentence)) return true;
  if (isShare) return takesShare(sentence, at);
  if (GAINS.test(textOf(items[0])) || isOneOf(sentence, "reach", textOf(items[0]))) return false;
  return countsPieces(sentence, at) || (!isOutcome(sentence, at) && isDone(sentence, at));
}

/** `3 workshops`, `outreach to 100 funds`, `champions program deployed with 15` */
function countsPieces(sentence: Sentence, at: number): boolean {
  const before = metricBefore(sentence.items, at);
  const last = before.slice(before.lastIndexOf(" ") + 1);
  const isDeployed = isParticiple(sentence, last) && speaksOfWork(sentence, last);
  return isDeployed || [nounBehind(sentence.items, at), before].some((text) => endsInPiece(text));
}

function isDone(sentence: Sentence, at: number): boolean {
  const before = sentence.items.slice(0, at);
  // `Goal: fitness; target: run 50 times`
  const label = before.map((item) => isSign(item, ":")).lastIndexOf(true);
  return speaksOfWork(sentence, headOf(sentence, before.slice(label + 1))) || beginsWithVerb(sentence);
}

/** A sentence without a number speaks of work: its verb leads it or closes it. */
export function doesWork(sentence: Sentence): boolean {
  return closesWithWork(sentence) || isDone(sentence, sentence.items.length);
}

/** How far into a sentence the verb stands that holds a level: in `… focusing on data protection` nothing is held. */
const PLACES_OF_VERB = 4;

/** It speaks of a level, even if it does not say which. */
export function isMeasured(sentence: Sentence): boolean {
  const { items, language } = sentence;
  const isMoved = items.some((item) => means(item, "raise", "reduce", "than"));
  const closes = language === english ? [] : items.slice(-1);
  const isHeld = [...items.slice(0, PLACES_OF_VERB), ...closes].some((item) => means(item, "hold"));
  const isLevel = isMoved || isHeld || saysAnywhere(sentence, "reach");
  return isLevel || items.some((_, at) => isPlaceholder(sentence, at));
}

type Field = Parameters<typeof isOneOf>[1];

function says(sentence: Sentence, at: number, field: Field): boolean {
  return isOneOf(sentence, field, textOf(sentence.items[at]));
}

/** Whether one of the words stands anywhere that only key results have: `hit`, `ensure`. */
export function saysAnywhere(sentence: Sentence, field: Field): boolean {
  return sentence.items.some((_, at) => says(sentence, at, field));
}

/** `N customers`; in `feature X` the letter behind a noun is its name, and stands for no number. */
export function isPlaceholder(sentence: Sentence, at: number): boolean {
  const before = sentence.items[at - 1];
  const isName = before?.kind === "word" && !says(sentence, at - 1, "reach");
  return says(sentence, at, "placeholder") && !isName && !means(before, "name");
}
