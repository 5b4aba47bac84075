import { readStatement } from "../../../src/core/parse/statement";

const numbersOf = (text: string) => {
  const { baseline, target, relativeChange } = readStatement(text);
  return { baseline, target, relativeChange };
};

describe("what a sentence tells of the past, or of what there is, is no number to reach", () => {
  test.each([
    "The attach rate is 3.4% of all paid accounts",
    "Delivery time is 12 days for most orders",
    "Der Marktanteil ist 15 %",
    "Retention came in at 71.5%",
    "Out of the 18 goals of the plan, 11 (61%) had been met",
    "24 teams participated, and the move took 9 minutes",
    "Plus de 70 % des sites sont déjà raccordés",
    "Über 60 % der Filialen sind bereits angeschlossen",
    "40 % av enheterna är redan anslutna",
    "Remove `404` answers after the migration",
    "Same functions across all three clients",
    "Umbral de alerta: 55%",
    "Seuil d'alerte : 55 %",
    "Alert threshold: 55%",
    "Alarmschwelle: 55 %",
    "Total assets grew to $320 million by the end of the year",
    "Sales rose to 45 units in May",
    "Die Ausschussquote betrug 4,2 %",
    "Die Quote lag bei 12 %",
    "Nous avons atteint 75 % de nos jalons",
    "La tasa ascendió a 8,4 %",
    "Il tasso ha raggiunto il 34 %",
    "A taxa atingiu 34%",
    "Het percentage bedroeg 23 %",
    "Andelen uppgick till 34 procent",
    "Wartość wyniosła 45 %",
    "During FY2023, 28% of the power used in our plants was bought as green",
    "Cheaper rivals led to a decrease in margin from 61.2% in 2021 to 48.9% in 2022",
    "Der Absatz stieg um 7 % auf 81 Mio. EUR",
    "Die Marge sank auf 14 %",
    "De omzet steeg met 8% ten opzichte van vorige maand",
    "Omsättningen ökade med 6,2% till 118 MSEK",
    "Omsætningen steg med 4 % i 2024",
    "Da marzo a maggio i resi sono passati da 12 a 27",
    "Il tasso di abbandono è sceso al 3,4%",
    "Le chiffre d'affaires a augmenté de 9 %",
    "El margen cayó un 5 % en marzo",
    "A receita cresceu 11% no trimestre",
    "Przychód wzrósł o 9 %",
  ])("%s", (text) => {
    const nothing = { baseline: undefined, target: undefined, relativeChange: undefined };
    expect(numbersOf(text)).toEqual(nothing);
  });

  test.each([
    ["The goal is 15 %", 0.15],
    ["Umsatz betrug 3 Mio. €, Ziel 5 Mio. €", 5_000_000],
    ["Our target for the attach rate is 3.4%", 0.034],
    ["Market share is at least 15 %", 0.15],
  ])("%s is one", (text, target) => expect(readStatement(text).target).toBe(target));
});

describe("of two cells behind a name the second one is the target", () => {
  test.each([
    ["Turnaround time | 28 days | 6 days", 28, 6],
    ["Content quality score | 71 | 84", 71, 84],
    ["Invited friends | 0 % | >25 %", 0, 0.25],
    ["Lead time (up to 90 s) | Ist: 82 | Soll: 95 %", 0.82, 0.95],
    ["初回率 | 55% | ≥65%", 0.55, 0.65],
  ])("%s", (text, baseline, target) =>
    expect(readStatement(text)).toMatchObject({ type: "from-to", baseline, target }),
  );

  test.each([
    ["Churn | ≤ 4 % | sector ≈ 8 %", 0.04],
    ["Premium | 99.9% | ~40 minutes", 0.999],
    ["P1 | Workaround target | 4 hrs", 4],
    ["Share of users with 1 favourite | > 60 %", 0.6],
  ])("%s has but one", (text, target) => {
    expect(readStatement(text).target).toBe(target);
    expect(readStatement(text).baseline).toBeUndefined();
  });
});

describe("a year is no number beside another", () => {
  test.each([
    ["Incrementar las ventas en 15% al cerrar 2027", { relativeChange: 0.15 }],
    ["Förnyelsetakten ska nå minst 2 procent till 2038", { target: 0.02 }],
    ["Graduates up from 410 in AY 2010 to 900 by the end of FY 2016", { baseline: 410, target: 900 }],
    ["Grow customers from 2020 to 2400", { baseline: 2020, target: 2400 }],
  ])("%s", (text, numbers) => expect(readStatement(text)).toMatchObject(numbers));
});

describe("zero is written in every language", () => {
  test.each([
    ["Zero critical findings en producción por > 30 días", 0],
    ["zero 500 por permissão errada", 0],
    ["Zero Unfälle im Lager", 0],
  ])("%s", (text, target) => expect(readStatement(text)).toMatchObject({ target }));
});
