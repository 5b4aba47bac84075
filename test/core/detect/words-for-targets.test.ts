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
