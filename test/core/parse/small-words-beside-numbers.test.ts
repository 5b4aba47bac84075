import { readStatement } from "../../../src/core/parse/statement";

describe("an article before a number says nothing", () => {
  test.each([
    ["Portare la puntualità dall'84% al 91%", { baseline: 0.84, target: 0.91 }],
    ["Portare la copertura dal 70% all'80%", { baseline: 0.7, target: 0.8 }],
    ["Aumentare la puntualità all'88%", { type: "absolute", target: 0.88 }],
    ["Ridurre gli sprechi dell'8%", { relativeChange: -0.08 }],
    ["Réclamations en baisse d'un quart", { relativeChange: -0.25 }],
    ["Panier moyen en hausse d'un tiers", { relativeChange: expect.closeTo(1 / 3) as unknown }],
    ["Mermas entre un 2 % y un 4 %", { target: 0.02, upper: 0.04, direction: "between" }],
    ["Scarti tra il 2 % e il 4 %", { target: 0.02, upper: 0.04, direction: "between" }],
    ["Die Quote liegt zwischen 2 % und 4 %", { target: 0.02, upper: 0.04, direction: "between" }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("an age tells which ones, where another number is held against them", () => {
  test.each([
    ["Receivables over 90 days below 4%", { target: 0.04, direction: "at most" }],
    ["Offene Posten > 60 Tage unter 3 % halten", { target: 0.03, direction: "at most" }],
    ["Créances à plus de 60 jours sous 3 %", { target: 0.03, direction: "at most" }],
    ["Stock older than 180 days from 12% to 6%", { baseline: 0.12, target: 0.06 }],
    ["Keep the close under 5 days and accruals above 95%", { target: 5, direction: "at most" }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

describe("a word for `to` leads to its number, also before a bound and a time", () => {
  test.each([
    ["Reduzir a espera de 8 s para <3 s", { baseline: 8, target: 3 }],
    ["Bajar la espera de 9 minutos para menos de 4 minutos", { baseline: 9, target: 4 }],
    ["Resolve tickets with more than 30 days of age for 95% of teams", { target: 0.95 }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});

test.each([
  ["Marge van 28 % naar 31 % brengen", 0.28, 0.31],
  ["Retour van 9 % naar 6 % terugbrengen", 0.09, 0.06],
])("a foreign word that leads does not outweigh two others: %s", (text, baseline, target) =>
  expect(readStatement(text)).toMatchObject({ baseline, target }),
);
