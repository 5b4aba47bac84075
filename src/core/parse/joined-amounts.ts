import { tidy, type Amount } from "./amount";
import { isAmount, isSign, means, type Item } from "./item";
import { SECONDS } from "./shared-unit";

function secondsOf(amount: Amount | undefined): number | undefined {
  return amount?.unit === undefined ? undefined : SECONDS[amount.unit];
}

const MILLION = 1_000_000;

function isShortTime(item: Item): boolean {
  return isAmount(item) && ["hours", "minutes", "seconds"].includes(item.unit ?? "") && !item.isClock;
}

/** `2h 30m`: beside hours or minutes a bare m are minutes, not millions. */
function asMinutes(item: Item): Item {
  if (!isAmount(item) || item.letter !== "m" || item.unit !== undefined) return item;
  return {
    ...item,
    value: tidy(item.value / MILLION),
    magnitude: undefined,
    letter: undefined,
    unit: "minutes",
  };
}

/** `1d 4h` is 1.1667 days, `2h 30m` 2.5 hours, `3h30` 3.5: the second is less than one of the first. */
function compound(first: Item | undefined, second: Item | undefined): Amount | undefined {
  if (!isAmount(first) || !isAmount(second) || second.sign !== undefined || first.isClock) return undefined;
  const isBareMinutes = first.unit === "hours" && second.unit === undefined && second.value < 60;
  const [whole, part] = [secondsOf(first), isBareMinutes ? SECONDS.minutes : secondsOf(second)];
  if (whole === undefined || part === undefined || second.value * part >= whole) return undefined;
  const isOfDaysAndHours = whole >= (SECONDS.days ?? 0);
  return { ...first, value: first.value + (second.value * part) / whole, isOfDaysAndHours };
}

/** Of how many something may be counted with a mere `in`: `1 in 10`; `5 in 30` may be days. */
const USUAL_WHOLES = [2, 3, 4, 5, 10, 20, 100, 1000];

/** Whether the whole stands behind its part in words: `8 out of 10`, `1 in 10`, `8 von 10`, `2/3 of`. */
function isOfWhole(items: readonly Item[], at: number, whole: number): boolean {
  const [joint, behind] = [items[at + 1], items[at + 3]];
  if (means(behind, "to") || means(items[at - 1], "from", "by")) return false;
  if (means(joint, "outOf")) return true;
  if (!USUAL_WHOLES.includes(whole)) return false;
  const isIn = joint?.kind === "meaning" && joint.text === "in";
  return isIn || (means(joint, "per") && means(behind, "in"));
}

/** What a score may be out of. */
const SCALES = [5, 10, 100];

/**
 * Nobody counts in fractions, nor moves a count on its own whole, `4.4 out of 5`, `from 3 to 4 out of 5`; or the whole says
 * what it is, `auf 4 von 5 Punkten`, or ends the sentence, `> 8/10`.
 */
function isScore(items: readonly Item[], at: number, [part, whole]: readonly [Amount, Amount]): boolean {
  if (means(items[at + 1], "per"))
    return (
      whole.unit === "points" ||
      (SCALES.includes(whole.value) && (items.length === at + 3 || !Number.isInteger(part.value)))
    );
  if (!means(items[at + 1], "outOf")) return false;
  if (whole.unit !== undefined) return whole.unit === "points";
  return !Number.isInteger(part.value) || (means(items[at - 1], "to") && isAmount(items[at - 2]));
}

/** A part of a whole is a share; `3:1` is a ratio. */
function share(items: readonly Item[], at: number): Amount | undefined {
  const [part, joint, whole] = [items[at], items[at + 1], items[at + 2]];
  if (!isAmount(part) || !isAmount(whole) || part.unit !== undefined) return undefined;
  if (isScore(items, at, [part, whole])) return { ...part, unit: "points" };
  if (whole.unit !== undefined) return undefined;
  if (isSign(joint, ":") && whole.value === 1) return { ...part, unit: "ratio" };
  const isPart = part.value >= 0 && part.value <= whole.value && whole.value > 0;
  if (!isPart || !isOfWhole(items, at, whole.value)) return undefined;
  return { kind: "amount", value: tidy(part.value / whole.value), unit: "%", scale: 0.01, isOpen: false };
}

/** `3x/week`, `2 fois par jour`: how often, which is counted; without `per` it is a multiple. */
function counted(item: Item, at: number, items: readonly Item[]): Item {
  return isAmount(item) && item.unit === "x" && means(items[at + 1], "per")
    ? { ...item, unit: undefined }
    : item;
}

/** The items with the numbers made one that only together say how much. */
export function joinAmounts(items: readonly Item[]): readonly Item[] {
  const timed = (items.some(isShortTime) ? items.map(asMinutes) : items).map(counted);
  const joined: Item[] = [];
  for (let at = 0; at < timed.length;) {
    const [one, other] = [compound(timed[at], timed[at + 1]), share(timed, at)];
    const item = one ?? other ?? timed[at];
    if (item) joined.push(item);
    at += one ? 2 : other ? 3 : 1;
  }
  return joined;
}
