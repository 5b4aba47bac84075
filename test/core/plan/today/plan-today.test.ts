import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { dateSerial } from "../../../../src/core/model/period";
import type { Review } from "../../../../src/core/model/review";
import type { CellValue } from "../../../../src/core/model/cell";
import { planTakeBack } from "../../../../src/core/plan/recover/plan-take-back";
import { scoreOf } from "../../../../src/core/plan/today/plan-close-quarter";
import { reviewSummary } from "../../../../src/core/review-summary";
import { reviewToday } from "../../../../src/core/review-today";
import { reviewWorkbook } from "../../../../src/core/review-workbook";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { gridOf, workbookOf } from "../../../kit/grid";
import { reviewed } from "../../../kit/review-books";

const keyOf = ({ cases }: Review, name: string) =>
  cases.rows.find(({ measure }) => measure.name === name)?.measure.key ?? "";

/** The workbook after the plan of a request, read again on the same day or later. */
function written(review: Review, request: PlanRequest, daysLater = 0): Review {
  const plan = planFor(review, request);
  expect(plan.refusals).toEqual([]);
  const after = applySteps(review.workbook, plan);
  const back = applySteps(after, planTakeBack(plan));
  expect(back.grids.map(({ sheet }) => sheet)).toEqual(review.workbook.grids.map(({ sheet }) => sheet));
  return reviewWorkbook(after, review.asOf + daysLater);
}

function rowsOf({ workbook }: Review, sheet: string): readonly (readonly CellValue[])[] {
  const grid = workbook.grids.find((one) => one.sheet === sheet);
  return (grid?.rows ?? []).map((row) => row.map(({ value }) => value));
}

describe("Asking somebody for a number", () => {
  const before = reviewed("numbers");
  const request: PlanRequest = { kind: "asked", rows: [keyOf(before, "Letters")], person: "Ada Lovelace" };
  const letters = (review: Review) =>
    reviewToday(review)
      .lines.flatMap((line) => [line, ...line.parts])
      .find(({ name }) => name === "Letters");

  test("stands as a question in the log, and for seven days on the line", () => {
    const after = written(before, request);
    expect(rowsOf(after, "OKR Log").at(-1)).toEqual(
      expect.arrayContaining(["KPIs", "E10", "Letters", "asked", "question", "Ada Lovelace"]),
    );
    expect(letters(before)?.asked).toBeUndefined();
    expect(letters(after)?.asked).toBe(before.asOf);
    expect(letters(written(before, request, 6))?.asked).toBe(before.asOf);
    expect(letters(written(before, request, 7))?.asked).toBeUndefined();
  });

  test("is no update, and no answer to what the number serves", () => {
    const after = written(before, request);
    const evidence = after.evidence.get(keyOf(after, "Letters"));
    expect([evidence?.updates, evidence?.questions]).toEqual([
      before.evidence.get(keyOf(before, "Letters"))?.updates,
      [],
    ]);
    expect(letters(after)?.rule).toBe("stale");
  });
});

test("an answer to what a number serves settles the question for a quarter", () => {
  const before = reviewed("links");
  const kpis = before.cases.rows
    .filter(({ measure }) => measure.kind === "kpi")
    .map(({ measure }) => measure);
  const isDue = ({ findings }: Review) =>
    findings.find(({ rule }) => rule === "surrogation-check-due")?.count;
  const count = isDue(before) ?? 0;
  const after = written(before, {
    kind: "answered",
    kpi: kpis.find(({ name }) => name === "Rating")?.key ?? "",
    serves: "goal",
    note: "Guests come back.",
  });
  expect(isDue(after) ?? 0).toBe(count - 1);
});

test("a score names the objective and keeps it from being called unscored", () => {
  const before = reviewed("asleep");
  const unscored = ({ findings }: Review) =>
    findings.filter(({ rule }) => rule === "objective-not-scored").map(({ sentence }) => sentence);
  expect(unscored(before)).toHaveLength(1);
  const after = written(before, { kind: "score", objective: "Be liked", score: 0.4 });
  expect(unscored(after)).toEqual([]);
});

describe("Marking a link as reviewed", () => {
  const plain = reviewWorkbook(greenDashboard(), dateSerial(2026, 10, 8));
  const ends = {
    keyResult: keyOf(plain, "Raise mid-market share from 7% to 12%"),
    kpi: keyOf(plain, "Lead velocity"),
  };
  const before = written(plain, { kind: "link", links: [{ ...ends, relation: "measures" }] });
  const traps = ({ findings }: Review) => findings.filter(({ rule }) => rule === "green-trap").length;

  test("writes the day, the decision and a line into the log", () => {
    const [pair] = before.links;
    if (!pair) throw new Error("The link is gone.");
    expect(traps(before)).toBe(1);
    const after = written(before, { kind: "reviewed", link: pair.link, decision: "We change the offer." });
    expect(after.evidence.get(ends.keyResult)?.reviews).toEqual([before.asOf]);
    expect(after.log.at(-1)).toMatchObject({ kind: "review", note: "We change the offer." });
    expect(traps(after)).toBe(0);
  });
});

describe("The close of a quarter", () => {
  const before = reviewed("asleep");
  const due = dateSerial(2026, 6, 30);

  test("keeps its key results as values, and nothing is said of them any more", () => {
    const after = written(before, { kind: "close quarter", due });
    expect(rowsOf(after, "OKR Scores")).toEqual([
      ["Quarter", "Objective", "Key result", "Owner", "Baseline", "Target", "Actual", "Score", "Closed on"],
      ["Q2 2026", "Be quick", "Raise lanes from 10 to 20", "Ada Lovelace", 10, 20, 12, 0.2, before.asOf],
      ["Q2 2026", "Be quick", "Raise desks from 10 to 20", "Ada Lovelace", 10, 20, 12, 0.2, before.asOf],
    ]);
    expect(after.findings.filter(({ rule }) => rule === "missed").map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining("Raise rooms"),
      expect.stringContaining("Raise halls"),
    ]);
    expect(planFor(after, { kind: "close quarter", due }).steps).toEqual([]);
  });

  test("tells how many succeeded by the scores that the settings ask for", () => {
    const says = ({ settings }: Review, change: Partial<Review["settings"]> = {}) =>
      planFor({ ...before, settings: { ...settings, ...change } }, { kind: "close quarter", due }).groups[0]
        ?.says;
    expect(says(before)).toMatch(/^0 of 2 stretch goals reached 0\.7\. /);
    expect(says(before, { successStretch: 0.2 })).toMatch(/^2 of 2 stretch goals reached 0\.2\. /);
  });

  test("of a later day goes below what is there", () => {
    const first = written(before, { kind: "close quarter", due });
    const second = written(first, { kind: "close quarter", due: dateSerial(2026, 8, 31) });
    expect(rowsOf(second, "OKR Scores").map(([quarter]) => quarter)).toEqual([
      "Quarter",
      "Q2 2026",
      "Q2 2026",
      "Q3 2026",
      "Q3 2026",
    ]);
    expect(second.cases.rows.filter(({ measure }) => measure.kind === "key result")).toEqual([]);
  });

  test.each([
    [0.85, 0.9],
    [0.849, 0.8],
    [0.05, 0.1],
    [1.8, 1],
    [-0.2, 0],
    [undefined, undefined],
  ])("a progress of %s is scored %s", (progress, score) => expect(scoreOf(progress)).toBe(score));
});

describe("What comes after", () => {
  const asOf = dateSerial(2026, 7, 10);
  const book = (below = "") => {
    const plan = `Objective | Key result | Owner | Baseline | Target | Actual | Start | Due | Updated
Be quick | Raise lanes from 10 to 20 | Ada Lovelace | 10 | 20 | 20 | 2026-04-01 | 2026-06-30 | 2026-06-28
Be quick | Raise desks from 10 to 20 | Ada Lovelace | 10 | 20 | 15 | 2026-04-01 | 2026-06-30 | 2026-06-28
${below}`;
    const kpis = `KPI | Owner | Target | Actual | Updated
Churn | Bob Ray | <= 2% | 3.4% | 2026-06-01
Rating | Bob Ray | >= 4 | 4.6 | 2026-07-01`;
    const grid = (sheet: string, text: string) => gridOf({ sheet })(Object.assign([text], { raw: [text] }));
    return reviewWorkbook(workbookOf(grid("Plan", plan), grid("KPIs", kpis)), asOf);
  };

  test("a KPI that drifts becomes an objective from where it stands to its target", () => {
    const before = book();
    const [proposal] = reviewSummary(before).lifecycle.filter(({ kind }) => kind === "propose-objective");
    if (proposal?.kind !== "propose-objective") throw new Error("Nothing is proposed.");
    const { row, start, due } = proposal;
    const after = written(before, {
      kind: "propose objective",
      kpi: row.measure.key,
      period: { start, end: due },
    });
    expect(rowsOf(after, "Plan").at(-1)).toEqual([
      "Bring Churn back to 2%",
      "Churn: from 3.4% to 2%",
      "Bob Ray",
      0.034,
      0.02,
      0.034,
      dateSerial(2026, 10, 1),
      dateSerial(2026, 12, 31),
      undefined,
    ]);
    const added = after.cases.rows.find(({ measure }) => measure.name.startsWith("Churn: from"));
    expect(added?.assessment.health).toBe("Not started");
  });

  test("a key result that was achieved becomes a KPI whose level is kept", () => {
    const before = book();
    const after = written(before, {
      kind: "keep as kpi",
      keyResult: keyOf(before, "Raise lanes from 10 to 20"),
      direction: "at least",
    });
    expect(rowsOf(after, "KPIs").at(-1)).toEqual([
      "Raise lanes from 10 to 20",
      "Ada Lovelace",
      ">= 20",
      20,
      asOf,
    ]);
    const added = after.cases.rows.find(
      ({ measure }) => measure.kind === "kpi" && measure.name.startsWith("Raise"),
    );
    expect(added?.assessment.health).toBe("On track");
  });

  test("the first KPI and the first objective of a workbook begin a table of their own", () => {
    const { workbook } = book();
    const [plan, kpis] = workbook.grids.map((grid) => reviewWorkbook({ ...workbook, grids: [grid] }, asOf));
    if (!plan || !kpis) throw new Error("A sheet is missing.");
    const kept = written(plan, {
      kind: "keep as kpi",
      keyResult: keyOf(plan, "Raise lanes from 10 to 20"),
      direction: "at least",
    });
    expect(rowsOf(kept, "KPIs")).toEqual([
      ["KPI", "Owner", "Target", "Actual", "Updated"],
      ["Raise lanes from 10 to 20", "Ada Lovelace", ">= 20", 20, asOf],
    ]);
    expect(kept.scorecard.kpis.map(({ name }) => name)).toEqual(["Raise lanes from 10 to 20"]);
    const period = { start: dateSerial(2026, 10, 1), end: dateSerial(2026, 12, 31) };
    const proposed = written(kpis, { kind: "propose objective", kpi: keyOf(kpis, "Churn"), period });
    const words = ["Bring Churn back to 2%", "Churn: from 3.4% to 2%", "Bob Ray"];
    expect(rowsOf(proposed, "OKRs").at(-1)).toEqual([...words, 0.034, 0.034, 0.02, period.start, period.end]);
    expect(proposed.scorecard.keyResults.map(({ name }) => name)).toEqual(["Churn: from 3.4% to 2%"]);
  });

  test("a new row is shown as its cells will show it, under the headings of its columns", () => {
    const before = book();
    const plan = planFor(before, {
      kind: "propose objective",
      kpi: keyOf(before, "Churn"),
      period: { start: dateSerial(2026, 10, 1), end: dateSerial(2026, 12, 31) },
    });
    const cells = plan.groups.flatMap((group) => group.cells);
    expect(cells.every(({ heading = "" }) => heading !== "")).toBe(true);
    expect(cells.filter(({ becomes }) => typeof becomes === "number").map(({ shows }) => shows)).toEqual([
      "3.4%",
      "2%",
      "3.4%",
      "1 Oct 2026",
      "31 Dec 2026",
    ]);
  });

  test("nothing is written over, and no row goes below a total", () => {
    const before = book(" | A note that stands below\nTotal | | | | 40 | 35 | | |");
    const plan = planFor(before, {
      kind: "propose objective",
      kpi: keyOf(before, "Churn"),
      period: { start: asOf, end: asOf + 90 },
    });
    expect([plan.steps, plan.refusals.length]).toEqual([[], 1]);
  });
});

test("the cycle answers for every row without dates", () => {
  const before = reviewed("bare");
  const after = written(before, {
    kind: "cycle",
    period: { start: dateSerial(2026, 4, 1), end: dateSerial(2026, 6, 30) },
  });
  const words = (review: Review) =>
    review.cases.rows
      .filter(({ measure }) => measure.kind === "key result")
      .map(({ assessment }) => assessment.health);
  expect(new Set(words(before))).toEqual(new Set(["No dates"]));
  expect(words(after)).not.toContain("No dates");
});
