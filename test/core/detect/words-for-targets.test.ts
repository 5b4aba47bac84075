import { detectTables } from "../../../src/core/detect/detect-tables";
import { grid, workbookOf } from "../../kit/grid";

test.each([
  ["Indicator", "Objective", "Actual"],
  ["Kennzahl", "Ziel", "Ist"],
  ["Indicateur", "Objectif", "Réalisé"],
  ["Indicador", "Objetivo", "Real"],
  ["Indicatore", "Obiettivo", "Consuntivo"],
  ["Miernik", "Cel", "Wynik"],
  ["Nyckeltal", "Mål", "Utfall"],
  ["Indikator", "Sasaran", "Realisasi"],
  ["Chỉ số", "Mục tiêu", "Thực tế"],
  ["Показатель", "Цель", "Факт"],
  ["Gösterge", "Hedef", "Gerçekleşen"],
  ["指標", "目標", "実績"],
  ["KPI", "Begroting", "Realisatie"],
])("below %s, the word for a goal over numbers heads targets: %s", (name, goal, actual) => {
  const [table] = detectTables(
    workbookOf(grid`
      ${name}          | ${goal} | ${actual}
      Revenue          | 45      | 43.2
      Staff turnover   | 10      | 12.4
      On-time delivery | 96      | 97.1
    `),
    [],
  );
  expect(table?.columns.map(({ role }) => role)).toEqual(["measure", "target", "actual"]);
});

test.each([
  ["Indicator | Goal | Result", "less than 2%", "90% or higher", "no more than 5"],
  ["Kennzahl | Ziel | Ist", "unter 2 %", "mindestens 90 %", "höchstens 5"],
  ["Indicateur | Objectif | Réalisé", "inférieur à 2 %", "au moins 90 %", "moins de 5"],
])("bounds in words are targets: %s", (headings, share, level, count) => {
  const sheet = (share_: string, level_: string, count_: string) => grid`
    ${headings}
    Infection rate | ${share_} | 1.4%
    Satisfaction   | ${level_} | 87%
    Readmissions   | ${count_} | 7
  `;
  const rolesOf = (...goals: [string, string, string]) =>
    detectTables(workbookOf(sheet(...goals)), [])[0]?.columns.map(({ role }) => role);
  expect(rolesOf(share, level, count)).toEqual(["measure", "target", "actual"]);
  expect(rolesOf("Keep all safe", "Be loved by all", "Send them home well")).toEqual([
    "measure",
    "objective",
    "actual",
  ]);
});

/** Of a target the words for today say when, not that it is where something stands. */
test.each([
  ["Current target", "Latest"],
  ["This month target", "This month"],
  ["TTM budget", "TTM"],
  ["Target LTM", "LTM"],
  ["Expected result", "Result"],
  ["Aktuelles Ziel", "Aktuell"],
  ["Ziel dieser Monat", "Dieser Monat"],
  ["Objectif actuel", "Réalisé"],
  ["Objetivo este mes", "Este mes"],
  ["Meta atual", "Atual"],
  ["Obiettivo corrente", "Consuntivo"],
  ["Huidig doel", "Realisatie"],
  ["Obecnie plan", "Wykonanie"],
  ["本月目标", "本月实际"],
])("%s beside %s is the target", (target, actual) => {
  const [table] = detectTables(
    workbookOf(grid`
      KPI              | ${target} | ${actual}
      Revenue          | 45        | 43.2
      Staff turnover   | 10        | 12.4
      On-time delivery | 96        | 97.1
    `),
    [],
  );
  const [, first, second] = table?.columns ?? [];
  expect([first?.role, second?.role === "period" ? "actual" : second?.role]).toEqual(["target", "actual"]);
});
