import { answer, notAvailable, type Answer } from "../model/answer";
import type { DateSerial, Period } from "../model/period";

/**
 * The share of a log's rows that are dated inside the period; a row without a readable date is outside.
 * 372 of 33,000 → 0.0112727.
 */
export function coverage(rows: readonly (DateSerial | undefined)[], { start, end }: Period): Answer<number> {
  if (rows.length === 0) return notAvailable("There are no rows with any content.");
  const inside = rows.filter((date) => date !== undefined && date >= start && Math.floor(date) <= end);
  return answer(inside.length / rows.length);
}
