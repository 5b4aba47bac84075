import { proposeLinks } from "../../../src/core/link/propose-links";
import { median, slope } from "../clock";
import { searchEngine, type SearchEngine } from "../mini-search";
import { namedPairs, scoreAgainst, type NamedPairs } from "../names";
import { cost, growth, share, type Result } from "../result";

const SIZES = [1_000, 3_300, 10_000];
const PER_KPI = 24 / 33;

/** Link proposals against a full-text search for each key result, in time and in how often they are right. */
export function proposalRows(size: number): readonly Result[] {
  const MiniSearch = searchEngine();
  if (!MiniSearch) return [];
  return [
    ...against(MiniSearch, namedPairs(Math.round(size / 10), Math.round((size * PER_KPI) / 10)), 1),
    ...against(MiniSearch, namedPairs(size, Math.round(size * PER_KPI)), 0.25),
  ];
}

function against(MiniSearch: SearchEngine, pairs: NamedPairs, reach: number): readonly Result[] {
  const { kpis, keyResults, truth } = pairs;
  const size = `${keyResults.length.toLocaleString("en")} × ${kpis.length.toLocaleString("en")}`;
  const own = median(() => proposeLinks(keyResults, kpis), 3);
  const searched = median(() => bySearch(MiniSearch, pairs), 3);
  const right = scoreAgainst(truth, measured(pairs));
  const found = scoreAgainst(truth, bySearch(MiniSearch, pairs));
  return [
    cost(`proposals ${size}`, own, { what: "MiniSearch", milliseconds: searched, reach }),
    share(`precision ${size}`, right.precision, { what: "MiniSearch", reach: found.precision }),
    share(`recall ${size}`, right.recall, { what: "MiniSearch", reach: found.recall }),
  ];
}

function measured({ kpis, keyResults }: NamedPairs): readonly (readonly [string, string])[] {
  return proposeLinks(keyResults, kpis)
    .filter(({ relation }) => relation === "measures")
    .map(({ keyResult, kpi }) => [keyResult, kpi]);
}

/** The first of five hits for each key result. */
function bySearch(
  MiniSearch: SearchEngine,
  { kpis, keyResults }: NamedPairs,
): readonly (readonly [string, string])[] {
  const search = new MiniSearch({ fields: ["name"], idField: "key" });
  search.addAll(kpis);
  return keyResults.flatMap(({ key, text }) => {
    const [hit] = search.search(text).slice(0, 5);
    return hit ? [[key, hit.id] as const] : [];
  });
}

/** How proposals grow, also where all names are alike. */
export function proposalGrowthRows(): readonly Result[] {
  return (["realistic", "adverse"] as const).map((names) => {
    const points = SIZES.map((size) => {
      const { kpis, keyResults } = namedPairs(size, Math.round(size * PER_KPI), names);
      return [size, median(() => proposeLinks(keyResults, kpis), 3)] as const;
    });
    return growth(`growth of proposals, ${names} names`, slope(points), SIZES);
  });
}
