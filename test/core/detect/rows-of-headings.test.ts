import { headingReader } from "../../../src/core/detect/headings/read-heading";
import { headerCell } from "../../../src/core/detect/regions/header-cells";
import { isHeaderRow } from "../../../src/core/detect/regions/header-likeness";
import { BLANK } from "../../../src/core/model/cell";
import { gridOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

const read = headingReader();

function isHeading(...values: readonly (string | number)[]): boolean {
  const cells = values.map((value, column) => headerCell(column, { ...BLANK, value }, read));
  return isHeaderRow({ row: 0, left: 0, right: values.length - 1, cells });
}

describe("whether a row that stands free heads a table", () => {
  it("days and words that come again among numbers are values", () => {
    expect(isHeading("24 days", "Met", "24 days", "Met", "24 days", "Met", 22, "Met", 24, "Met")).toBe(false);
  });

  it("Target and Actual that come again under months are headings", () => {
    expect(isHeading("Target", "Actual", "Target", "Actual")).toBe(true);
  });
});

describe("how columns are to be filled in", () => {
  it.each([
    ["FORMATO →", "número", "texto", "número (vírgula)", "DD/MM/AAAA"],
    ["Format", "number", "text", "decimal", "YYYY-MM-DD"],
    ["Typ", "Zahl", "Text", "Zahl", "TT.MM.JJJJ"],
  ])("is no heading: %s", (...formats) => {
    const sheet = gridOf({ sheet: "OKR" })`
      ${formats.slice(0, 5).join(" | ")}
      Objective    | Id | Key result              | Target | Due
      Pay in time  | 1  | Invoices paid in time   | 95     | 2026-12-31
      Pay in time  | 2  | Reminders received      | 3      | 2026-12-31
      Know it all  | 3  | Days to close the books | 4      | 2026-12-31
    `;
    expect(rolesOf(sheet)).toEqual(expect.arrayContaining(["Key result: keyResult", "Target: target"]));
  });
});

describe("whose the table is", () => {
  it.each([["Team: Kitchen | | Quarter: Q3 2026 |"], ["Equipo: Sala | | Periodo: 2026 | Responsable: Ines"]])(
    "is no heading over its columns: %s",
    (labels) => {
      const sheet = gridOf({ sheet: "OKR" })`
      ${labels}
      Objective       | Key result        | Target | Current
      Shorter queues  | Minutes waited    | 6      | 11
                      | Complaints a week | 10     | 21
    `;
      expect(rolesOf(sheet)).toEqual([
        "Objective: objective",
        "Key result: keyResult",
        "Target: target",
        "Current: actual",
      ]);
    },
  );
});
