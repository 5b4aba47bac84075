import { detectTables } from "../../../src/core/detect/detect-tables";
import { readHeading } from "../../../src/core/detect/headings/read-heading";
import { grid, workbookOf } from "../../kit/grid";

const rolesOf = (headings: string) => {
  const [table] = detectTables(
    workbookOf(grid`
      ${headings}              | Owner
      Win 40 customers         | 0  | 40 | 31  | Ada Lovelace
      Cut response time to 4 h | 9  | 4  | 5.5 | Ada Lovelace
      Lift NPS to 50           | 30 | 50 | 41  | Bob Noyce
    `),
    [],
  );
  return table?.columns.map(({ role }) => role);
};

test.each([
  "Key result | Start | Target | Currently",
  "Key Result | Startwert | Zielwert | Momentan",
  "Résultat clé | Départ | Cible | Actuellement",
  "Resultado clave | Inicial | Meta | A la fecha",
  "Resultado-chave | Inicial | Meta | Até agora",
  "Risultato chiave | Iniziale | Obiettivo | Ad oggi",
  "Kernresultaat | Start | Doel | Momenteel",
  "Kluczowy rezultat | Start | Cel | Obecnie",
  "Nyckelresultat | Start | Mål | Idag",
  "Anahtar sonuç | Başlangıç | Hedef | Bugün",
  "Ключевой результат | Начало | Цель | Сейчас",
])("what says now heads actuals: %s", (headings) =>
  expect(rolesOf(headings)).toEqual(["keyResult", "baseline", "target", "actual", "owner"]),
);

describe("under a heading that no list knows", () => {
  test("what lies between each row's baseline and target is where it stands", () => {
    expect(rolesOf("Résultat clé | Départ | Cible | Où en sommes-nous")).toEqual([
      "keyResult",
      "baseline",
      "target",
      "actual",
      "owner",
    ]);
  });

  test("but not what lies between 0 and 100 in every row", () => {
    const [table] = detectTables(
      workbookOf(grid`
        Key result               | Start | Target | Zibble | Owner
        Win 40 customers         | 0     | 40     | 20     | Ada Lovelace
        Cut response time to 4 h | 60    | 4      | 30     | Ada Lovelace
        Lift NPS to 50           | 3     | 50     | 25     | Bob Noyce
      `),
      [],
    );
    expect(table?.columns.map(({ role }) => role)).toEqual([
      "keyResult",
      "baseline",
      "target",
      undefined,
      "owner",
    ]);
  });
});

test("a cell that says NA is no heading", () => expect(readHeading("NA").readings).toEqual([]));

test("under Stand stands how it stands, or the day on which it did", () => {
  const rolesUnder = (one: string, other: string) =>
    detectTables(
      workbookOf(grid`
        Kennzahl      | Soll | Ist | Stand
        Offene Mängel | 40   | 55  | ${one}
        Unfälle       | 0    | 1   | ${other}
        Umsatz        | 12   | 9   | ${one}
      `),
      [],
    )[0]?.columns.map(({ role }) => role);
  expect(rolesUnder("2026-11-06", "2026-10-15")).toEqual(["measure", "target", "actual", "updated"]);
});
