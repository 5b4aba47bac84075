import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import type { CellValue } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { OUR_HEADERS, OUR_NAMES, OUR_SHEETS } from "../../src/core/model/marks";
import { OWN_SHEETS } from "../../src/core/model/own-sheets";
import { dateSerial } from "../../src/core/model/period";
import type { Workbook } from "../../src/core/model/workbook";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps, visibleContent } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { gridOfRows, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 10, 5);
const read = (workbook: Workbook) => reviewWorkbook(workbook, AS_OF);

function done(workbook: Workbook, requestOf: (review: ReturnType<typeof read>) => PlanRequest): Workbook {
  const review = read(workbook);
  return applySteps(workbook, planFor(review, requestOf(review)));
}

/** Links, flags with the one of links, and the log, as a person would write them; then everything is removed. */
function writtenAndRemoved(workbook: Workbook): { readonly written: Workbook; readonly removed: Workbook } {
  const linked = done(workbook, ({ proposals }) => ({
    kind: "link",
    links: proposals.slice(0, 2).map(({ keyResult, kpi, relation }) => ({ keyResult, kpi, relation })),
  }));
  const flagged = done(linked, ({ tables, links }) => ({
    kind: "flags",
    choice: {
      tables: tables.map(({ fingerprint }) => fingerprint),
      flags: links.length > 0 ? ["health", "staleness", "link"] : ["health", "staleness"],
      place: "beside",
    },
  }));
  const listed = done(flagged, ({ tables }) => ({
    kind: "flags",
    choice: { tables: tables.map(({ fingerprint }) => fingerprint), flags: ["health"], place: "new sheet" },
  }));
  const written = done(listed, () => ({ kind: "log" }));
  return { written, removed: done(written, () => ({ kind: "remove", scope: "everything" })) };
}

/** Under names that need no quotes in formulas. */
const dashboard: Workbook = {
  ...greenDashboard(),
  grids: greenDashboard().grids.map((grid) => ({ ...grid, sheet: grid.sheet.replace("OKR Q3", "Results") })),
};
const withSheets = (...sheets: readonly Grid[]): Workbook => ({
  ...dashboard,
  grids: [...dashboard.grids, ...sheets],
});
const sheetNamed = (sheet: string, ...rows: readonly (readonly CellValue[])[]) => gridOfRows(rows, { sheet });

/** The sheet with a formula of the user's in its cell C2. */
function withFormula(grid: Grid, formula: string): Grid {
  return {
    ...grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((cell, column) => (row === 1 && column === 2 ? { value: "Aligned", formula } : cell)),
    ),
  };
}

const names = (name: string, refersTo: string, more: object = {}): Workbook => ({
  ...dashboard,
  names: [{ name, refersTo, ...more }],
});

const OTHER_NAMES = ["Settings", "Log", "Flags", "Scores", "Report", "A", "OKR Scores", "OKR Report"];

const THEIRS: readonly (readonly [string, Workbook])[] = [
  [
    "sheets called as ours may be",
    withSheets(
      ...[...new Set([...Object.values(OUR_SHEETS), ...OTHER_NAMES])].map((name) =>
        sheetNamed(name, ["Budget", 100], ["Travel", 40]),
      ),
    ),
  ],
  [
    "sheets called as ours, with our headings",
    withSheets(
      ...Object.values(OWN_SHEETS).map(({ name, headings }) =>
        sheetNamed(
          name,
          [...headings],
          headings.map((_, index) => index),
        ),
      ),
    ),
  ],
  [
    "a sheet with a link that somebody computed by hand",
    withSheets(
      withFormula(
        sheetNamed("OKR Links", ["Pair", "KPI", "Verdict"], ["One", "Churn", undefined]),
        '=OKR.LINK("On track","On track","measures")',
      ),
    ),
  ],
  [
    "a formula that adds cells of a sheet called A",
    withSheets(
      sheetNamed("A", ["x", 1], ["y", 2]),
      withFormula(sheetNamed("B", ["x", 1, 2], ["y", 2, undefined]), "=SUM(A1:B2)"),
    ),
  ],
  [
    "columns called as ours",
    withSheets(
      ...Object.values(OUR_HEADERS).map((header, index) =>
        sheetNamed(
          `Own ${index}`,
          ["KPI", "Target", "Actual", header],
          ["Churn", 5, 4, "On track"],
          ["NPS", 50, 55, "Off track"],
        ),
      ),
    ),
  ],
  [
    "a health that somebody computed by hand",
    withSheets(
      withFormula(
        sheetNamed("Own", ["KPI", "Actual", "Health"], ["Churn", 4, "On track"]),
        "=OKR.HEALTH(4,5)",
      ),
    ),
  ],
  ...["okr_asof", OUR_NAMES.cycleEnd].flatMap((name) => [
    [
      `the name ${name} for a number`,
      names(name, "=Budget!$B$2", { at: { sheet: "Budget", row: 1, column: 1 } }),
    ] as const,
    [`the name ${name} for a constant`, names(name, "=46000")] as const,
    [
      `the name ${name} that one sheet alone knows`,
      names(name, "=Budget!$B$2", { at: { sheet: "Budget", row: 1, column: 1 }, scope: "Budget" }),
    ] as const,
  ]),
  ["a name of which the cell is gone", names(OUR_NAMES.asOf, "=#REF!")],
  [
    "a table called OKR_AsOf",
    withSheets(
      gridOfRows(
        [
          ["Day", "Rate"],
          [1, 2],
        ],
        { sheet: "Days", excelTables: { [OUR_NAMES.asOf]: "A1:B2" } },
      ),
    ),
  ],
];

describe("What is not ours stays as it was, whatever it is called", () => {
  test.each(THEIRS)("%s", (_, workbook) => {
    const { written, removed } = writtenAndRemoved(workbook);
    for (const { sheet, rows } of workbook.grids.slice(dashboard.grids.length)) {
      const after = written.grids.find((grid) => grid.sheet === sheet);
      expect(rows.map((cells, down) => after?.rows[down]?.slice(0, cells.length))).toEqual(rows);
    }
    expect(written.names).toEqual(expect.arrayContaining([...workbook.names]));
    expect(visibleContent(removed)).toEqual(visibleContent(workbook));
  });

  test("something was written where no name of ours is taken", () => {
    expect(writtenAndRemoved(dashboard).written.grids.length).toBe(dashboard.grids.length + 4);
  });

  test.each([["=46000"], ["=Budget!$B$2"]])("a taken name is refused in a sentence: %s", (refersTo) => {
    const review = read(names("okr_asof", refersTo));
    const choice = {
      tables: review.tables.map(({ fingerprint }) => fingerprint),
      flags: ["health"],
      place: "beside",
    } as const;
    const { steps, refusals } = planFor(review, { kind: "flags", choice });
    expect(steps).toEqual([]);
    expect(refusals[0]?.reason).toBe(
      `The name okr_asof is taken: in this workbook it stands for ${refersTo.slice(1)}, and our formulas need it.`,
    );
  });
});

test("our own sheets are found under other names, and where the file lost our hidden part", () => {
  const { written } = writtenAndRemoved(dashboard);
  const sheets = (workbook: Workbook) =>
    read(workbook)
      .ours.sheets.map(({ kind }) => kind)
      .sort();
  const called = (sheet: string) => (sheet.startsWith("OKR ") ? `Our ${sheet.slice(4)}` : sheet);
  const renamed = {
    ...written,
    grids: written.grids.map((grid) => ({ ...grid, sheet: called(grid.sheet) })),
    names: written.names.map(({ at, ...name }) => ({
      ...name,
      ...(at && { at: { ...at, sheet: called(at.sheet) } }),
    })),
  };
  const lost = { ...workbookOf(...written.grids), names: written.names };
  const ALL = ["flags", "log", "register", "settings"];
  expect([sheets(written), sheets(renamed), sheets(lost)]).toEqual([ALL, ALL, ALL]);
});
