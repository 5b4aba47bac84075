import { gridOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

describe("what was written down, and by whom", () => {
  it("a day with the time of day says when a row was written, whatever heads it", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      Date                | KPI             | Target | Actual
      2026-03-02 08:15:11 | Churn rate      | 2 %    | 3 %
      2026-03-02T09:01:40 | Conversion rate | 5 %    | 4 %
      2026-03-03 10:20:05 | Defect rate     | 1 %    | 2 %
    `;
    expect(rolesOf(sheet)).toContain("Date: updated");
  });

  it("a mere day may be anything", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      Date       | KPI             | Target | Actual
      2026-03-02 | Churn rate      | 2 %    | 3 %
      2026-03-02 | Conversion rate | 5 %    | 4 %
      2026-03-03 | Defect rate     | 1 %    | 2 %
    `;
    expect(rolesOf(sheet)).not.toContain("Date: updated");
  });

  it("addresses are people", () => {
    const sheet = gridOf({ sheet: "KPI" })`
      KPI             | Assignment      | Target | Actual
      Churn rate      | ada@example.com | 2 %    | 3 %
      Conversion rate | ben@example.com | 5 %    | 4 %
      Defect rate     | ada@example.com | 1 %    | 2 %
    `;
    expect(rolesOf(sheet)).toContain("Assignment: owner");
  });
});
