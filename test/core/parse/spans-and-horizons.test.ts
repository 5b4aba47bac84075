import { readStatement } from "../../../src/core/parse/statement";

describe("a time behind the word for target tells when", () => {
  test.each([
    ["Subscribers | Goal in 6 months 300", 300],
    ["Boletín | Meta a 6 meses 300", 300],
    ["Títulos curtos | Meta 90d < 5%", 0.05],
  ])("%s", (text, target) => expect(readStatement(text)).toMatchObject({ target }));
  test("unless it is the target", () =>
    expect(readStatement("Payback | Target 6 months")).toMatchObject({ target: 6, unit: "months" }));
});

describe("a year of the baseline is none", () => {
  test.each([
    "2030 Target: 50% reduction from 2020 baseline",
    "Cut emissions by 50% by 2030 from a 2023 base year",
  ])("%s", (text) =>
    expect(readStatement(text)).toMatchObject({
      relativeChange: -0.5,
      baseline: undefined,
      target: undefined,
    }),
  );
});

describe("a negative share is a change, whatever stands around", () => {
  test.each([
    ["Processing time, created to closed, to be held | −30 %", -0.3],
    ["Código unificado | -50% duplicación", -0.5],
    ["Eliminate 80% of manual effort", -0.8],
    ["Eliminar un 60 % de las tareas manuales", -0.6],
  ])("%s", (text, relativeChange) => expect(readStatement(text)).toMatchObject({ relativeChange }));
});
