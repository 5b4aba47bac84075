import { VERDICT } from "../../src/core/model/health";
import { openLinkedBook, type LinkedBook } from "../kit/linked-book";
import { gridOfRows } from "../kit/grid";
import { linkInExcel, type Pair } from "../kit/linked-excel";
import { stateOfLinks, truthOf, type Truth } from "../kit/link-truth";
import { readLinked } from "../kit/linked-workbook";
import { verdictsInCells, type CellEnd } from "../kit/register-cells";

jest.setTimeout(60_000);

const LONG = `Share of orders ${"that reach the customer on the promised day ".repeat(7)}in region`;

/** Two names each that Excel's lookups, wildcards or comparisons could take for one another. */
const LIKE_NAMES: readonly (readonly [kind: string, one: string, other: string])[] = [
  ["are longer than 255 characters and differ at the end", `${LONG} North`, `${LONG} South`],
  ["hold a star", "Churn*", "Churn of partners"],
  ["hold a question mark", "Ready for audit?", "Ready for audits"],
  ["hold a tilde", "Cost ~5 per unit", "Cost 5 per unit"],
  ["look like formulas", "=Margin+1", "Margin+1"],
  ["begin with a comparison", ">30 days overdue", "30 days overdue"],
  ["begin with an apostrophe", "'Green' energy", "Green' energy"],
  ["differ in case only", "Win rate", "WIN RATE"],
  ["differ in a blank only", "First  response", "First response"],
  ["differ in an accent only", "Café sales", "Cafe sales"],
];
const NAMES = LIKE_NAMES.flatMap(([, one, other]) => [one, other]);
/** As we read and show it. Of two names that are shown alike the first is linked; the other must not take its place. */
const shown = (name: string) => name.replaceAll(/ +/g, " ");
const LINKED = [...new Set(NAMES.map(shown))];
const nameOf = (end: CellEnd | undefined) => (typeof end?.name === "string" ? shown(end.name) : undefined);
const resultFor = (name: string) => `${name} is to reach 20`;
const KPIS = gridOfRows(
  [
    ["KPI", "Owner", "Target", "Actual", "Notes"],
    ...NAMES.map((name, at) => [name, "Ada Lovelace", 20, at, `memo k${at}`]),
  ],
  { sheet: "KPIs" },
);
const OKRS = gridOfRows(
  [
    ["Key result", "Owner", "Baseline", "Target", "Actual", "Notes"],
    ...LINKED.map((name, at) => [resultFor(name), "Grace Hopper", 0, 20, at, `memo r${at}`]),
  ],
  { sheet: "OKRs" },
);

describe("Links between rows whose names", () => {
  let book: LinkedBook;
  let truth: Truth;
  beforeAll(async () => {
    const pairs = LINKED.map((name): Pair => [resultFor(name), name]);
    book = await openLinkedBook(await linkInExcel([KPIS, OKRS], pairs, "no flags"));
    truth = truthOf(book.read());
  });
  afterAll(() => book.close());

  test.each(LIKE_NAMES)("%s hold in pane and cells", (_, ...names) => {
    const { links } = readLinked(book.read());
    const cells = verdictsInCells(book.read());
    for (const name of new Set(names.map(shown))) {
      const link = links.find(({ kpi }) => kpi?.name === name);
      expect([link?.keyResult?.name, link?.trouble]).toEqual([resultFor(name), undefined]);
      const inCells = cells.find(({ ends }) => nameOf(ends?.[1]) === name);
      expect(inCells?.ends?.[0].name).toBe(resultFor(name));
      expect(inCells?.verdict).not.toBe(VERDICT.brokenLink);
    }
  });

  test("all of these name the same pairs after each sort", async () => {
    for (const sheet of [0, 1]) {
      for (const order of ["ascending", "descending"] as const) {
        await book.edit({ sheet, edit: { kind: "sort", by: 0, order } });
        expect(stateOfLinks(book.read(), truth)).toEqual({ wrong: [], held: LINKED.length, broken: 0 });
      }
    }
  });
});

test("a column of codes that Excel's lookups would read as patterns or numbers is left alone; ours goes beside it", async () => {
  const codes = ["A*1", "R?", "007", "1e5", "~A", "<5"];
  const coded = gridOfRows(
    [
      ["ID", "KPI", "Owner", "Target", "Actual", "Notes"],
      ...codes.map((code, at) => [
        code,
        `${NAMES[at * 3] ?? ""} rate`,
        "Ada Lovelace",
        20,
        at,
        `memo k${at}`,
      ]),
    ],
    { sheet: "KPIs" },
  );
  const pairs = codes.map((_, at): Pair => [resultFor(LINKED[at] ?? ""), `${NAMES[at * 3] ?? ""} rate`]);
  const book = await openLinkedBook(await linkInExcel([coded, OKRS], pairs, "no flags"));
  try {
    const truth = truthOf(book.read());
    const { links, scorecard } = readLinked(book.read());
    expect(links.map(({ link }) => link.kpiId)).toEqual(codes.map((_, at) => `KPI-00${at + 1}`));
    expect(scorecard.kpis.map(({ id }) => id)).toEqual(links.map(({ link }) => link.kpiId));
    await book.edit({ sheet: 0, edit: { kind: "sort", by: 1, order: "descending" } });
    expect(stateOfLinks(book.read(), truth)).toEqual({ wrong: [], held: codes.length, broken: 0 });
  } finally {
    await book.close();
  }
});

test("equal names in two tables stay two rows", async () => {
  const namesakes = (sheet: string, memo: string) =>
    gridOfRows(
      [
        ["KPI", "Owner", "Target", "Actual", "Notes"],
        ["Win rate", "Ada Lovelace", 20, 12, `memo ${memo}1`],
        ["Cafe sales", "Ada Lovelace", 30, 14, `memo ${memo}2`],
        ["Uptime", "Alan Turing", 99, 98, `memo ${memo}3`],
      ],
      { sheet },
    );
  const sheets = [namesakes("Sales", "s"), namesakes("Partners", "p"), OKRS];
  const pairs: readonly Pair[] = [[resultFor("Win rate"), "Win rate"]];
  const book = await openLinkedBook(await linkInExcel(sheets, pairs, "no flags"));
  try {
    const truth = truthOf(book.read());
    for (const sheet of [0, 1]) {
      await book.edit({ sheet, edit: { kind: "sort", by: 0, order: "descending" } });
      const read = book.read();
      expect(stateOfLinks(read, truth)).toEqual({ wrong: [], held: 1, broken: 0 });
      expect(readLinked(read).links.map(({ kpi }) => kpi?.at.sheet)).toEqual(["Sales"]);
    }
  } finally {
    await book.close();
  }
});
