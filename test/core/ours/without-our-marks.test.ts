import { dateSerial } from "../../../src/core/model/period";
import type { CellValue } from "../../../src/core/model/cell";
import { inOnePiece } from "../../../src/core/model/slices";
import type { Workbook } from "../../../src/core/model/workbook";
import { withoutOurMarks } from "../../../src/core/ours/without-our-marks";
import { planFor } from "../../../src/core/plan-for";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { applySteps } from "../../kit/apply-steps";
import { greenDashboard } from "../../kit/green-dashboard";
import { linkedWorkbook } from "../../kit/linked-workbook";

const AS_OF = dateSerial(2026, 11, 21);
const KPIS = "Revenue";

function flagged(): Workbook {
  const workbook = linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);
  const review = reviewWorkbook(workbook, AS_OF);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"] as const, place: "beside" as const };
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

/** The workbook read anew: every cell is another thing, and those that are asked for say something else. */
function readAnew(workbook: Workbook, isAsked: (formula?: string) => boolean, value: CellValue): Workbook {
  const grids = workbook.grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (isAsked(cell.formula) ? { ...cell, value } : { ...cell })),
    ),
  }));
  return { ...workbook, grids };
}

const theirKpis = (workbook: Workbook) =>
  inOnePiece(withoutOurMarks(workbook, reviewWorkbook(workbook, AS_OF).ours)).grids.find(
    ({ sheet }) => sheet === KPIS,
  );

const isHealth = (formula?: string) => formula?.includes("OKR.HEALTH(") ?? false;

test("where only our words have changed, a sheet is the very thing of before", () => {
  const workbook = flagged();
  expect(
    workbook.grids
      .find(({ sheet }) => sheet === KPIS)
      ?.rows.flat()
      .some(({ formula }) => isHealth(formula)),
  ).toBe(true);
  const before = theirKpis(workbook);
  expect(theirKpis(readAnew(workbook, isHealth, "Off track"))).toBe(before);
});

test("where a cell of theirs has changed, or the workbook is another, it is not", () => {
  const workbook = flagged();
  const before = theirKpis(workbook);
  const others = readAnew(workbook, (formula) => formula === undefined, "other");
  expect(theirKpis(others)).not.toBe(before);
  const back = theirKpis(workbook);
  expect(theirKpis({ ...workbook, fileName: "another.xlsx" })).not.toBe(back);
});
