import { kindByPrefix, levelOf } from "../../../src/core/detect/rows/level-words";
import { detectTables } from "../../../src/core/detect/detect-tables";
import { gridOf, workbookOf } from "../../kit/grid";

test.each([
  ["O1", "objective"],
  ["Objective 3", "objective"],
  ["KR 1.2:", "key result"],
  ["O1.KR2", "key result"],
  ["O2 - KR 3", "key result"],
  ["O1/KR1.2", "key result"],
  ["Résultat clé", "key result"],
  ["Action", "initiative"],
  // What R stands for, no word says; that it belongs to an objective does not make it one.
  ["O1.R1", undefined],
  ["O1 K8s migration", "objective"],
])("%s is read as %s", (code, kind) => {
  expect(kindByPrefix(code)).toBe(kind);
});

test("a column that names the level of each row counts, whatever its code begins with", () => {
  const grid = gridOf({ sheet: "Suivi OKR" })`
    Réf.  | Type         | Intitulé                             | Porteur   | Cible | Réalisé | Échéance
    O1    | Objectif     | Valider la proposition auprès de PME | Marchetti |       |         |
    O1.R1 | Résultat clé | Entretiens de découverte             | Vasseur   | 10    | 7       | 2026-05-15
          | Action       | Constituer la liste des cibles       | Vasseur   |       |         | 2026-04-17
    O1.R2 | Résultat clé | Démonstrations à des prospects       | Benali    | 5     | 2       | 2026-06-05
    O2    | Objectif     | Infrastructure prête                 | Garnier   |       |         |
    O2.R1 | Résultat clé | Tableaux de bord opérationnels       | Okoye     | 5     | 4       | 2026-05-31
  `;
  const [table] = detectTables(workbookOf(grid), []);
  expect(table?.rows.map(({ kind }) => kind)).toEqual([
    "objective",
    "key result",
    "initiative",
    "key result",
    "objective",
    "key result",
  ]);
});

test.each([
  ["O", "objective"],
  ["Company Objective", "objective"],
  ["Unternehmensziel", "objective"],
  ["团队目标", "objective"],
  ["Key Result (KR) 2", "key result"],
  ["Résultat clé 1", "key result"],
  ["I", "initiative"],
  ["KPI", undefined],
  ["Theme", undefined],
  // A code beside the names is no level.
  ["KR1.1", undefined],
])("in a column of levels %s is read as %s", (text, level) => {
  expect(levelOf(text)).toBe(level);
});
