import type { LinkedPair } from "../../src/core/model/assessment";
import type { Grid } from "../../src/core/model/grid";
import type { Review } from "../../src/core/model/review";
import type { TodayLine } from "../../src/core/model/today";
import type { Workbook } from "../../src/core/model/workbook";
import type { PlanStep } from "../../src/core/model/write-plan";
import { planFor } from "../../src/core/plan-for";
import { reviewSummary } from "../../src/core/review-summary";
import { reviewToday } from "../../src/core/review-today";
import { brokenGroups, restingGroups, type LinkGroup } from "../../src/pane/links/broken-groups";
import { applySteps } from "../kit/apply-steps";
import { gridOfRows, workbookOf } from "../kit/grid";
import { keyOf, readLinked } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";

/** Ten sheets of KPIs and ten of key results, twenty rows each: 200 links. */
const SHEETS = Array.from({ length: 10 }, (_, index) => index + 1);
const ROWS = Array.from({ length: 20 }, (_, index) => index + 1);
const DAY = readLinked(workbookOf()).asOf;

function kpiSheet(sheet: number): Grid {
  const rows = ROWS.map((row) => [
    `Visits ${sheet}.${row}`,
    "Ada Lovelace",
    100 + row,
    90 + 2 * row,
    DAY - 3,
  ]);
  return gridOfRows([["KPI", "Owner", "Target", "Actual", "Last updated"], ...rows], {
    sheet: `KPIs ${sheet}`,
  });
}

function okrSheet(sheet: number): Grid {
  const rows = ROWS.map((row) => [
    `Objective ${"abcde"[Math.ceil(row / 4) - 1] ?? ""} of ${"abcdefghij"[sheet - 1] ?? ""}`,
    `Raise measure ${sheet}.${row} from 50 to 150`,
    "Grace Hopper",
    ...[50, 150, 60 + 2 * row, DAY - 60, DAY + 60, DAY - 3],
  ]);
  const heads = [
    "Objective",
    "Key result",
    "Owner",
    "Baseline",
    "Target",
    "Actual",
    "Start",
    "Due",
    "Last updated",
  ];
  return gridOfRows([heads, ...rows], { sheet: `OKRs ${sheet}` });
}

const PLAIN = workbookOf(...SHEETS.flatMap((sheet) => [kpiSheet(sheet), okrSheet(sheet)]));

function linkAll() {
  const review = readLinked(PLAIN);
  const links = SHEETS.flatMap((sheet) =>
    ROWS.map((row) => ({
      keyResult: keyOf(review, `Raise measure ${sheet}.${row} from 50 to 150`),
      kpi: keyOf(review, `Visits ${sheet}.${row}`),
      relation: "measures" as const,
    })),
  );
  return planFor(review, { kind: "link", links });
}

const PLAN = linkAll();
const LINKED = applySteps(PLAIN, PLAN);

/** Without some sheets; what their formulas referred to is lost, as in Excel. */
function deleted({ grids, ...rest }: Workbook, isGone: (sheet: string) => boolean): Workbook {
  const left = grids.filter(({ sheet }) => !isGone(sheet));
  const lost = (formula: string) =>
    formula.replaceAll(/'((?:[^']|'')+)'!\$[A-Z]+(?::\$[A-Z]+)?/g, (found, sheet: string) =>
      isGone(sheet) ? "#REF!" : found,
    );
  const cellsOf = (grid: Grid) =>
    grid.rows.map((cells) =>
      cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: lost(cell.formula) })),
    );
  return { ...rest, grids: left.map((grid) => ({ ...grid, rows: cellsOf(grid) })) };
}

const STORIES: readonly (readonly [string, Workbook, broken: number])[] = [
  ["seven sheets of KPIs are deleted", deleted(LINKED, (sheet) => /^KPIs [1-7]$/.test(sheet)), 140],
  ["eight sheets and their key results are deleted", deleted(LINKED, (sheet) => /[1-8]$/.test(sheet)), 160],
  [
    "somebody empties all ids of the KPIs and renames the rows",
    SHEETS.reduce(
      (workbook, sheet) =>
        ROWS.reduce(
          (before, row) =>
            living.typed(before, { sheet: `KPIs ${sheet}`, row, column: 0 }, `Views ${sheet}.${row}`),
          living.cleared(
            workbook,
            `KPIs ${sheet}`,
            ({ value }) => typeof value === "string" && value.startsWith("KPI-"),
          ),
        ),
      LINKED,
    ),
    200,
  ],
];

/** What a line that stands for many says before it names one of them. */
const SAID_OF_MANY = ["Broken link", "Green trap", "Both off track", "Off track", "At risk", "Review due"];

const isBroken = ({ verdict }: LinkedPair) => verdict === "Broken link";

/** The lines of a list as they are seen before anything is unfolded: more than a few of a kind are one. */
function seen(groups: readonly LinkGroup[], most: number): number {
  return groups.reduce((count, { pairs }) => count + (pairs.length > most ? 1 : pairs.length), 0);
}

/** A line, or the lines that it unfolds to. */
const leaves = (lines: readonly TodayLine[]): readonly TodayLine[] =>
  lines.flatMap((line) => (line.parts.length > 0 ? leaves(line.parts) : [line]));

function mostOfAKind({ findings, ...review }: Review): number {
  const { lines } = reviewToday({ findings, ...review });
  const kinds = lines.map(({ rule, sheet }) => JSON.stringify([rule, sheet]));
  return Math.max(...kinds.map((kind) => kinds.filter((other) => other === kind).length));
}

test.each(STORIES)(
  "of 200 links in 20 tables, where %s, there is no wall of equal cards",
  (_, workbook, broken) => {
    const review = readLinked(workbook);
    const { linesMost } = review.settings;
    expect(review.links.filter(isBroken)).toHaveLength(broken);
    const { lines } = reviewToday(review);
    const links = lines.filter(({ rule }) => rule === "broken-link");
    expect(links.length).toBeLessThanOrEqual(SHEETS.length);
    expect(leaves(links).length).toBe(broken);
    const folds = lines.filter(
      ({ parts, at, rule }) =>
        parts.length > 0 && at?.sheet !== "OKR Links" && rule !== "kpi-without-key-result",
    );
    const saying = folds.map(({ word = "", clause }) =>
      `${word}${clause}`.replace(/: (Raise|Visits|Views) .*$/, ""),
    );
    expect([...new Set(saying)].filter((words) => !SAID_OF_MANY.includes(words))).toEqual([]);
    expect(mostOfAKind(review)).toBeLessThanOrEqual(linesMost);
    const told = reviewSummary(review).lines.filter(({ rule }) => rule === "broken-link");
    expect([told.length <= SHEETS.length, told.reduce((sum, { count }) => sum + count, 0)]).toEqual([
      true,
      broken,
    ]);
    expect(seen(brokenGroups(review.links.filter(isBroken)), linesMost)).toBeLessThanOrEqual(SHEETS.length);
  },
);

test("links whose sheets are all hidden are told by the sheet, not one by one", () => {
  const hidden = { ...LINKED, grids: LINKED.grids.filter(({ sheet }) => !sheet.startsWith("KPIs")) };
  const { links, findings, settings } = readLinked(hidden);
  const resting = links.filter(({ rests }) => rests !== undefined);
  expect(resting).toHaveLength(200);
  expect(seen(restingGroups(resting), settings.linesMost)).toBe(SHEETS.length);
  expect(findings.filter(({ rule }) => rule === "broken-link")).toEqual([]);
});

test("the register of 200 links is dressed: its headings are bold and stay in sight, each column has its width", () => {
  const of = <Kind extends PlanStep["kind"]>(kind: Kind) =>
    PLAN.steps.filter(
      (step): step is Extract<PlanStep, { kind: Kind }> =>
        step.kind === kind && "sheet" in step && step.sheet === "OKR Links",
    );
  expect(of("column width")).toHaveLength(16);
  expect(of("sheet view").map(({ frozenRows }) => frozenRows)).toEqual([1]);
  const heading = of("give look").find(({ area }) => area.top === 0);
  expect(heading?.looks[0]?.map(({ bold }) => bold)).toEqual(Array(16).fill(true));
  const reached = Math.max(...of("give look").map(({ area }) => area.bottom));
  expect(reached).toBe(SHEETS.length * ROWS.length);
});
