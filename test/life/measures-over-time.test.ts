import { cellAt } from "../../src/core/model/grid";
import { gridOf } from "../kit/grid";
import type { LinkedBook } from "../kit/linked-book";
import { readLinked } from "../kit/linked-workbook";
import { judgedIn, listIn, openListed } from "../kit/listed-book";

jest.setTimeout(60_000);

const FACTS = gridOf({ sheet: "Facts" })`
  Region | KPI          | Period  | Target  | Actual
  North  | Net sales    | 2026-09 | 100     | 98
  South  | Net sales    | 2026-09 | 60      | 61
  North  | Churn        | 2026-09 | 3%      | 4%
  South  | Churn        | 2026-09 | 3%      | 2%
  North  | Net sales    | 2026-10 | 110     | 112
  South  | Net sales    | 2026-10 | 62      | 40
  North  | Churn        | 2026-10 | 3%      | 2%
  South  | Churn        | 2026-08 | 3%      | 2.5%
`;
const COLUMNS = { health: 3, staleness: 4 } as const;

let book: LinkedBook;

beforeAll(async () => {
  book = await openListed(FACTS);
});
afterAll(() => book.close());

/** `Net sales · North: ["On track","Fresh"]`, as the cells show it. */
function shown(): readonly string[] {
  const list = listIn(book);
  return (list?.rows ?? []).flatMap((cells, row) => {
    const name = cells[0]?.value;
    const [health, staleness] = [COLUMNS.health, COLUMNS.staleness].map(
      (column) => list && cellAt(list, row, column).value,
    );
    const isListed = typeof name === "string" && name.includes(" · ");
    return isListed ? [`${name}: ${JSON.stringify([health, staleness])}`] : [];
  });
}

/** The same as the pane says it. */
function judged(): readonly string[] {
  return judgedIn(
    book,
    (name, assessment) => `${name}: ${JSON.stringify([assessment?.health, assessment?.staleness])}`,
  );
}

test("of a list of periods each measure is flagged by its latest row, in the cells as in the pane", () => {
  expect(judged().map((line) => line.split(":")[0])).toEqual([
    "Net sales · North",
    "Net sales · South",
    "Churn · North",
    "Churn · South",
  ]);
  expect(judged()[1]).toMatch(/Off track/);
  expect(shown()).toEqual(expect.arrayContaining([...judged()]));
});

test("and goes on being so when a number changes, and a row is put in between", async () => {
  await book.type([{ sheet: "Facts", row: 6, column: 4, value: 70 }]);
  await book.edit({ sheet: 0, edit: { kind: "insert rows", at: 3, count: 1 } });
  expect(judged()[1]).not.toMatch(/Off track/);
  expect(shown()).toEqual(expect.arrayContaining([...judged()]));
  expect(readLinked(book.read()).cases.behind.differing).toEqual([]);
});
