import { detectTables } from "../../../src/core/detect/detect-tables";
import type { Grid } from "../../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../../kit/grid";

function rolesOf(sheet: Grid) {
  return detectTables(workbookOf(sheet), [])[0]?.columns.map(({ role }) => role);
}

test("limits that say their side are targets", () => {
  const roles = rolesOf(grid`
    Covenant                     | Threshold         | Actual | Headroom
    Leverage (Net debt / EBITDA) | <= 3.5x           | 3.1    | 0.4
    Interest cover               | >= 4.0x           | 4.6    | 0.6
    Minimum liquidity (m€)       | min 10            | 8.7    | -1.3
    Loan to value                | not more than 60% | 58%    | 2%
  `);
  expect(roles).toEqual(["measure", "target", "actual", undefined]);
});

test("so are requirements that say it", () => {
  const roles = rolesOf(grid`
    Covenant          | Requirement | Actual | Headroom
    Net debt / EBITDA | max 3.0x    | 2.7    | 0.3
    Interest cover    | min 4.0x    | 3.8    | -0.2
    Equity ratio      | > 30%       | 34%    | 4%
    Capex (m€)        | <= 25       | 22     | 3
  `);
  expect(roles).toEqual(["measure", "target", "actual", undefined]);
});

test("a period alone holds the actuals, and no other number is left to be one", () => {
  const roles = rolesOf(grid`
    KPI                    | Owner | Threshold | Q3 2026 | Cushion
    Interest cover         | Eva   | >= 4.0x   | 4.6     | 0.6
    Minimum liquidity (m€) | Eva   | min 10    | 8.7     | -1.3
    Capex (m€)             | Eva   | max 12    | 12.9    | -0.9
    Loan to value          | Eva   | max 60%   | 58%     | 2%
  `);
  expect(roles).toEqual(["measure", "owner", "target", "period", undefined]);
});

test("so are they where half of them say it", () => {
  const roles = rolesOf(grid`
    Control metric                  | Threshold | Current | Owner
    Patching within SLA             | >=95%     | 93%     | Eva
    Phishing click rate             | <=4%      | 4.6%    | Eva
    Mean time to contain (h)        | <=24      | 31      | Tim
    Privileged accounts without MFA | 0         | 3       | Tim
    Backups tested                  | 12/yr     | 9       | Eva
  `);
  expect(roles).toEqual(["measure", "target", "actual", "owner"]);
});

test("they tell it themselves, whatever heads them and the names", () => {
  const roles = rolesOf(grid`
    Limit                | Policy        | Actual 27 Nov | Utilisation
    Bank A exposure      | max €10m      | €8.4m         | 84%
    FX hedge ratio       | 70–90%        | 64%           |
    Cash forecast 4w     | >= 95%        | 93.1%         |
    Idle cash            | < 3%          | 4.4%          |
    Maturity of deposits | up to 90 days | 77 days       |
  `);
  expect(roles?.slice(0, 3)).toEqual(["measure", "target", "actual"]);
});

test("limits beside a target are none; alone they need no side", () => {
  const beside = rolesOf(grid`
    KPI              | Target | Limit | Actual
    Revenue          | 45     | >= 40 | 43.2
    Staff turnover   | 10     | <= 12 | 12.4
    On-time delivery | 96     | >= 90 | 97.1
  `);
  const bare = rolesOf(grid`
    KPI              | Limit | Actual
    Revenue          | 45    | 43.2
    Staff turnover   | 10    | 12.4
    On-time delivery | 96    | 97.1
  `);
  expect([beside, bare]).toEqual([
    ["measure", "target", undefined, "actual"],
    ["measure", "target", "actual"],
  ]);
});

test("a corridor is a target", () => {
  const roles = rolesOf(grid`
    Kennzahl          | Zielkorridor | Istwert Okt
    Eigenkapitalquote | 30 – 35 %    | 33,1 %
    Liefertreue       | mind. 95 %   | 93,8 %
    Auslastung        | 85 % ± 3 %   | 90 %
  `);
  expect(roles).toEqual(["measure", "target", "actual"]);
});

test("what is wanted is the target, beside what can just be borne", () => {
  const [table] = detectTables(
    workbookOf(grid`
      Metric    | Appetite | Tolerance | Current | Owner
      NPL ratio | <= 3%    | <= 4%     | 3.4%    | Ada Long
      LCR       | >= 120%  | >= 110%   | 134%    | Bo Lind
      Turnover  | <= 10%   | <= 14%    | 12%     | Ada Long
    `),
    [],
  );
  expect(table?.columns.map(({ role }) => role)).toEqual(["measure", "target", undefined, "actual", "owner"]);
});

describe("of several goals the KPI's own is its target", () => {
  const quality = gridOf({ sheet: "Indicadores" })`
    Objetivo          | Meta del objetivo   | Nombre del Indicador     | Meta | Meta | Ene | Feb | Mar
    Mejorar procesos  | ≥89%                | Días de espera           | 45   | ≤45  | 40  | 41  | 50
    Cuidar a personas | ≥89%                | Contratos firmados       | 0.8  | ≥80% | 0.9 | 0.9 | 0.82
    Cuidar a personas | ≥89%                | Porcentaje de rotación   | 0.25 | ≤25% | 0.2 | 0.2 | 0.21
  `;

  it("and that which says its side before the bare number", () => {
    const [table] = detectTables(workbookOf(quality), []);
    const targets = table?.columns.filter(({ role }) => role === "target");
    expect(targets?.map(({ index }) => index)).toEqual([4]);
  });
});
