import { findTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

function rolesOf(sheet: Grid): readonly string[] {
  const [table] = findTables(workbookOf(sheet), []).tables;
  return (table?.columns ?? []).flatMap(({ header, role }) => (role ? [`${header}: ${role}`] : []));
}

describe("what the rows and their values tell", () => {
  it("activities with a unit, targets and what was reached name their rows", () => {
    const sheet = grid`
      Activity         | Unit    | Target | Reached | Remarks
      Wells drilled    | well    | 40     | 21      | rains came late
      Hygiene sessions | session | 200    | 105     |
      Latrines built   | latrine | 120    | 43      |
    `;
    const [table] = findTables(workbookOf(sheet), []).tables;
    expect(table?.orientation).toBe("rows");
    expect(rolesOf(sheet)).toContain("Activity: measure");
  });

  it("progress by quarter that counts further than any share is what was reached", () => {
    const sheet = grid`
      Indicador          | Meta anual | Avance T1 | Avance T2
      Fugas reparadas    | 1200       | 290       | 610
      Km pavimentados    | 45         | 9         | 21
      Árboles plantados  | 5000       | 800       | 2600
    `;
    expect(rolesOf(sheet)).toEqual([
      "Indicador: measure",
      "Meta anual: target",
      "Avance T1: period:actual",
      "Avance T2: period:actual",
    ]);
  });

  it("and stays a progress in percent", () => {
    const sheet = grid`
      Indicador          | Meta anual | Avance T1 | Avance T2
      Fugas reparadas    | 1200       | 24%       | 51%
      Km pavimentados    | 45         | 20%       | 47%
      Árboles plantados  | 5000       | 16%       | 52%
    `;
    expect(rolesOf(sheet)).toContain("Avance T2: period:progress");
  });

  it("plan and actual by turns below each product are asked about", () => {
    const sheet = grid`
      Product |        | Mon | Tue | Wed | Thu | Fri
      Pumps   | Plan   | 40  | 40  | 40  | 40  | 40
              | Actual | 38  | 41  | 40  | 36  | 44
      Valves  | Plan   | 120 | 120 | 120 | 120 | 120
              | Actual | 118 | 125 | 101 | 120 | 122
    `;
    const { tables, perhaps } = findTables(workbookOf(sheet), []);
    expect([tables.length, perhaps.length]).toEqual([0, 1]);
  });
});
