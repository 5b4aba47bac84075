import { linkSources } from "../../../../src/core/link-sources";
import type { Cell } from "../../../../src/core/model/cell";
import type { Grid } from "../../../../src/core/model/grid";
import type { Relation } from "../../../../src/core/model/link";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import { planLinks } from "../../../../src/core/plan/links/plan-links";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { keyOf, linkedWorkbook, readLinked } from "../../../kit/linked-workbook";
import { living } from "../../../kit/living-workbook";

const CSAT = "Raise CSAT from 4.1 to 4.6";
const CONTRACT = "Lift average contract value to 30000";
const LEADS = "Lead velocity";

function linkedAndReviewed(): Workbook {
  const linked = linkedWorkbook(greenDashboard(), [CONTRACT, LEADS]);
  const [pair] = readLinked(linked).links;
  if (!pair) throw new Error("A link was expected.");
  const request = { kind: "reviewed", link: pair.link, decision: "We look again." } as const;
  return applySteps(linked, planFor(readLinked(linked), request));
}

const BEFORE = linkedAndReviewed();

function without(workbook: Workbook, sheet: string, name: string): Workbook {
  const row = workbook.grids
    .find((grid) => grid.sheet === sheet)
    ?.rows.findIndex((cells) => cells.some(({ value }) => value === name));
  return living.deletedRow(workbook, sheet, row ?? -1);
}

function linkedAlso(workbook: Workbook, keyResult: string, kpi: string, relation: Relation) {
  const review = readLinked(workbook);
  const links = [{ keyResult: keyOf(review, keyResult), kpi: keyOf(review, kpi), relation }];
  return readLinked(applySteps(workbook, planLinks(review, { kind: "link", links }, linkSources(review))));
}

function withValues(grid: Grid, becomes: Readonly<Record<string, string>>): Grid {
  const cellOf = (cell: Cell): Cell =>
    typeof cell.value === "string" ? { ...cell, value: becomes[cell.value] ?? cell.value } : cell;
  return { ...grid, rows: grid.rows.map((cells) => cells.map(cellOf)) };
}

const told = (workbook: Workbook, ...wish: readonly [string, string, Relation]) =>
  linkedAlso(workbook, ...wish).links.map(({ link, verdict }) => [
    link.keyResultName,
    link.kpiName,
    verdict === "Broken link" ? verdict : "holds",
    link.decision,
  ]);

describe("A new link takes the place of a broken one", () => {
  test.each([
    ["whose KPI is gone", without(BEFORE, "Revenue", LEADS), CONTRACT, "Average contract value"],
    ["whose key result is gone", without(BEFORE, "OKR Q3", CONTRACT), CSAT, LEADS],
  ])("%s, and nothing that was said of that is left", (_, workbook, keyResult, kpi) => {
    expect(told(workbook, keyResult, kpi, "measures")).toEqual([[keyResult, kpi, "holds", undefined]]);
  });

  test("that lost both sides, between rows of the same names", () => {
    const renumbered = {
      ...BEFORE,
      grids: BEFORE.grids.map((grid) =>
        grid.sheet === "OKR Links" ? grid : withValues(grid, { "KR-002": "KR-050", "KPI-001": "KPI-050" }),
      ),
    };
    expect(readLinked(renumbered).links.map(({ verdict }) => verdict)).toEqual(["Broken link"]);
    expect(told(renumbered, CONTRACT, LEADS, "measures")).toEqual([[CONTRACT, LEADS, "holds", undefined]]);
    expect(told(renumbered, CONTRACT, "CSAT", "measures")).toHaveLength(2);
  });
});

describe("A new link stands beside", () => {
  test.each([
    ["one that holds", BEFORE, CONTRACT, "Average contract value", "measures"],
    ["a broken one of another relation", without(BEFORE, "Revenue", LEADS), CONTRACT, "CSAT", "guards"],
    ["a broken one between other rows", without(BEFORE, "Revenue", LEADS), CSAT, "CSAT", "measures"],
    [
      "one whose row is only called otherwise",
      living.typed(BEFORE, { sheet: "Revenue", row: 3, column: 0 }, "Leads per month"),
      CONTRACT,
      "CSAT",
      "measures",
    ],
    [
      "one whose row lost its id and can have it back",
      living.cleared(BEFORE, "Revenue", ({ value }) => value === "KPI-001"),
      CONTRACT,
      "CSAT",
      "measures",
    ],
  ] as const)("%s", (_, workbook, keyResult, kpi, relation) => {
    const [first, ...others] = told(workbook, keyResult, kpi, relation);
    expect(first?.slice(0, 2)).toEqual([CONTRACT, LEADS]);
    expect(others).toEqual([[keyResult, kpi, "holds", undefined]]);
  });
});
