import { dueAfter, startBefore } from "../../src/core/formula/cycle-expressions";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { planFor } from "../../src/core/plan-for";
import { dateSerial } from "../../src/core/model/period";
import type { Grid } from "../../src/core/model/grid";
import { grid, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 5, 15);

function reviewOf(sheet: Grid) {
  return reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
}

function healths(sheet: Grid): readonly (string | undefined)[] {
  const { scorecard, assessments } = reviewOf(sheet);
  return scorecard.keyResults.map(({ key }) => assessments.get(key)?.health);
}

function formulas(sheet: Grid): readonly unknown[] {
  const review = reviewOf(sheet);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  return plan.groups
    .flatMap(({ cells }) => cells)
    .map(({ becomes }) => becomes)
    .filter((cell) => String(cell).startsWith("=OKR.HEALTH"));
}

const CYCLE = { named: undefined, yearStart: "1" };

describe("an OKR sheet that only tells progress", () => {
  const PROGRESS: readonly (readonly [string, readonly (string | number)[], number])[] = [
    ["Progress", ["0.8", "0.2", "1.0", ""], 1],
    ["Progress", ["80%", "20%", "100%", ""], 1],
    ["Progress %", ["80", "20", "100", ""], 100],
    ["Score", ["8", "2", "10", ""], 10],
    ["Score (0-1)", ["0.8", "0.2", "1", ""], 1],
    ["Fortschritt", ["0.8", "0.2", "1.0", ""], 1],
    ["Avancement", ["80", "20", "100", ""], 100],
    ["进度", ["0.8", "0.2", "1.0", ""], 1],
  ];
  const sheetOf = (
    heading: string,
    [one = "", two = "", three = "", four = ""]: readonly (string | number)[],
  ) => grid`
    Objective    | Key result              | Owner | Start      | Due        | ${heading} | Confidence
    Keep clients | Raise NPS from 40 to 55 | Una   | 2026-04-01 | 2026-06-30 | ${one}     | 0.3
                 | Cut churn to 2%         | Per   | 2026-04-01 | 2026-06-30 | ${two}     | 0.9
                 | Answer within 4 hours   | Ida   | 2026-04-01 | 2026-06-30 | ${three}   | 0.5
                 | Publish four cases      | Sam   | 2026-04-01 | 2026-06-30 | ${four}    | 0.5
  `;

  test.each(PROGRESS)("%s: %j counts from 0 to the full scale", (heading, values) => {
    expect(healths(sheetOf(heading, values))).toEqual(["On track", "Off track", "Achieved", "No data"]);
  });

  test.each(PROGRESS)("%s: %j is what the formula asks too", (heading, values, full) => {
    const [first] = formulas(sheetOf(heading, values));
    expect(first).toBe(
      `=OKR.HEALTH(IF($F2="","",IF(N($F2)>${1.5 * full},"more than all of it",$F2)),${full},0,"",` +
        `IF($D2="",${startBefore("$E2", CYCLE)},$D2),IF($E2="",${dueAfter("$D2", CYCLE)},$E2),,,OKR_AsOf)`,
    );
  });

  test("a column whose scale nothing tells is not judged", () => {
    expect(healths(sheetOf("Progress", [1, 0, 1, 0]))).not.toContain("Achieved");
  });

  test("confidence alone is no progress", () => {
    const sheet = grid`
      Objective    | Key result              | Owner | Start      | Due        | Confidence
      Keep clients | Raise NPS from 40 to 55 | Una   | 2026-04-01 | 2026-06-30 | 90%
                   | Cut churn to 2%         | Per   | 2026-04-01 | 2026-06-30 | 100%
    `;
    expect(healths(sheet)).toEqual(["No data", "No data"]);
  });

  test("beside numbers that say something else, the row says so", () => {
    const { scorecard, assessments } = reviewOf(grid`
      Objective    | Key result    | Owner | Baseline | Target | Actual | Progress | Start      | Due
      Keep clients | Raise NPS     | Una   | 40       | 50     | 44     | 90%      | 2026-04-01 | 2026-06-30
                   | Win customers | Per   | 0        | 100    | 55     | 50%      | 2026-04-01 | 2026-06-30
    `);
    const [first, second] = scorecard.keyResults.map(({ key }) => assessments.get(key)?.explain());
    expect(first).toContain("Its own progress says 90%, the numbers say 40%.");
    expect(second).not.toContain("Its own progress");
  });

  test("beside a level that is to be held, a share of its target is no other opinion", () => {
    const { scorecard, assessments } = reviewOf(grid`
      KPI            | Owner | Target | Actual | % of target
      Staff turnover | Una   | 8%     | 9.5%   | 81%
      Satisfaction   | Per   | 90%    | 85%    | 94%
    `);
    const said = scorecard.kpis.map(({ key }) => assessments.get(key)?.explain());
    expect(said.join()).not.toContain("Its own progress");
    expect(said.join()).toContain("misses at most 8%");
  });
});
