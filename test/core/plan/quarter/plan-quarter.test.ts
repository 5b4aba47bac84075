import { cellToA1 } from "../../../../src/core/model/address";
import type { Cell } from "../../../../src/core/model/cell";
import type { Grid } from "../../../../src/core/model/grid";
import { dateSerial } from "../../../../src/core/model/period";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { planFor } from "../../../../src/core/plan-for";
import { monthsLater } from "../../../../src/core/plan/quarter/moved-days";
import { nextTitle } from "../../../../src/core/plan/quarter/next-title";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../../../kit/linked-workbook";

const CSAT = "Raise CSAT from 4.1 to 4.6";
const DUE = dateSerial(2026, 9, 30);

/** Days as Excel keeps them, and a title that names the quarter. */
function quarter({ value, ...cell }: Cell): Cell {
  return { ...cell, value: value === dateSerial(2026, 12, 31) ? DUE : value };
}

const dated = (): Workbook =>
  withSheet(greenDashboard(), "OKR Q3", (grid) => ({
    ...grid,
    rows: [[{ value: "OKRs Q3 2026" }], [], ...grid.rows.map((cells) => cells.map(quarter))],
  }));
const linked = () => linkedWorkbook(dated(), [CSAT, "CSAT"]);

/** Excel puts the copy before the original as well as behind it. */
function withCopy(workbook: Workbook, place: "before" | "behind"): Workbook {
  const original = workbook.grids.find(({ sheet }) => sheet === "OKR Q3");
  if (!original) throw new Error("The sheet was expected.");
  const copy: Grid = { ...original, sheet: "OKR Q3 (2)" };
  const grids = place === "before" ? [copy, ...workbook.grids] : [...workbook.grids, copy];
  return { ...workbook, grids };
}

const planned = (plan: WritePlan) =>
  plan.groups.flatMap(({ cells }) =>
    cells.map(({ at, becomes }) => `${at.sheet}!${cellToA1(at)} ${String(becomes)}`),
  );

describe.each(["before", "behind"] as const)(
  "A sheet that was duplicated for the new quarter, %s its original",
  (place) => {
    const copied = () => withCopy(linked(), place);
    const plan = () => planFor(readLinked(copied()), { kind: "quarter", sheet: "OKR Q3 (2)" });

    test("gets ids of its own and the days of the next quarter; the original is not touched", () => {
      expect(planned(plan()).filter((cell) => !cell.startsWith("OKR Q3 (2)!"))).toEqual([]);
      expect(planned(plan())).toEqual(
        expect.arrayContaining([
          "OKR Q3 (2)!A1 OKRs Q4 2026",
          `OKR Q3 (2)!G4 ${dateSerial(2026, 10, 1)}`,
          `OKR Q3 (2)!H4 ${dateSerial(2026, 12, 31)}`,
          "OKR Q3 (2)!J4 KR-005",
          "OKR Q3 (2)!J7 KR-008",
        ]),
      );
      expect(plan().title).toBe("Write 13 cells");
      expect(plan().refusals).toEqual([]);
    });

    test("the link holds where it was made, and is proposed for the copy, to be confirmed in one go", () => {
      const after = readLinked(applySteps(copied(), plan()));
      expect(after.links.map(({ keyResult, verdict }) => [keyResult?.at.sheet, verdict])).toEqual([
        ["OKR Q3", readLinked(linked()).links[0]?.verdict],
      ]);
      const [first] = after.proposals;
      expect([first?.keyResult.split("!")[0], (first?.score ?? 0) >= 0.9]).toEqual(["OKR Q3 (2)", true]);
      const { keyResult = "", kpi = "", relation = "measures" } = first ?? {};
      const wish = { kind: "link" as const, links: [{ keyResult, kpi, relation }] };
      const confirmed = readLinked(applySteps(after.workbook, planFor(after, wish)));
      expect(confirmed.links.map(({ keyResult: end }) => end?.at.sheet)).toEqual(["OKR Q3", "OKR Q3 (2)"]);
    });

    test("is the first thing that Today says until then", () => {
      const [first] = readLinked(copied()).findings;
      expect([first?.rule, first?.sentence]).toEqual([
        "copied-ids",
        '"OKR Q3 (2)" is a copy of "OKR Q3" with the ids of 4 rows, so nothing can be linked.',
      ]);
    });

    test("nothing is linked while the ids stand twice, in a sentence that says where", () => {
      const review = readLinked(copied());
      const [keyResult, kpi] = [
        review.scorecard.keyResults[0]?.key ?? "",
        review.scorecard.kpis[0]?.key ?? "",
      ];
      const { steps, refusals } = planFor(review, {
        kind: "link",
        links: [{ keyResult, kpi, relation: "measures" }],
      });
      expect(steps).toEqual([]);
      expect(refusals.map(({ reason }) => reason)).toEqual([
        "The id KR-001 stands at 'OKR Q3'!J4 and 'OKR Q3 (2)'!J4, so a link could mean either row.",
      ]);
    });
  },
);

test("of two copies that nothing links, the newer one by Excel's own name is the copy, wherever it stands", () => {
  const once = withCopy(linked(), "behind");
  const own = applySteps(once, planFor(readLinked(once), { kind: "quarter", sheet: "OKR Q3 (2)" }));
  const second = own.grids.find(({ sheet }) => sheet === "OKR Q3 (2)");
  if (!second) throw new Error("The copy was expected.");
  const twice = { ...own, grids: [{ ...second, sheet: "OKR Q3 (3)" }, ...own.grids] };
  expect(readLinked(twice).cases.copies.map(({ sheet, of }) => [sheet, of])).toEqual([
    ["OKR Q3 (3)", "OKR Q3 (2)"],
  ]);
});

test("in a copy of the whole workbook the sheet keeps its ids and links, and its days move", () => {
  const plan = planFor(readLinked(linked()), { kind: "quarter", sheet: "OKR Q3" });
  expect(planned(plan).some((cell) => cell.includes("KR-"))).toBe(false);
  expect(planned(plan)).toContain(`OKR Q3!H4 ${dateSerial(2026, 12, 31)}`);
});

test("days typed as text are left to the person who typed them", () => {
  const typed = withSheet(linked(), "OKR Q3", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => cells.map((cell) => (cell.value === DUE ? { value: "30.9.2026" } : cell))),
  }));
  const plan = planFor(readLinked(typed), { kind: "quarter", sheet: "OKR Q3" });
  expect(planned(plan).some((cell) => cell.startsWith("OKR Q3!H"))).toBe(false);
  expect([...new Set(plan.refusals.map(({ reason }) => reason))]).toEqual([
    "A day that is typed as text is not moved on.",
  ]);
});

test("what is due behind the quarter that ends goes on beside the next one, and its day stays", () => {
  const yearly = withSheet(linked(), "OKR Q3", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((cell) => (row === 4 && cell.value === DUE ? { value: dateSerial(2027, 3, 31) } : cell)),
    ),
  }));
  const plan = planFor(readLinked(yearly), { kind: "quarter", sheet: "OKR Q3" });
  const days = planned(plan).filter((cell) => cell.startsWith("OKR Q3!H"));
  expect(days).toEqual(["H4", "H6", "H7"].map((cell) => `OKR Q3!${cell} ${dateSerial(2026, 12, 31)}`));
  expect(plan.groups[0]?.says).toBe(
    "the title and the days, 3 months later; 1 day after the end of the period stays as it is",
  );
});

test("a quarter that the title names in words of its own is left to a person, and said", () => {
  const worded = withSheet(linked(), "OKR Q3", (grid) => ({
    ...grid,
    rows: [[{ value: "OKRs 3. Quartal 2026" }], ...grid.rows.slice(1)],
  }));
  const plan = planFor(readLinked(worded), { kind: "quarter", sheet: "OKR Q3" });
  expect(planned(plan).some((cell) => cell.startsWith("OKR Q3!A1"))).toBe(false);
  expect(plan.refusals).toEqual([
    {
      at: { sheet: "OKR Q3", row: 0, column: 0 },
      reason: '"OKRs 3. Quartal 2026" names its period in words that are not moved on.',
      instead: "Type the next one there.",
    },
  ]);
});

test.each([
  ["2026-09-30", 3, "2026-12-31"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-07-15", 3, "2026-10-15"],
  ["2026-01-01", 12, "2027-01-01"],
])("%s is %i months later %s", (day, months, later) => {
  const serial = (text: string) => dateSerial(...(text.split("-").map(Number) as [number, number, number]));
  expect(monthsLater(serial(day), months)).toBe(serial(later));
});

test.each([
  ["OKRs Q3 2026", 3, "OKRs Q4 2026"],
  ["OKRs Q4 2026", 3, "OKRs Q1 2027"],
  ["FY26 Q4", 3, "FY27 Q1"],
  ["Objectifs T4 2026", 3, "Objectifs T1 2027"],
  ["Ziele 2026", 3, undefined],
  ["Q1 and Q2", 3, undefined],
  ["Q1 2026", 1, undefined],
])("the title %s, %i months later", (title, months, later) => {
  expect(nextTitle(title, months)).toBe(later);
});
