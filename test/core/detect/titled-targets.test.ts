import { allCandidates } from "../../../src/core/detect/all-candidates";
import { settleByTitle } from "../../../src/core/detect/roles/settle-by-title";
import type { Grid } from "../../../src/core/model/grid";
import { grid, workbookOf } from "../../kit/grid";

function rolesIn(sheet: Grid, title: string): readonly string[] {
  const columns = allCandidates(workbookOf(sheet))[0]?.candidate.layout.columns ?? [];
  return settleByTitle(columns, [title]).map(({ role = "-" }) => role);
}

const MONTHS = grid`
  Vendedor | Jan 2026 | Feb 2026 | Mar 2026 | Total
  102      | 140768   | 124259   | 169510   | 434537
  125      | 21525    | 50778    | 80286    | 152589
  144      | 72301    | 47360    | 54145    | 173806
`;

describe("under a title that speaks of targets", () => {
  it("months and their total are targets", () => {
    expect(rolesIn(MONTHS, "Metas por Vendedor").slice(1)).toEqual([
      "period:target",
      "period:target",
      "period:target",
      "target",
    ]);
  });

  it("and not where the title speaks of actuals as well", () => {
    expect(rolesIn(MONTHS, "Metas e Realizado")).not.toContain("period:target");
  });
});

describe("where nearly all columns of numbers are targets", () => {
  const PLANNED = grid`
    month   | revenue_target | expense_budget | profit_target | customers_target
    2026-01 | 125000         | 82000          | 38000         | 9
    2026-02 | 125000         | 82500          | 38000         | 10
    2026-03 | 140000         | 82000          | 39000         | 11
  `;
  const PAIRED = grid`
    month   | revenue | revenue_target | profit | profit_target
    2026-01 | 125000  | 126000         | 38000  | 39000
    2026-02 | 125100  | 127000         | 38100  | 39500
    2026-03 | 140000  | 128000         | 39000  | 39900
  `;

  it("a budget among them is one", () => {
    expect(rolesIn(PLANNED, "").slice(1)).toEqual(["target", "target", "target", "target"]);
  });

  it("and not where each has an actual beside it", () => {
    expect(rolesIn(PAIRED, "").slice(1)).toEqual(["actual", "target", "actual", "target"]);
  });
});
