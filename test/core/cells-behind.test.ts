import { cellsBehind } from "../../src/core/cells-behind";
import { flagSources } from "../../src/core/flag-sources";
import type { Cell } from "../../src/core/model/cell";
import type { Workbook } from "../../src/core/model/workbook";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { applySteps } from "../kit/apply-steps";
import { greenDashboard } from "../kit/green-dashboard";
import { readLinked, withSheet } from "../kit/linked-workbook";

function flagged(): Workbook {
  const review = readLinked(greenDashboard());
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return applySteps(
    review.workbook,
    planFlags(review, { tables, flags: ["health"], place: "beside" }, flagSources(review)),
  );
}

/** The first health word of a sheet, with its cell changed. */
function withFirstFlag(change: (cell: Cell) => Cell): Workbook {
  return withSheet(flagged(), "OKR Q3", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) =>
      cells.map((cell) => (row === 1 && cell.formula?.includes("OKR.HEALTH(") ? change(cell) : cell)),
    ),
  }));
}

const behind = (workbook: Workbook) => cellsBehind(readLinked(workbook)).differing.map(({ says }) => says);

test.each<[string, (cell: Cell) => Cell, readonly string[]]>([
  ["what our formula says otherwise is behind", (cell) => ({ ...cell, value: "On track" }), ["On track"]],
  ["what somebody cleared is behind", () => ({ value: undefined }), [""]],
  ["what Excel still waits for is not", (cell) => ({ ...cell, value: { error: "#BUSY!" } }), []],
  ["nor what it has not calculated yet", (cell) => ({ ...cell, value: undefined }), []],
  ["nor a formula that shows nothing before its inputs are there", (cell) => ({ ...cell, value: "" }), []],
])("%s", (_, change, expected) => {
  expect(behind(withFirstFlag(change))).toEqual(expected);
});
