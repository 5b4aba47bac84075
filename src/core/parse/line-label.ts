import type { Amount } from "./amount";
import { isAmount, isSign, means, type Item } from "./item";

/** At most so many items stand before the last number of a label: `Objective 1 - Key Result 2:`. */
const LONGEST_LABEL = 6;
/** A list has fewer lines. */
const LONGEST_LIST = 100;
const FEW = 10;
/** `KR 1` looks like one krone. */
const KRONE = "kr";

/**
 * How many items at the beginning only say which line of a list a sentence is: `KR1:`, `1.`, `(3)`, `Key Result 2:`.
 * Without a sign behind it, a number counts the line where the sentence goes on with what is done to another number:
 * `1.2 Reduce churn to 5 %`, `1.1 Umsatz auf 5 Mio. steigern`.
 */
export function labelLength(items: readonly Item[]): number {
  for (let at = LONGEST_LABEL; at >= 0; at--) {
    const number = items[at];
    if (!isCount(number)) continue;
    const [end, ...behind] = items.slice(at + 1);
    const before = items.slice(0, at);
    if (!end || !before.every(isLabel)) continue;
    const isBare = before.every(({ kind }) => kind === "sign");
    const closers = isBare || isOfFew(number) ? ":).]-" : ":";
    if (end.kind === "sign" && behind[0] && closers.includes(end.text) && !isRange(end, behind[0]))
      return at + 2;
    if (isBare && (isSign(before[0], "#") || countsLine(number, end, behind))) return at + 1;
  }
  return 0;
}

/** Whether what is behind a bare number speaks of another one: a verb, or, where it is as dotted as `1.1`, a noun. */
function countsLine({ value, unit }: Amount, end: Item, behind: readonly Item[]): boolean {
  if (unit === KRONE) return true;
  const isLed = means(end, "raise", "reduce", "hold") || (!Number.isInteger(value) && end.kind === "word");
  return isLed && behind.some(isAmount);
}

/** A small number without a unit. */
function isCount(item: Item | undefined): item is Amount {
  return isAmount(item) && (item.unit ?? KRONE) === KRONE && item.value < LONGEST_LIST;
}

function isLabel(item: Item): boolean {
  return (
    item.kind === "word" || item.kind === "sign" || isCount(item) || means(item, "name", "goal", "none", "or")
  );
}

/** `RC 2 - …`, but not `NPS 60 - up from 45` or `Rating 4.8 - …`, where the dash joins what belongs to a number. */
function isOfFew({ value }: Amount): boolean {
  return Number.isInteger(value) && value < FEW;
}

function isRange(end: Item, behind: Item): boolean {
  return isSign(end, "-") && isAmount(behind);
}
