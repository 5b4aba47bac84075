import { groupBy } from "../model/group-by";
import { eachOf, type Slices } from "../model/slices";
import type { KpiCandidate } from "./candidates";
import { readKpi, type Measure } from "./read-measure";
import { nearbyId } from "./score-pair";
import { beginning, fold } from "../text/stem-words";
import type { WordBag } from "./word-bag";

/** KPIs that read the same: usually one, several where a name stands in more than one table. */
export interface IndexedKpi {
  readonly name: string;
  /** As it is looked for in a key result's sentence. */
  readonly foldedName: string;
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
const COMMON = 50;
/** With so many candidates from rarer words, more common ones only add what fits worse. */
const ENOUGH = 60;
/** Of the KPIs of a metric that share no other word with a key result, the plainest fit best; more would only tie. */
const PLAINEST = 12;
/** Words below this weight find nothing: `rate`, `average`. */
const TELLING = 0.5;

type Postings = Map<string, IndexedKpi[]>;

function post(index: Postings, term: string, kpi: IndexedKpi): void {
  const posted = index.get(term);
  if (posted) posted.push(kpi);
  else index.set(term, [kpi]);
}

function* groupByName(kpis: readonly KpiCandidate[]): Slices<readonly IndexedKpi[]> {
  const groups = groupBy(kpis, ({ name, unit = "", owner = "" }) => `${name}\n${unit}\n${owner}`);
  const indexed = yield* eachOf([...groups.values()], (group): readonly IndexedKpi[] => {
    const [first] = group;
    if (!first) return [];
    const { name, unit, owner } = first;
    const keys = group.map(({ key }) => key);
    return [{ name, foldedName: fold(name.trim()), keys, measure: readKpi(name, unit, owner) }];
  });
  return indexed.flat();
}

/** What tells names apart, as `sharedWords` compares it: beginnings, roots, abbreviations, and numbers in names. */
function termsOf({ weights, roots, initials }: WordBag, numbers: readonly string[]): ReadonlySet<string> {
  const terms = new Set<string>(numbers);
  for (const [stem, weight] of weights) {
    if (weight < TELLING) continue;
    terms.add(beginning(stem) ?? stem);
    terms.add(roots.get(stem) ?? stem);
  }
  for (const spelled of initials.keys()) terms.add(spelled);
  return terms;
}

const mainIds = ({ metrics }: Measure): ReadonlySet<string> =>
  new Set(metrics.filter(({ rank }) => rank === "main").map(({ id }) => id));

const plainness = ({ measure: { otherWords, numbers } }: IndexedKpi) =>
  otherWords.total + numbers.length / 100;

function plainestFirst(one: IndexedKpi, other: IndexedKpi): number {
  return plainness(one) - plainness(other) || (one.name < other.name ? -1 : 1);
}

/** Enough KPIs from the shortest lists; of lists of one length all or none, so that no order of KPIs decides. */
function rarestFirst(posted: readonly (readonly IndexedKpi[] | undefined)[]): readonly IndexedKpi[] {
  const lists = posted
    .filter((list) => list !== undefined)
    .filter(({ length }) => length <= COMMON)
    .sort((one, other) => one.length - other.length);
  const found: IndexedKpi[] = [];
  let longest = 0;
  for (const list of lists) {
    if (found.length >= ENOUGH && list.length > longest) break;
    longest = list.length;
    found.push(...list);
  }
  return found;
}

/** Builds the index once for all key results. */
export function* indexKpis(kpis: readonly KpiCandidate[]): Slices<KpiIndex> {
  const byWord: Postings = new Map();
  const byMetric: Postings = new Map();
  const byBoth: Postings = new Map();
  yield* eachOf(yield* groupByName(kpis), (kpi) => {
    const terms = termsOf(kpi.measure.words, kpi.measure.numbers);
    const ids = mainIds(kpi.measure);
    for (const id of ids) post(byMetric, id, kpi);
    for (const term of terms) {
      post(byWord, term, kpi);
      for (const id of ids) post(byBoth, `${id}\n${term}`, kpi);
    }
  });
  for (const posted of byMetric.values()) posted.sort(plainestFirst);
  return {
    candidates: (keyResult) => {
      const terms = [...termsOf(keyResult.words, keyResult.numbers)];
      const ids = [...new Set(keyResult.metrics.flatMap(({ id }) => [id, nearbyId(id) ?? id]))];
      const posted = [
        ...terms.map((term) => byWord.get(term)),
        ...ids.flatMap((id) => terms.map((term) => byBoth.get(`${id}\n${term}`))),
      ];
      const plainest = ids.flatMap((id) => byMetric.get(id)?.slice(0, PLAINEST) ?? []);
      return [...new Set([...plainest, ...rarestFirst(posted)])];
    },
    withMetric: (id) => byMetric.get(id) ?? [],
  };
}
