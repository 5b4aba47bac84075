import { cellAt, gridOf as gridNamed, type Grid } from "../../src/core/model/grid";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import { applySteps } from "../kit/apply-steps";
import { snapshotOf } from "../kit/book-snapshot";
import { gridOf, workbookOf } from "../kit/grid";
import { openLinkedBook, type LinkedBook } from "../kit/linked-book";
import { readLinked } from "../kit/linked-workbook";

jest.setTimeout(60_000);

const BOARD = gridOf({ sheet: "Board" })`
  Metric     | ARR  | NRR  | Churn | Burn per month
  Plan Oct   | 4200 | 110% | 2%    | 310
  Actual Oct | 4060 | 112% | 3%    | 300
  Variance   | -140 | 2%   | 1%    | -10
`;
const LIST = "OKR Flags";
const HEALTH_COLUMN = 3;

let book: LinkedBook;

function flagged(workbook: Workbook): Workbook {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"], place: "new sheet" } as const;
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

beforeAll(async () => {
  const { grids, names, metadata } = flagged(workbookOf(BOARD));
  book = await openLinkedBook({
    snapshot: snapshotOf(grids, names),
    ...(metadata !== undefined && { metadata }),
  });
});
afterAll(() => book.close());

/** `ARR: At risk`, as the cells show it and as the pane says it. */
function shown(list: Grid | undefined): readonly string[] {
  return (list?.rows ?? []).flatMap((cells, row) => {
    const name = cells[0]?.value;
    const health = list && cellAt(list, row, HEALTH_COLUMN).value;
    return typeof name === "string" && typeof health === "string" && row > 0 ? [`${name}: ${health}`] : [];
  });
}

function judged(): readonly string[] {
  const { scorecard, assessments } = readLinked(book.read());
  return measuresOf(scorecard).map(({ name, key }) => `${name}: ${assessments.get(key)?.health ?? ""}`);
}

const EXPECTED = ["ARR: At risk", "NRR: On track", "Churn: Off track", "Burn per month: On track"];

test("a row of plan and one of actual below the measures are flagged in the list as the pane judges them", () => {
  expect(judged()).toEqual(EXPECTED);
  expect(shown(gridNamed(book.read().grids, LIST))).toEqual(expect.arrayContaining(EXPECTED));
});

test("and go on being so when a row is put in between, and a number changes", async () => {
  await book.edit({ sheet: 0, edit: { kind: "insert rows", at: 1, count: 1 } });
  await book.type([{ sheet: "Board", row: 3, column: 3, value: 0.02 }]);
  const after = EXPECTED.map((line) => line.replace("Churn: Off track", "Churn: On track"));
  expect(judged()).toEqual(after);
  expect(shown(gridNamed(book.read().grids, LIST))).toEqual(expect.arrayContaining(after));
  expect(readLinked(book.read()).cases.behind.differing).toEqual([]);
});
