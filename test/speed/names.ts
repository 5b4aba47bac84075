import type { KeyResultCandidate, KpiCandidate } from "../../src/core/link/candidates";
import { METRICS } from "../../src/core/vocabulary/metrics/metrics";
import { pick, randomNumbers } from "./random";

/** What is linked to what, beside the names: the KPI's key by the key result's, for those that have one. */
export interface NamedPairs {
  readonly kpis: readonly KpiCandidate[];
  readonly keyResults: readonly KeyResultCandidate[];
  readonly truth: ReadonlyMap<string, string>;
}

/** Realistic: metrics of places and products. Adverse: all names alike but for a number, or long prose. */
export type Names = "realistic" | "adverse";

const NAMES = METRICS.flatMap(({ names: { en } }) => en?.split("|").slice(0, 2) ?? []);
const PLACES =
  "Albania Austria Belgium Brazil Canada Chile Denmark Egypt Finland France Germany Ghana Greece Hungary India Ireland Italy Japan Kenya Latvia Malta Mexico Nepal Norway Oman Peru Poland Qatar Spain Sweden Turkey Uganda Vietnam Zambia".split(
    " ",
  );
const PRODUCTS =
  "Atlas Borealis Cobalt Dynamo Ember Falcon Granite Harbor Indigo Jasper Krypton Lumen Meridian Nimbus Onyx Prism Quartz Ranger Summit Topaz Umbra Vertex Willow Xenon Yonder Zephyr".split(
    " ",
  );
const OWN_WORK = ["Publish", "Run", "Launch", "Write"];

function realisticName(random: () => number): string {
  const metric = pick(random, NAMES);
  const where = pick(random, PLACES);
  return random() < 0.7 ? `${metric} ${pick(random, PRODUCTS)} ${where}` : `${metric} ${where}`;
}

function adverseName(random: () => number, index: number): string {
  const number = Math.floor(index / 2) + 1;
  if (index % 2 === 0) return `Region ${number} customer satisfaction rate`;
  const words = Array.from({ length: 18 }, () => pick(random, NAMES).split(" ")[0] ?? "");
  return `The share of ${words.join(" ")} in unit ${number}`;
}

function sentence(random: () => number, name: string): string {
  const [from, to] = [10 + Math.floor(random() * 40), 50 + Math.floor(random() * 50)];
  return pick(random, [
    `Raise ${name.toLowerCase()} from ${from}% to ${to}%`,
    `${name} at ${to} or better`,
    `Bring ${name.toLowerCase()} to ${to} by December`,
    `Improve ${name.split(" ").reverse().slice(0, 2).join(" ")} ${name.split(" ").slice(0, -2).join(" ")} to ${to}%`,
  ]);
}

/** KPIs and key results of a plan; seven key results of ten are the number of exactly one KPI. */
export function namedPairs(kpiCount: number, keyResultCount: number, names: Names = "realistic"): NamedPairs {
  const random = randomNumbers(kpiCount + keyResultCount);
  const kpis = Array.from({ length: kpiCount }, (_, index) => ({
    key: `k${index}`,
    name: names === "realistic" ? realisticName(random) : adverseName(random, index),
  }));
  const named = new Map<string, number>();
  for (const { name } of kpis) named.set(name, (named.get(name) ?? 0) + 1);
  const single = kpis.filter(({ name }) => named.get(name) === 1);
  const truth = new Map<string, string>();
  const keyResults = Array.from({ length: keyResultCount }, (_, index) => {
    const key = `r${index}`;
    const objective = `${pick(random, PRODUCTS)} is loved in ${pick(random, PLACES)} ${Math.floor(index / 3)}`;
    if (random() >= 0.7) {
      const text = `${pick(random, OWN_WORK)} ${2 + Math.floor(random() * 30)} workshops about ${pick(random, PRODUCTS)}`;
      return { key, text, objective };
    }
    const kpi = pick(random, single);
    truth.set(key, kpi.key);
    return { key, text: sentence(random, kpi.name), objective };
  });
  return { kpis, keyResults, truth };
}

/** How many of the answers are right, and how many of the true pairs were answered: 0 to 1 each. */
export function scoreAgainst(
  truth: ReadonlyMap<string, string>,
  answers: readonly (readonly [keyResult: string, kpi: string])[],
): { readonly precision: number; readonly recall: number } {
  const right = answers.filter(([keyResult, kpi]) => truth.get(keyResult) === kpi).length;
  return { precision: right / Math.max(answers.length, 1), recall: right / Math.max(truth.size, 1) };
}
