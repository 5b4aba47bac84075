import { flagSources } from "../../src/core/flag-sources";
import { linkSources } from "../../src/core/link-sources";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { planFlags, type FlagName } from "../../src/core/plan/flags/plan-flags";
import { planFreeze } from "../../src/core/plan/keep/plan-freeze";
import { planLinks } from "../../src/core/plan/links/plan-links";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";

const AS_OF = dateSerial(2026, 10, 7);
const FLAGS: readonly FlagName[] = ["health", "staleness", "link"];

const review = (workbook: Workbook): Review => reviewWorkbook(workbook, AS_OF);

function linked(workbook: Workbook): Workbook {
  const before = review(workbook);
  const keyOf = (name: string) =>
    [...before.scorecard.kpis, ...before.scorecard.keyResults].find((measure) =>
      measure.name.startsWith(name),
    )?.key ?? "";
  const links = [
    { keyResult: keyOf("Raise mid-market"), kpi: keyOf("Lead velocity"), relation: "measures" },
  ] as const;
  return applySteps(workbook, planLinks(before, { kind: "link", links }, linkSources(before)));
}

function flagged(workbook: Workbook): Workbook {
  const before = review(workbook);
  const tables = before.tables.map(({ fingerprint }) => fingerprint);
  return applySteps(
    workbook,
    planFlags(before, { tables, flags: FLAGS, place: "beside" }, flagSources(before)),
  );
}

const words = ({ scorecard, assessments }: Review) =>
  [...scorecard.kpis, ...scorecard.keyResults].map(({ name, key }) => [name, assessments.get(key)?.health]);

test("a green dashboard over a stalled strategy, as the pane tells it", () => {
  const told = review(linked(greenDashboard()));
  expect(words(told)).toEqual([
    ["Lead velocity", "On track"],
    ["CSAT", "On track"],
    ["First response time", "Stale"],
    ["Net revenue retention", "On track"],
    ["Average contract value", "Off track"],
    ["Raise mid-market share from 7% to 12%", "Off track"],
    ["Lift average contract value to 30000", "On track"],
    ["Raise CSAT from 4.1 to 4.6", "Achieved"],
    ["Win 20 reference customers", "Off track"],
  ]);
  expect(told.links.map(({ verdict }) => verdict)).toEqual(["Green trap"]);
  expect(told.findings[0]).toMatchObject({ rule: "green-trap", severity: "act", owner: "Grace Hopper" });
});

test("what we wrote changes nothing of what we read: links, flags, and flags that were frozen", () => {
  const plain = review(greenDashboard());
  const withFlags = flagged(linked(greenDashboard()));
  const frozen = applySteps(withFlags, planFreeze(review(withFlags)));
  for (const written of [withFlags, frozen]) {
    const told = review(written);
    expect(told.tables.map(({ sheet, fingerprint, kind }) => [sheet, fingerprint, kind])).toEqual(
      plain.tables.map(({ sheet, fingerprint, kind }) => [sheet, fingerprint, kind]),
    );
    expect(words(told)).toEqual(words(plain));
  }
});

test("flags planned twice write nothing the second time", () => {
  const written = flagged(linked(greenDashboard()));
  const again = review(written);
  const tables = again.tables.map(({ fingerprint }) => fingerprint);
  expect(planFlags(again, { tables, flags: FLAGS, place: "beside" }, flagSources(again)).steps).toEqual([]);
});

test("removing everything gives the workbook back", () => {
  const written = flagged(linked(greenDashboard()));
  const removed = applySteps(written, planRemove(review(written), "everything"));
  const filled = ({ rows }: Workbook["grids"][number]) =>
    rows.map((row) => row.map(({ value }) => value)).map((row) => row.filter((value) => value !== undefined));
  const cells = ({ grids, names }: Workbook) => ({
    names,
    grids: grids.map((grid) => [grid.sheet, filled(grid)]),
  });
  expect(cells(removed)).toEqual(cells(greenDashboard()));
});

test("the as-of day: chosen wins over today, and today over a day that we wrote", () => {
  const written = flagged(greenDashboard());
  expect(reviewWorkbook(written, AS_OF + 30).asOf).toBe(AS_OF + 30);
  expect(reviewWorkbook(written, AS_OF + 30, AS_OF + 1).asOf).toBe(AS_OF + 1);
  expect(reviewWorkbook(greenDashboard(), AS_OF + 30).asOf).toBe(AS_OF + 30);
});
