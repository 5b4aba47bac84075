import type { DateSerial, Period } from "../model/period";

/**
 * The share of the period that has elapsed, 0 to 1; the as-of day itself counts. 1 to 30 April as of the 15th → 0.5.
 */
export function expectedProgress({ start, end }: Period, asOf: DateSerial): number {
  const share = (asOf - start + 1) / (end - start + 1);
  return Math.min(1, Math.max(0, share));
}
