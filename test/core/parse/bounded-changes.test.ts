import { readStatement } from "../../../src/core/parse/statement";

describe("how far something goes at best or at least is a change, never a level", () => {
  test.each([
    ["Reduce onboarding time by up to 80%", -0.8],
    ["Reduzir em até 80% o tempo de atendimento", -0.8],
    ["Réduire de jusqu'à 30 % les coûts", -0.3],
    ["Kosten um bis zu 80 % senken", -0.8],
    ["Reducir hasta un 30 % los costes", -0.3],
    ["Reducir los costes hasta en un 30 %", -0.3],
    ["Kosten met tot 30 % verlagen", -0.3],
    ["Increase revenue by up to 20%", 0.2],
    ["Increase revenue up to 20%", 0.2],
    ["Cut costs by at least 20%", -0.2],
    ["Cut defects by more than 50%", -0.5],
    ["Umsatz um mindestens 20 % steigern", 0.2],
    ["Réduire les retards d'au moins 15 %", -0.15],
    ["Aumentar la cobertura en al menos un 10 %", 0.1],
    ["Ridurre i reclami di almeno il 20%", -0.2],
    ["Reduzir os custos em pelo menos 15%", -0.15],
    ["Kosten met minstens 20 % verlagen", -0.2],
    ["Up to 80% reduction in onboarding time", -0.8],
    ["Bis zu 30 % weniger Kosten", -0.3],
    ["At least 25% fewer complaints", -0.25],
  ])("%s: %d", (text, relativeChange) => {
    const direction = relativeChange < 0 ? "decrease" : "increase";
    const statement = readStatement(text);
    expect(statement).toMatchObject({ type: "relative", relativeChange, direction });
    expect(statement.target).toBeUndefined();
  });
});

describe("a change that must not be larger, and one that may be a level, name no number to reach", () => {
  test.each([
    "Raise prices by at most 5 %",
    "Reduce churn by less than 5 %",
    "Preise um höchstens 5 % erhöhen",
    "Reduce the bounce rate up to 30%",
    "Réduire les coûts jusqu'à 30 %",
    "Kosten bis zu 30 % senken",
    "Kosten tot 30 % verlagen",
    "Absatz bis zu 30 % steigern",
    "Reducir la tasa de rebote hasta 30 %",
  ])("%s", (text) => expect(readStatement(text)).toMatchObject({ type: "unparseable" }));
});

describe("a level stays one", () => {
  test.each([
    ["Increase test coverage up to 80%", 0.8],
    ["Reduce churn to at most 5%", 0.05],
    ["Reduce churn from 9% down to 5%", 0.05],
    ["Kosten von 40 % bis auf 30 % senken", 0.3],
    ["Increase coverage from 40% up to 80%", 0.8],
    ["Reduce the error rate to under 1%", 0.01],
    ["Keep cost growth under 5%", 0.05],
    ["Under 3% cost increase", 0.03],
    ["Limit cost growth to 5%", 0.05],
    ["Serve up to 150 tickets a day", 150],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});
