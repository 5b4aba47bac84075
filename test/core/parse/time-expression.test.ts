import { dateSerial } from "../../../src/core/model/period";
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
    ["From 2024/25 to 2025/26 we grow to 40 partners", 40],
    ["GJ 2025/26: 40 Partner gewinnen", 40],
    ["Exercice 2025-2026 : atteindre 40 partenaires", 40],
  ])("%s: the target is %d", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("a fiscal year ends on a day that the text does not tell", () => {
  it.each([
    "Reach 40 partners by FY2025/26",
    "Reach 40 partners by FY25/26",
    "Reach 40 partners by FY26",
    "Reach 40 partners by 2025/26",
    "Reach 40 partners by Q2 FY2025-26",
    "40 Partner bis GJ 2025/2026 gewinnen",
    "Atteindre 40 partenaires pour l'exercice 2025-26",
    "Llegar a 40 socios en el ejercicio 2025/26",
  ])("%s", (text) => {
    const { target, deadline } = readStatement(text);
    expect([target, deadline]).toEqual([40, undefined]);
  });

  it("a calendar year does", () =>
    expect(readStatement("Reach 40 partners by 2026").deadline).toBe(dateSerial(2026, 12, 31)));
});
