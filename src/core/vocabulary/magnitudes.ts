import type { Words } from "./language-words";

/** Magnitudes and percents of languages that we read numbers of, though no sentences; the words are folded. */
export const FOREIGN_MAGNITUDES: Readonly<Record<number, Words>> = {
  1000: "tys|千|tusen|천|тыс*",
  10000: "萬|만|万",
  1000000: "milyon|miljon|miljoner|миллион*|млн|millioner|百万",
  100000000: "억|亿|億",
  1000000000: "miljarder|mia|milliarder|mdr|миллиардов|milyar|миллиард*|млрд|十亿|miljard",
  1000000000000: "трлн|조|兆",
};

/** Money in thousands or millions with its currency in one word: `12 tkr`, `5 mdp`. */
export const SCALED_MONEY: readonly (readonly [words: Words, factor: number, currency: string])[] = [
  ["tkr", 1000, "kr"],
  ["mkr|mnkr", 1000000, "kr"],
  ["mdkr", 1000000000, "kr"],
  ["mdp", 1000000, "MXN"],
  ["mdd", 1000000, "USD"],
];

export const FOREIGN_PERCENTS: Words = "퍼센트|パーセント|procent|procento|процент*";
