import { cellAt, gridOf as gridNamed } from "../../src/core/model/grid";
import { isDirectionFormula } from "../../src/core/model/marks";
import type { Review } from "../../src/core/model/review";
import { measuresOf } from "../../src/core/model/scorecard";
import { planFor } from "../../src/core/plan-for";
import type { Workbook } from "../../src/core/model/workbook";
import { applySteps } from "../kit/apply-steps";
import { snapshotOf } from "../kit/book-snapshot";
import { gridOf, workbookOf } from "../kit/grid";
import { openLinkedBook, type LinkedBook } from "../kit/linked-book";
import { readLinked } from "../kit/linked-workbook";

jest.setTimeout(60_000);

const KPIS = gridOf({ sheet: "KPIs" })`
  KPI                   | Owner        | Target | Actual
  Logo churn            | Alan Turing  | 0.98   | 0.7
  Logo retention        | Ada Lovelace | 0.98   | 0.9
  Error rate            | Ada Lovelace | 2      | 3
  Support cost          | Grace Hopper | -100   | -130
  Cost tracker uptime   | Emmy Noether | >=95   | 97
  Net revenue retention | Emmy Noether | 105%   | 107%
  First response time   | Emmy Noether | <4     | 3
  Attrition             | Alan Turing  | 8-10%  | 9%
  Change of unit cost   | Alan Turing  | -5%    | -6%
`;
const OKRS = gridOf({ sheet: "OKRs" })`
  Objective  | Key result                            | Owner        | Baseline | Target | Actual
  Be loved   | Raise CSAT from 4.1 to 4.6            | Ada Lovelace | 4.1      | 4.6    | 4.3
  Be loved   | Keep churn below 2%                   | Grace Hopper |          | 2%     | 1%
  Be loved   | Hold the mix at 50%                   | Grace Hopper |          | 50%    | 55%
  Be lean    | Cut the close to 5 days               | Emmy Noether |          | 5      | 6
  Be lean    | Cut repeat tickets to 30              | Emmy Noether | 60       | 30     | 40
  Be lean    | Keep utilisation between 70% and 80%  | Emmy Noether |          |        | 75%
  Be lean    | Ship the new ledger                   | Emmy Noether |          | 1      | 0
`;
function flagged(workbook: Workbook): Workbook {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health"] as const, place: "beside" as const };
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

const NAMES = { KPIs: 0, OKRs: 1 } as const;

let book: LinkedBook;
beforeAll(async () => {
  const { grids, names, metadata } = flagged(workbookOf(KPIS, OKRS));
  book = await openLinkedBook({
    snapshot: snapshotOf(grids, names),
    ...(metadata !== undefined && { metadata }),
  });
});
afterAll(() => book.close());

const read = () => readLinked(book.read());

/** What each direction cell shows, and what the pane judges the row by. */
function directions({ scorecard, workbook }: Review): readonly (readonly [string, unknown, unknown])[] {
  return measuresOf(scorecard).flatMap(({ name, cells: { direction: cell }, inputs }) => {
    const grid = gridNamed(workbook.grids, cell?.sheet);
    return grid && cell
      ? [[name, cellAt(grid, cell.row, cell.column).value ?? "", inputs.direction ?? ""]]
      : [];
  });
}

/** Every cell of ours that says other than the pane. */
const behind = ({ cases }: Review) => cases.behind.differing.map(({ at, says, is }) => [at, says, is]);

const shownFor = (name: string) => directions(read()).find(([row]) => row === name)?.[1];

function healthOf(name: string): string | undefined {
  const { scorecard, assessments } = read();
  const row = measuresOf(scorecard).find((measure) => measure.name === name);
  return assessments.get(row?.key ?? "")?.health;
}

test("each cell computes what the pane reads, whatever the row says", () => {
  const told = directions(read());
  expect(told).toHaveLength(16);
  expect(told.filter(([, shown, judged]) => shown !== judged)).toEqual([]);
  expect(new Set(told.map(([, shown]) => shown))).toEqual(
    new Set(["", "at most", "at least", "at least or at most?", "between"]),
  );
  expect(behind(read())).toEqual([]);
});

test("a row that is replaced in place is judged by its new name, in cell and pane", async () => {
  expect([shownFor("Logo churn"), healthOf("Logo churn")]).toEqual(["at most", "On track"]);
  await book.type([
    { sheet: "KPIs", row: 1, column: 0, value: "Logo loyalty" },
    { sheet: "KPIs", row: 3, column: 0, value: "Win rate" },
    { sheet: "OKRs", row: 4, column: 1, value: "Lift NPS to 70" },
  ]);
  expect([shownFor("Logo loyalty"), healthOf("Logo loyalty")]).toEqual(["", "Off track"]);
  expect(behind(read())).toEqual([]);
});

test.each(["KPIs", "OKRs"] as const)(
  "the user's columns of %s alone, turned upside down, leave no old word behind",
  async (sheet) => {
    const { rows } = sheet === "KPIs" ? KPIS : OKRS;
    const body = rows.slice(1).reverse();
    await book.type(
      body.flatMap((cells, index) =>
        cells.map(({ value }, column) => ({
          sheet,
          row: index + 1,
          column,
          value: typeof value === "number" || typeof value === "string" ? value : "",
        })),
      ),
    );
    const name = body[0]?.[NAMES[sheet]]?.value;
    expect(directions(read()).map(([row]) => row)).toContain(name);
    expect(behind(read())).toEqual([]);
  },
);

test("a word that somebody types wins over the formula, in cell and pane, and is never written over", async () => {
  const review = read();
  const row = measuresOf(review.scorecard).find(({ name }) => name === "Error rate");
  const cell = row?.cells.direction;
  if (!cell) throw new Error("A direction was expected.");
  await book.type([{ ...cell, value: "at least" }]);
  expect([shownFor("Error rate"), healthOf("Error rate")]).toEqual(["at least", "On track"]);
  expect(behind(read())).toEqual([]);
  const touched = planFor(read(), { kind: "follow" }).groups.flatMap(({ cells }) => cells);
  expect(touched.filter(({ at }) => at.row === cell.row && at.column === cell.column)).toEqual([]);
  await book.type([{ ...cell, value: "" }]);
  const again = planFor(read(), { kind: "follow" }).groups.flatMap(({ cells }) => cells);
  const written = again.find(
    ({ at }) => at.sheet === "KPIs" && at.row === cell.row && at.column === cell.column,
  );
  expect(isDirectionFormula(String(written?.becomes))).toBe(true);
});
