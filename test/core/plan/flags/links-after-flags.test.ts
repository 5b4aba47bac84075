import type { Area } from "../../../../src/core/model/address";
import { cellAt } from "../../../../src/core/model/grid";
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
  const workbook = linked();
  const headingAbove = (sheet: string, { top, left }: Area) => {
    const grid = workbook.grids.find((one) => one.sheet === sheet);
    return grid && cellAt(grid, top - 1, left).value;
  };
  const copied = planAll(workbook, "beside").steps.flatMap((step) =>
    step.kind === "copy format" && step.from.bottom > step.from.top
      ? [headingAbove(step.sheet, step.from)]
      : [],
  );
  expect(copied.length).toBeGreaterThan(4);
  expect(copied).not.toContain("OKR ID");
});
