import { readStatement } from "../../../src/core/parse/statement";

const targetOf = (text: string) => readStatement(text).target;

describe("a bare number in the middle of others is no target", () => {
  test.each([
    "Answering takes 12 days for 60 % of letters",
    "Dataset: import lots of 300 files in < 20 seconds",
    "The pipeline ran 2x and nobody helped in ≥ 90 % of the cases",
    "In the pilot, 30 teams took part and nobody needed 5 minutes",
    "Lyon: 4 ateliers pour 30 personnes en 2 jours",
    "Coverage | 40 % | 55 % | 70 % | 85 %",
  ])("%s", (text) => expect(targetOf(text)).toBeUndefined());

  test("the sentence says what to do", () =>
    expect(readStatement("Answering takes 12 days for 60 % of letters").doubt).toContain("target: 20"));
});

describe("where it leads, is called the target or is a share, it is", () => {
  test.each([
    ["Win 4 clients above €20k", 4],
    ["Automatizar 6 procesos que consumen más de 4h/semana", 6],
    ["Send 10 offers (pipeline: $3M)", 10],
    ["Of 90 shops, target: 60", 60],
    ["Tickets > 24 h | 0", 0],
    ["Se espera que 80 % complete el curso en 3 meses", 0.8],
    ["Plan and hold 3 rounds of interviews with at least 12 guests", 3],
    ["$50,000 MRR ($600K ARR)", 50_000],
  ])("%s", (text, target) => expect(targetOf(text)).toBe(target));
});
