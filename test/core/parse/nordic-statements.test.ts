import { readStatement } from "../../../src/core/parse/statement";

describe("Swedish, Danish and Norwegian sentences", () => {
  test.each([
    ["Minska svinnet från 8 % till 5 %", { baseline: 0.08, target: 0.05, direction: "decrease" }],
    ["Reducer spild fra 8 % til 5 %", { baseline: 0.08, target: 0.05 }],
    ["Øge kundetilfredsheden fra 80 % til 90 %", { baseline: 0.8, target: 0.9, direction: "increase" }],
    ["Sänka ledtiden från 10 dagar till 6 dagar", { baseline: 10, target: 6, unit: "days" }],
    ["Minska sjukfrånvaron med 2 procentenheter", { delta: -0.02, unit: "pp" }],
    ["Minst 90 % nöjda kunder", { target: 0.9, direction: "at least" }],
    ["Högst 5 klagomål per månad", { target: 5, direction: "at most" }],
    ["Redusere sykefraværet til under 5 %", { target: 0.05, direction: "at most" }],
    ["Höja NPS med 10 enheter till 45", { target: 45 }],
    ["Nå en omsättning på 120 MSEK", { target: 120e6, unit: "SEK" }],
    ["Vokse 20 % i omsætning", { relativeChange: 0.2, direction: "increase" }],
    ["Mindske spild 20 %", { relativeChange: -0.2, direction: "decrease" }],
    ["Kutte kostnader med 15 %", { relativeChange: -0.15 }],
    ["Inga klagomål", { target: 0, direction: "decrease" }],
  ])("%s", (text, stated) => expect(readStatement(text)).toMatchObject(stated));
});
