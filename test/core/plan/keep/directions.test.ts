import { FROZEN_FORMAT, isDirectionFormula } from "../../../../src/core/model/marks";
import type { Cell } from "../../../../src/core/model/cell";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import type { PlanRequest } from "../../../../src/core/plan-request";
import { applySteps } from "../../../kit/apply-steps";
import { gridOf, workbookOf } from "../../../kit/grid";
import { readLinked } from "../../../kit/linked-workbook";

const after = (workbook: Workbook, request: PlanRequest) =>
  applySteps(workbook, planFor(readLinked(workbook), request));

function flagged(place: "beside" | "new sheet"): Workbook {
  const kpis = workbookOf(gridOf({ sheet: "KPIs" })`
    KPI           | Owner        | Target | Actual | Last updated
    Logo churn    | Alan Turing  | 5      | 4      | 2026-10-05
    Lead velocity | Ada Lovelace | 400    | 420    | 2026-10-05
  `);
  const tables = readLinked(kpis).tables.map(({ fingerprint }) => fingerprint);
  return after(kpis, { kind: "flags", choice: { tables, flags: ["health"], place } });
}

/** The cells below the heading. */
function directions({ grids }: Workbook): readonly Cell[] {
  for (const { rows } of grids) {
    const column = (rows[0] ?? []).findIndex(({ value }) => value === "Direction");
    if (column >= 0) return rows.slice(1).map((cells) => cells[column] ?? { value: undefined });
  }
  throw new Error("There is no column of directions.");
}

const health = (workbook: Workbook) =>
  [...readLinked(workbook).assessments.values()].map((one) => one.health);

describe.each(["beside", "new sheet"] as const)("Directions that our formulas tell, %s", (place) => {
  const written = flagged(place);

  test("stand in every row", () => {
    expect(directions(written).every(({ formula }) => isDirectionFormula(formula))).toBe(true);
    expect(directions(written)[0]?.value).toBe("at most");
  });

  test.each([
    ["frozen", { kind: "freeze" }],
    ["written as plain formulas", { kind: "plain", dialect: "modern" }],
  ] as const)("are words with our mark once the flags are %s, and come back when they thaw", (_, request) => {
    const frozen = after(written, request);
    const [churn] = directions(frozen);
    expect([churn?.formula, churn?.value, churn?.numberFormat]).toEqual([
      undefined,
      "at most",
      FROZEN_FORMAT,
    ]);
    expect(health(frozen)).toEqual(health(written));
    const formulas = (workbook: Workbook) => directions(workbook).map(({ formula }) => formula);
    expect(formulas(after(frozen, { kind: "thaw" }))).toEqual(formulas(written));
  });
});
