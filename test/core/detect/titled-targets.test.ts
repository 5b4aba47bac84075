import { allCandidates } from "../../../src/core/detect/all-candidates";
import { findTables } from "../../../src/core/detect/detect-tables";
import { settleByTitle } from "../../../src/core/detect/roles/settle-by-title";
import type { Grid } from "../../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../../kit/grid";

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

describe("numbers under a title or on a sheet that speaks of targets", () => {
  const months = `
      Anul | Luna  | Filme | Jucarii | Carti
      2026 | 1     | 2000  | 1700   | 2300
           | 2     | 4400  | 1800   | 2400
           | 3     | 2200  | 200    | 2200
           | 4     | 1700  | 1000   | 3000
  `;

  it("are targets, and years and months before them are none", () => {
    const sheet = gridOf({ sheet: "Target" })`${months}`;
    const { tables } = findTables(workbookOf(sheet), []);
    expect(tables.map(({ columns }) => columns.map(({ role }) => role))).toEqual([
      ["period", "period", "target", "target", "target"],
    ]);
  });

  it("and keys of the rows are none either", () => {
    const sheet = gridOf({ sheet: "Metas" })`
      cdVend | Jan 2026 | Feb 2026 | Mar 2026
      102    | 140768   | 124259   | 169510
      125    | 21525    | 50778    | 80286
      144    | 72301    | 47360    | 54145
      194    | 61200    | 45110    | 70020
      196    | 75253    | 56094    | 156709
    `;
    const { tables } = findTables(workbookOf(sheet), []);
    expect(tables.map(({ columns }) => columns.map(({ role }) => role))).toEqual([
      ["id", "period:target", "period:target", "period:target"],
    ]);
  });

  it("but not on any other sheet", () => {
    const sheet = gridOf({ sheet: "Data" })`${months}`;
    expect(findTables(workbookOf(sheet), []).tables).toEqual([]);
  });
});

describe("rows that are all called targets", () => {
  const rowsOf = (...names: readonly string[]): Grid => gridOf({ sheet: "Norte" })`
    ${names[0] ?? ""} | Soma  | jan  | fev  | mar  | abr
    ${names[1] ?? ""} | 52000 | 9000 | 9500 | 9300 | 9700
    ${names[2] ?? ""} | 61000 | 9900 | 9900 | 9800 | 9990
    ${names[3] ?? ""} | 70000 | 11000 | 11000 | 11500 | 12000
  `;
  const rolesOf = (sheet: Grid) =>
    findTables(workbookOf(sheet), []).tables.map(({ columns }) => columns.map(({ role }) => role));

  it("name measures, and the months beside them are targets", () => {
    expect(rolesOf(rowsOf("META LOJA", "META LOJA", "DESAFIO META LOJA", "SUPER META LOJA"))).toEqual([
      ["measure", "target", "period:target", "period:target", "period:target", "period:target"],
    ]);
  });

  it.each([
    ["what subscribers pay", "Plan", "Plan Basic", "Plan Plus", "Plan Pro"],
    ["objectives", "Objetivo", "Objetivo 1", "Objetivo 2", "Objetivo 3"],
    ["one beside an actual", "LOJA", "Meta", "Realizado", "Falta"],
  ])("but not %s", (_, ...names) => {
    expect(rolesOf(rowsOf(...names)).flat()).not.toContain("period:target");
  });
});
