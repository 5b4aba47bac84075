import { boundOf } from "./bound";
import { isAmount } from "./clause";
import { means, type Item } from "./item";
import { amountAt } from "./statement-reading";

type Verb = "raise" | "reduce" | "hold";

/** Whether one of the verbs stands anywhere before an amount. */
export function verbBefore(items: readonly Item[], at: number, ...verbs: readonly Verb[]): boolean {
  return items.slice(0, at).some((item) => means(item, ...verbs));
}

/** The verb that moves the amount: the last one before it, else one behind it: `um 3 % reduziert`. */
export function verbNear(items: readonly Item[], at: number): "raise" | "reduce" | undefined {
  const before = items.slice(0, at).reverse();
  const isVerb = (item: Item) => means(item, "raise", "reduce");
  const verb = before.find(isVerb) ?? (means(items[at - 1], "by") ? items.slice(at).find(isVerb) : undefined);
  if (!verb) return undefined;
  return means(verb, "reduce") ? "reduce" : "raise";
}

/** How many nouns may stand between a share and its change: `100 % sales growth`. */
const NOUNS_BEFORE_CHANGE = 3;

/** Which way a change beside an amount goes: `25 % more`, `a drop of 10 %`, `15 % YoY`, `20 % revenue growth`. */
export function changeNear(items: readonly Item[], at: number): "more" | "fewer" | undefined {
  const asBound = boundOf(items[at + 1]);
  if (asBound && !isAmount(items[at + 2])) return asBound.bound === "at least" ? "more" : "fewer";
  const behind = items.slice(at + 1, at + 2 + NOUNS_BEFORE_CHANGE);
  const end = behind.findIndex((item) => item.kind !== "word" && !means(item, "more", "fewer"));
  const isOf = means(items[at - 1], "in", "from", "by");
  const near = [
    ...behind.slice(0, end < 0 ? behind.length : end),
    items[at - 1],
    ...(isOf ? [items[at - 2]] : []),
  ];
  if (near.some((item) => means(item, "fewer"))) return "fewer";
  return near.some((item) => means(item, "more")) ? "more" : undefined;
}

/** The bound that an amount stands under: before it, up to two small words away, or behind it. */
export function boundNear(items: readonly Item[], at: number) {
  const amount = amountAt(items, at);
  const [one, other] = [items[at - 1], items[at - 2]];
  const before =
    boundOf(one) ?? (means(one, "in", "from", "by") || one?.kind === "word" ? boundOf(other) : undefined);
  if (before) return before;
  if (amount?.isOpen === true || means(items[at + 1], "or more"))
    return { bound: "at least", isStrict: false } as const;
  if (means(items[at + 1], "or less")) return { bound: "at most", isStrict: false } as const;
  return means(one, "within") ? ({ bound: "at most", isStrict: false } as const) : undefined;
}

export function isBounded(items: readonly Item[], at: number): boolean {
  return boundNear(items, at) !== undefined;
}
