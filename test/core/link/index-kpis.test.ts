import { inOnePiece } from "../../../src/core/model/slices";
import { indexKpis } from "../../../src/core/link/index-kpis";
import { readKeyResult } from "../../../src/core/link/read-measure";
import { namedPairs, type Names } from "../../speed/names";

/** How many KPIs a key result is compared with, on average. */
function meanCandidates(kpiCount: number, names: Names): number {
  const { kpis, keyResults } = namedPairs(kpiCount, 60, names);
  const index = inOnePiece(indexKpis(kpis));
  const found = keyResults.map(
    ({ text, objective }) => index.candidates(readKeyResult(text, objective)).length,
  );
  return found.reduce((sum, count) => sum + count, 0) / found.length;
}

test.each<Names>(["realistic", "adverse"])(
  "with %s names, four times the KPIs are not twice the comparisons of each key result",
  (names) => {
    const [few, many] = [meanCandidates(1_000, names), meanCandidates(4_000, names)];
    expect(many).toBeLessThanOrEqual(120);
    expect(many / few).toBeLessThan(2);
  },
);
