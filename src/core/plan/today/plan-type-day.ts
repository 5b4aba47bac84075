import { cellToA1, quoteSheetName, type CellAddress } from "../../model/address";
import { cellAt, gridOf } from "../../model/grid";
import type { DateSerial } from "../../model/period";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { contentOf } from "../../formula/content";
import { dateFormat } from "../steps/date-format";
import { finishPlan } from "../steps/finish-plan";
import { NO_PART, refusedPart, type PlanPart } from "../steps/plan-part";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";

/** A day that the log or the row's own words tell, for the cell that should say it; a formula is never written over. */
export function planTypeDay(review: Review, at: CellAddress, day: DateSerial): WritePlan {
  return finishPlan(review, typedDay(review, at, day));
}

function typedDay(review: Review, at: CellAddress, day: DateSerial): PlanPart {
  const grid = gridOf(review.workbook.grids, at.sheet);
  if (!grid) return NO_PART;
  const refusal = workbookRefusal(review.workbook) ?? sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const cell = cellAt(grid, at.row, at.column);
  const where = `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
  if (cell.formula !== undefined)
    return refusedPart({ at, reason: `${where} holds a formula, which is never written over.` });
  const was = contentOf(cell);
  if (was === day) return NO_PART;
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const format = typeof was === "number" ? {} : { numberFormat: dateFormat(review) };
  return {
    ...NO_PART,
    steps: [{ kind: "write cells", sheet: at.sheet, area, was: [[was]], becomes: [[day]], ...format }],
    groups: [{ title: where, cells: [{ at, was: cell.value, becomes: day }] }],
  };
}
