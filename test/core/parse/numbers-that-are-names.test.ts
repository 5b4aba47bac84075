import { readStatement } from "../../../src/core/parse/statement";

const numbersOf = (text: string) => {
  const { target, upper, baseline, delta, relativeChange } = readStatement(text);
  return [target, upper, baseline, delta, relativeChange].filter((number) => number !== undefined);
};

describe("the number of a day, a sprint or a place is its name", () => {
  test.each([
    "Post all accruals by end of Day 2",
    "Billing module ready (Sprint 5 done)",
    "Modul klar (Sprint 4 færdig)",
    "The wrong source never stands at position 2",
  ])("%s", (text) => expect(numbersOf(text)).toEqual([]));

  test.each([
    ["Abbrüche in Minute 3-4 sinken auf <6%", 0.06],
    ["Churn after day 30 below 4 %", 0.04],
    ["Answer in 3 days", 3],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("arrows and signs say which way a number goes", () => {
  test.each([
    ["Drop-outs after the first login | ↓ 25%", { relativeChange: -0.25 }],
    ["Throughput | ↑ 15 %", { relativeChange: 0.15 }],
    ["+140 MW of freed capacity", { delta: 140, direction: "increase" }],
    ["The bank announces −1,200 posts by 2027", { delta: -1200, direction: "decrease" }],
    ["NPS +40", { target: 40 }],
    ["Hire +2 designers", { target: 2 }],
  ])("%s", (text, numbers) => expect(readStatement(text)).toMatchObject(numbers));
});

describe("from one share to another, reduced", () => {
  test.each([
    ["20-30% Reduzierung der Rüstzeiten", "decrease"],
    ["Cut the number of rules by 40-60%", "decrease"],
    ["Ridurre il ciclo a 40-60 giorni", "decrease"],
    ["Grow traffic by 10-15 %", "increase"],
    ["Stock between 40 and 60 days", "between"],
  ])("%s", (text, direction) => expect(readStatement(text).direction).toBe(direction));
});

describe("what is denied", () => {
  test.each([
    ["No-shows <12% en piloto", { target: 0.12, direction: "at most" }],
    ["The borrower shall not permit its leverage to exceed 2.5x", { target: 2.5, direction: "at most" }],
    ["No dejar caer el margen por debajo de 12%", { target: 0.12, direction: "at least" }],
  ])("%s", (text, numbers) => expect(readStatement(text)).toMatchObject(numbers));

  it("counts none behind a label, too", () =>
    expect(numbersOf("Clean pipeline: Ingen lead > 45 dagar utan kontakt")).toEqual([]));
});

test.each([
  ["2,000 GitHub stars (from ~500)", "count"],
  ["Exam done | ≤ 9 calendar days from order", "days"],
  ["Answer requests within 15 working days", "days"],
])("%s is counted in %s", (text, unit) => expect(readStatement(text).unit).toBe(unit));

describe("a cell begins with what its number is", () => {
  test.each([
    ["Model error | Current (v1.2) 21.4% | Target (v1.3) < 14%", { baseline: 0.214, target: 0.14 }],
    ["Unproved expenses | % | minimize | Baseline 40 | Meta M12 5", { baseline: 0.4, target: 0.05 }],
    ["Conversion | FY27 Target 3.1% | Actual / Pace 2.9%", { baseline: 0.029, target: 0.031 }],
    [
      "Baseline: Fall 2019 cohort – 77% | Current: Fall 2023 cohort – 75% | Target: Fall 2026 cohort – 82%",
      { baseline: 0.77, target: 0.82 },
    ],
    ["Visits | Calls per 1,000 visits | Baseline in the first month, then +20%", { relativeChange: 0.2 }],
    ["Die Marge steigt auf 32 % nach 28 % im Vorjahr", { baseline: 0.28, target: 0.32 }],
  ])("%s", (text, numbers) => expect(readStatement(text)).toMatchObject(numbers));
});

describe("a cell or brackets of their own say the unit", () => {
  test.each([
    ["Downtime | hours | 2026 Actual 1210.5 | Target 900", { baseline: 1210.5, target: 900, unit: "hours" }],
    ["Tid til læring | Dage | <6", { target: 6, unit: "days" }],
    ["Czas odpowiedzi (h) | <12", { target: 12, unit: "hours" }],
    ["Increase utilisation (%) from 70 to 85", { baseline: 0.7, target: 0.85, unit: "%" }],
    ["Umsatz (CHF/Monat) auf 40'000 steigern", { target: 40_000, unit: "CHF" }],
    ["Answer 40 customer(s)", { target: 40, unit: "count" }],
  ])("%s", (text, numbers) => expect(readStatement(text)).toMatchObject(numbers));
});
