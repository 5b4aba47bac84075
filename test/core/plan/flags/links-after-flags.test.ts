import { flagSources } from "../../../../src/core/flag-sources";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import { planFlags, type FlagsChoice } from "../../../../src/core/plan/flags/plan-flags";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";

const linked = () =>
  linkedWorkbook(greenDashboard(), ["Lift average contract value to 30000", "Average contract value"]);

function planAll(workbook: Workbook, place: FlagsChoice["place"]) {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return planFlags(review, { tables, flags: ["health", "staleness", "link"], place }, flagSources(review));
}

test.each(["beside", "new sheet"] as const)(
  "flags %s: the register reads them from the same plan on, and nothing is left to refresh",
  (place) => {
    const flagged = applySteps(linked(), planAll(linked(), place));
    const review = readLinked(flagged);
    expect(planFor(review, { kind: "refresh" }).groups).toEqual([]);
    expect(review.links[0]?.trouble).toBeUndefined();
    expect(planAll(flagged, place).steps).toEqual([]);
  },
);

test("flags that stand already leave the register alone", () => {
  const flagged = applySteps(linked(), planAll(linked(), "beside"));
  expect(planAll(flagged, "beside").groups).toEqual([]);
});

test("the plan names the register's cells beside those of the tables", () => {
  const sheets = planAll(linked(), "beside").groups.flatMap(({ cells }) => cells.map(({ at }) => at.sheet));
  expect(new Set(sheets)).toEqual(new Set(["Revenue", "OKR Q3", "OKR Links"]));
});

test("flags beside ids look like the table's own cells, not small and grey as the ids do", () => {
  const { tables } = readLinked(linked());
  const edges = new Map(tables.map(({ sheet, area }) => [sheet, area.right]));
  const copies = planAll(linked(), "beside").steps.flatMap((step) => {
    if (step.kind !== "copy format") return [];
    const isBody = step.from.bottom > step.from.top;
    return isBody ? [{ from: step.from.left, edge: edges.get(step.sheet) ?? -1 }] : [];
  });
  expect(copies.length).toBeGreaterThan(4);
  expect(copies.filter(({ from, edge }) => from > edge)).toEqual([]);
});
