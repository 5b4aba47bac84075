import { readStatement } from "../../../src/core/parse/statement";

const numbersOf = (text: string) => {
  const { target, upper, baseline, relativeChange } = readStatement(text);
  return [target, upper, baseline, relativeChange].filter((number) => number !== undefined);
};

describe("a number inside of a cell is a part of the name where cells follow", () => {
  test.each([
    "Share of users with ≥ 2 visits | to be measured",
    "Andel kunder med ≥2 köp | ↑",
    "Contact | Phone and address found within three clicks of the start | Yes",
    "Cost of leaving | Leavers × 0.6 × salary | Minimise",
    "Tab memory | Chrome delta over 45 min idle | Mo–Fr",
  ])("%s", (text) => expect(numbersOf(text)).toEqual([]));

  test.each([
    ["Lead time from 12 to 7 days | Ops", [7, 12]],
    ["Goal: 30 shops | monthly", [30]],
    ["Reduce open tickets to 40 | Support", [40]],
    ["Latency | p95 ≤ 10 s", [10]],
    ["Uptime | ≥ 99 % | monthly", [0.99]],
  ])("%s is meant", (text, numbers) => expect(numbersOf(text)).toEqual(numbers));
});

describe("where a later cell begins with a number, nobody knows which one is meant", () => {
  test.each([
    "Lot time | 3-20 hours by hand | < 4 minutes",
    "Activation | ≥ 5 items or 1 receipt in a day | > 35 %",
    "Doubled messages after retries | N/A | 0",
    "Load | < 20 % avg | > 40 % at peaks",
    "Exercises | ~2–3 | 5+",
    "Encryption coverage | 100% | 🟢≥90 / 🟡75-90 / 🔴<75",
    "Persons supported | 14 | 9K / 5M",
  ])("%s", (text) => expect(numbersOf(text)).toEqual([]));

  test.each([
    ["Jobs done | 98.5 % | 30 days", [0.985]],
    ["Churn | ≤ 4 % | sector ≈ 8 %", [0.04]],
    ["Tab memory | Chrome delta over 45 min idle | < 70 MB", [70]],
    ["Stock-outs per month | measured in phase 0 | −20%", [-0.2]],
    ["Loyalty | NPS (-100 to 100) | 2026 Actual 31 | Target 40", [40, 31]],
    ["Clearance time | baseline 9 days | y3_2028_29 5 days", [5, 9]],
    ["Lead time | 28 days | 6 days", [6, 28]],
  ])("%s says when, whose, or from where", (text, numbers) => expect(numbersOf(text)).toEqual(numbers));
});
