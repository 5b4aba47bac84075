import { readStatement } from "../../../src/core/parse/statement";

describe("a number that is called the target is it, wherever it stands", () => {
  test.each([
    ["Churn rate 8% (target: <5%)", { type: "threshold", target: 0.05, direction: "at most" }],
    ["Scrap on line 2: currently 1.8% (target: ≤0.5%)", { baseline: 0.018, target: 0.005 }],
    ["Tasso di scarto linea 2: attuale 1,8% (obiettivo: ≤0,5%)", { baseline: 0.018, target: 0.005 }],
    ["Fluktuation 12 % (Ziel: unter 10 %)", { type: "threshold", target: 0.1, direction: "at most" }],
    ["Cut error rates by 50%, towards a goal of less than 1%", { relativeChange: -0.5 }],
    ["Lift 3 regions to the NPS goal: 50", { target: 50 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("words may stand between `from` and its number, and between the two numbers", () => {
  test.each([
    ["Reduce escalations from a weekly average of 12 to a weekly average of ≤3", { baseline: 12, target: 3 }],
    ["Improve CSAT from roughly 1.7 in FY24 rating to date to at least 2.2", { baseline: 1.7, target: 2.2 }],
    ["Cut the queue from a peak of 90 tickets to 40", { baseline: 90, target: 40 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject({ type: "from-to", ...stated }));
});

describe("what was before may be bounded, and a band needs none", () => {
  test("the bound of the baseline is not the target's", () =>
    expect(readStatement(">70% Haiku usage (up from <30%)")).toMatchObject({ baseline: 0.3, target: 0.7 }));

  test("a band says all", () => {
    const statement = readStatement("Ship 6-10 tasks a day (up from 2)");
    expect(statement).toMatchObject({ type: "range", target: 6, upper: 10, direction: "between" });
    expect(statement.baseline).toBeUndefined();
  });
});

describe("a number that is a name is no target", () => {
  test.each([
    ["Ativação (importar 1º informe) ≥ 40%", 0.4],
    ["Time-to-value (1ª simulação) < 10 minutos", 10],
    ["Ship 2.0 release", undefined],
    ["Launch 3.0 features to 40% of users", 0.4],
    ["Average rating 4.0 stars", 4],
    ["<3 second response time", 3],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});
