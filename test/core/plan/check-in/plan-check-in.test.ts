import { planFor } from "../../../../src/core/plan-for";
import { cellToA1 } from "../../../../src/core/model/address";
import type { CheckInEntry } from "../../../../src/core/model/check-in";
import type { Grid } from "../../../../src/core/model/grid";
import { dateSerial } from "../../../../src/core/model/period";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planTakeBack } from "../../../../src/core/plan/recover/plan-take-back";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";

const TODAY = dateSerial(2026, 11, 27);
const PLAN = gridOf({ sheet: "Plan" })`
  Objective | Key result                | Owner | Baseline | Target | Now | Start      | Due        | Updated    | Confidence
  Be quick  | Raise lanes from 10 to 20 | Ada   | 10       | 20     | 12  | 2026-10-01 | 2026-12-31 | 2026-11-12 | 0.4
  Be quick  | Raise desks from 10 to 20 | Ada   | 10       | 20     |     | 2026-10-01 | 2026-12-31 |            |
  Be quick  | Raise rooms from 10 to 20 | Ada   | 10       | 20     | 14  | 2026-10-01 | 2026-12-31 | 2026-11-02 | 0.7
`;

type Typed = Pick<CheckInEntry, "number" | "sure" | "note">;

function planned(workbook: Workbook, typed: Readonly<Record<string, Typed>>, who = "Ada L.") {
  const review = reviewWorkbook(workbook, TODAY);
  const measures = [...review.scorecard.keyResults, ...review.scorecard.kpis];
  const entries = Object.entries(typed).map(([word, own]) => {
    const { key = "", name = "" } = measures.find((measure) => measure.name.includes(word)) ?? {};
    return { key, name, ...own };
  });
  return planFor(review, { kind: "check-in", entries, who });
}

/** `F2: 12 → 14` for every cell of the user's. */
const cells = ({ groups }: ReturnType<typeof planned>) =>
  groups
    .filter(({ title }) => title !== "OKR Log")
    .flatMap((group) =>
      group.cells.map(
        ({ at, was, shows, becomes }) =>
          `${cellToA1(at)}: ${was === undefined ? "-" : JSON.stringify(was)} → ${shows ?? String(becomes)}`,
      ),
    );

const logOf = (workbook: Workbook) => reviewWorkbook(workbook, TODAY).log;

/** The sheet with formulas in some of its cells. */
const withFormulas = (grid: Grid, formulas: Readonly<Record<string, string>>): Grid => ({
  ...grid,
  rows: grid.rows.map((line, row) =>
    line.map((cell, column) => {
      const formula = formulas[cellToA1({ row, column })];
      return formula === undefined ? cell : { ...cell, formula };
    }),
  ),
});

test("a number goes into its cell, the day beside it, how sure into its column, and a signed line into the log", () => {
  const before = workbookOf(PLAN);
  const plan = planned(before, {
    lanes: { number: "14", sure: "7", note: "Two are open" },
    desks: { number: "11" },
  });
  expect(plan.title).toBe("Write 5 cells and 2 lines");
  expect(cells(plan)).toEqual([
    "F2: 12 → 14",
    "I2: 46338 → 27 Nov 2026",
    "J2: 0.4 → 0.7",
    "F3: - → 11",
    "I3: - → 27 Nov 2026",
  ]);
  const after = applySteps(before, plan);
  expect(logOf(after)).toEqual([
    expect.objectContaining({
      when: TODAY,
      cell: "F2",
      was: 12,
      now: 14,
      who: "Ada L.",
      kind: "check-in",
      sure: 7,
      note: "Two are open",
    }),
    expect.objectContaining({
      when: TODAY,
      cell: "F3",
      was: undefined,
      now: 11,
      who: "Ada L.",
      kind: "check-in",
    }),
  ]);
  expect(logOf(after)[1]).not.toHaveProperty("sure");
});

test("what was written can be taken back, to the last cell", () => {
  const before = workbookOf(PLAN);
  const plan = planned(before, { lanes: { number: "14", sure: "7" }, desks: { number: "11" } });
  const after = applySteps(applySteps(before, plan), planTakeBack(plan));
  expect(visibleContent(after)).toEqual(visibleContent(before));
});

test("the same number again is an update: its cell stays, the day and the log tell of it", () => {
  const plan = planned(workbookOf(PLAN), { lanes: { number: "12" } });
  expect(cells(plan)).toEqual(["I2: 46338 → 27 Nov 2026"]);
  expect(plan.title).toBe("Write 1 cell and 1 line");
});

test("a day beside days is shown as they are", () => {
  const plan = planned(workbookOf(PLAN), { desks: { number: "11" } });
  const formats = plan.steps.flatMap((step) =>
    step.kind === "write cells" && step.sheet === "Plan" ? [step.numberFormat] : [],
  );
  expect(formats).toEqual([undefined, "yyyy-mm-dd"]);
});

describe("formulas", () => {
  test("a number that a formula gives is confirmed: its date is written and its formula stays", () => {
    const book = workbookOf(withFormulas(PLAN, { F2: "=Data!B2" }));
    const plan = planned(book, { lanes: {} });
    expect(cells(plan)).toEqual(["I2: 46338 → 27 Nov 2026"]);
    const lines = logOf(applySteps(book, plan));
    expect(lines).toEqual([expect.objectContaining({ kind: "confirmed", was: 12, now: 12, who: "Ada L." })]);
  });

  test.each(["=Data!B2", "=12+30"])("a typed number never replaces %s", (formula) => {
    const plan = planned(workbookOf(withFormulas(PLAN, { F2: formula })), { lanes: { number: "14" } });
    expect(plan.steps).toEqual([]);
  });

  test("a day that a formula gives stays, and is named; the number and the log are written all the same", () => {
    const plan = planned(workbookOf(withFormulas(PLAN, { I2: "=TODAY()" })), { lanes: { number: "14" } });
    expect(cells(plan)).toEqual(["F2: 12 → 14"]);
    expect(plan.refusals.map(({ reason }) => reason)).toEqual([
      "Plan!I2 holds the formula =TODAY() and is left as it is.",
    ]);
  });
});

test("a table of periods takes the number in its first open period, and the log goes on from the last one", () => {
  const book = workbookOf(gridOf({ sheet: "KPIs" })`
    KPI   | Owner | Target | Sep 2026 | Oct 2026 | Nov 2026
    Churn | Ada   | <= 2%  | 2.4%     | 2.2%     |
    Calls | Ada   | >= 2   | 3        | 3        |
  `);
  const plan = planned(book, { Churn: { number: "2.1" } });
  expect(cells(plan)).toEqual(["F2: - → 2.1%"]);
  expect(logOf(applySteps(book, plan))).toEqual([
    expect.objectContaining({ cell: "F2", was: 0.022, now: 0.021, kind: "check-in" }),
  ]);
});

test("rows of a sheet that is protected stay out of the log as well, and the others are written", () => {
  const book = workbookOf(PLAN, {
    ...gridOf({ sheet: "KPIs" })`
    KPI   | Owner | Target | Actual
    Churn | Ada   | <= 2   | 3
    Calls | Ada   | >= 2   | 3
  `,
    isProtected: true,
  });
  const plan = planned(book, { Churn: { number: "2" }, lanes: { number: "14" } });
  expect(plan.refusals.map(({ reason }) => reason)).toEqual(['"KPIs" is protected.']);
  expect(logOf(applySteps(book, plan)).map(({ measure }) => measure)).toEqual(["Raise lanes from 10 to 20"]);
});

test("an entry whose row bears another name by now is not written", () => {
  const review = reviewWorkbook(workbookOf(PLAN), TODAY);
  const key = review.scorecard.keyResults[0]?.key ?? "";
  const plan = planFor(review, { kind: "check-in", entries: [{ key, name: "Raise halls", number: "14" }] });
  expect(plan.steps).toEqual([]);
});

test("a check-in settles staleness, signs the update, and counts as moved only where the number changed", () => {
  const before = workbookOf(PLAN);
  const after = applySteps(before, planned(before, { lanes: { number: "14" }, rooms: { number: "14" } }));
  const review = reviewWorkbook(after, TODAY);
  const updates = review.cases.rows.map(({ measure, evidence }) => [
    measure.name.slice(6, 11),
    evidence.updates.at(-1)?.who,
  ]);
  expect(Object.fromEntries(updates)).toMatchObject({ lanes: "Ada L.", rooms: "Ada L." });
  expect(review.findings.filter(({ rule }) => rule === "stale")).toEqual([]);
});
