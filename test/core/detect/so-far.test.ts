import { isSoFar } from "../../../src/core/detect/headings/so-far";

describe("what came together since the year began", () => {
  test.each([
    "YTD",
    "Actual to date",
    "Actual to 30/09",
    "Actual through Sep",
    "Actual as of 31 Oct 2026",
    "Actual Jan-Sep 2026",
    "Actual Q1-Q3",
    "Ist bis Okt",
    "Ist per 30.09.",
    "Stand 31.10.",
    "Réalisé à fin oct.",
    "Réalisé au 30/09",
    "Ejecutado al III trimestre",
    "Ejecutado a septiembre",
    "Consuntivo al 30/09/2026",
    "Realizado até setembro",
    "Realisatie t/m sep",
    "Wykonanie do 30.09",
  ])("%s", (heading) => expect(isSoFar(heading)).toBe(true));

  test.each([
    "Actual",
    "Actual 2026",
    "Actual Oct",
    "Up to 2026",
    "Ist bis 2026",
    "Anzahl per Monat",
    "Umsatz pro Okt",
    "Realizado do 1º trimestre",
    "Réalisé au T3",
    "Ejecutado III trimestre",
    "Time to hire",
    "Al cliente",
    "A target",
  ])("but not %s", (heading) => expect(isSoFar(heading)).toBe(false));
});
