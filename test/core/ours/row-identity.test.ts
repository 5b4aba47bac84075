import { knownIds } from "../../../src/core/ours/known-ids";
import { readRegister } from "../../../src/core/ours/read-register";
import { duplicateIds } from "../../../src/core/ours/duplicate-ids";
import { chooseIdentities } from "../../../src/core/ours/row-identity";
import { usableId } from "../../../src/core/ours/usable-id";
import type { Grid } from "../../../src/core/model/grid";
import { gridOf } from "../../kit/grid";
import { tableOf, type DrawnTable } from "../../kit/plan-review";

/** A drawn register counts as ours. */
function identitiesOf(grids: readonly Grid[], tables: Parameters<typeof chooseIdentities>[1]) {
  const registers = grids.filter(({ sheet }) => sheet === "OKR Links");
  return chooseIdentities(
    grids,
    tables,
    knownIds(grids, {
      register: readRegister(registers),
      searched: new Map(),
      lines: [],
      ours: new Set(registers),
    }),
  );
}

function idsOf(grid: Grid, drawn: DrawnTable, ...others: readonly Grid[]) {
  const [identity] = identitiesOf([grid, ...others], [tableOf(grid, drawn)]);
  if (identity?.kind !== "ids") return identity?.reason;
  return { column: identity.column, ids: [...identity.ids.values()], missing: identity.missing };
}

const KPIS: DrawnTable = { area: "A1:C4", roles: { A: "id", B: "measure", C: "actual" } };

describe("What tells the rows of a table apart", () => {
  test("codes of the user's that are plain and unique", () => {
    const grid = gridOf({})`
      Code  | KPI      | Actual
      FIN.1 | Churn    | 2%
      FIN.2 | Win rate | 24%
      OPS-1 | Uptime   | 99%
    `;
    expect(idsOf(grid, KPIS)).toEqual({ column: 0, ids: ["FIN.1", "FIN.2", "OPS-1"], missing: [] });
  });

  test.each([
    ["a code that stands twice", "FIN.1", "FIN.1"],
    ["codes that differ in case only", "fin.1", "FIN.1"],
    ["codes that differ in a blank only", "FIN.1", '" FIN.1"'],
    ["codes that differ in an accent", "Fin-e", "Fin-é"],
    ["a row without a code", "FIN.1", ""],
    ["a wildcard", "FIN*", "FIN.2"],
    ["a question mark", "FIN?", "FIN.2"],
    ["a tilde", "~FIN", "FIN.2"],
    ["numbers", "1", "2"],
    ["numbers as text, of which Excel takes 1.1 and 1.10 for the same", '"1.1"', '"1.10"'],
    ["codes that Excel reads as days", "MAR-1", "MAR-2"],
    ["a comparison", ">5", "FIN.2"],
    ["a smaller-than sign", "<5", "FIN.2"],
    ["codes that look like numbers", '"007"', "FIN.2"],
    ["codes that look like powers of ten", '"1e5"', "FIN.2"],
    ["codes that look like days", '"1-2"', "FIN.2"],
  ])("are not used with %s", (_, one, other) => {
    const grid = gridOf({})`
      Code   | KPI      | Actual
      ${one} | Churn    | 2%
      ${other} | Win rate | 24%
      OPS-1  | Uptime   | 99%
    `;
    expect(idsOf(grid, KPIS)).toEqual({
      column: undefined,
      ids: ["KPI-001", "KPI-002", "KPI-003"],
      missing: [1, 2, 3],
    });
  });

  test("a code with a leading apostrophe, one over 255 characters and one from a formula are no ids", () => {
    expect(usableId({ value: "'KPI-1" })).toBeUndefined();
    expect(usableId({ value: "=KPI-1" })).toBeUndefined();
    expect(usableId({ value: `K${"x".repeat(256)}` })).toBeUndefined();
    expect(usableId({ value: "KPI-1", formula: '="KPI-"&ROW()' })).toBeUndefined();
    expect(usableId({ value: "KPI-1" })).toBe("KPI-1");
  });

  test("a code that stands once more below the table is not used", () => {
    const grid = gridOf({})`
      Code  | KPI      | Actual
      FIN.1 | Churn    | 2%
      FIN.2 | Win rate | 24%
      FIN.3 | Uptime   | 99%
            |          |
      FIN.2 | a note   |
    `;
    expect(idsOf(grid, KPIS)).toMatchObject({ missing: [1, 2, 3] });
  });

  test("a copied row does not take the codes away that links go by", () => {
    const grid = gridOf({})`
      Code  | KPI      | Actual
      FIN.1 | Churn    | 2%
      FIN.2 | Win rate | 24%
      FIN.2 | Win rate | 24%
    `;
    const register = gridOf({ sheet: "OKR Links" })`
      Key result ID | KPI ID | Relation
      KR-004        | FIN.1  | measures
    `;
    expect(idsOf(grid, KPIS, register)).toEqual({
      column: 0,
      ids: ["FIN.1", "FIN.2", "FIN.2"],
      missing: [],
    });
  });

  test("new ids go on where the highest one in the workbook ends, also in the register", () => {
    const grid = gridOf({})`
      Sector | KPI      | Actual
      a      | Churn    | 2%
      b      | Win rate | 24%
      c      | Uptime   | 99%
    `;
    const register = gridOf({ sheet: "OKR Links" })`
      Key result ID | KPI ID
      KR-004        | KPI-011
    `;
    const drawn: DrawnTable = { area: "A1:C4", roles: { B: "measure", C: "actual" } };
    expect(idsOf(grid, drawn, register)).toMatchObject({ ids: ["KPI-012", "KPI-013", "KPI-014"] });
  });

  test("rows added to our column get the next ids, the others keep theirs", () => {
    const grid = gridOf({})`
      OKR ID  | KPI      | Actual
      KPI-001 | Churn    | 2%
              | Win rate | 24%
      KPI-002 | Uptime   | 99%
    `;
    const drawn: DrawnTable = { area: "A1:C4", roles: { B: "measure", C: "actual" } };
    expect(idsOf(grid, drawn)).toEqual({
      column: 0,
      ids: ["KPI-001", "KPI-003", "KPI-002"],
      missing: [2],
    });
  });

  test("measures that stand in columns cannot carry an id, and it is said why", () => {
    const grid = gridOf({})`
      Month | Churn | Win rate
      Jan   | 2%    | 24%
      Feb   | 3%    | 25%
      Mar   | 2%    | 26%
    `;
    const drawn: DrawnTable = { area: "A1:C4", roles: { B: "measure" }, orientation: "columns" };
    expect(idsOf(grid, drawn)).toBe(
      'Rows of "Sheet1" cannot be linked: a measure does not have one row to itself, so a row cannot carry an id.',
    );
  });

  test("equal names in two tables get ids of their own", () => {
    const drawing = (sheet: string) => gridOf({ sheet })`
      KPI      | Actual
      Win rate | 24%
    `;
    const grids = [drawing("Sales"), drawing("Partners")];
    const drawn: DrawnTable = { area: "A1:B2", roles: { A: "measure", B: "actual" } };
    const identities = identitiesOf(
      grids,
      grids.map((grid) => tableOf(grid, drawn)),
    );
    expect(identities.map((identity) => identity.kind === "ids" && [...identity.ids.values()])).toEqual([
      ["KPI-001"],
      ["KPI-002"],
    ]);
  });
});

test("ids that a copied row or sheet brought twice are found, the first place first", () => {
  const grid = gridOf({})`
    OKR ID  | KPI      | Actual
    KPI-001 | Churn    | 2%
    KPI-002 | Win rate | 24%
    kpi-001 | Churn    | 2%
  `;
  const drawn: DrawnTable = { area: "A1:C4", roles: { B: "measure", C: "actual" } };
  expect(duplicateIds([grid], [tableOf(grid, drawn)])).toEqual([
    {
      id: "KPI-001",
      at: [
        { sheet: "Sheet1", row: 1, column: 0 },
        { sheet: "Sheet1", row: 3, column: 0 },
      ],
    },
  ]);
});
