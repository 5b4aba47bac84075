import type { SeenValue } from "../model/evidence";
import type { DateSerial } from "../model/period";

/** The value that stood on a day: the last one seen up to it. */
export function valueOn(series: readonly SeenValue[], day: DateSerial): SeenValue | undefined {
  return series.filter((seen) => seen.day <= day).at(-1);
}
