import type { Unit } from "../model/quantity";
import { findPhrase, type Lexicon, type Suffix } from "./lexicon";
import type { Token } from "./token";

/** What stands behind the digits: `M €`, `+ hours`. */
export interface Suffixes {
  readonly magnitude: number | undefined;
  readonly unit: Unit | undefined;
  readonly isOpen: boolean;
  /** The first token behind it. */
  readonly next: number;
}

/** A single letter belongs to the number only if nothing stands between, or nothing but a sign follows. */
function belongs(tokens: readonly Token[], at: number, length: number): boolean {
  const token = tokens[at];
  if (!token || length > 1 || token.text.length > 1 || token.kind !== "word" || token.isGlued) return true;
  const following = tokens[at + 1];
  return following === undefined || following.kind === "sign";
}

function suffixAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const found = findPhrase<Suffix>(lexicon.suffixes, tokens, at);
  return found && belongs(tokens, at, found.length) ? found : undefined;
}

/** Reads `M €`, `+ hours`, `Mio. EUR`, `%+` behind a number: a magnitude, then a unit, each once. */
export function readSuffixes(tokens: readonly Token[], start: number, lexicon: Lexicon): Suffixes {
  let magnitude: number | undefined;
  let unit: Unit | undefined;
  let isOpen = false;
  for (let next = start; ;) {
    const found = suffixAt(tokens, next, lexicon);
    if (found?.value.kind === "magnitude" && magnitude === undefined && unit === undefined) {
      magnitude = found.value.factor;
      next += found.length;
    } else if (found?.value.kind === "unit" && unit === undefined) {
      unit = found.value.unit;
      next += found.length;
    } else if (isPlusBehind(tokens, next) && !isOpen) {
      isOpen = true;
      next += 1;
    } else if (isAbbreviationDot(tokens, next, lexicon) && next > start) next += 1;
    else return { magnitude, unit, isOpen, next };
  }
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
