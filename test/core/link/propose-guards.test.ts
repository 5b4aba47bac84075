import { inOnePiece } from "../../../src/core/model/slices";
import { indexKpis } from "../../../src/core/link/index-kpis";
import { proposeGuards } from "../../../src/core/link/propose-guards";
import { readKeyResult } from "../../../src/core/link/read-measure";

describe("A KPI to be watched", () => {
  const index = inOnePiece(indexKpis(["ARR", "Net revenue retention"].map((name) => ({ key: name, name }))));
  const [kpi] = index.withMetric("annual recurring revenue");
  const keyResult = { key: "kr", text: "Grow ARR to $6m" };
  const measure = readKeyResult(keyResult.text, undefined);

  test.each([
    [0.61, 1],
    [0.59, 0],
  ])("beside a link that is %d sure: %d", (score, count) => {
    expect(
      inOnePiece(proposeGuards([{ keyResult, measure, score, ...(kpi && { kpi }) }], index)),
    ).toHaveLength(count);
  });

  test("is not proposed where two of its kind cannot be told apart", () => {
    const names = ["ARR", "Net revenue retention EMEA", "Net revenue retention US"];
    const more = inOnePiece(indexKpis(names.map((name) => ({ key: name, name }))));
    const [pushed] = more.withMetric("annual recurring revenue");
    expect(pushed?.name).toBe("ARR");
    expect(
      inOnePiece(proposeGuards([{ keyResult, measure, score: 0.9, ...(pushed && { kpi: pushed }) }], more)),
    ).toEqual([]);
  });
});
