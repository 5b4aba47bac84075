import { remembered } from "../model/remembered";
import { GROWTH_METRICS, GROWTH_WORDS, GUARD_FAMILIES, IDIOMS } from "../vocabulary/metrics/guardrails";
import { wordSet } from "../text/stem-words";
import { findMetrics } from "./find-metrics";
import { readWords } from "./read-words";

const GROWTH: ReadonlySet<string> = new Set(GROWTH_METRICS.split("|"));
const GROWTH_SAID = wordSet(GROWTH_WORDS);
const FAMILIES = GUARD_FAMILIES.split("|");

/** Whether an objective speaks of growth, or names what grows with a business. */
export function saysGrowth(objective = ""): boolean {
  return sayGrowth(objective);
}

/** `in order to` orders nothing. */
const IDIOM = new RegExp(`\\b(?:${IDIOMS.split("|").join("|")})\\b`, "gi");

const sayGrowth = remembered((objective) => {
  const said = objective.replace(IDIOM, " ");
  const words = readWords(said);
  return words.some(({ stem }) => GROWTH_SAID.has(stem)) || metricsIn(said).some((id) => GROWTH.has(id));
});

/** Whether a measure keeps watch over what growth can hurt: retention, churn, satisfaction or margin. */
export const guardsGrowth = remembered((name) =>
  metricsIn(name).some((id) => FAMILIES.some((family) => id.includes(family))),
);

function metricsIn(text: string): readonly string[] {
  return findMetrics(readWords(text)).flatMap(({ metrics }) => metrics.map(({ id }) => id));
}
