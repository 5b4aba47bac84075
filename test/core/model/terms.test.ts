import { NO_SETTINGS } from "../../../src/core/model/settings";
import { headingTerms, inTerms, termOf, terms } from "../../../src/core/model/terms";

test.each([
  ["KPI", "KPI", "KPIs"],
  ["Key result", "Key result", "Key results"],
  ["Ziel|Ziele", "Ziel", "Ziele"],
  [" Ergebnis | Ergebnisse ", "Ergebnis", "Ergebnisse"],
  ["Kennzahl|", "Kennzahl", "Kennzahls"],
  ["|Ziele", "Ziele", "Ziele"],
])("the setting %j is one %j, several %j", (typed, one, many) => {
  expect(termOf(typed)).toEqual({ one, many });
});

const GERMAN = { ...NO_SETTINGS, termObjective: "Ziel|Ziele", termKeyResult: "Ergebnis|Ergebnisse" };

test("a heading begins with a capital, a sentence goes on without one", () => {
  expect(headingTerms(NO_SETTINGS)).toMatchObject({ keyResults: "Key results", kpi: "KPI" });
  expect(terms(NO_SETTINGS)).toMatchObject({
    keyResults: "key results",
    objective: "objective",
    kpis: "KPIs",
  });
});

test.each([
  ["Objectives with their key results", "Ziele with their Ergebnisse"],
  ["no KPI yet", "no KPI yet"],
  ["By objective", "By Ziel"],
  ["OKRs are left", "OKRs are left"],
])("%s is said as %s", (sentence, said) => {
  expect(inTerms(GERMAN, sentence)).toBe(said);
});
