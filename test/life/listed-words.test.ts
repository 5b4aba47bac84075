import { cellAt, gridOf as gridNamed } from "../../src/core/model/grid";
import { isDirectionFormula } from "../../src/core/model/marks";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { applySteps } from "../kit/apply-steps";
import { snapshotOf } from "../kit/book-snapshot";
import { gridOf, workbookOf } from "../kit/grid";
import { openLinkedBook, type LinkedBook } from "../kit/linked-book";
import { readLinked } from "../kit/linked-workbook";

jest.setTimeout(60_000);

const KPIS = gridOf({ sheet: "KPIs" })`
  KPI            | Owner        | Target | Actual
  Logo churn     | Alan Turing  | 0.98   | 0.7
  Error rate     | Ada Lovelace | 2      | 3
  Win rate       | Grace Hopper | 20     | 30
  Reopened cases | Ada Lovelace | 40     | 30
`;
const LIST = "OKR Flags";
const COLUMNS = { name: 0, direction: 2, health: 3 } as const;

function listRequest(workbook: Workbook): PlanRequest {
  const tables = readLinked(workbook).tables.map(({ fingerprint }) => fingerprint);
  return { kind: "flags", choice: { tables, flags: ["health", "staleness"], place: "new sheet" } };
}

const done = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(readLinked(workbook), request));

let book: LinkedBook;
const open = (workbook: Workbook) => book.reopen(linked(workbook));
function linked({ grids, names, metadata }: Workbook) {
  return { snapshot: snapshotOf(grids, names), ...(metadata !== undefined && { metadata }) };
}

beforeAll(async () => {
  book = await openLinkedBook(linked(done(workbookOf(KPIS), listRequest(workbookOf(KPIS)))));
});
afterAll(() => book.close());

const list = (workbook: Workbook = book.read()) => gridNamed(workbook.grids, LIST) ?? KPIS;
const rowOf = (name: string, grid = list()) =>
  grid.rows.findIndex((cells) => cells[COLUMNS.name]?.value === name);
const shown = (name: string, column: keyof typeof COLUMNS, grid = list()) =>
  cellAt(grid, rowOf(name, grid), COLUMNS[column]).value;
const judged = (name: string, workbook: Workbook = book.read()) => {
  const { scorecard, assessments } = readLinked(workbook);
  const row = measuresOf(scorecard).find((measure) => measure.name === name);
  return assessments.get(row?.key ?? "")?.health;
};
const behind = () => readLinked(book.read()).cases.behind.differing;
const written = (request: PlanRequest) =>
  planFor(readLinked(book.read()), request).groups.flatMap(({ cells }) => cells);

test("the list says what the pane says, and nothing of it is behind", () => {
  expect([shown("Error rate", "direction"), shown("Error rate", "health")]).toEqual(["at most", "Off track"]);
  expect(behind()).toEqual([]);
});

test("a direction that somebody types into the list wins, in cell and pane, and no plan writes over it", async () => {
  const row = rowOf("Error rate");
  await book.type([{ sheet: LIST, row, column: COLUMNS.direction, value: "at least" }]);
  expect([shown("Error rate", "health"), judged("Error rate")]).toEqual(["On track", "On track"]);
  expect(behind()).toEqual([]);
  for (const request of [{ kind: "follow" }, listRequest(book.read())] as const)
    expect(written(request).filter(({ at }) => at.sheet === LIST)).toEqual([]);
});

test("it stays with its measure when rows are put in above, and so does a flag that was typed over", async () => {
  await book.type([{ sheet: LIST, row: rowOf("Win rate"), column: COLUMNS.health, value: "Agreed" }]);
  await book.edit({ sheet: 0, edit: { kind: "insert rows", at: 0, count: 1 } });
  await book.type([
    { sheet: "KPIs", row: 1, column: 0, value: "Lead velocity" },
    { sheet: "KPIs", row: 1, column: 2, value: 400 },
    { sheet: "KPIs", row: 1, column: 3, value: 420 },
  ]);
  const after = done(book.read(), listRequest(book.read()));
  await open(after);
  expect(list().rows.map((cells) => cells[COLUMNS.name]?.value)).toContain("Lead velocity");
  expect([shown("Error rate", "direction"), shown("Win rate", "health")]).toEqual(["at least", "Agreed"]);
  expect(isDirectionFormula(cellAt(list(), rowOf("Logo churn"), COLUMNS.direction).formula)).toBe(true);
  expect(judged("Error rate")).toBe("On track");
  expect(behind()).toEqual([]);
});

test("cells of the list that do not follow are told with all others, and one plan writes them", async () => {
  const row = rowOf("Reopened cases");
  await book.type([{ sheet: LIST, row, column: COLUMNS.health, value: "" }]);
  expect(behind().map(({ at }) => [at.sheet, at.row])).toEqual([[LIST, row]]);
  expect(written({ kind: "follow" }).map(({ at }) => [at.sheet, at.row, at.column])).toEqual([
    [LIST, row, COLUMNS.health],
  ]);
});
