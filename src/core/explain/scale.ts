import type { Reach } from "../assess/goal";
import type { HealthInputs } from "../assess/health";
import { expectedProgress } from "../assess/pace";
import { progress } from "../assess/progress";

/** Where a movement stands between its start and its target. Shares of the way, uncapped. */
export interface Scale {
  readonly baseline: number;
  readonly target: number;
  readonly now: { readonly value: number; readonly share: number };
  /** What the plan wants on the as-of day; absent without dates. */
  readonly plan?: { readonly value: number; readonly share: number };
}

/** The scale of a movement; a level or a band has none, nor has a row without a number. */
export function scaleOf({ goal, actual, start, due, asOf }: HealthInputs): Scale | undefined {
  if (goal?.kind !== "reach" || actual === undefined) return undefined;
  const { baseline, target } = goal;
  const now = { value: actual, share: progress(goal, actual) };
  if (start === undefined || due === undefined) return { baseline, target, now };
  const share = expectedProgress({ start, end: due }, asOf);
  return { baseline, target, now, plan: { share, value: valueAt(goal, share) } };
}

function valueAt({ baseline, target }: Reach, share: number): number {
  return baseline + share * (target - baseline);
}
