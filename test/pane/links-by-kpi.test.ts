import type { LinkedPair } from "../../src/core/model/assessment";
import { VERDICT, type Verdict } from "../../src/core/model/health";
import { accordOf, type Accord } from "../../src/pane/links/links-by-kpi";

const pairs = (verdicts: readonly Verdict[]) => verdicts.map((verdict) => ({ verdict }) as LinkedPair);

test.each<readonly [Accord, readonly Verdict[]]>([
  ["at odds", [VERDICT.aligned, VERDICT.greenTrap]],
  ["at odds", [VERDICT.reviewDue]],
  ["at odds", [VERDICT.noData, VERDICT.brokenLink]],
  ["in agreement", [VERDICT.aligned, VERDICT.noData]],
  ["in agreement", [VERDICT.reviewed]],
  ["not compared", [VERDICT.noData]],
])("a KPI is %s where its links say %j", (accord, verdicts) => {
  expect(accordOf({ pairs: pairs(verdicts) })).toBe(accord);
});
