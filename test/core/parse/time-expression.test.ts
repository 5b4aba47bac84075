import { readStatement } from "../../../src/core/parse/statement";

describe("times inside a sentence", () => {
  it.each([
    ["In 2026 we win 30 partners", 30],
    ["Win 2030 partners", 2030],
    ["Raise partners to 2030", 2030],
    ["On 15 May 2026 we count 40 partners", 40],
    ["On May 15 we count 40 partners", 40],
    ["FY26 Q1: 40 partners", 40],
    ["Im 3. Quartal 40 Partner gewinnen", 40],
    ["Bis KW 36 gewinnen wir 40 Partner", 40],
    ["2026-Q4: 40 partners", 40],
    ["We set 20 goals", 20],
  ])("%s: the target is %d", (text, target) => expect(readStatement(text).target).toBe(target));
});
