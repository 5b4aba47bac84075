import { evaluateHealth } from "../../src/core/answer/evaluate-health";
import { NO_SETTINGS } from "../../src/core/model/settings";
import { healthQuestion } from "../../src/core/health-question";
import { HEALTH } from "../../src/core/model/health";
import type { Kpi } from "../../src/core/model/kpi";
import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

test("a rhythm in words that nobody can read counts for nothing where no row says when it was updated", () => {
  const grid = gridOf({ sheet: "KPIs" })`
    KPI       | Owner | Frequency       | Target | Actual
    New deals | Ada   | every full moon | 8      | 5
    Visitors  | Ben   | every full moon | 100    | 98
  `;
  const { assessments } = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 15));
  expect([...assessments.values()].map(({ health }) => health)).toEqual([HEALTH.offTrack, HEALTH.atRisk]);
});

test("a direction of 0 is no direction, and not the blank that would make a failing measure green", () => {
  const churn: Kpi = {
    kind: "kpi",
    key: "KPIs!A2",
    name: "Logo churn",
    at: { sheet: "KPIs", row: 1, column: 0 },
    table: "kpis",
    inputs: { actual: 2.4, target: 1.8, direction: 0 },
    cells: {},
  };
  const question = healthQuestion(churn, NO_SETTINGS, dateSerial(2026, 5, 15));
  expect(evaluateHealth(question).health).toBe(HEALTH.checkInputs);
});

test.each([
  ["nothing", "kpi", undefined, 31],
  ["nothing", "key result", undefined, 14],
  ["a 0, as its formula hands it over", "kpi", 0, 0],
  ["a word", "kpi", "weekly", "weekly"],
])("where the column of rhythms holds %s, a %s is asked for with %p → %p", (_, kind, cadence, asked) => {
  const row = {
    kind,
    key: "KPIs!A2",
    name: "Logo churn",
    at: { sheet: "KPIs", row: 1, column: 0 },
    table: "kpis",
    inputs: { actual: 2.4, target: 1.8, updated: dateSerial(2026, 5, 1), cadence },
    cells: {},
    statement: { type: "unknown" },
  } as unknown as Kpi;
  expect(healthQuestion(row, NO_SETTINGS, dateSerial(2026, 5, 15)).cadence).toBe(asked);
});

test.each([
  ["Costs", -130, -100, HEALTH.offTrack],
  ["Costs", -95, -100, HEALTH.onTrack],
  ["Costs", 130, 100, HEALTH.offTrack],
  ["Costs", 95, 100, HEALTH.onTrack],
  ["Churn", 3, ">= 2", HEALTH.onTrack],
  ["Revenue", 3, "<= 2", HEALTH.offTrack],
])("%s of %s against %s are judged by sign and comparator: %s", (name, actual, target, health) => {
  const grid = gridOf({ sheet: "KPIs" })`
    KPI       | Owner | Target    | Actual
    ${name}   | Ada   | ${target} | ${actual}
    New deals | Ben   | 8         | 9
    Visitors  | Cem   | 100       | 120
  `;
  const { assessments, scorecard } = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 15));
  expect(assessments.get(scorecard.kpis[0]?.key ?? "")?.health).toBe(health);
});
