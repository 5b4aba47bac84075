import { KEY_RESULT_COUNT, type KeyResultCount } from "../model/health";

/** Judges how many key results an objective has: two to four keep it measurable and in focus. 5 → `Many`. */
export function keyResultCount(count: number): KeyResultCount {
  if (count < 1) return KEY_RESULT_COUNT.missing;
  if (count < 2) return KEY_RESULT_COUNT.tooFew;
  if (count < 5) return KEY_RESULT_COUNT.ok;
  return count < 6 ? KEY_RESULT_COUNT.many : KEY_RESULT_COUNT.tooMany;
}
