import type { Area } from "../../src/core/model/address";
import { areaToA1 } from "../../src/core/model/address";
import { correctionKey } from "../../src/core/model/correction";
import { BLANK, type CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { TableKind } from "../../src/core/model/table";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { gridOf, workbookOf } from "../kit/grid";
import { withSheet } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";

const DAY = dateSerial(2026, 10, 10);
const read = (workbook: Workbook): Review => reviewWorkbook(workbook, DAY);
const done = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(read(workbook), request));

const LINES = gridOf({ sheet: "Shifts" })`
  Shifts of the week |      |      |
                     |      |      |
  Line               | Wish | Done | Remark
  Line A             | 40   | 38   | fine
  Line B             | 52   | 55   | new crew
  Line C             | 31   | 30   | fine
  Line D             | 18   | 12   | two ill
                     |      |      |
  Typed by Ada       |      |      |
`;
const GOALS = gridOf({ sheet: "Goals" })`
  Objective | Key result                 | Owner | Baseline | Target | Actual | Due        | Last updated
  Delight   | Raise CSAT from 4.1 to 4.5 | Grace | 4.1      | 4.5    | 4.4    | 2026-12-31 | 2026-10-01
  Delight   | Win 20 references          | Ada   | 0        | 20     | 4      | 2026-12-31 | 2026-10-01
`;
const PLAIN = workbookOf(LINES, GOALS);

function declared(workbook: Workbook, sheet: string, area: Area, tableKind: TableKind = "kpi"): Workbook {
  return done(workbook, { kind: "correct", correction: { kind: "declared", sheet, area, tableKind } });
}
const DECLARED = declared(PLAIN, "Shifts", { top: 2, left: 0, bottom: 6, right: 3 });

/** What is read as declared, as `Shifts!A3:D7`. */
const declaredIn = (workbook: Workbook) =>
  read(workbook).tables.flatMap(({ isDeclared, sheet, area }) =>
    isDeclared ? [`${sheet}!${areaToA1(area)}`] : [],
  );
const askedOf = (workbook: Workbook) =>
  read(workbook).findings.flatMap(({ rule, sentence }) => (rule === "said-unclear" ? [sentence] : []));

const columnsDeleted = (workbook: Workbook, sheet: string, column: number) =>
  withSheet(workbook, sheet, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => cells.filter((_, at) => at !== column)),
  }));
const typed = (
  workbook: Workbook,
  sheet: string,
  [row, column]: readonly [number, number],
  value: CellValue,
) => living.typed(workbook, { sheet, row, column }, value);
const without = (workbook: Workbook, gone: string): Workbook => ({
  ...workbook,
  grids: workbook.grids.filter(({ sheet }) => sheet !== gone),
});

/** Cells cut out of a sheet and put where they stood on another one. */
function cut(workbook: Workbook, { top, left, bottom, right }: Area, from: string, to: string): Workbook {
  const isIn = (row: number, column: number) =>
    row >= top && row <= bottom && column >= left && column <= right;
  const cells = (grid: Grid | undefined, row: number, column: number) => grid?.rows[row]?.[column] ?? BLANK;
  const source = workbook.grids.find(({ sheet }) => sheet === from);
  const emptied = withSheet(workbook, from, (grid) => ({
    ...grid,
    rows: grid.rows.map((row, down) => row.map((cell, at) => (isIn(down, at) ? BLANK : cell))),
  }));
  const height = bottom + 1;
  return withSheet(emptied, to, (grid) => ({
    ...grid,
    rows: Array.from({ length: Math.max(height, grid.rows.length) }, (_, row) =>
      Array.from({ length: Math.max(right + 1, grid.rows[row]?.length ?? 0) }, (__, column) =>
        isIn(row, column) ? cells(source, row, column) : cells(grid, row, column),
      ),
    ),
  }));
}
const EMPTY_SHEET: Grid = { ...GOALS, sheet: "Archive", rows: [] };
const TABLE = { top: 2, left: 0, bottom: 6, right: 3 };

describe("A table that was declared", () => {
  test("is read where it was declared", () => {
    expect(declaredIn(DECLARED)).toEqual(["Shifts!A3:D7"]);
  });

  const edits: readonly (readonly [what: string, edit: (workbook: Workbook) => Workbook, where: string])[] = [
    ["its sheet gets another name", (book) => living.renamed(book, "Shifts", "Week 41"), "Week 41!A3:D7"],
    [
      "rows are put above it",
      (book) => living.insertedRows(book, "Shifts", 0, [[], ["Plant 1"]]),
      "Shifts!A5:D9",
    ],
    ["the rows above it are deleted", (book) => living.deletedRow(book, "Shifts", 0), "Shifts!A2:D6"],
    ["a column is put left of it", (book) => living.inserted(book, "Shifts", 0, []), "Shifts!B3:E7"],
    [
      "a column is put into it",
      (book) => living.inserted(book, "Shifts", 2, [undefined, undefined, "Open", 2, -3, 1, 6]),
      "Shifts!A3:E7",
    ],
    ["a column of it is deleted", (book) => columnsDeleted(book, "Shifts", 3), "Shifts!A3:C7"],
    ["its first column is headed anew", (book) => typed(book, "Shifts", [2, 0], "Machine"), "Shifts!A3:D7"],
    [
      "a row is typed below it",
      (book) => living.insertedRows(book, "Shifts", 7, [["Line E", 20, 21, "new"]]),
      "Shifts!A3:D8",
    ],
    [
      "a row is put between its rows",
      (book) => living.insertedRows(book, "Shifts", 4, [["Line E", 20, 21, "new"]]),
      "Shifts!A3:D8",
    ],
    ["its first row is deleted", (book) => living.deletedRow(book, "Shifts", 3), "Shifts!A3:D6"],
    ["its last row is deleted", (book) => living.deletedRow(book, "Shifts", 6), "Shifts!A3:D6"],
    [
      "a column is typed beside it",
      (book) => typed(typed(book, "Shifts", [2, 4], "Next"), "Shifts", [3, 4], 41),
      "Shifts!A3:E7",
    ],
    [
      "all of its rows are other ones",
      (book) =>
        ["North", "East", "South", "West"].reduce(
          (before, name, at) => typed(before, "Shifts", [3 + at, 0], name),
          book,
        ),
      "Shifts!A3:D7",
    ],
    [
      "a copy of its sheet stands before it",
      (book) => living.duplicated(book, "Shifts", { name: "Shifts (2)", at: 0 }),
      "Shifts!A3:D7",
    ],
    [
      "a table with its headings is put above it",
      (book) =>
        living.insertedRows(book, "Shifts", 2, [
          ["Line", "Wish", "Done", "Remark"],
          ["Saw", 1, 2, ""],
          ["Drill", 3, 4, ""],
          ["Press", 5, 4, ""],
          [],
        ]),
      "Shifts!A8:D12",
    ],
    [
      "the workbook is read by another visit",
      (book) => ({ ...book, fileName: "Other.xlsx" }),
      "Shifts!A3:D7",
    ],
  ];

  test.each(edits)("is read when %s", (_what, edit, where) => {
    const after = edit(DECLARED);
    expect([declaredIn(after), askedOf(after)]).toEqual([[where], []]);
  });

  test("is followed through twelve weeks, in which all of this happens and something is written now and then", () => {
    let number = 0;
    const checkedIn = (book: Workbook) => {
      const [row] = read(book).scorecard.keyResults;
      const entries = row ? [{ key: row.key, name: row.name, number: String(++number) }] : [];
      return done(book, { kind: "check-in", entries, who: "Ada" });
    };
    const weeks: readonly ((workbook: Workbook) => Workbook)[] = [
      (book) => living.renamed(book, "Shifts", "Week 41"),
      (book) => living.insertedRows(book, "Week 41", 0, [[], []]),
      checkedIn,
      (book) => living.inserted(book, "Week 41", 0, []),
      (book) => living.insertedRows(book, "Week 41", 9, [[undefined, "Line E", 20, 21, "new"]]),
      (book) => typed(book, "Week 41", [4, 1], "Machine"),
      checkedIn,
      (book) => living.deletedRow(book, "Week 41", 5),
      (book) => living.duplicated(book, "Week 41", { name: "Week 42", at: 0 }),
      checkedIn,
      (book) => typed(book, "Week 41", [4, 2], "Planned"),
      (book) => typed(book, "Week 41", [5, 1], "North"),
      checkedIn,
      (book) => typed(book, "Week 41", [6, 1], "East"),
      (book) => typed(typed(book, "Week 41", [7, 1], "South"), "Week 41", [8, 1], "West"),
      checkedIn,
      (book) => living.renamed(book, "Week 41", "Teams"),
      (book) => living.deletedRow(book, "Teams", 1),
    ];
    const after = weeks.reduce((book, week) => {
      const next = week(book);
      expect([declaredIn(next).length, askedOf(next)]).toEqual([1, []]);
      return next;
    }, DECLARED);
    expect(declaredIn(after)).toEqual(["Teams!B4:E8"]);
    const names = read(after).scorecard.kpis.map(({ name }) => name);
    expect(names).toEqual(["North", "East", "South", "West"]);
  });

  test("rests while its sheet is hidden", () => {
    const hidden = { ...without(DECLARED, "Shifts"), hiddenSheets: ["Shifts"] };
    expect([declaredIn(hidden), askedOf(hidden)]).toEqual([[], []]);
  });
});

describe("Where nobody can tell which table was declared", () => {
  const settledBy = (workbook: Workbook, sheet: string) => {
    const [said] = read(workbook).cases.unclear;
    const table = said?.tables.find((one) => one.sheet === sheet);
    if (said?.correction.kind !== "declared" || !table) throw new Error("Nothing is asked.");
    const { tableKind } = said.correction;
    return declared(workbook, table.sheet, table.area, tableKind);
  };

  test("it is asked, and one answer settles it: cut to another sheet", () => {
    const moved = cut({ ...DECLARED, grids: [...DECLARED.grids, EMPTY_SHEET] }, TABLE, "Shifts", "Archive");
    expect(declaredIn(moved)).toEqual([]);
    expect(askedOf(moved)).toEqual([
      `You said that a table stands on "Shifts", A3:D7. The one on "Archive" has its rows; nobody can tell whether it is the same.`,
    ]);
    const answered = settledBy(moved, "Archive");
    expect([declaredIn(answered), askedOf(answered)]).toEqual([["Archive!A3:D7"], []]);
    expect(read(answered).metadata.corrections).toHaveLength(1);
  });

  test("it is asked when both the sheet and its copy have other names", () => {
    const copied = living.duplicated(DECLARED, "Shifts", { name: "Shifts (2)", at: 0 });
    const both = living.renamed(living.renamed(copied, "Shifts", "One"), "Shifts (2)", "Two");
    expect(declaredIn(both)).toEqual([]);
    expect(askedOf(both)).toHaveLength(1);
    expect(declaredIn(settledBy(both, "One"))).toEqual(["One!A3:D7"]);
  });

  test("it is said when it is gone, until somebody forgets it", () => {
    for (const gone of [
      without(DECLARED, "Shifts"),
      withSheet(DECLARED, "Shifts", (grid) => ({ ...grid, rows: [] })),
    ]) {
      expect(declaredIn(gone)).toEqual([]);
      expect(askedOf(gone)).toEqual([
        `You said that a table stands on "Shifts", A3:D7. Nothing like it is found any more.`,
      ]);
      const [said] = read(gone).cases.unclear;
      const forgotten = done(gone, {
        kind: "bring back",
        dismissedAs: said ? correctionKey(said.correction) : "",
      });
      expect([askedOf(forgotten), read(forgotten).metadata.corrections]).toEqual([[], []]);
    }
  });

  test("a sister sheet that stood beside it is never taken for it", () => {
    const sisters = workbookOf(LINES, { ...LINES, sheet: "Nights" }, GOALS);
    const gone = without(declared(sisters, "Shifts", TABLE), "Shifts");
    expect([declaredIn(gone), askedOf(gone).length]).toEqual([[], 1]);
  });
});

test("the copy of a sheet with a declared table is offered the same, and never taken by itself", () => {
  const copied = living.duplicated(declared(PLAIN, "Shifts", TABLE, "okr"), "Shifts", {
    name: "Week 42",
    at: 0,
  });
  expect(declaredIn(copied)).toEqual(["Shifts!A3:D7"]);
  expect(read(copied).notTaken).toEqual([
    {
      sheet: "Week 42",
      area: TABLE,
      reason: `It has the headings of the table that you declared on "Shifts".`,
      as: "okr",
    },
  ]);
});

describe("A table without headings that was declared", () => {
  const AREA = { top: 3, left: 0, bottom: 6, right: 3 };
  const BARE = declared(PLAIN, "Shifts", AREA);

  test("is found by the names of its rows", () => {
    expect(declaredIn(BARE)).toEqual(["Shifts!A4:D7"]);
    const moved = living.inserted(
      living.insertedRows(living.renamed(BARE, "Shifts", "Week 41"), "Week 41", 0, [["Plant"], []]),
      "Week 41",
      0,
      [],
    );
    expect([declaredIn(moved), askedOf(moved)]).toEqual([["Week 41!B6:E9"], []]);
    const grown = living.insertedRows(BARE, "Shifts", 7, [["Line E", 20, 21, "new"]]);
    expect(declaredIn(grown)).toEqual(["Shifts!A4:D8"]);
    const shorter = living.deletedRow(BARE, "Shifts", 3);
    expect(declaredIn(shorter)).toEqual(["Shifts!A4:D6"]);
  });
});

describe("A part of a list that was declared", () => {
  test("ends where it ended, above the row that stood below it", () => {
    const part = declared(PLAIN, "Shifts", { ...TABLE, bottom: 5 });
    expect(declaredIn(part)).toEqual(["Shifts!A3:D6"]);
    const more = living.insertedRows(part, "Shifts", 4, [["Line E", 20, 21, "new"]]);
    expect(declaredIn(more)).toEqual(["Shifts!A3:D7"]);
  });

  test("of whole columns begins at its headings wherever they go", () => {
    const whole = declared(PLAIN, "Shifts", { top: 0, left: 0, bottom: 1_048_575, right: 3 });
    const [before] = read(whole).tables.filter(({ isDeclared }) => isDeclared);
    const lower = living.insertedRows(whole, "Shifts", 0, [[], [], [], []]);
    const [after] = read(lower).tables.filter(({ isDeclared }) => isDeclared);
    expect(before?.headerRows).toEqual([2]);
    expect(after?.headerRows).toEqual([6]);
  });
});

describe("What an earlier version kept of a declared table", () => {
  const kept = (sheet: string): Workbook => {
    const correction = { kind: "declared", sheet, area: TABLE, tableKind: "kpi" };
    const json = JSON.stringify({
      version: 1,
      corrections: [correction],
      dismissedProposals: [],
      journal: [],
    });
    const metadata = `<okrPulse xmlns="urn:okr-pulse" version="1">${json.replaceAll("&", "&amp;")}</okrPulse>`;
    return { ...PLAIN, metadata };
  };

  test("is read at its place, and followed from the next thing that is written", () => {
    expect(declaredIn(kept("Shifts"))).toEqual(["Shifts!A3:D7"]);
    const written = done(kept("Shifts"), { kind: "log" });
    const moved = living.renamed(living.insertedRows(written, "Shifts", 0, [[], []]), "Shifts", "Week 41");
    expect([declaredIn(moved), askedOf(moved)]).toEqual([["Week 41!A5:D9"], []]);
  });

  test("is told where its sheet has another name by now", () => {
    expect(askedOf(kept("Last year"))).toHaveLength(1);
  });
});
