import { cellsBehind } from "../../../../src/core/cells-behind";
import { dateSerial } from "../../../../src/core/model/period";
import { measuresOf } from "../../../../src/core/model/scorecard";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { reviewToday } from "../../../../src/core/review-today";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps } from "../../../kit/apply-steps";
import { computedBook } from "../../../kit/computed-book";
import { gridOf, workbookOf } from "../../../kit/grid";

jest.setTimeout(60_000);

const TODAY = dateSerial(2026, 5, 15);

const PLANT = gridOf({ sheet: "Plant" })`
  KPI          | Unit | Owner | Target | Actual
  Changeover   | min  | Una   | 25     | 29
  Setup        | min  | Una   | 12     | 15
  Output       | pcs  | Una   | 90     | 95
`;

const NAMED = gridOf({ sheet: "Named" })`
  KPI          | Direction | Owner | Target | Actual
  Rework       |           | Ben   | 5      | 4
  Scrap        | =B9       | Ben   | 5      | 4
`;

function planned(workbook: Workbook, request: PlanRequest) {
  return planFor(reviewWorkbook(workbook, TODAY), request);
}

const keyOf = (workbook: Workbook, wanted: string) =>
  measuresOf(reviewWorkbook(workbook, TODAY).scorecard).find(({ name }) => name === wanted)?.key ?? "";

/** Name, direction cell and word of each row once Excel has computed. */
async function computed(workbook: Workbook) {
  const book = await computedBook(workbook);
  const review = reviewWorkbook(book.read(), TODAY);
  book.close();
  expect(cellsBehind(review)).toEqual({ differing: [], unknown: [], elsewhere: [] });
  return measuresOf(review.scorecard).map((row) => [
    row.name,
    row.inputs.direction ?? "",
    review.assessments.get(row.key)?.health,
  ]);
}

describe("which side of a target is good, once somebody said it", () => {
  test("is written into a new column, beside Health, and nothing is said of the others", async () => {
    const workbook = workbookOf(PLANT);
    const plan = planned(workbook, {
      kind: "sides",
      sides: [{ key: keyOf(workbook, "Changeover"), side: "at most" }],
    });
    expect(plan.refusals).toEqual([]);
    const cells = plan.groups.flatMap(({ cells: own }) => own);
    expect(cells.filter(({ becomes }) => becomes === "at most").length).toBe(1);
    expect(await computed(applySteps(workbook, plan))).toEqual([
      ["Changeover", "at most", "Off track"],
      ["Setup", "at least or at most?", "Check inputs"],
      ["Output", "", "On track"],
    ]);
  });

  test("is typed over the question where our column stands, and stays when the flags are written again", async () => {
    const workbook = workbookOf(PLANT);
    const { tables } = reviewWorkbook(workbook, TODAY);
    const flags: PlanRequest = {
      kind: "flags",
      choice: { tables: tables.map(({ fingerprint }) => fingerprint), flags: ["health"], place: "beside" },
    };
    const flagged = applySteps(workbook, planned(workbook, flags));
    const sides = ["Changeover", "Setup"].map((name) => ({
      key: keyOf(flagged, name),
      side: "at most" as const,
    }));
    const plan = planned(flagged, { kind: "sides", sides });
    expect(plan.title).toBe("Write 2 cells");
    const said = applySteps(flagged, plan);
    const wanted = [
      ["Changeover", "at most", "Off track"],
      ["Setup", "at most", "Off track"],
      ["Output", "", "On track"],
    ];
    expect(await computed(said)).toEqual(wanted);
    expect(await computed(applySteps(said, planned(said, flags)))).toEqual(wanted);
  });

  test("is typed into the list of flags where the flags stand there", async () => {
    const workbook = workbookOf(PLANT);
    const { tables } = reviewWorkbook(workbook, TODAY);
    const flagged = applySteps(
      workbook,
      planned(workbook, {
        kind: "flags",
        choice: {
          tables: tables.map(({ fingerprint }) => fingerprint),
          flags: ["health"],
          place: "new sheet",
        },
      }),
    );
    const plan = planned(flagged, {
      kind: "sides",
      sides: [{ key: keyOf(flagged, "Changeover"), side: "at most" }],
    });
    expect(plan.groups.map(({ title }) => title)).toEqual(["OKR Flags → Direction"]);
    expect((await computed(applySteps(flagged, plan)))[0]).toEqual(["Changeover", "at most", "Off track"]);
  });

  test("goes into the user's own column, but never over a formula of theirs", () => {
    const [head = [], first = [], second = []] = NAMED.rows;
    const formula = second.map((cell, at) => (at === 1 ? { value: "", formula: "=B9" } : cell));
    const workbook = workbookOf({ ...NAMED, rows: [head, first, formula] });
    const sides = ["Rework", "Scrap"].map((name) => ({
      key: keyOf(workbook, name),
      side: "at most" as const,
    }));
    const plan = planned(workbook, { kind: "sides", sides });
    expect(
      plan.groups.flatMap(({ cells }) => cells.map(({ at, becomes }) => [at.row, at.column, becomes])),
    ).toEqual([[1, 1, "at most"]]);
    expect(plan.refusals.map(({ reason }) => reason)).toEqual([
      "Named!B3 holds a formula of yours, which is never written over.",
    ]);
  });

  test("is the one thing to do about such a row in Today", () => {
    const { lines: list } = reviewToday(reviewWorkbook(workbookOf(PLANT), TODAY));
    const lines = list.flatMap((line) => [line, ...line.parts]).filter(({ rule }) => rule === "check-inputs");
    expect(
      lines.flatMap(({ row, name, clause, action }) =>
        row === undefined ? [] : [[name, clause, action?.label]],
      ),
    ).toEqual([
      ["Changeover", ": is more better, or less?", "Say which"],
      ["Setup", ": is more better, or less?", "Say which"],
    ]);
  });
});
