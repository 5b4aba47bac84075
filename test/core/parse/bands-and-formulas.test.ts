import { readStatement } from "../../../src/core/parse/statement";

const numbersOf = (text: string) => {
  const { target, upper, baseline, relativeChange } = readStatement(text);
  return [target, upper, baseline, relativeChange].filter((number) => number !== undefined);
};

describe("what is reckoned with is no target", () => {
  test.each([
    "(Resolved tickets / all tickets) × 100",
    "Growth: (this year - last year) / last year * 100",
    "Budget x 0.9 ÷ 12",
    "Pressure | 40 ± 5 %",
  ])("%s", (text) => expect(numbersOf(text)).toEqual([]));
  test.each([
    ["Win **5** deals", [5]],
    ["* 5 new shops", [5]],
  ])("%s has a mark of its own", (text, numbers) => expect(numbersOf(text)).toEqual(numbers));
});

describe("a window in the name of a share is no target", () => {
  test.each([
    "Percentage of visits that were completed within 10 days of the last visit",
    "Proportion of cases flagged within 15 minutes of arrival",
  ])("%s", (text) => expect(numbersOf(text)).toEqual([]));
  test("Answer within 2 hours", () => expect(numbersOf("Answer within 2 hours")).toEqual([2]));
});

describe("`8 to 10 %` is a band, unless something moves", () => {
  test.each([
    ["Revenue growth of 8 to 10 %", { type: "range", target: 0.08, upper: 0.1 }],
    ["15% to 25% improvement in days outstanding", { type: "range", target: 0.15, upper: 0.25 }],
    ["Lead time 10 to 8 days", { type: "from-to", baseline: 10, target: 8 }],
    ["Raise NPS 30 to 40", { type: "from-to", baseline: 30, target: 40 }],
    ["NPS from 30 to 40", { type: "from-to", baseline: 30, target: 40 }],
    ["NPS 30 → 40", { type: "from-to", baseline: 30, target: 40 }],
  ])("%s", (text, reading) => expect(readStatement(text)).toMatchObject(reading));
});
