import { normaliseHeading } from "../../../src/core/text/normalise-heading";
import { splitPeriod } from "../../../src/core/detect/headings/period-label";
import { readHeading } from "../../../src/core/detect/headings/read-heading";

describe("a heading", () => {
  it.each([
    ["KPI_Name", "kpi name"],
    ["Écart (%)", "ecart %"],
    ["Key Results:", "key result"],
    ["SORUMLU KİŞİ", "sorumlu kisi"],
    ["KPI 指標", "kpi指標"],
    ["Maßeinheit", "masseinheit"],
  ])("%s is compared as %s", (text, normalised) => {
    expect(normaliseHeading(text)).toBe(normalised);
  });

  it.each([
    ["Target value", "target"],
    ["Ist-Wert", "actual"],
    ["Fréquence de mesure", "cadence"],
    ["Línea base", "baseline"],
    ["Responsável", "owner"],
    ["Unità di misura", "unit"],
    ["Voortgang", "progress"],
    ["Son güncelleme", "updated"],
    ["Ключевой результат", "keyResult"],
    ["完成率", "progress"],
    ["担当者", "owner"],
    ["마감일", "due"],
    ["Thresholds", "threshold"],
    ["Ponderador", "weight"],
    ["Available points", "weight"],
    ["L.B.", "baseline"],
    ["Planeado", "target"],
    ["Sigla", "id"],
    ["Bueno para", "direction"],
    ["Time grain", "cadence"],
    ["Area head", "owner"],
    ["Measurables", "measure"],
    ["Agreed", "target"],
    ["Booked Oct", "actual"],
    ["Valeur de référence 2023", "baseline"],
    ["Linha de base (2023)", "baseline"],
    ["Target #", "target"],
    ["Soll #", "target"],
    ["KPI #", "id"],
    ["#", "id"],
  ])("%s says %s", (text, meaning) => {
    expect(readHeading(text).readings[0]?.meaning).toBe(meaning);
  });

  it.each([
    ..."Prior year, Last Year, PY, LY, Prev. year, Actual PY, LY actual, Actual (PY), Prior month".split(
      ", ",
    ),
    ..."Vorjahr, Vj., Ist Vorjahr, Vormonat, Vorjahr 2025, N-1, Réalisé N-1, Année précédente".split(", "),
    ..."Año anterior, Mes anterior, Ano anterior, Anno precedente, Vorig jaar, Geçen yıl".split(", "),
    ..."Прошлый год, 去年, 去年同期, 前年, 前年実績, 전년, Budget PY".split(", "),
  ])("%s is looked back to: no actual, target or baseline", (text) => {
    const meanings = readHeading(text).readings.map(({ meaning }) => meaning);
    expect(meanings).toContain("comparative");
    expect(meanings).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(actual|target|baseline)$/)]),
    );
  });

  it.each([
    "Ecart / obj",
    "Écart vs cible",
    "Variance to target",
    "Δ vs base",
    "Abweichung Ziel",
    "Gap vs actual",
  ])("%s is how far one number is from another", (text) => {
    const meanings = readHeading(text).readings.map(({ meaning }) => meaning);
    expect(meanings).toContain("variance");
    expect(meanings).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(actual|target|baseline)$/)]),
    );
  });

  it("keeps its target where the prior year only says how it was set", () => {
    expect(readHeading("Target (PY + 5%)").readings[0]?.meaning).toBe("target");
  });

  it("with two meanings leaves the choice to the values below", () => {
    const meanings = readHeading("Ziel").readings.map(({ meaning }) => meaning);
    expect(meanings).toEqual(expect.arrayContaining(["target", "objective"]));
  });

  it("counts less when only a part of it is understood", () => {
    expect(readHeading("Customer lifetime value").readings[0]?.strength).toBeLessThan(0.7);
    expect(readHeading("Customer").readings[0]?.strength).toBe(1);
  });

  it("whose words are written together is told by the last of two, and one alone counts the same at each end", () => {
    expect(readHeading("目标权重").readings[0]?.meaning).toBe("weight");
    const strengths = ["按时提交KPI", "KPI按时提交"].map((text) => readHeading(text).readings[0]?.strength);
    expect(strengths[0]).toBe(strengths[1]);
  });

  it("that is a sentence says nothing", () => {
    const sentence =
      "We measure the target every month and report the actual value to the board of directors, always.";
    expect(readHeading(sentence).readings).toEqual([]);
  });
});

describe("a period in a heading", () => {
  it.each([
    ["Jan", ""],
    ["Q3 2026", ""],
    ["KW 14", ""],
    ["Semana 2", ""],
    ["2026-03", ""],
    ["FY26", ""],
    ["YTD", ""],
    ["第1四半期", ""],
    ["3월", ""],
    ["Q1 Target", "target"],
    ["Actual Mar", "actual"],
  ])("is found in %s, with the rest %p", (text, rest) => {
    expect(splitPeriod(text)?.rest).toBe(rest);
  });

  it.each(["Target", "Market share", "Maybe", "Top 5 customers", "KPI 12", "Marge"])(
    "is not seen in %s",
    (text) => {
      expect(splitPeriod(text)).toBeUndefined();
    },
  );
});

test.each([
  "4-wk avg",
  "Rolling 12 months",
  "Trailing 3 months",
  "Moyenne 3 mois",
  "Promedio 6 meses",
  "6-month trend",
])("%s is over so many of them, and no period of its own", (heading) =>
  expect(readHeading(heading).period).toBeUndefined(),
);

test.each(["Q3 average", "Avg 3 Oct", "Week 4 avg", "Last Q3"])("but %s is of its period", (heading) =>
  expect(readHeading(heading).period).toBeDefined(),
);

test("what is said beside such a span is read", () =>
  expect(readHeading("Rolling 8 weeks KPI").readings[0]?.meaning).toBe("measure"));
