import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { checkInsOf } from "../../../../src/core/check-in-desk";
import { cellToA1 } from "../../../../src/core/model/address";
import { dateSerial } from "../../../../src/core/model/period";
import type { Review } from "../../../../src/core/model/review";
import { joinedNote, unfinishedParts } from "../../../../src/core/model/unfinished";
import type { Workbook } from "../../../../src/core/model/workbook";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { planRecover, stoppedAction } from "../../../../src/core/plan/recover/plan-recover";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps, visibleContent } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { sheetEdits } from "../../../kit/memory-edits";

const TODAY = dateSerial(2026, 11, 27);
const PLAN = gridOf({ sheet: "Plan" })`
  Objective | Key result                | Owner | Baseline | Target | Now | Start      | Due        | Updated    | Confidence
  Be quick  | Raise lanes from 10 to 20 | Ada   | 10       | 20     | 12  | 2026-10-01 | 2026-12-31 | 2026-11-12 | 0.4
  Be quick  | Raise desks from 10 to 20 | Ada   | 10       | 20     |     | 2026-10-01 | 2026-12-31 |            |
`;
const KPIS = gridOf({ sheet: "KPIs" })`
  KPI   | Owner | Target | Aug 2026 | Sep 2026 | Oct 2026
  Churn | Ada   | <= 2   | 3        | 3        | 3
  Calls | Bob   | >= 2   | 3        | 3        | 3
`;
const BOOK = workbookOf(PLAN, KPIS);
const review = reviewWorkbook(BOOK, TODAY);
const keyOf = ({ cases }: Review, word: string) =>
  cases.rows.find(({ measure }) => measure.name.includes(word))?.measure.key ?? "";

const entries = ["lanes", "desks"].map((word, place) => ({
  key: keyOf(review, word),
  name: review.cases.rows.find(({ measure }) => measure.name.includes(word))?.measure.name ?? "",
  number: String(14 + place),
  sure: "7",
}));
const CHECK_IN: PlanRequest = { kind: "check-in", entries, who: "Ada" };
const REQUESTS: Readonly<Record<string, PlanRequest>> = {
  "A check-in": CHECK_IN,
  "A column for the running month": {
    kind: "period column",
    key: checkInsOf(review).find(({ row }) => row.measure.name === "Churn")?.row.measure.key ?? "",
  },
  "A day that the log tells": { kind: "type day", at: { sheet: "Plan", row: 1, column: 8 }, day: TODAY },
  "A KPI out of a key result": {
    kind: "keep as kpi",
    keyResult: keyOf(review, "lanes"),
    direction: "at least",
  },
};

/** As a pane leaves it that is closed after so many steps; the browser knows the note that it wrote. */
function stoppedAfter(plan: WritePlan, steps: number, isOwnNote = true): Workbook {
  const done = applySteps(BOOK, { ...plan, steps: plan.steps.slice(0, steps) });
  return { ...done, unfinished: joinedNote(unfinishedParts(plan)) ?? "", isOwnNote };
}

const cells = (workbook: Workbook) => visibleContent(workbook);

describe.each(Object.entries(REQUESTS))("%s, stopped after any step,", (_name, request) => {
  const plan = planFor(review, request);
  const after = applySteps(BOOK, plan);
  const moments = Array.from({ length: plan.steps.length + 1 }, (_each, steps) => steps);

  test("is taken back to what the user had, cell by cell", () => {
    expect(plan.steps.length).toBeGreaterThan(0);
    for (const steps of moments) {
      const stopped = stoppedAfter(plan, steps);
      expect(stoppedAction(stopped)?.ways).toContain("take back");
      const recovery = planRecover(stopped, "take back");
      expect([steps, recovery.refusals]).toEqual([steps, []]);
      expect([steps, cells(applySteps(stopped, recovery))]).toEqual([steps, cells(BOOK)]);
    }
  });

  test("is finished as it was to be", () => {
    for (const steps of moments) {
      const stopped = stoppedAfter(plan, steps);
      expect([steps, stoppedAction(stopped)?.ways]).toEqual([steps, ["take back", "finish", "keep"]]);
      expect([steps, cells(applySteps(stopped, planRecover(stopped, "finish")))]).toEqual([
        steps,
        cells(after),
      ]);
    }
  });
});

describe("A check-in that stopped half-way", () => {
  const plan = planFor(review, CHECK_IN);
  const stopped = stoppedAfter(plan, 2);
  const at = plan.groups.flatMap((group) => group.cells)[0]?.at;
  const first = at ? cellToA1(at) : "";

  test("keeps what somebody typed since, and names the cell", () => {
    const typed = sheetEdits(stopped).type("Plan", first, "99");
    const recovery = planRecover(typed, "take back");
    expect(recovery.refusals.map(({ reason }) => reason)).toEqual([
      `Plan!${first} has been changed meanwhile; it is left as it is.`,
    ]);
    expect(stoppedAction(typed)?.ways).toEqual(["take back", "keep"]);
  });

  test("is left alone and named, cell by cell, where another browser wrote the note", () => {
    const foreign = stoppedAfter(plan, 2, false);
    const recovery = planRecover(foreign, "take back");
    expect(recovery.refusals.map(({ reason }) => reason)).toContain(
      `Plan!${first} is left alone: what the note says of it is not ours as it stands now.`,
    );
    const { grids } = applySteps(foreign, recovery);
    expect(grids.find(({ sheet }) => sheet === "Plan")).toEqual(
      foreign.grids.find(({ sheet }) => sheet === "Plan"),
    );
  });
});
