import { cellAt, type Grid } from "../../src/core/model/grid";
import { gridOf } from "../kit/grid";
import { readLinked } from "../kit/linked-workbook";
import { judgedIn, listIn, openListed } from "../kit/listed-book";
import type { LinkedBook } from "../kit/linked-book";

jest.setTimeout(60_000);

const OKRS = gridOf({ sheet: "OKR log" })`
  Quarter | Objective       | Key result     | Baseline | Target | Current
  Q3 2026 | Delight clients | Raise NPS      | 20       | 45     | 46
  Q3 2026 | Delight clients | Answer in time | 50       | 92     | 70
  Q4 2026 | Delight clients | Raise NPS      | 40       | 60     | 44
  Q4 2026 | Delight clients | Answer in time | 70       | 90     | 84
  Q3 2026 | Grow            | New branches   | 1        | 4      | 3
`;

const BRANCHES = gridOf({ sheet: "Branches" })`
  Month   | Branch | Sales target | Sales actual | Visits target | Visits actual
  2026-09 | Leeds  | 500          | 480          | 90            | 95
  2026-09 | York   | 300          | 310          | 70            | 71
  2026-10 | Leeds  | 520          | 530          | 90            | 60
  2026-10 | York   | 310          | 240          | 70            | 69
`;

const MONTHS_OF_CATEGORIES = gridOf({ sheet: "Ventes" })`
  Catégorie | Année | Mois | Ventes réelles | Objectif mensuel
  Fixe      | 2026  | 9    | 1459           | 1637
  Fixe      | 2026  | 10   | 1467           | 1426
  Mobile    | 2026  | 9    | 1825           | 1925
  Mobile    | 2026  | 10   | 1659           | 1995
`;

const BUDGET = gridOf({ sheet: "KPI" })`
  KPI             | Type    | Budget | Actual
  Membership fees | Income  | 500    | 400
  Grants          | Income  | 300    | 320
  Rent            | Expense | 200    | 190
  Training        | Expense | 100    | 95
`;

/** `Raise NPS: ["At risk","Fresh"]` of each row in our list, as its cells show it. */
function shown(book: LinkedBook): readonly string[] {
  const list: Grid | undefined = listIn(book);
  if (!list) return [];
  const [heads = []] = list.rows.filter((cells) => cells.some(({ value }) => value === "Health"));
  const columns = ["Health", "Staleness"].map((head) => heads.findIndex(({ value }) => value === head));
  return list.rows.flatMap((cells, row) => {
    const name = cells[0]?.value;
    const words = columns.map((column) => cellAt(list, row, column).value);
    return typeof name === "string" && typeof words[0] === "string" && words[0] !== "Health"
      ? [`${name}: ${JSON.stringify(words)}`]
      : [];
  });
}

function judged(book: LinkedBook): readonly string[] {
  return judgedIn(
    book,
    (name, assessment) => `${name}: ${JSON.stringify([assessment?.health, assessment?.staleness])}`,
  );
}

test.each([
  ["key results by quarter", OKRS, ["Raise NPS", "Answer in time", "New branches"]],
  ["branches by month", BRANCHES, ["Sales · Leeds", "Visits · Leeds", "Sales · York", "Visits · York"]],
  ["categories by month", MONTHS_OF_CATEGORIES, ["Fixe", "Mobile"]],
  ["lines of a budget", BUDGET, ["Membership fees", "Grants", "Rent", "Training"]],
] as const)(
  "%s are flagged in the list as the pane judges them, also after an edit",
  async (_, sheet, names) => {
    const book = await openListed(sheet);
    try {
      expect(judged(book).map((line) => line.split(":")[0])).toEqual(names);
      expect(shown(book)).toEqual(judged(book));
      const before = judged(book);
      await book.type([
        {
          sheet: sheet.sheet,
          row: 4,
          column: sheet === MONTHS_OF_CATEGORIES || sheet === BUDGET ? 3 : 5,
          value: 2000,
        },
      ]);
      await book.edit({ sheet: 0, edit: { kind: "insert rows", at: 2, count: 1 } });
      expect(judged(book)).not.toEqual(before);
      expect(shown(book)).toEqual(judged(book));
      expect(readLinked(book.read()).cases.behind.differing).toEqual([]);
    } finally {
      await book.close();
    }
  },
);
