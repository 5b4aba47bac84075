import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { gridOf, workbookOf } from "../../kit/grid";

function rolesIn(sheet: Grid): readonly (string | undefined)[] {
  return detectTables(workbookOf(sheet), []).flatMap(({ columns }) => columns.map(({ role }) => role));
}

describe("the objective of a KPI", () => {
  it.each([
    "Objetivo del KPI",
    "Objetivo del indicador",
    "Objetivo do indicador",
    "Objectif de l'indicateur",
  ])("in sentences says what it is for, and names no objective: %s", (heading) => {
    const roles = rolesIn(gridOf({ sheet: "KPI" })`
        KPI               | ${heading}                                     | Meta | Real
        Ticket promedio   | Mide cuánto gasta un cliente en cada compra    | 1000 | 980
        Ventas nuevas     | Mide cuántos clientes compran por primera vez  | 120  | 97
        Devoluciones      | Mide cuántos artículos vuelven a la tienda     | 40   | 52
      `);
    expect(roles).toEqual(["measure", undefined, "target", "actual"]);
  });

  it.each(["Objetivo del KPI", "Objetivo do indicador", "Objectif du KPI"])(
    "in numbers is its target: %s",
    (heading) => {
      const roles = rolesIn(gridOf({ sheet: "KPI" })`
        KPI               | ${heading} | Real
        Ticket promedio   | 1000       | 980
        Ventas nuevas     | 120        | 97
        Devoluciones      | 40         | 52
      `);
      expect(roles).toEqual(["measure", "target", "actual"]);
    },
  );
});

it("what was planned in the plural is a target", () => {
  const roles = rolesIn(gridOf({ sheet: "KPI" })`
    Semaine | Planifiés | Réalisés
    S1      | 231       | 178
    S2      | 344       | 239
    S3      | 318       | 235
  `);
  expect(roles).toEqual(["period", "target", "actual"]);
});
