import { countedOf, ended } from "../../../src/core/review/words";

const KPIS = ["KPI", "KPIs"] as const;

test.each([
  [6, "Plan", "6 KPIs of Plan"],
  [6, "KPIs", "6 KPIs"],
  [1, "kpis", "1 KPI"],
  [2, undefined, "2 KPIs"],
  [2, " ", "2 KPIs"],
])("%i rows of %j are called %j", (count, table, called) => {
  expect(countedOf(count, KPIS, table)).toBe(called);
});

test("a sentence has one stop, whatever it ends with", () => {
  expect(["it was typed", "is 440% meant?", "Type one.", '"Churn" …'].map(ended)).toEqual([
    "it was typed.",
    "is 440% meant?",
    "Type one.",
    '"Churn" …',
  ]);
});
