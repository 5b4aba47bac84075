import { isMet, wantsMore, type Band, type Goal, type Hold } from "./goal";

/**
 * How much of the target is attained, 1 = exactly; above 1 is better, whichever way is wanted: `at most 1` with
 * 0.8 → 1.2, `at least −100` with −105 → 0.95. A target of 0 has no share: 1 if it is met, else 0. Inside a band
 * it is 1, outside it is measured from the nearer edge.
 */
export function attainment(goal: Goal, actual: number): number {
  if (isMet(goal, actual) && (goal.kind === "band" || goal.target === 0)) return 1;
  const edge = goal.kind === "band" ? nearerEdge(goal, actual) : goal;
  if (edge.target === 0) return 0;
  const gain = (actual - edge.target) / Math.abs(edge.target);
  return wantsMore(edge) ? 1 + gain : 1 - gain;
}

function nearerEdge({ lower, upper }: Band, actual: number): Hold {
  const isBelow = actual < lower;
  return {
    kind: "hold",
    direction: isBelow ? "at least" : "at most",
    target: isBelow ? lower : upper,
    isStrict: false,
    isAssumed: false,
  };
}
