import type { Settings } from "../../model/settings";
import type { Tally } from "../../model/today";
import { nounsOf } from "../../model/terms";
import { nothingOnShow, type LeftOut } from "../nothing-on-show";
import { counted } from "../words";

interface Tallies {
  readonly keyResults: Tally;
  readonly kpis: Tally;
}

/** Fewer than half of the key results, yet three quarters of the KPIs: a green dashboard over a plan that stands still. */
const FEW = 1 / 2;
const MOST = 3 / 4;

/** The one sentence that comes first: `3 of 10 key results are on plan, although 15 of 18 KPIs are.` */
export function sentenceOf(tallies: Tallies, leftOut: LeftOut): string {
  const { settings } = leftOut;
  const all = partsOf(tallies, settings);
  if (all.length === 0) return nothingOnShow(leftOut);
  if (all.every(({ judged }) => judged === 0)) return "Nothing can be judged yet.";
  if (all.every(({ good, of }) => good === of)) return allGood(all);
  const [first, second] = all;
  if (first && second && first.good < first.of * FEW && second.good >= second.of * MOST)
    return `${first.words} ${are(first)} on plan, although ${second.words} ${are(second)}.`;
  const isOne = all.length === 1 && (first?.good === 1 || first?.of === 1);
  return `${all.map(({ words }) => words).join(" and ")} ${isOne ? "is" : "are"} on plan.`;
}

/** `3 of 10 key results on plan, 15 of 18 KPIs`. */
export function shortSentence(tallies: Tallies, settings: Settings): string {
  const [first, ...rest] = partsOf(tallies, settings);
  if (!first) return "";
  return [`${first.words} on plan`, ...rest.map(({ words }) => words)].join(", ");
}

interface Part {
  readonly good: number;
  readonly of: number;
  readonly judged: number;
  readonly nouns: readonly [one: string, many: string];
  readonly words: string;
}

/** Key results and KPIs, where there are any. */
function partsOf({ keyResults, kpis }: Tallies, settings: Settings): readonly Part[] {
  const parts = [partOf(keyResults, nounsOf(settings, "key result")), partOf(kpis, nounsOf(settings, "kpi"))];
  return parts.filter(({ of }) => of > 0);
}

function partOf({ of, counts }: Tally, nouns: Part["nouns"]): Part {
  const good = counts["on plan"];
  const judged = of - counts["not known"];
  return { good, of, judged, nouns, words: `${good} of ${counted(of, ...nouns)}` };
}

const are = ({ good, of }: Part) => (good === 1 || of === 1 ? "is" : "are");

/** `All 10 key results and 18 KPIs are on plan.`, `The KPI is on plan.` */
function allGood(all: readonly Part[]): string {
  const [first, second] = all;
  if (all.length === 1 && first?.of === 1) return `The ${first.nouns[0]} is on plan.`;
  if (all.every(({ of }) => of > 1))
    return `All ${all.map(({ of, nouns }) => counted(of, ...nouns)).join(" and ")} are on plan.`;
  const each = ({ of, nouns }: Part) => (of === 1 ? `the ${nouns[0]}` : `all ${counted(of, ...nouns)}`);
  const words = [first, second].flatMap((part) => (part ? [each(part)] : [])).join(" and ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} are on plan.`;
}
