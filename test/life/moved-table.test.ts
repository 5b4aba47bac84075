import { blankGrid, type Grid } from "../../src/core/model/grid";
import { VERDICT } from "../../src/core/model/health";
import { OUR_SHEETS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { planFor } from "../../src/core/plan-for";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../kit/linked-workbook";
import { recalculated } from "./recalculated";

const LINKED = linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);

/** The register still searches the old sheet, where nothing is found any more. */
function withLostVerdicts(grid: Grid): Grid {
  const lost = (formula: string | undefined) => formula?.includes("OKR.LINK(");
  return {
    ...grid,
    rows: grid.rows.map((cells) =>
      cells.map((cell) => (lost(cell.formula) ? { ...cell, value: VERDICT.brokenLink } : cell)),
    ),
  };
}

/** The whole table was cut and pasted into a new sheet, as it stands. */
function moved({ grids, ...rest }: Workbook): Workbook {
  return {
    ...rest,
    grids: grids.flatMap((grid) => {
      if (grid.sheet === OUR_SHEETS.links) return [withLostVerdicts(grid)];
      return grid.sheet === "Revenue" ? [blankGrid("Revenue"), { ...grid, sheet: "Figures" }] : [grid];
    }),
  };
}

const verdictsOf = (workbook: Workbook) => readLinked(workbook).links.map(({ verdict }) => verdict);

describe("A table that was cut to another sheet", () => {
  const cut = moved(LINKED);

  test("is followed by its links, and the register's cell that lags behind is named", () => {
    expect(verdictsOf(cut)).toEqual(verdictsOf(LINKED));
    const { findings } = readLinked(cut);
    const told = findings.find(({ rule }) => rule === "cells-behind");
    expect([told?.count, told?.action]).toEqual([1, "follow"]);
    expect(told?.sentence).toMatch(/^1 cell does not follow: 'OKR Links'!F2 says "Broken link" where /);
  });

  test.each(["follow", "refresh"] as const)("cell and pane are the same again after %s", (kind) => {
    const review = readLinked(cut);
    const after = recalculated(applySteps(cut, planFor(review, { kind })), review.asOf);
    const register = after.grids.find(({ sheet }) => sheet === OUR_SHEETS.links);
    const formulas = register?.rows[1]?.map(({ formula }) => formula ?? "").join(" ") ?? "";
    expect([formulas.includes("Figures!"), formulas.includes("Revenue")]).toEqual([true, false]);
    const { findings, links } = readLinked(after);
    expect(findings.filter(({ rule }) => rule.startsWith("cells-"))).toEqual([]);
    expect(links.map(({ verdict }) => verdict)).toEqual(verdictsOf(LINKED));
  });
});
