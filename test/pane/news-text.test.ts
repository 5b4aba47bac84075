import type { PlanGroup, WritePlan } from "../../src/core/model/write-plan";
import { newsText } from "../../src/pane/flags/news-text";
import { TABLES_WORDS } from "../../src/pane/tables/tables-words";

const cell = (row: number, becomes: string, was?: string) => ({
  at: { sheet: "OKRs", row, column: 9 },
  was,
  becomes,
});
const planOf = (...groups: readonly PlanGroup[]): WritePlan => ({
  title: "",
  steps: [],
  groups,
  refusals: [],
});
const column = (heading: string): PlanGroup => ({
  title: `OKRs → J ${heading}`,
  cells: [cell(0, heading), cell(1, "=OKR.HEALTH(1)")],
});

test.each<[string, WritePlan, string]>([
  ["a column", planOf(column("Link")), "The flag Link is not in the sheet yet."],
  [
    "columns",
    planOf(column("Progress"), column("Link")),
    "The flags Progress and Link are not in the sheet yet.",
  ],
  [
    "rows that were added",
    planOf(
      { title: "OKRs → J Health", cells: [cell(7, "=OKR.HEALTH(1)"), cell(8, "=OKR.HEALTH(2)")] },
      { title: "OKRs → K Staleness", cells: [cell(7, "=OKR.STALENESS(1)"), cell(8, "=OKR.STALENESS(2)")] },
    ),
    "2 rows have no flags yet.",
  ],
  [
    "cells that change",
    planOf({ title: "OKRs → J Health", cells: [cell(7, "=OKR.HEALTH(1)", "On track")] }),
    "1 cell does not say any more how its row stands.",
  ],
])("what is new since the flags were written: %s", (_what, plan, says) => {
  expect(newsText(plan)).toBe(says);
});

test.each([
  ["Jan 26", "Oct 26", "Jan–Oct 26"],
  ["Q1 2026", "Q3 2026", "Q1–Q3 2026"],
  ["Nov 25", "Oct 26", "Nov 25–Oct 26"],
  ["Jan", "Dec", "Jan–Dec"],
  ["2025", "2026", "2025–2026"],
])("a run from %s to %s says its year once", (first, last, says) => {
  expect(TABLES_WORDS.run(first, last)).toBe(says);
});
