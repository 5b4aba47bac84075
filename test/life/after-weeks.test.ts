import type { Cell } from "../../src/core/model/cell";
import type { Finding } from "../../src/core/model/finding";
import { blankGrid, type Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import type { PlanRequest } from "../../src/core/plan-request";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../kit/linked-workbook";
import { living } from "../kit/living-workbook";

const CSAT = "Raise CSAT from 4.1 to 4.6";
const CONTRACT = "Lift average contract value to 30000";

function done(workbook: Workbook, request: PlanRequest): Workbook {
  return applySteps(workbook, planFor(readLinked(workbook), request));
}

function flagged(workbook: Workbook): Workbook {
  const tables = readLinked(workbook).tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "link"] as const, place: "beside" as const };
  return done(done(workbook, { kind: "flags", choice }), { kind: "refresh" });
}

const LINKED = linkedWorkbook(greenDashboard(), [CSAT, "CSAT"], [CONTRACT, "Average contract value"]);
const WRITTEN = flagged(LINKED);

function told({ findings }: Review, rule: string): Finding | undefined {
  return findings.find((finding) => finding.rule === rule);
}

function withCells(workbook: Workbook, change: (cell: Cell, sheet: string) => Cell): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => ({
      ...grid,
      rows: grid.rows.map((cells) => cells.map((cell) => change(cell, grid.sheet))),
    })),
  };
}

const verdictsOf = (workbook: Workbook) => readLinked(workbook).links.map(({ verdict }) => verdict);

describe("Cells that say other than the pane", () => {
  test("there are none right after writing", () => {
    expect(["cells-behind", "cells-unknown"].map((rule) => told(readLinked(WRITTEN), rule))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("are counted and named, whatever the cause, and one plan writes them", () => {
    const behind = withCells(WRITTEN, (cell) =>
      cell.formula?.includes("OKR.HEALTH(") && cell.value === "On track"
        ? { ...cell, value: "Achieved" }
        : cell,
    );
    const finding = told(readLinked(behind), "cells-behind");
    expect(finding?.sentence).toMatch(
      /^\d+ cells do not follow: .+!\w+ says "Achieved" where "On track" holds\.$/,
    );
    expect(finding?.count).toBe(finding?.cells?.length);
    expect(finding?.action).toBe("follow");
  });

  test("months later the day that we wrote is an old today: the plan renews it", () => {
    const later = reviewWorkbook(WRITTEN, dateSerial(2027, 1, 20));
    expect(told(later, "cells-behind")).toBeDefined();
    const after = reviewWorkbook(
      applySteps(WRITTEN, planFor(later, { kind: "follow" })),
      dateSerial(2027, 1, 20),
    );
    expect(after.dates.stated).toBe(dateSerial(2027, 1, 20));
  });

  test.each([
    ["#NAME?", (cell: Cell): Cell => ({ ...cell, value: { error: "#NAME?" } })],
    [
      "the name of an Excel without us",
      ({ formula = "", ...cell }: Cell): Cell => ({
        ...cell,
        formula: formula.replaceAll("OKR.HEALTH(", "_xldudf_OKR_HEALTH("),
      }),
    ],
  ])("show %s after a visit without the add-in, which Repair mends", (_, spoil) => {
    const spoilt = withCells(WRITTEN, (cell, sheet) =>
      sheet === "Revenue" && cell.formula?.includes("OKR.HEALTH(") ? spoil(cell) : cell,
    );
    const finding = told(readLinked(spoilt), "cells-unknown");
    expect([finding?.count, finding?.action]).toEqual([5, "repair"]);
  });

  test("a column that was emptied under its heading is filled where it stands", () => {
    const emptied = withCells(WRITTEN, (cell, sheet) =>
      sheet === "Revenue" && cell.formula?.includes("OKR.HEALTH(") ? { value: undefined } : cell,
    );
    expect(told(readLinked(emptied), "cells-behind")?.count).toBeGreaterThanOrEqual(5);
    const formulas = (workbook: Workbook) =>
      workbook.grids.map(({ rows }) => rows.map((cells) => cells.map(({ formula }) => formula)));
    expect(formulas(done(emptied, { kind: "follow" }))).toEqual(formulas(WRITTEN));
  });
});

describe("Ids that were cleared", () => {
  const cleared = () =>
    withCells(WRITTEN, (cell, sheet) =>
      sheet === "OKR Q3" && typeof cell.value === "string" && /^KR-\d+$/.test(cell.value)
        ? { value: undefined }
        : cell,
    );

  test("are one finding, not one for each link, and come back by the names that were linked", () => {
    const review = readLinked(cleared());
    expect(told(review, "broken-link")).toBeUndefined();
    expect([told(review, "ids-lost")?.count, told(review, "ids-lost")?.action]).toEqual([2, "follow"]);
    expect(verdictsOf(done(cleared(), { kind: "follow" }))).toEqual(verdictsOf(WRITTEN));
  });

  test("come back by one plan, which notes since when their links differ: a second one has nothing to write", () => {
    const isCsat = (cells: readonly Cell[]) => cells[1]?.value === CSAT;
    const worse = withSheet(cleared(), "OKR Q3", (grid) => ({
      ...grid,
      rows: grid.rows.map((cells) =>
        isCsat(cells) ? cells.map((cell, column) => (column === 5 ? { ...cell, value: 4.1 } : cell)) : cells,
      ),
    }));
    const after = done(worse, { kind: "follow" });
    const { links } = readLinked(after);
    const csat = links.find(({ link }) => link.keyResultName === CSAT);
    expect([csat?.verdict, csat?.link.outSince]).toEqual(["Green trap", dateSerial(2026, 10, 1)]);
    // Nothing computes here, so what shows an old word is entered again, as it is.
    const contents = ({ grids }: Workbook) =>
      grids.map(({ rows }) => rows.map((cells) => cells.map(({ value, formula }) => formula ?? value)));
    expect(contents(done(after, { kind: "follow" }))).toEqual(contents(after));
  });

  test("stay away where another row bears the name as well", () => {
    const twins = withSheet(cleared(), "OKR Q3", (grid) => ({
      ...grid,
      rows: [...grid.rows, ...grid.rows.filter((cells) => cells[1]?.value === CSAT)],
    }));
    expect(told(readLinked(twins), "ids-lost")?.count).toBe(1);
    expect(told(readLinked(twins), "broken-link")).toBeDefined();
  });
});

describe("The sheet of links", () => {
  test("deleted is one finding, with the way back", () => {
    const without = { ...WRITTEN, grids: WRITTEN.grids.filter(({ sheet }) => sheet !== "OKR Links") };
    const review = readLinked(without);
    expect(told(review, "links-lost")?.sentence).toBe(
      "The sheet of links was deleted, and every link with it.",
    );
    expect(told(review, "broken-link")).toBeUndefined();
    expect(review.proposals.length).toBeGreaterThan(0);
  });

  test.each([
    ["deleted", (workbook: Workbook) => workbook],
    [
      "deleted by a program that lost our hidden part",
      ({ metadata, ...rest }: Workbook) => (metadata ? rest : rest),
    ],
  ])(
    "%s is not asked after cell by cell: Link cells say Broken link, and no plan could mend them",
    (_, then) => {
      const LOST = /'OKR Links'!\$[A-Z]+(?::\$[A-Z]+)?/g;
      const deleted = withCells(
        { ...WRITTEN, grids: WRITTEN.grids.filter(({ sheet }) => sheet !== "OKR Links") },
        ({ formula, ...cell }) =>
          formula?.includes("COUNTIFS(")
            ? { ...cell, formula: formula.replaceAll(LOST, "#REF!"), value: "Broken link" }
            : { ...cell, ...(formula !== undefined && { formula }) },
      );
      const review = readLinked(then(deleted));
      expect(told(review, "links-lost")?.sentence).toBe(
        "The sheet of links was deleted, and every link with it.",
      );
      expect(told(review, "cells-behind")).toBeUndefined();
    },
  );

  test("a row that was cut out of it is named where it stands now", () => {
    const register = WRITTEN.grids.find(({ sheet }) => sheet === "OKR Links");
    const stray: Grid = { ...blankGrid("Notes"), rows: [register?.rows[1] ?? []] };
    const cut = withSheet({ ...WRITTEN, grids: [...WRITTEN.grids, stray] }, "OKR Links", (grid) => ({
      ...grid,
      rows: grid.rows.filter((_, row) => row !== 1),
    }));
    expect(told(readLinked(cut), "links-lost")?.sentence).toMatch(/^Notes!F1 shows the verdict of a link/);
  });
});

describe("A link that was taken away", () => {
  const unlinked = () => {
    const [pair] = readLinked(LINKED).links;
    if (!pair) throw new Error("A link was expected.");
    return done(LINKED, { kind: "unlink", link: pair.link });
  };
  const isProposed = (workbook: Workbook) => {
    const { proposals, scorecard } = readLinked(workbook);
    const csat = scorecard.keyResults.find(({ name }) => name === CSAT)?.key;
    const kpi = scorecard.kpis.find(({ name }) => name === "CSAT")?.key;
    return proposals.some((proposal) => proposal.keyResult === csat && proposal.kpi === kpi);
  };

  test("is not proposed again, until it is made by hand", () => {
    expect(isProposed(greenDashboard())).toBe(true);
    expect(isProposed(unlinked())).toBe(false);
    const again = linkedWorkbook(unlinked(), [CSAT, "CSAT"]);
    expect(readLinked(again).metadata.dismissedProposals).toEqual([]);
  });
});

describe("Last quarter's sheet, put out of sight", () => {
  test("keeps its links when it is hidden, as the cells do, and the words say where it is", () => {
    const hidden = { ...WRITTEN, grids: WRITTEN.grids.filter(({ sheet }) => sheet !== "OKR Q3") };
    const { links, findings } = readLinked(hidden);
    expect(links.map(({ verdict }) => verdict)).toEqual(verdictsOf(WRITTEN));
    expect(links[0]?.rests).toBe(
      'One of its rows is on the sheet "OKR Q3", which is hidden; show the sheet to see it.',
    );
    expect(findings.filter(({ rule }) => rule === "broken-link")).toEqual([]);
  });

  test("does not hide that the other row was deleted", () => {
    const hidden = { ...WRITTEN, grids: WRITTEN.grids.filter(({ sheet }) => sheet !== "OKR Q3") };
    const row = hidden.grids[0]?.rows.findIndex((cells) => cells[0]?.value === "CSAT") ?? 0;
    const { links } = readLinked(living.deletedRow(hidden, "Revenue", row));
    const csat = links.find(({ link }) => link.keyResultName === CSAT);
    expect([csat?.verdict, csat?.rests]).toEqual(["Broken link", undefined]);
    expect(csat?.trouble).toMatch(/^The KPI KPI-\d+ is not in the workbook any more/);
  });

  test("keeps them when its table is dismissed", () => {
    const table = readLinked(WRITTEN).tables.find(({ sheet }) => sheet === "OKR Q3");
    const dismissed = done(WRITTEN, {
      kind: "correct",
      correction: { kind: "dismissed", fingerprint: table?.fingerprint ?? "" },
    });
    const review = readLinked(dismissed);
    expect(review.tables.some(({ sheet }) => sheet === "OKR Q3")).toBe(false);
    expect(verdictsOf(dismissed)).toEqual(verdictsOf(WRITTEN));
    expect(review.links[0]?.rests).toContain("that you said is none");
    expect(review.findings.filter(({ rule }) => rule === "broken-link")).toEqual([]);
  });

  test("is a broken link once it is deleted", () => {
    const gone = withCells(
      { ...WRITTEN, grids: WRITTEN.grids.filter(({ sheet }) => sheet !== "OKR Q3") },
      (cell) =>
        cell.formula === undefined
          ? cell
          : { ...cell, formula: cell.formula.replaceAll(/'OKR Q3'!\$[A-Z]+(:\$[A-Z]+)?/g, "#REF!") },
    );
    expect(new Set(verdictsOf(gone))).toEqual(new Set(["Broken link"]));
  });
});
