import { columnIndex, columnLetters } from "../../../../src/core/model/address";
import { BLANK } from "../../../../src/core/model/cell";
import { cellAt, type Grid } from "../../../../src/core/model/grid";
import { REGISTER_COLUMNS, type RegisterColumn } from "../../../../src/core/model/register";
import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import { applySteps } from "../../../kit/apply-steps";
import { greenDashboard } from "../../../kit/green-dashboard";
import { linkedWorkbook, readLinked } from "../../../kit/linked-workbook";

const CSAT = ["Raise CSAT from 4.1 to 4.6", "CSAT"] as const;
const CONTRACT = ["Lift average contract value to 30000", "Average contract value"] as const;
/** As registers were laid out until ids went behind what people read. */
const OLDER: readonly RegisterColumn[] = [
  ...(["keyResultId", "kpiId", "relation", "keyResult", "kpi", "keyResultHealth", "kpiHealth"] as const),
  ...(["verdict", "reviewed", "keyResultRow", "kpiRow", "keyResultName", "kpiName"] as const),
  ...(["outSince", "decision", "linkedOn"] as const),
];
const NEW = REGISTER_COLUMNS.map(({ name }) => name);

const olderLetters = (letters: string) =>
  columnLetters(OLDER.indexOf(NEW[columnIndex(letters)] ?? "keyResult"));

/** The same workbook with the columns of its register in the older order, and every formula that reads them. */
function inOlderOrder(workbook: Workbook): Workbook {
  const spelled = (sheet: string, formula: string) =>
    (sheet === "OKR Links"
      ? formula.replace(
          /(^|[^!:A-Z$])\$([A-P])(\d)/g,
          (_, before: string, at: string, row: string) => `${before}$${olderLetters(at)}${row}`,
        )
      : formula
    ).replace(
      /('OKR Links'!)\$([A-P]):\$[A-P]/g,
      (_, sheetName: string, at: string) => `${sheetName}$${olderLetters(at)}:$${olderLetters(at)}`,
    );
  const grids = workbook.grids.map((grid): Grid => {
    const rows = grid.rows.map((cells) =>
      cells.map(({ formula, ...cell }) =>
        formula === undefined ? cell : { ...cell, formula: spelled(grid.sheet, formula) },
      ),
    );
    if (grid.sheet !== "OKR Links") return { ...grid, rows };
    return { ...grid, rows: rows.map((cells) => OLDER.map((name) => cells[NEW.indexOf(name)] ?? BLANK)) };
  });
  return { ...workbook, grids };
}

const headings = (workbook: Workbook) =>
  workbook.grids.find(({ sheet }) => sheet === "OKR Links")?.rows[0]?.map(({ value }) => value);

describe("A register in the order of before", () => {
  const before = linkedWorkbook(greenDashboard(), CSAT);
  const older = inOlderOrder(before);

  test("says the same, and nothing about it is to be written anew", () => {
    const verdicts = (workbook: Workbook) => readLinked(workbook).links.map(({ verdict }) => verdict);
    expect(verdicts(older)).toEqual(verdicts(before));
    expect(readLinked(older).ours.register.unreadable).toEqual([]);
    expect(planFor(readLinked(older), { kind: "refresh" }).steps).toEqual([]);
  });

  test("keeps its order when a link is added, and its formulas read its own columns", () => {
    const added = linkedWorkbook(older, CONTRACT);
    expect(headings(added)).toEqual(headings(older));
    expect(readLinked(added).links.map(({ keyResult }) => keyResult?.name)).toEqual([CSAT[0], CONTRACT[0]]);
    const register = added.grids.find(({ sheet }) => sheet === "OKR Links");
    expect(register && cellAt(register, 2, OLDER.indexOf("keyResultRow")).formula).toContain("MATCH($A3,");
  });

  test("goes as a whole when everything is removed", () => {
    const removed = applySteps(older, planFor(readLinked(older), { kind: "remove", scope: "everything" }));
    expect(removed.grids.map(({ sheet }) => sheet)).toEqual(greenDashboard().grids.map(({ sheet }) => sheet));
  });
});
