import type { Unit } from "../model/quantity";
import type { Locale } from "../model/workbook";
import { readSuffixes, type Suffixes, type UnitSuffix } from "./amount-suffixes";
import { findPhrase, type Lexicon } from "./lexicon";
import { readNumberWords } from "./number-words";
import { readNumeral } from "./numeral";
import { textAt, type Token } from "./token";

/** A number with all that belongs to it: sign, currency, magnitude, unit. */
export interface Amount {
  readonly kind: "amount";
  /** Percents are fractions, magnitudes are multiplied out: `$18K` → 18000. The sign is in it. */
  readonly value: number;
  readonly unit?: Unit | undefined;
  readonly sign?: "+" | "-" | "±" | undefined;
  /** `K`, `Mio.` was typed; the number before it may lean on it: `$18-30K`. */
  readonly magnitude?: number | undefined;
  /** `30m`: the magnitude was this letter alone. */
  readonly letter?: string | undefined;
  /** What one of the unit is; a number that leans on the unit takes it, too: `25-35 bps`. */
  readonly scale?: number | undefined;
  /** `1d 4h`: of days and weeks nobody knows how many hours they have. */
  readonly isOfDaysAndHours?: boolean;
  /** `3:30`, which may be minutes or hours. */
  readonly isClock?: boolean;
  /** `75%+` */
  readonly isOpen: boolean;
  /** `twelve` */
  readonly isWord?: boolean;
}

/** A number that cannot be read safely, such as `1,234` where no locale is known. */
export interface Unclear {
  readonly kind: "unclear";
  readonly text: string;
  readonly isAmbiguous: boolean;
}

/** How the writer types numbers. */
export interface Writing {
  readonly lexicon: Lexicon;
  readonly decimalSeparator: Locale["decimalSeparator"] | undefined;
  /** The sign is only what the language usually has: three digits behind it may as well be thousands. */
  readonly isAssumed?: boolean;
  /** The unit that a cell or brackets of their own say: `Utilisation (%) | 80`. */
  readonly beside?: UnitSuffix | undefined;
  /** Accountants' `(1,234)`: whole numbers, so that a sign that could be either groups thousands. */
  readonly isAccounting?: boolean;
}

interface Read {
  readonly found: Amount | Unclear;
  /** The first token behind it. */
  readonly next: number;
}

/** Percents and percentage points are fractions: `5 pp` is 0.05. */
export function isShare(unit: Unit | undefined): boolean {
  return unit === "%" || unit === "pp";
}

/** Money has an ISO code or is `currency`; FTE only looks like one. */
export function isCurrency(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?!FTE)[A-Z]{3}$|^currency$|^kr$/.test(unit);
}

const SIGNS = ["+", "-", "±"] as const;
const IN_THOUSANDS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function signAt(tokens: readonly Token[], at: number): (typeof SIGNS)[number] | undefined {
  const sign = SIGNS.find((candidate) => candidate === textAt(tokens, at));
  return sign === "±" || tokens[at + 1]?.isGlued ? sign : undefined;
}

/** `3:00` → 180 seconds. */
function secondsOf(text: string): number {
  return text.split(":").reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** `3:30 h` are hours and minutes, `3:30:00 h` hours, minutes and seconds. */
function minutesIn(text: string): number {
  return text.split(":").length === 2 ? 60 : 3600;
}

/**
 * Money is never typed with three decimals, so `R$2.500` is grouped whatever the locale; nor is anything with three zeros. So
 * are thousands of it, `€1,150k`; of `1.125 Mio. €` nobody knows.
 */
function numeralValue(text: string, unit: Unit | undefined, magnitude: number | undefined, writing: Writing) {
  const isMoney = isCurrency(unit);
  // `99.999 %`, `2.500 %`: percentages are seldom told in thousands.
  const isDoubtful = writing.isAssumed === true && !isShare(unit);
  if (!magnitude && IN_THOUSANDS.test(text)) {
    if (isMoney || (isDoubtful && text.endsWith("000"))) return Number(text.replace(/[.,]/, ""));
    if (isDoubtful && text.includes(writing.decimalSeparator ?? "")) return "ambiguous";
  }
  const value = readNumeral(text, writing.decimalSeparator);
  if (value !== "ambiguous") return value;
  return writing.isAccounting || (isMoney && magnitude === 1000) ? Number(text.replace(/[.,]/, "")) : value;
}

interface Core {
  readonly text: string;
  readonly kind: "number" | "time" | "word";
  readonly number?: number;
  readonly next: number;
}

function coreAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Core | undefined {
  const token = tokens[at];
  if (token?.kind === "number" || token?.kind === "time")
    return { text: token.text, kind: token.kind, next: at + 1 };
  const words = readNumberWords(tokens, at, lexicon);
  return words && { text: "", kind: "word", number: words.number, next: words.next };
}

function valueOf(core: Core, suffixes: Suffixes, unit: Unit | undefined, writing: Writing) {
  if (core.number !== undefined) return core.number;
  return numeralValue(core.text, unit, suffixes.magnitude, writing);
}

/** Cleans what multiplying leaves behind: 0.07 × 100 and the like, to 15 digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

/** What stands before the digits: a sign, a currency, or both in either order. */
interface Prefix {
  readonly sign?: Amount["sign"];
  readonly money?: Unit;
  readonly next: number;
}

function readPrefix(tokens: readonly Token[], at: number, lexicon: Lexicon): Prefix {
  const outer = signAt(tokens, at);
  const moneyAt = outer ? at + 1 : at;
  const money = findPhrase(lexicon.currencies, tokens, moneyAt);
  if (!money) return { sign: outer, next: moneyAt };
  const behind = moneyAt + money.length;
  const inner = signAt(tokens, behind);
  return { sign: outer ?? inner, money: money.value, next: inner ? behind + 1 : behind };
}

function amountOf(value: number, prefix: Prefix, suffixes: Suffixes): Amount {
  const unit = prefix.money ?? suffixes.unit;
  const { scale } = suffixes;
  const scaled = tidy(value * (suffixes.magnitude ?? 1) * scale);
  return {
    kind: "amount",
    value: prefix.sign === "-" ? -scaled : scaled,
    unit,
    sign: prefix.sign,
    magnitude: suffixes.magnitude,
    letter: suffixes.letter,
    ...(scale !== 1 && { scale }),
    isOpen: suffixes.isOpen,
  };
}

/** `twelve`; a part of one is a share: `two thirds`. */
function inWords(amount: Amount): Amount {
  const isPart = amount.value > 0 && amount.value < 1;
  return { ...amount, isWord: true, unit: isPart ? "%" : amount.unit };
}

/** Reads the amount that begins at a token: `$18K`, `-5 %`, `2 business days`, `CHF 160'000`, `zwölf`. */
export function readAmount(tokens: readonly Token[], at: number, writing: Writing): Read | undefined {
  const prefix = readPrefix(tokens, at, writing.lexicon);
  const core = coreAt(tokens, prefix.next, writing.lexicon);
  if (!core || (core.kind === "word" && prefix.next > at)) return undefined;
  const own = readSuffixes(tokens, core.next, writing.lexicon);
  const suffixes = prefix.money || own.unit ? own : { ...own, ...writing.beside };
  if (core.kind === "time") return readTime(core.text, prefix, suffixes);
  const value = valueOf(core, suffixes, prefix.money ?? suffixes.unit, writing);
  if (typeof value !== "number" || !Number.isFinite(value)) {
    const isAmbiguous = value === "ambiguous";
    return { found: { kind: "unclear", text: core.text, isAmbiguous }, next: suffixes.next };
  }
  const amount = amountOf(value, prefix, suffixes);
  return { found: core.kind === "word" ? inWords(amount) : amount, next: suffixes.next };
}

/** `3:30 h` are hours, `3:30 minutes` minutes and seconds; `3:30` alone counts as seconds, and may have been meant otherwise. */
function readTime(text: string, prefix: Prefix, suffixes: Suffixes): Read | undefined {
  const { unit, next } = suffixes;
  const isShort = text.split(":").length === 2;
  if (unit !== undefined && unit !== "hours" && !(unit === "minutes" && isShort)) return undefined;
  if (unit === "hours") return { found: amountOf(secondsOf(text) / minutesIn(text), prefix, suffixes), next };
  const found = amountOf(secondsOf(text), prefix, { ...suffixes, unit: "seconds" });
  return { found: isShort && unit === undefined ? { ...found, isClock: true } : found, next };
}
