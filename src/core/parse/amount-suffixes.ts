import type { Unit } from "../model/quantity";
import { findPhrase, type Lexicon, type Suffix } from "./lexicon";
import { textAt, type Token } from "./token";

/** What stands behind the digits: `M €`, `+ hours`. */
export interface Suffixes {
  readonly magnitude: number | undefined;
  /** `30m`: the letter alone, which beside hours stands for minutes. */
  readonly letter: string | undefined;
  readonly unit: Unit | undefined;
  /** What one of the unit is: 0.01 of a percent. */
  readonly scale: number;
  readonly isOpen: boolean;
  /** The first token behind it. */
  readonly next: number;
}

export type UnitSuffix = Extract<Suffix, { readonly kind: "unit" }>;

/** A single letter belongs to the number only if nothing stands between, or nothing but a sign follows. */
function belongs(tokens: readonly Token[], at: number, length: number): boolean {
  const token = tokens[at];
  if (!token || length > 1 || !/^[a-z]$/.test(token.text) || token.kind !== "word" || token.isGlued)
    return true;
  if (tokens[at - 1]?.kind === "time") return true;
  const following = tokens[at + 1];
  return following === undefined || following.kind === "sign";
}

function suffixAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const found = findPhrase<Suffix>(lexicon.suffixes, tokens, at);
  return found && belongs(tokens, at, found.length) ? found : undefined;
}

const NONE = { magnitude: undefined, letter: undefined, unit: undefined, scale: 1, isOpen: false } as const;

/** Reads `M €`, `+ hours`, `Mio. EUR`, `lakh crore` behind a number: magnitudes, then a unit. */
export function readSuffixes(tokens: readonly Token[], start: number, lexicon: Lexicon): Suffixes {
  let read: Suffixes = { ...NONE, next: start };
  for (;;) {
    const further = withNext(read, tokens, lexicon) ?? withSign(read, tokens, start, lexicon);
    if (!further) return read;
    read = further;
  }
}

function withNext(read: Suffixes, tokens: readonly Token[], lexicon: Lexicon): Suffixes | undefined {
  const found = suffixAt(tokens, read.next, lexicon);
  if (!found || read.unit !== undefined) return undefined;
  const text = textAt(tokens, read.next);
  const next = read.next + found.length;
  const { value } = found;
  switch (value.kind) {
    case "magnitude":
      return followsMagnitude(read, text, value.factor)
        ? {
            ...read,
            next,
            magnitude: (read.magnitude ?? 1) * value.factor,
            letter: text.length === 1 ? text : undefined,
          }
        : undefined;
    case "unit":
      return { ...read, next, unit: value.unit, scale: value.scale };
    case "money":
      return read.magnitude === undefined
        ? { ...read, next, magnitude: value.factor, unit: value.unit }
        : undefined;
  }
}

/** `lakh crore`, `hundred thousand`: words multiply, letters do not. */
function followsMagnitude(read: Suffixes, text: string, factor: number): boolean {
  return (
    read.magnitude === undefined || (read.letter === undefined && text.length > 2 && factor > read.magnitude)
  );
}

function withSign(
  read: Suffixes,
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): Suffixes | undefined {
  const { next } = read;
  if (isPlusBehind(tokens, next) && !read.isOpen) return { ...read, isOpen: true, next: next + 1 };
  return next > start && isAbbreviationDot(tokens, next, lexicon) ? { ...read, next: next + 1 } : undefined;
}

/** `95+`, `4 +`, but not the sum `4 + 3`. */
function isPlusBehind(tokens: readonly Token[], at: number): boolean {
  const [sign, following] = [tokens[at], tokens[at + 1]];
  return sign?.text === "+" && following?.kind !== "number";
}

/** The dot of `Mio. €`. */
function isAbbreviationDot(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return token?.text === "." && token.isGlued && suffixAt(tokens, at + 1, lexicon)?.value.kind === "unit";
}

/** `Downtime | hours | 12`, `Utilisation (%) | 80`, `Revenue (CHF/month)`: the unit of the numbers beside it; `customer(s)` is a plural. */
export function unitBeside(tokens: readonly Token[], lexicon: Lexicon): UnitSuffix | undefined {
  for (let at = 1; at < tokens.length; at += 1) {
    const found = tokens[at - 1]?.isGlued ? undefined : findPhrase(lexicon.suffixes, tokens, at);
    const sides = textAt(tokens, at - 1) + textAt(tokens, at + (found?.length ?? 0));
    if (found?.value.kind === "unit" && /^(\|\||\([)/])$/.test(sides)) return found.value;
  }
  return undefined;
}
