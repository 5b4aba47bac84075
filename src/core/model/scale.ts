/** What counts as all of it where a number is a percentage: 1 in a cell that shows 85 %, 100 in a column that holds 85. */
export type FullScale = 1 | 100;

/** In this order the functions are told the scales of a row. */
export const SCALED_INPUTS = ["actual", "target", "baseline"] as const;
/** The inputs that are numbers, and so have a number format. */
export type NumberInput = (typeof SCALED_INPUTS)[number];

/** The scales of a row of percentages; an input that is not named is one of which nothing tells. */
export type Scales = Readonly<Partial<Record<NumberInput, FullScale>>>;

/** Nothing tells what counts as all of it. */
export const UNTOLD_SCALE = "?";
/** No spreadsheet takes `1|1` for a date, as it does `1/1` and `1-1`. */
export const BETWEEN_SCALES = "|";

/** `1|100`: the actual is a share, the target counts to 100, and of the baseline nothing tells. */
export function spellScales(scales: Scales): string {
  const all = SCALED_INPUTS.map((input) => scales[input] ?? UNTOLD_SCALE).join(BETWEEN_SCALES);
  return all.replace(/(?:\|\?)+$/, "");
}

/** A number is this many times another one where somebody typed 85 for 85 %, or 0.85 for 85. */
export const HUNDREDFOLD = { from: 20, to: 500 } as const;
/** 150 %: a bare number beyond it, beside a percentage, was meant as a percentage without its sign. */
export const MOST_PLAUSIBLE_SHARE = 1.5;
/** Next to a small percentage a bare 1 is rather 1 % than all of it. */
export const ALMOST_ALL = 0.99;
/** So many times another share, a bare number from 1 on is rather a percentage without its sign: 1.5 beside 2 %. */
export const TIMES_OF_SHARE = 10;

/** The largest number without a sign that may be a share beside that one: 0.02 → 0.99, 0.9 → 1.5. */
export function largestShareBeside(share: number): number {
  return Math.min(MOST_PLAUSIBLE_SHARE, Math.max(ALMOST_ALL, TIMES_OF_SHARE * share));
}

/** Whether two percentages as typed seem to be on two scales: 0.999 beside 99.9, 85 beside 0.9; not 2 beside 40. */
export function areHundredfold(one: number, other: number): boolean {
  const [small = 0, large = 0] = [Math.abs(one), Math.abs(other)].sort((less, more) => less - more);
  const times = large / small;
  return small <= 1 && large > MOST_PLAUSIBLE_SHARE && times >= HUNDREDFOLD.from && times <= HUNDREDFOLD.to;
}
