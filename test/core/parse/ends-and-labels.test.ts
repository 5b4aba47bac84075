import { readKeyResult } from "../../../src/core/parse/key-result";
import { readStatement } from "../../../src/core/parse/statement";

describe("of several words none is known: no number is taken, but comparators and bands are", () => {
  test.each([
    "Kasvattaa liikevaihtoa 20 %",
    "Meningkatkan penjualan sebesar 20%",
    "Povecati prodajo za 20 %",
    "Ongeza mauzo kwa 20%",
    "Jualan RM 2 juta",
  ])("%s", (text) => {
    const { target, relativeChange } = readStatement(text);
    expect([target, relativeChange]).toEqual([undefined, undefined]);
  });
  test.each([
    ["Kasvattaa liikevaihtoa ≥ 20 %", 0.2],
    ["Kapasitas terpakai | 80-90%", 0.8],
    ["Vaccinate 300 dogs", 300],
    ["Attendance 80%", 0.8],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("numbers of priorities and classes are names", () => {
  test.each([
    ["Bugs mit Priorität 1 in weniger als 4 Stunden", 4],
    ["Resolve priority 2 tickets in less than 8 hours", 8],
    ["Traiter les incidents de priorité 1 en moins de 4 heures", 4],
    ["Störungen der Klasse 2 unter 8 Stunden", 8],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("where it ends tells more than how far it goes", () => {
  test.each([
    ["Increase users by 30% to 13,000", 13_000],
    ["Anteil der Bio-Produkte auf 40 % verdoppeln", 0.4],
    ["Revenue 2025: $1.8M; target 2026: $2.5M", 2_500_000],
  ])("%s", (text, target) => expect(readStatement(text).target).toBe(target));

  test("what is so today is where it starts", () =>
    expect(readStatement("At 45% today, 60% by year end")).toMatchObject({ baseline: 0.45, target: 0.6 }));
});

describe("what is cut or moved right there is how far it goes", () => {
  test.each([
    ["Recortar 20.000 €", -20_000],
    ["Cut $250k from vendor spend", -250_000],
    ["Prijs met € 0,50 omlaag", -0.5],
  ])("%s", (text, delta) => expect(readStatement(text)).toMatchObject({ type: "relative", delta }));

  test.each([["10 % d'émissions en moins", -0.1]])("%s", (text, relativeChange) =>
    expect(readStatement(text).relativeChange).toBeCloseTo(relativeChange),
  );
});

test.each([
  ["Verfügbarkeit ab 99 %", "at least"],
  ["À partir de 95 %", "at least"],
  ["Færre end 3 klager", "at most"],
  ["Save 200 hours of manual work", "unknown"],
])("%s is to be %s", (text, direction) => expect(readStatement(text).direction).toBe(direction));

test("a day of a month names no year", () =>
  expect(["by January 15", "bis 31. März"].map((when) => readStatement(`20 leads ${when}`).deadline)).toEqual(
    [undefined, undefined],
  ));

test.each([
  ["4 von 5 Sternen", "points", 4],
  ["4,5/5 en satisfacción", "points", 4.5],
  ["Mitarbeiterzufriedenheit 4,2", "points", 4.2],
  ["Um die Hälfte weniger Unfälle", "%", undefined],
])("%s counts in %s", (text, unit, target) => {
  const statement = readKeyResult(text);
  expect([statement.unit, statement.target]).toEqual([unit, target]);
});
