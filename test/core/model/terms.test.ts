import { NO_SETTINGS } from "../../../src/core/model/settings";
import { headingTerms, inTerms, termOf, terms, withArticle } from "../../../src/core/model/terms";

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

test.each([
  ["KPI", "a KPI"],
  ["key result", "a key result"],
  ["objective", "an objective"],
  ["Ergebnis", "Ergebnis"],
  ["Umsatzziel", "Umsatzziel"],
  ["MBO", "MBO"],
])("an article stands before ours alone: %s", (term, said) => {
  expect(withArticle(term)).toBe(said);
});

test.each([
  ["Link a KPI to its key result", "Link a KPI to its Ergebnis"],
  ["An objective with fewer has too few.", "Ziel with fewer has too few."],
  ["Without an objective", "Without Ziel"],
  ["The selected row is neither a KPI nor a key result.", "The selected row is neither a KPI nor Ergebnis."],
  ["A new objective", "A new Ziel"],
])("a sentence with an article before a term: %s", (ours, theirs) => {
  expect(inTerms(GERMAN, ours)).toBe(theirs);
  expect(inTerms(NO_SETTINGS, ours)).toBe(ours);
});
