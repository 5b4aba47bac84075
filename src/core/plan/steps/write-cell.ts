import { cellToA1, quoteSheetName, type CellAddress } from "../../model/address";
import { cellAt, gridOf } from "../../model/grid";
import type { Review } from "../../model/review";
import type { NewContent } from "../../model/write-plan";
import { contentOf } from "../../formula/content";
import { NO_PART, refusedPart, type PlanPart } from "./plan-part";
import { sheetRefusal, workbookRefusal } from "./preflight";

/** One cell of the user's sheets that gets a content of its own. */
interface WrittenCell {
  readonly at: CellAddress;
  readonly becomes: NewContent;
  /** Over the cell in the plan; the cell's own place unless told. */
  readonly title?: string;
  /** What a formula that stands there is called where it keeps it from being written; undefined where it may go. */
  readonly keeps: (formula: string) => string | undefined;
  /** The number format that the cell gets, by what it holds. */
  readonly formatOver?: (was: NewContent) => string | undefined;
}

/** Writes one cell, if the sheet can be written and no formula keeps it; nothing where it holds the content already. */
export function writeCell(review: Review, { at, becomes, title, keeps, formatOver }: WrittenCell): PlanPart {
  const grid = gridOf(review.workbook.grids, at.sheet);
  if (!grid) return NO_PART;
  const refusal = workbookRefusal(review.workbook) ?? sheetRefusal(grid);
  if (refusal) return refusedPart(refusal);
  const cell = cellAt(grid, at.row, at.column);
  const where = `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
  const kept = cell.formula === undefined ? undefined : keeps(cell.formula);
  if (kept !== undefined)
    return refusedPart({ at, reason: `${where} holds ${kept}, which is never written over.` });
  const was = contentOf(cell);
  if (was === becomes) return NO_PART;
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const numberFormat = formatOver?.(was);
  return {
    ...NO_PART,
    steps: [
      {
        ...{ kind: "write cells", sheet: at.sheet, area, was: [[was]], becomes: [[becomes]] },
        ...(numberFormat !== undefined && { numberFormat }),
      },
    ],
    groups: [{ title: title ?? where, cells: [{ at, was: cell.value, becomes }] }],
  };
}
