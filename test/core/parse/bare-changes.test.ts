import { readStatement } from "../../../src/core/parse/statement";

describe("a bare percent beside a verb of change is how far, wherever the verb stands", () => {
  test.each([
    ["Kosten 20 % senken", -0.2],
    ["Umsatz 15 % steigern", 0.15],
    ["Stromverbrauch 10 % senken bis 2027", -0.1],
    ["Kosten 20 % verlagen", -0.2],
    ["Omzet 15 % verhogen", 0.15],
    ["Reduce costs 20 %", -0.2],
    ["Réduire les coûts 20 %", -0.2],
    ["Aumentar ventas 15 %", 0.15],
  ])("%s", (text, relativeChange) => expect(readStatement(text)).toMatchObject({ relativeChange }));

  test.each([
    ["Kosten auf 20 % senken", 0.2],
    ["Ausschuss unter 2 % senken", 0.02],
    ["Increase coverage to 80 %", 0.8],
  ])("%s says where to", (text, target) => expect(readStatement(text)).toMatchObject({ target }));
});

describe("of what is a share itself a bare percent may be either, so no number is taken", () => {
  test.each([
    ["Reduce churn 3 %", "decrease"],
    ["Fehlerquote 2 % senken", "decrease"],
    ["Increase coverage 80 %", "increase"],
    ["Anteil Ökostrom 80 % erhöhen", "increase"],
    ["Réduire le taux de rebut 3 %", "decrease"],
  ])("%s", (text) => {
    const { target, relativeChange, delta } = readStatement(text);
    expect([target, relativeChange, delta]).toEqual([undefined, undefined, undefined]);
  });

  test.each([
    ["Reduce churn by 3 %", { relativeChange: -0.03 }],
    ["Fehlerquote um 2 % senken", { relativeChange: -0.02 }],
    ["Reduce churn to 3 %", { target: 0.03 }],
    ["10 % lower churn", { relativeChange: -0.1 }],
  ])("but %s is clear", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("a count that is reduced behind its number is how far", () => {
  test.each([
    ["Durchlaufzeit 3 Tage verkürzen", -3],
    ["Lagerbestand 500 Stück abbauen", -500],
  ])("%s", (text, delta) => expect(readStatement(text)).toMatchObject({ delta, direction: "decrease" }));

  test("what is done beside it reduces something else", () =>
    expect(readStatement("Ship 5 features cutting costs").target).toBe(5));
});

describe("a word that also says until when says where to", () => {
  test("skrócenie do 21 dni", () =>
    expect(readStatement("Czas wdrożenia: skrócenie do 21 dni")).toMatchObject({ target: 21 }));
  test("by up to 3 days is how far", () =>
    expect(readStatement("Reduce lead time by up to 3 days")).toMatchObject({ delta: -3 }));
});

describe("points that something goes `by` need a word for the way", () => {
  test.each([
    ["The quota is shifting by 2.5 percentage points", undefined],
    ["Raise the quota by 2.5 percentage points", 0.025],
    ["Quota +2.5 percentage points", 0.025],
  ])("%s", (text, delta) => expect(readStatement(text).delta).toBe(delta));
});

describe("what stands right behind a verb of reaching is a level, right behind one of growing how far", () => {
  test.each([
    ["improve reading by daily practice, achieving 70% accuracy", { target: 0.7 }],
    ["Achieve 20 % reduction in cost", { relativeChange: -0.2 }],
    ["Active users growing 10%+ a month", { relativeChange: 0.1 }],
    ["Raise coverage to 80%+", { target: 0.8 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});
