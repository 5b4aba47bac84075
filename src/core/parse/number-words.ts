import { findPhrase, type Lexicon } from "./lexicon";
import { textAt, type Token } from "./token";

interface NumberWords {
  readonly number: number;
  /** The first token behind it. */
  readonly next: number;
}

const HUNDRED = 100;

function numberAt(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberWords | undefined {
  const phrase = findPhrase(lexicon.phrases, tokens, at);
  const number = phrase?.value.number;
  return phrase && number !== undefined ? { number, next: at + phrase.length } : undefined;
}

/** `twenty-five`, `vingt-cinq`: tens with what is added to them. */
function below100(tokens: readonly Token[], at: number, lexicon: Lexicon): NumberWords | undefined {
  const tens = numberAt(tokens, at, lexicon);
  if (!tens || tens.number < 20 || tens.number % 10 !== 0) return tens;
  const joint = textAt(tokens, tens.next) === "-" ? tens.next + 1 : tens.next;
  const ones = numberAt(tokens, joint, lexicon);
  const isAdded = ones !== undefined && ones.number >= 1 && ones.number < 10 && Number.isInteger(ones.number);
  return isAdded ? { number: tens.number + ones.number, next: ones.next } : tens;
}

/** How many tokens say a hundred here. */
function hundredAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const suffix = findPhrase(lexicon.suffixes, tokens, at);
  return suffix?.value.kind === "magnitude" && suffix.value.factor === HUNDRED ? suffix.length : 0;
}

/**
 * Reads a number in words: `twelve`, `twenty-five`, `one hundred and fifty`. Larger magnitudes follow it as they follow
 * digits: `twenty-five million`.
 */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NumberWords | undefined {
  const first = below100(tokens, at, lexicon);
  const hundred = first ? hundredAt(tokens, first.next, lexicon) : 0;
  if (!first || hundred === 0 || first.number < 1) return first;
  const behind = first.next + hundred;
  const joint = findPhrase(lexicon.phrases, tokens, behind);
  const isAnd = joint?.value.meanings.includes("and") === true;
  const rest = below100(tokens, isAnd ? behind + joint.length : behind, lexicon);
  return rest && Number.isInteger(rest.number)
    ? { number: first.number * HUNDRED + rest.number, next: rest.next }
    : { number: first.number * HUNDRED, next: behind };
}
