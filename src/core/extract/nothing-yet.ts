import type { Measured } from "../model/measured";
import { numberIn } from "./bare-number";

/**
 * `Lead time | 93 days | 60 days | 0 | 0 %`: of what is to fall, an actual of 0 would be more than all of the way, while the row's own
 * progress says none of it; so nobody has measured yet.
 */
export function withNothingYet<Row extends Measured>(row: Row): Row {
  const { inputs, progress, mismatch } = row;
  if (mismatch !== undefined || progress?.share !== 0 || numberIn(inputs.actual) !== 0) return row;
  const [baseline, target] = [numberIn(inputs.baseline), numberIn(inputs.target)];
  const isToFall = baseline !== undefined && target !== undefined && baseline > target && target > 0;
  return isToFall ? { ...row, mismatch: "nothing yet" } : row;
}
