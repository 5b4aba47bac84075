import { isBlank, isCellError, type CellValue } from "../model/cell";
import type { Bound, TypedValue } from "../model/quantity";
import type { Decimals } from "../model/workbook";
import { isCurrency, type Amount } from "./amount";
import { AT_LEAST, AT_MOST, boundOf } from "./bound";
import { isCounted } from "./counted";
import { fold, isTooLong } from "../text/fold";
import { anyMeans, isAmount, isSign, means, type Item } from "./item";
import { joinedItemsOf } from "./joined-items";
import { languageOf } from "./language";
import { lexiconOf } from "./lexicon";
import { isNoDataText } from "./no-data";
import { sharingUnits } from "./shared-unit";
import { EASTERN, tokensOf } from "./token";
import { wordSet } from "./word-index";

const YES = wordSet((language) => language.yes);
const NO = wordSet((language) => language.no);
const CHANGING = wordSet((language) => language.changing);

/** A rule looks at the whole cell, and answers only if it understands all of it. */
type Rule = (items: readonly Item[]) => TypedValue | undefined;

function numberOf({ value, unit }: Amount, bound?: Bound, strict = false): TypedValue {
  return {
    kind: "number",
    value,
    unit,
    bound,
    strict: bound && strict,
  };
}

/** `±5 %` is a band around zero, `100 ± 5` one around 100, `25 % ± 1` one of points. */
function band([first, second, ...rest]: readonly Item[]): TypedValue | undefined {
  if (!isAmount(first) || rest.length > 0) return undefined;
  if (first.sign === "±" && second === undefined) return rangeOf(-first.value, first.value, first.unit);
  if (!isAmount(second) || second.sign !== "±") return undefined;
  const isShare = second.unit === "%" && first.unit !== "%";
  const [from, width] = isShare
    ? [first, { value: Math.abs(first.value) * second.value }]
    : sharingUnits(first, second);
  return rangeOf(from.value - width.value, from.value + width.value, from.unit);
}

function rangeOf(lower: number, upper: number, unit: string | undefined): TypedValue {
  return { kind: "range", lower, upper, unit };
}

/** `4-5`, `between 4 and 5`, `4 … 5 %` */
function range(items: readonly Item[]): TypedValue | undefined {
  const [first, joint, second, ...rest] = means(items[0], "between") ? items.slice(1) : items;
  const isJoint = isSign(joint, "-") || isSign(joint, "…") || means(joint, "and");
  if (!isAmount(first) || !isAmount(second) || !isJoint || rest.length > 0) return undefined;
  const [lower, upper] = sharingUnits(first, second);
  return lower.value < upper.value ? rangeOf(lower.value, upper.value, upper.unit) : undefined;
}

/** `$18K to $30K`, `from 4.1 to 4.6`, `8 → 4 weeks` */
function span(items: readonly Item[]): TypedValue | undefined {
  const [first, joint, second, ...rest] = means(items[0], "from") ? items.slice(1) : items;
  if (!isAmount(first) || !isAmount(second) || !means(joint, "to") || rest.length > 0) return undefined;
  const [from, to] = sharingUnits(first, second);
  const unit = to.unit;
  return { kind: "span", from: from.value, to: to.value, unit };
}

/** `+25%`, `by 25%`, `cut 30%`, `25% more`: a percent that changes the baseline. */
function relative(items: readonly Item[]): TypedValue | undefined {
  const percent = items.find(isAmount);
  const isOnly = items.every(
    (item) => item === percent || means(item, "raise", "reduce", "by", "more", "fewer"),
  );
  if (percent?.unit !== "%" || percent.sign === "±" || !isOnly) return undefined;
  const isDown = anyMeans(items, "reduce", "fewer");
  if (items.length === 1 && percent.sign !== "+") return undefined;
  return { kind: "relative", change: isDown ? -Math.abs(percent.value) : percent.value };
}

/** `<2h`, `at most 8%`, `95+`, `5 or more` */
function bounded([first, second, ...rest]: readonly Item[]): TypedValue | undefined {
  const before = means(first, "hold") ? AT_LEAST : means(first, "upTo", "cap") ? AT_MOST : boundOf(first);
  if (before && isAmount(second) && areNouns(rest, second))
    return numberOf(second, before.bound, before.isStrict);
  if (!isAmount(first)) return undefined;
  if (first.isOpen && areNouns(second ? [second, ...rest] : rest, first)) return numberOf(first, "at least");
  if (!areNouns(rest, first) || (means(second, "or more") && means(second, "or less"))) return undefined;
  if (means(second, "or more", "at least")) return numberOf(first, "at least");
  return means(second, "or less", "at most") ? numberOf(first, "at most") : undefined;
}

/**
 * What may stand behind the number without changing it: `50 new customers per month`. The first word must be one that
 * we know, for it could be a magnitude (`5 milliarder`), unless a unit closes the number: `99.9% of the year`.
 */
function areNouns(items: readonly Item[], amount: Amount): boolean {
  const [first] = items;
  if (first === undefined) return true;
  const isClosed = amount.unit !== undefined && !isCurrency(amount.unit);
  const isAccounted = first.kind !== "word" || isClosed || isCounted(first.text);
  return isAccounted && items.every(isHarmless);
}

function isHarmless(item: Item): boolean {
  if (item.kind === "word") return /^\D+$/.test(item.text) && !CHANGING.has(item.text);
  return item.kind === "when" || means(item, "per", "in", "until", "side", "more", "every", "raise");
}

/** `50`, `increase to 50`, `top 20`, `50 new customers` */
function plain(items: readonly Item[]): TypedValue | undefined {
  const start = items.findIndex(isAmount);
  const amount = items[start];
  if (!isAmount(amount) || amount.sign === "±") return undefined;
  const isLedIn = items.slice(0, start).every((item) => means(item, "top", "to", "raise", "reduce", "goal"));
  return isLedIn && areNouns(items.slice(start + 1), amount) ? numberOf(amount) : undefined;
}

/** `(1,234)` and `1,234-` are how accountants write −1234. */
function accounting(items: readonly Item[]): TypedValue | undefined {
  const [first, second, third, ...rest] = items;
  if (isAmount(first) && isSign(second, "-") && third === undefined) return numberOf(negative(first));
  const isBracketed = isSign(first, "(") && isSign(third, ")") && rest.length === 0;
  return isBracketed && isAmount(second) ? numberOf(negative(second)) : undefined;
}

function negative(amount: Amount): Amount {
  return { ...amount, value: -Math.abs(amount.value) };
}

/** `4.5:1` is 4.5, `4.2/5` a score of 4.2. */
function ratio([first, joint, second, ...rest]: readonly Item[]): TypedValue | undefined {
  if (!isAmount(first) || !isAmount(second) || rest.length > 0) return undefined;
  if (isSign(joint, ":") && second.value === 1) return numberOf({ ...first, unit: "ratio" });
  const isScale = [5, 10, 100].includes(second.value) && first.value <= second.value;
  return means(joint, "per") && isScale ? numberOf({ ...first, unit: "points" }) : undefined;
}

/** The first rule that understands the whole cell wins. */
const RULES: readonly Rule[] = [band, span, range, relative, bounded, accounting, ratio, plain];

/** `1,234.50 CR` is money on one side of the books; `5 cr` are crores. */
const DEBIT_OR_CREDIT = /\d[.,]\d{2} ?[cd]r\.?$|\d ?dr\.?$/;

/** `1.2E+06`, as spreadsheets export it. */
const SCIENTIFIC = /^-?\d+(\.\d+)?e[+-]\d+$/;
/** `- $1,200.00`: accounting formats part the sign from the money. */
const PARTED_SIGN = /^([-\u2212]) +(?=[$€£]? ?\d)/;

/** So much of a text is shown in a sentence about it. */
const SHOWN = 60;

function unsettled(text: string, reason: string): TypedValue {
  return { kind: "unreadable", text, reason: `"${text}" is not read: ${reason}.` };
}

/** Readings that a cell alone cannot settle, though a sentence may. */
function doubtOf(text: string, items: readonly Item[]): TypedValue | undefined {
  const amounts = items.filter(isAmount);
  if (amounts.some(({ isClock }) => isClock))
    return unsettled(text, "it may be minutes or hours; type 3.5 h or 210 s");
  if (amounts.some(({ isOfDaysAndHours }) => isOfDaysAndHours))
    return unsettled(text, "a day may have 24 hours or a working day's; type it in one unit");
  return undefined;
}

function unreadable(text: string, items: readonly Item[]): TypedValue {
  const unclear = items.find((item) => item.kind === "unclear");
  const fault =
    unclear?.kind === "unclear" && unclear.isAmbiguous
      ? "can be read in two ways; type it without a thousands sign"
      : "is no number that we can read; type it alone, such as 1200 or 85%";
  return { kind: "unreadable", text, reason: `"${text}" ${fault}.` };
}

function ofText(text: string, locale: Decimals | undefined): TypedValue {
  if (isTooLong(text)) return unsettled(`${text.slice(0, SHOWN)}…`, "it is too long for a number");
  if (isNoDataText(text)) return { kind: "no data" };
  const folded = fold(text);
  if (SCIENTIFIC.test(folded)) return { kind: "number", value: Number(folded) };
  if (YES.has(folded)) return { kind: "number", value: 1 };
  if (NO.has(folded)) return { kind: "number", value: 0 };
  // Alone in its cell it is a number; in a sentence it is a year.
  if (/^\d{4}$/.test(folded)) return { kind: "number", value: Number(folded) };
  if (DEBIT_OR_CREDIT.test(folded))
    return unsettled(text, "CR and DR tell a side of the books; type the sign instead");
  const tokens = tokensOf(text);
  const lexicon = lexiconOf(languageOf(tokens));
  const isAccounting = /^\(.*\)$|-$/.test(folded);
  const all = joinedItemsOf(tokens, {
    lexicon,
    decimalSeparator: EASTERN.test(text) ? "." : locale?.decimalSeparator,
    // `<300,000`, `max. 300.000`: typed by a person, and not by a program that shows three decimals of everything.
    isAssumed: !locale && text > "<",
    isAccounting,
  });
  // `Target: 85%`, as tiles of a dashboard say it.
  const told = means(all[0], "goal") && isSign(all[1], ":") ? all.slice(2) : all;
  const items = told.filter((item) => !means(item, "about") && !isSign(item, "."));
  const doubt = doubtOf(text, items);
  if (doubt) return doubt;
  for (const rule of RULES) {
    const value = rule(items);
    if (value) return value;
  }
  return unreadable(text, items);
}

/**
 * Reads what people type where a number is meant: `$1.2M` → 1200000 USD, `99,9 %` → 0.999, `<2h` → 2 hours, at
 * most, `4-5` → a range, `+25%` → relative 0.25. Yes and no are 1 and 0. Blank, `n/a` and errors are no data;
 * what could be meant in two ways, such as `1,234` without a locale, is unreadable with the reason.
 */
export function readTypedValue(value: CellValue, locale?: Decimals): TypedValue {
  if (isBlank(value) || isCellError(value)) return { kind: "no data" };
  if (typeof value === "boolean") return { kind: "number", value: value ? 1 : 0 };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "number", value } : { kind: "no data" };
  }
  return typeof value === "string"
    ? ofText(value.trim().replace(PARTED_SIGN, "$1"), locale)
    : { kind: "no data" };
}
