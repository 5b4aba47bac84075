import { KEY_RESULT_COUNT, type KeyResultCount } from "../model/health";
import { KEY_RESULTS } from "../model/thresholds";

/** Judges how many key results an objective has: two to four keep it measurable and in focus. 5 → `Many`. */
export function keyResultCount(count: number): KeyResultCount {
  if (count < 1) return KEY_RESULT_COUNT.missing;
  if (count < KEY_RESULTS.fewest) return KEY_RESULT_COUNT.tooFew;
  if (count <= KEY_RESULTS.good) return KEY_RESULT_COUNT.ok;
  return count <= KEY_RESULTS.most ? KEY_RESULT_COUNT.many : KEY_RESULT_COUNT.tooMany;
}
