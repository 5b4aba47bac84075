import { readRegister } from "../../../src/core/ours/read-register";
import { gridOf } from "../../kit/grid";

const register = gridOf({ sheet: "OKR Links" });

describe("The register as it stands in the sheet", () => {
  test("a row is a link, with the names of the day it was made", () => {
    const sheet = register`
      Key result ID | KPI ID  | Relation | Last review | Key result when linked | KPI when linked
      KR-002        | KPI-005 | measures | 2026-10-01  | Lift contract value    | Contract value
      KR-003        | KPI-002 | guards   |             | Raise CSAT             | Response time
    `;
    expect(readRegister([sheet]).rows.map(({ row, link }) => [row, link])).toEqual([
      [
        1,
        {
          keyResultId: "KR-002",
          kpiId: "KPI-005",
          relation: "measures",
          reviewed: 46296,
          keyResultName: "Lift contract value",
          kpiName: "Contract value",
        },
      ],
      [
        2,
        {
          keyResultId: "KR-003",
          kpiId: "KPI-002",
          relation: "guards",
          keyResultName: "Raise CSAT",
          kpiName: "Response time",
        },
      ],
    ]);
  });

  test("it is found on a renamed sheet, below a title, with its columns moved", () => {
    const renamed = gridOf({ sheet: "Our links", at: "B2" })`
      Links of the board |         |
      Relation           | KPI ID  | Key result ID
      guards             | KPI-002 | KR-003
    `;
    const { sheet, headerRow, rows } = readRegister([renamed]);
    expect({ sheet, headerRow, count: rows.length }).toEqual({ sheet: "Our links", headerRow: 2, count: 1 });
  });

  test("without a register there is nothing", () => {
    expect(readRegister([gridOf({})`KPI | Target`])).toMatchObject({ rows: [], unreadable: [] });
  });

  test("a row without anything in it is passed over", () => {
    const sheet = register`
      Key result ID | KPI ID  | Relation
                    |         |
      KR-003        | KPI-002 | guards
    `;
    expect(readRegister([sheet]).rows.map(({ row }) => row)).toEqual([2]);
  });

  test.each([
    ["KR-003 |         | guards", "Row 2 has no KPI id. Type it again, or delete the row."],
    ["       | KPI-002 | guards", "Row 2 has no key result id. Type it again, or delete the row."],
    ["KR-003 | KPI-002 | helps", 'Row 2 says "helps" where "measures" or "guards" should stand.'],
    ["KR-003 | #REF!   | guards", "Row 2 has no KPI id. Type it again, or delete the row."],
  ])("a row edited by hand to %s is said, not guessed", (row, reason) => {
    const sheet = register`
      Key result ID | KPI ID | Relation
      ${row}
    `;
    expect(readRegister([sheet])).toMatchObject({ rows: [], unreadable: [{ row: 1, reason }] });
  });

  test("a last review that is no date is said", () => {
    const sheet = register`
      Key result ID | KPI ID  | Relation | Last review
      KR-003        | KPI-002 | guards   | soon
    `;
    expect(readRegister([sheet]).unreadable[0]?.reason).toBe(
      "Row 2 has a last review that is no date. Type a date, or clear it.",
    );
  });

  test("of the same pair typed twice the first row counts", () => {
    const sheet = register`
      Key result ID | KPI ID  | Relation
      KR-003        | KPI-002 | guards
      kr-003        | kpi-002 | measures
    `;
    const { rows, unreadable } = readRegister([sheet]);
    expect(rows.map(({ link }) => link.relation)).toEqual(["guards"]);
    expect(unreadable[0]?.reason).toBe(
      "Row 3 links kr-003 and kpi-002 once more; row 2 counts. Delete one of them.",
    );
  });
});
