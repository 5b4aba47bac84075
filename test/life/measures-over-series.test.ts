import { cellAt } from "../../src/core/model/grid";
import { gridOf } from "../kit/grid";
import type { LinkedBook } from "../kit/linked-book";
import { readLinked } from "../kit/linked-workbook";
import { judgedIn, listIn, openListed } from "../kit/listed-book";

jest.setTimeout(60_000);

const BOARD = gridOf({ sheet: "Board" })`
  Metric     | ARR  | NRR  | Churn | Burn per month
  Plan Oct   | 4200 | 110% | 2%    | 310
  Actual Oct | 4060 | 112% | 3%    | 300
  Variance   | -140 | 2%   | 1%    | -10
`;
const HEALTH_COLUMN = 3;

let book: LinkedBook;

beforeAll(async () => {
  book = await openListed(BOARD);
});
afterAll(() => book.close());

/** `ARR: At risk`, as the cells show it and as the pane says it. */
function shown(): readonly string[] {
  const list = listIn(book);
  return (list?.rows ?? []).flatMap((cells, row) => {
    const name = cells[0]?.value;
    const health = list && cellAt(list, row, HEALTH_COLUMN).value;
    return typeof name === "string" && typeof health === "string" && row > 0 ? [`${name}: ${health}`] : [];
  });
}

function judged(): readonly string[] {
  return judgedIn(book, (name, assessment) => `${name}: ${assessment?.health ?? ""}`);
}

const EXPECTED = ["ARR: At risk", "NRR: On track", "Churn: Off track", "Burn per month: On track"];

test("a row of plan and one of actual below the measures are flagged in the list as the pane judges them", () => {
  expect(judged()).toEqual(EXPECTED);
  expect(shown()).toEqual(expect.arrayContaining(EXPECTED));
});

test("and go on being so when a row is put in between, and a number changes", async () => {
  await book.edit({ sheet: 0, edit: { kind: "insert rows", at: 1, count: 1 } });
  await book.type([{ sheet: "Board", row: 3, column: 3, value: 0.02 }]);
  const after = EXPECTED.map((line) => line.replace("Churn: Off track", "Churn: On track"));
  expect(judged()).toEqual(after);
  expect(shown()).toEqual(expect.arrayContaining(after));
  expect(readLinked(book.read()).cases.behind.differing).toEqual([]);
});
