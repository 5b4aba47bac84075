import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

function rolesOf(sheet: Grid): Readonly<Record<string, string>> {
  const [table] = detectTables(workbookOf(sheet), []);
  return Object.fromEntries((table?.columns ?? []).map(({ header, role = "none" }) => [header, role]));
}

describe("what is to be reached is told by what was", () => {
  it("where one is called as agreed and the other actual, of several services", () => {
    const sheet = grid`
      Client       | Response SLA | Response actual | Repair SLA | Repair actual
      Nordbank     | 15           | 12              | 240        | 260
      Helio        | 30           | 28              | 480        | 410
      City council | 30           | 44              | 480        | 530
    `;
    expect(rolesOf(sheet)).toMatchObject({
      "Response SLA": "target",
      "Response actual": "actual",
      "Repair SLA": "target",
      "Repair actual": "actual",
    });
  });

  it("where every week has a budget and what was sold", () => {
    const sheet = grid`
      Store | Budget W44 | Sales W44 | Budget W45 | Sales W45
      Linz  | 42000      | 39800     | 43000      | 44100
      Wels  | 38000      | 40250     | 38000      | 36900
      Steyr | 21000      | 19400     | 22000      | 22800
    `;
    expect(rolesOf(sheet)).toEqual({
      Store: "measure",
      "Budget W44": "period:target",
      "Sales W44": "period:actual",
      "Budget W45": "period:target",
      "Sales W45": "period:actual",
    });
  });

  it("and not where a budget stands beside what was spent", () => {
    const sheet = grid`
      Category  | Budget Jan | Paid Jan | Budget Feb | Paid Feb
      Rent      | 900        | 900      | 900        | 900
      Groceries | 400        | 431      | 400        | 388
      Car       | 200        | 180      | 200        | 260
    `;
    expect(rolesOf(sheet)).toEqual({});
  });

  it("where milestones have come less far than planned", () => {
    const sheet = grid`
      Milestone        | Planned % | Actual % | Planned date | Actual date
      Design frozen    | 100%      | 100%     | 2026-03-31   | 2026-04-02
      Prototype built  | 80%       | 65%      | 2026-06-30   |
      Pilot in 2 wards | 40%       | 20%      | 2026-09-30   |
    `;
    expect(detectTables(workbookOf(sheet), [])[0]?.orientation).toBe("rows");
    expect(rolesOf(sheet)).toMatchObject({
      Milestone: "measure",
      "Planned %": "target",
      "Actual %": "actual",
    });
  });
});
