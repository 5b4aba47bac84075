import { tidy, isShare, type Amount } from "./amount";

/** What one unit of time is in seconds. */
export const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86400,
  weeks: 604800,
  // A twelfth of a year of 365.25 days.
  months: 2629800,
};

/** A first number this much larger than the second stands by itself: `900-1K` is no 900 thousand. */
const SAME_SIZE = 10;

/** A number without a unit takes the other's: `4-5 %`, `8 → 4 weeks`. */
function withUnitOf(amount: Amount, other: Amount): Amount {
  if (amount.unit !== undefined || other.unit === undefined) return amount;
  const scale = other.scale ?? (isShare(other.unit) ? 0.01 : 1);
  return { ...amount, value: tidy(amount.value * scale), unit: other.unit };
}

/** `$18-30K`: the first number leans on the magnitude of the second where both are then of one size. */
function withMagnitudeOf(first: Amount, second: Amount): Amount {
  if (first.magnitude !== undefined || second.magnitude === undefined) return first;
  const isSameSize = Math.abs(first.value) <= Math.abs(second.value / second.magnitude) * SAME_SIZE;
  return isSameSize ? { ...first, value: tidy(first.value * second.magnitude) } : first;
}

/** Two numbers of one measure, in one unit; of two units of time the second counts: 2 hours → 20 minutes is 120 → 20. */
export function sharingUnits(first: Amount, second: Amount): readonly [Amount, Amount] {
  const from = withUnitOf(withMagnitudeOf(first, second), second);
  const to = withUnitOf(second, first);
  const [own, wanted] = [SECONDS[from.unit ?? ""], SECONDS[to.unit ?? ""]];
  if (own === undefined || wanted === undefined || to.unit === undefined) return [from, to];
  return [{ ...from, value: tidy((from.value * own) / wanted), unit: to.unit }, to];
}
