import type { Words } from "./language-words";

/** Magnitudes and percents of languages that we read numbers of, though no sentences; the words are folded. */
export const FOREIGN_MAGNITUDES: Readonly<Record<number, Words>> = {
  1000: "тыс|тысяч|тысячи|tys|tusen|千|천|천원",
  10000: "万|萬|만|만원",
  1000000: "млн|миллион|миллиона|миллионов|milyon|miljon|miljoner|millioner|百万",
  100000000: "億|亿|억|억원",
  1000000000: "млрд|миллиард|миллиарда|миллиардов|milyar|miljard|miljarder|milliarder|mia|mdr|十亿",
  1000000000000: "трлн|兆|조",
};

/** Money in thousands or millions with its currency in one word: `12 tkr`, `5 mdp`. */
export const SCALED_MONEY: readonly (readonly [words: Words, factor: number, currency: string])[] = [
  ["tkr", 1000, "kr"],
  ["mkr|mnkr", 1000000, "kr"],
  ["mdkr", 1000000000, "kr"],
  ["mdp", 1000000, "MXN"],
  ["mdd", 1000000, "USD"],
];

export const FOREIGN_PERCENTS: Words = "procent|procento|процент|процента|процентов|퍼센트|パーセント";
