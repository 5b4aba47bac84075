import type { Observations, Observed } from "./observed";
import { headingObservations } from "./heading-observations";
import { markObservations } from "./mark-observations";
import { nameObservations } from "./name-observations";
import { numberObservations } from "./number-observations";
import { planObservations } from "./plan-observations";
import { recordObservations } from "./record-observations";
import { shapeObservations } from "./shape-observations";
import { titleObservations } from "./title-observations";
import { withTogether } from "./together";
import { valueObservations } from "./value-observations";

/** Looks at headings, titles, names, shape, values and marks. */
export function observe(observed: Observed): Observations {
  const all = withTogether({
    ...headingObservations(observed),
    ...titleObservations(observed),
    ...nameObservations(observed),
    ...numberObservations(observed),
    ...shapeObservations(observed),
    ...valueObservations(observed),
    ...markObservations(observed),
    ...recordObservations(observed),
    ...planObservations(observed),
  });
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0));
}
