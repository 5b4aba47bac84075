import { registerColumn } from "../kit/register-column";
import type { Cell } from "../../src/core/model/cell";
import { cellAt } from "../../src/core/model/grid";
import { VERDICT } from "../../src/core/model/health";
import type { Workbook } from "../../src/core/model/workbook";
import { areFlagsRound } from "../kit/link-flags";
import { openLinkedBook, type LinkedBook } from "../kit/linked-book";
import type { LinkedExcel } from "../kit/linked-excel";
import { LINKED_SHEETS } from "../kit/linked-sheets";
import { stateOfLinks, truthOf, type Truth } from "../kit/link-truth";
import { readLinked } from "../kit/linked-workbook";
import { verdictsInCells } from "../kit/register-cells";
import type { SheetEdit } from "../kit/sheet-edits";

jest.setTimeout(60_000);

let flagged: LinkedExcel;
let declared: LinkedExcel;
let book: LinkedBook;
let truth: Truth;
beforeAll(async () => {
  flagged = await LINKED_SHEETS.flagged();
  declared = await LINKED_SHEETS.declared();
  book = await openLinkedBook(flagged);
});
afterAll(() => book.close());

async function open(linked: LinkedExcel): Promise<void> {
  await book.reopen(linked);
  truth = truthOf(book.read());
}
beforeEach(() => open(flagged));

const SHEETS = ["KPIs", "OKR Q3", "OKR Settings", "OKR Links"] as const;

/** Edits the sheet that was so called at first; rows count from the first one below the headings. */
const edit = (sheet: (typeof SHEETS)[number], what: SheetEdit) =>
  book.edit({ sheet: SHEETS.indexOf(sheet), edit: what });

/** What pane and cell say of the link of CSAT, and the cell beside the KPI; nothing may be wrong without saying so. */
function csat() {
  const workbook = book.read();
  expect(stateOfLinks(workbook, truth).wrong).toEqual([]);
  const inPane = readLinked(workbook).links.find(({ link }) => link.kpiId === "KPI-002");
  const inCell = verdictsInCells(workbook).find(({ ends }) => ends?.[1].id === "KPI-002");
  const rows = workbook.grids.filter(({ sheet }) => !sheet.startsWith("OKR")).flatMap(({ rows: all }) => all);
  const row = rows.find((cells) => cells.some(({ value }) => value === "memo k2"));
  const flag = row?.find(({ formula }) => formula?.includes(VERDICT.guardrailBreached));
  return { pane: inPane?.verdict, trouble: inPane?.trouble, cell: inCell?.verdict, flag: flag?.value };
}

/** As if every Link flag of the KPIs showed a verdict. */
function withFlags(workbook: Workbook, value: string): Workbook {
  const shown = (cell: Cell) =>
    cell.formula?.includes(VERDICT.guardrailBreached) ? { ...cell, value } : cell;
  const grids = workbook.grids.map((grid) =>
    grid.sheet === "KPIs" ? { ...grid, rows: grid.rows.map((cells) => cells.map(shown)) } : grid,
  );
  return { ...workbook, grids };
}

const ALIGNED = { pane: VERDICT.aligned, cell: VERDICT.aligned, flag: VERDICT.aligned };
const BROKEN = { pane: VERDICT.brokenLink, cell: VERDICT.brokenLink, flag: VERDICT.brokenLink };

describe("The link of a KPI, in the pane and in the cells", () => {
  test("is aligned to begin with", () => {
    expect(csat()).toMatchObject(ALIGNED);
  });

  test("is broken when its row was copied, until one of the two gets an id of its own", async () => {
    await edit("KPIs", { kind: "copy rows", at: 1, count: 1, to: 5 });
    expect(csat()).toMatchObject(BROKEN);
    expect(csat().trouble).toMatch(/^The id KPI-002 stands at 2 rows \(KPIs!A3, KPIs!A7\): a row was copied/);
  });

  test("is broken in the pane when its sheet was copied; the cells, which search the old sheet, keep the same pair", async () => {
    await edit("KPIs", { kind: "copy sheet" });
    expect(csat()).toMatchObject({ pane: VERDICT.brokenLink, cell: VERDICT.aligned });
    expect(csat().trouble).toBe(
      "The id KPI-002 stands at 2 rows (KPIs!A3, 'KPIs (Copy)'!A3): a row or its sheet was copied, so it is not clear which KPI is meant; the cells go on with the sheet that was linked. Keep it at KPIs!A3 and give the copy an id of its own.",
    );
  });

  test("is broken when its row was deleted", async () => {
    await edit("KPIs", { kind: "delete rows", at: 1, count: 1 });
    expect(csat()).toMatchObject({ pane: VERDICT.brokenLink, cell: VERDICT.brokenLink });
    expect(csat().trouble).toMatch(/^The KPI KPI-002 is not in the workbook any more/);
  });

  test("is broken when its sheet was deleted", async () => {
    await edit("KPIs", { kind: "delete sheet" });
    const workbook = book.read();
    expect(stateOfLinks(workbook, truth).wrong).toEqual([]);
    expect(readLinked(workbook).links.map(({ verdict }) => verdict)).toEqual(
      Array(5).fill(VERDICT.brokenLink),
    );
    expect(verdictsInCells(workbook).map(({ verdict }) => verdict)).toEqual(
      Array(5).fill(VERDICT.brokenLink),
    );
  });

  test("is broken when its row was cut and pasted into a sheet where the cells do not look", async () => {
    await edit("KPIs", { kind: "cut rows to another sheet", at: 1, count: 1, to: 6, other: 2 });
    expect(csat()).toMatchObject({ pane: VERDICT.brokenLink, cell: VERDICT.brokenLink });
  });

  test.each<readonly [string, number | undefined, boolean]>([
    ["goes round, which the pane says, where a Link flag came to stand below a Health", 3, true],
    ["does not where flags came to stand below flags of their kind", undefined, false],
  ])("%s", async (_, gone, isRound) => {
    if (gone !== undefined) await edit("OKR Q3", { kind: "delete columns", at: gone, count: 1 });
    await edit("OKR Q3", { kind: "cut rows to another sheet", at: 0, count: 1, to: 5, other: 0 });
    const workbook = book.read();
    const [first] = verdictsInCells(workbook);
    const [pair] = readLinked(workbook).links;
    expect(areFlagsRound(workbook, verdictsInCells(workbook))).toBe(isRound);
    expect(stateOfLinks(workbook, truth).wrong).toEqual([]);
    expect([first?.verdict, pair?.verdict]).toEqual([VERDICT.brokenLink, VERDICT.brokenLink]);
    // A flag of another verdict is found out where nothing goes round.
    const wrong = stateOfLinks(withFlags(workbook, VERDICT.greenTrap), truth).wrong.length;
    expect(wrong > 0).toBe(!isRound);
  });

  test("is broken when the KPI is called otherwise, until it is linked again", async () => {
    await edit("KPIs", { kind: "retype name", at: 1, text: "Churn" });
    expect(csat()).toMatchObject(BROKEN);
    expect(csat().trouble).toMatch(/^The KPI "CSAT" is called "Churn" now\./);
  });

  test("holds when an Excel table becomes a range, also when that is sorted", async () => {
    await open(declared);
    expect(csat()).toMatchObject(ALIGNED);
    await edit("KPIs", { kind: "table into range" });
    expect(csat()).toMatchObject(ALIGNED);
    await edit("KPIs", { kind: "sort", by: 3, order: "descending" });
    expect(csat()).toMatchObject(ALIGNED);
    expect(stateOfLinks(book.read(), truth).wrong).toEqual([]);
  });

  test("is broken when another id is typed into the register", async () => {
    await edit("OKR Links", {
      kind: "type into the register",
      at: 2,
      in: registerColumn("keyResultId"),
      text: "KR-001",
    });
    expect(csat()).toMatchObject(BROKEN);
    expect(csat().trouble).toMatch(/^The key result "Raise CSAT from 4.1 to 4.6" is called/);
  });

  test("cannot be read when its relation is no word, which the pane says with the row", async () => {
    await edit("OKR Links", { kind: "type into the register", at: 2, in: 2, text: "soon" });
    expect(readLinked(book.read()).ours.register.unreadable).toEqual([
      { row: 3, reason: 'Row 4 says "soon" where "measures" or "guards" should stand.' },
    ]);
  });

  test("stands in the cells when a heading of the register is typed over, and the pane says which one is missing", async () => {
    await edit("OKR Links", { kind: "rename header", at: registerColumn("keyResultRow"), text: "Row" });
    expect(csat()).toMatchObject(ALIGNED);
    const said = () => readLinked(book.read()).ours.register.unreadable.map(({ reason }) => reason);
    expect(said()).toEqual([
      '"OKR Links" has no heading "Key result row" any more, so links cannot be added or changed. Type the heading again, or undo the change.',
    ]);
    await edit("OKR Links", { kind: "rename header", at: registerColumn("kpiId"), text: "Measure" });
    expect(said()).toEqual([
      '"OKR Links" has no heading "KPI ID" any more, so its links cannot be read. Type the heading again, or undo the change.',
    ]);
  });

  test("survives sorting, filters, rows, columns and names of sheets", async () => {
    await edit("OKR Links", { kind: "sort", by: 1, order: "descending" });
    await edit("KPIs", { kind: "filter on or off", by: 1 });
    await edit("KPIs", { kind: "sort", by: 3, order: "descending" });
    await edit("KPIs", { kind: "delete columns", at: 1, count: 1 });
    await edit("OKR Q3", { kind: "insert columns", at: 1, count: 2 });
    await edit("OKR Q3", { kind: "insert rows", at: 0, count: 2 });
    await edit("OKR Settings", { kind: "rename sheet", name: "Einstellungen" });
    expect(csat()).toMatchObject(ALIGNED);
  });

  test("is broken in the cell beside the KPI when the column of ids is deleted", async () => {
    await edit("KPIs", { kind: "delete columns", at: 6, count: 1 });
    // The register's own cell lost the reference by which the others are found, so the one beside the KPI speaks.
    expect(csat()).toMatchObject({ pane: VERDICT.brokenLink, flag: VERDICT.brokenLink });
  });

  test("cuts within the register leave no verdict blank", async () => {
    await edit("OKR Links", { kind: "cut rows", at: 1, count: 1, to: 4 });
    const { grids } = book.read();
    const register = grids.find(({ sheet }) => sheet === "OKR Links");
    expect(register && cellAt(register, 5, registerColumn("verdict")).value).toBe(VERDICT.noData);
    expect(stateOfLinks(book.read(), truth).wrong).toEqual([]);
  });
});
