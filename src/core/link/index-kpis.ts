import type { KpiCandidate } from "./propose-links";
import { readKpi, type Measure } from "./read-measure";
import { nearbyId } from "./score-pair";
import { beginning } from "./stem-words";
import type { WordBag } from "./word-bag";

/** KPIs that read the same: usually one, several where a name stands in more than one table. */
export interface IndexedKpi {
  readonly name: string;
  readonly keys: readonly string[];
  readonly measure: Measure;
}

/**
 * Finds the KPIs that share anything with a key result without looking at the others. It is keyed by metric as well as
 * by word, which a full-text index such as minisearch is not: that would find the words, and none of the synonyms.
 */
export interface KpiIndex {
  candidates(keyResult: Measure): readonly IndexedKpi[];
  withMetric(id: string): readonly IndexedKpi[];
}

/**
 * A word that so many KPI names have tells nothing apart; candidates are then found by their other words. Without
 * the limit, cost would grow with KPIs × key results.
 */
const COMMON_WORD = 400;
/** More KPIs of one metric than this cannot be told apart by a sentence. */
const COMMON_METRIC = 2000;

/** Words below this weight find nothing: `rate`, `average`. */
const TELLING = 0.5;

function post(index: Map<string, IndexedKpi[]>, term: string, kpi: IndexedKpi): void {
  const posted = index.get(term);
  if (posted) posted.push(kpi);
  else index.set(term, [kpi]);
}

function groupByName(kpis: readonly KpiCandidate[]): readonly IndexedKpi[] {
  const groups = new Map<string, KpiCandidate[]>();
  for (const kpi of kpis) {
    const reading = `${kpi.name}\n${kpi.unit ?? ""}\n${kpi.owner ?? ""}`;
    const group = groups.get(reading);
    if (group) group.push(kpi);
    else groups.set(reading, [kpi]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { name, unit, owner } = first;
    return { name, keys: group.map(({ key }) => key), measure: readKpi(name, unit, owner) };
  });
}

/** Words that can be told apart are kept by what `sharedWords` compares: beginnings, roots, abbreviations. */
function termsOf({ weights, roots, initials }: WordBag): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const [stem, weight] of weights) {
    if (weight < TELLING) continue;
    terms.add(beginning(stem) ?? stem);
    terms.add(roots.get(stem) ?? stem);
  }
  for (const spelled of initials.keys()) terms.add(spelled);
  return terms;
}

/** Builds the index once for all key results. */
export function indexKpis(kpis: readonly KpiCandidate[]): KpiIndex {
  const byWord = new Map<string, IndexedKpi[]>();
  const byMetric = new Map<string, IndexedKpi[]>();
  for (const kpi of groupByName(kpis)) {
    for (const term of termsOf(kpi.measure.words)) post(byWord, term, kpi);
    const ids = new Set(kpi.measure.metrics.filter(({ rank }) => rank === "main").map(({ id }) => id));
    for (const id of ids) post(byMetric, id, kpi);
  }
  const limited = (posted: readonly IndexedKpi[] | undefined, limit: number) =>
    posted && posted.length <= limit ? posted : [];
  return {
    candidates: (keyResult) => {
      const found = new Set<IndexedKpi>();
      for (const { id } of keyResult.metrics) {
        for (const near of [id, nearbyId(id) ?? id]) {
          for (const kpi of limited(byMetric.get(near), COMMON_METRIC)) found.add(kpi);
        }
      }
      for (const term of termsOf(keyResult.words)) {
        for (const kpi of limited(byWord.get(term), COMMON_WORD)) found.add(kpi);
      }
      return [...found];
    },
    withMetric: (id) => byMetric.get(id) ?? [],
  };
}
