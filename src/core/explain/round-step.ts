import type { Goal } from "../assess/goal";

/** Fewer steps than these from start to target are too coarse to steer by. */
const FEWEST_STEPS = 100;
/** More than these are finer than anybody steers. */
const MOST_STEPS = 1000;
const MOST_DECIMALS = 6;

/** How many decimals of the value a cell shows: `0.0%` shows three. */
export interface ShownDecimals {
  readonly decimals: number;
  readonly isPercent: boolean;
}

/**
 * In which steps the numbers of a row are told: as its cell shows them, one decimal finer where that would be coarse,
 * and rounder where it would be fussy. `0.0%` from 2.1% to 1.5% → 0.0001; 18,000 to 30,000 → 10; whole numbers stay whole.
 */
export function roundStep(goal: Goal, numbers: readonly number[], shown: ShownDecimals | undefined): number {
  const decimals = shown?.decimals ?? decimalsOf(numbers);
  const isDivisible = shown?.isPercent === true || decimals > 0;
  const step = 10 ** -decimals;
  const way = wayOf(goal);
  const fine = isDivisible && way / step < FEWEST_STEPS ? step / 10 : step;
  const round = way > 0 ? 10 ** Math.floor(Math.log10(way / MOST_STEPS)) : fine;
  return Number(Math.max(fine, round).toPrecision(6));
}

function wayOf(goal: Goal): number {
  if (goal.kind === "reach") return Math.abs(goal.target - goal.baseline);
  return goal.kind === "band" ? goal.upper - goal.lower : Math.abs(goal.target) / 10;
}

/** The most decimals that a number was typed with: 4.1 and 4.35 → 2. */
function decimalsOf(numbers: readonly number[]): number {
  const counts = numbers.map((number) => (String(Number(number.toPrecision(12))).split(".")[1] ?? "").length);
  return Math.min(MOST_DECIMALS, Math.max(0, ...counts));
}
