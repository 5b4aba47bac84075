import { inOnePiece } from "../../src/core/model/slices";
import { dateSerial } from "../../src/core/model/period";
import type { Cell, CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { withGridsOf } from "../../src/core/model/same-grid";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import { reviewInSlices, reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { gridOfRows, workbookOf } from "../kit/grid";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook } from "../kit/linked-workbook";
import { REVIEW_BOOKS } from "../kit/review-books";
import { pick, randomNumbers } from "../speed/random";

const AS_OF = dateSerial(2026, 11, 21);
const CSAT = ["Raise CSAT from 4.1 to 4.6", "CSAT"] as const;
const EDITS = process.env.SOAK === "1" ? 400 : 4;

const BOOKS: readonly (readonly [string, () => Workbook])[] = [
  ...Object.entries(REVIEW_BOOKS).map(([name, { workbook }]) => [name, workbook] as const),
  ["with our cells", () => flagged(linkedWorkbook(greenDashboard(), CSAT))],
];

/** With flags beside each table, so that reading has to look past them. */
function flagged(workbook: Workbook): Workbook {
  const review = reviewWorkbook(workbook, AS_OF);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

type Random = () => number;

/** What people type, each of which may change what a column, a row or a table is. */
const TYPED: readonly CellValue[] = [
  undefined,
  0,
  1,
  12,
  0.5,
  "12%",
  "",
  "n/a",
  "Raise NPS from 31 to 40",
  "KPI-002",
  "Off track",
];

const at = (random: Random, length: number) => Math.floor(random() * length);

function typed(random: Random, grid: Grid): Grid {
  const row = at(random, grid.rows.length);
  const column = at(random, grid.rows[row]?.length ?? 0);
  const value = pick(random, TYPED);
  const cells = (grid.rows[row] ?? []).map((cell, index) => (index === column ? { value } : cell));
  return { ...grid, rows: grid.rows.map((before, index) => (index === row ? cells : before)) };
}

function withoutRow(random: Random, grid: Grid): Grid {
  const row = at(random, grid.rows.length);
  return { ...grid, rows: grid.rows.filter((_, index) => index !== row) };
}

function withRowTwice(random: Random, grid: Grid): Grid {
  const row = at(random, grid.rows.length);
  return { ...grid, rows: grid.rows.flatMap((cells, index) => (index === row ? [cells, cells] : [cells])) };
}

const GRID_EDITS = [typed, typed, typed, typed, withoutRow, withRowTwice];

/** One edit, read again as the pane reads: all objects are new ones, and sheets that say the same are put back. */
function edited(random: Random, workbook: Workbook): Workbook {
  const place = at(random, workbook.grids.length);
  const edit = pick(random, GRID_EDITS);
  const grids = workbook.grids.map((grid, index) => (index === place ? edit(random, grid) : grid));
  const read = inOnePiece(withGridsOf(workbook, neverSeen({ ...workbook, grids })));
  expect(read.grids.filter((grid) => !workbook.grids.includes(grid)).length).toBeLessThanOrEqual(1);
  return read;
}

const neverSeen = (workbook: Workbook): Workbook => structuredClone(workbook);

/** All that a review says; of functions only what they were made from. */
function toldBy(review: Review): string {
  return JSON.stringify({ ...review, workbook: undefined }, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
}

describe.each(BOOKS)("Reading %s again", (_, book) => {
  test("after any edit tells what reading it for the first time tells", () => {
    const random = randomNumbers(16);
    let workbook = book();
    for (let edits = 0; edits < EDITS; edits++) {
      workbook = edited(random, workbook);
      const day = AS_OF + at(random, 3);
      expect(toldBy(reviewWorkbook(workbook, day))).toBe(toldBy(reviewWorkbook(neverSeen(workbook), day)));
    }
  });

  test("in slices tells the same, whatever is edited and reviewed between two of them", () => {
    const random = randomNumbers(17);
    let workbook = book();
    for (let edits = 0; edits < EDITS / 3; edits++) {
      const started = reviewInSlices(workbook, AS_OF);
      for (let steps = at(random, 60); steps > 0; steps--) started.next();
      const before = workbook;
      workbook = edited(random, workbook);
      reviewWorkbook(workbook, AS_OF + 1);
      // A review that was finished meanwhile hands nothing over any more.
      const review = inOnePiece(started) as Review | undefined;
      if (review) expect(toldBy(review)).toBe(toldBy(reviewWorkbook(neverSeen(before), AS_OF)));
    }
  });
});

test("After one number has changed every other row of the workbook is the very row of before", () => {
  const before = withRows(30);
  const first = reviewWorkbook(before, AS_OF);
  const typed = (cells: readonly Cell[]) => cells.map((cell, at) => (at === 4 ? { value: 41 } : cell));
  const changed = (grid: Grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) => (row === 7 ? typed(cells) : cells)),
  });
  const grids = before.grids.map((grid) => (grid.sheet === "KPIs" ? changed(grid) : grid));
  const now = reviewWorkbook(inOnePiece(withGridsOf(before, neverSeen({ ...before, grids }))), AS_OF);
  const known = new Set<unknown>([...first.cases.rows, ...first.cases.objectives, ...first.findings]);
  expect(now.cases.rows.filter((row) => !known.has(row)).map(({ measure }) => measure.at.row)).toEqual([7]);
  expect(now.cases.objectives.every((objective) => known.has(objective))).toBe(true);
  const ofRows = now.findings.filter(({ subject }) => subject !== "table" && subject !== "workbook");
  expect(ofRows.filter((finding) => !known.has(finding)).every(({ at }) => at?.row === 7)).toBe(true);
});

/** So many KPIs on one sheet and key results on another, each with a number of its own. */
function withRows(count: number): Workbook {
  const places = Array.from({ length: count }, (_, place) => place);
  const kpis = places.map((place) => [`Errors in branch ${place}`, "Una", 10, 60, 20 + place, AS_OF - place]);
  const results = places.map((place) => [
    place % 3 === 0 ? `Serve region ${place}` : undefined,
    `Raise visits in town ${place} from 10 to 60`,
    "Ben",
    ...[10, 60, 20 + place, AS_OF + 30],
  ]);
  return workbookOf(
    gridOfRows([["KPI", "Owner", "Baseline", "Target", "Actual", "Last updated"], ...kpis], {
      sheet: "KPIs",
    }),
    gridOfRows([["Objective", "Key result", "Owner", "Start", "Target", "Current", "Due"], ...results], {
      sheet: "OKRs",
    }),
  );
}
