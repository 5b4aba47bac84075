import type { Area } from "../../model/address";
import { overlaps } from "../../model/address";
import { cellAt } from "../../model/grid";
import { isNumberText } from "../roles/column-shape";
import type { Region } from "./find-body";
import { filledColumns, type Sheet } from "../sheet";

/** Fewer rows are a note or a legend. */
const FEWEST_ROWS = 3;

/**
 * Lists without headings: texts and, right of them, values. Only stretches that no header claimed; what they are, the
 * title above must say.
 */
export function findLists(sheet: Sheet, claimed: readonly Area[]): readonly Region[] {
  const lists: Region[] = [];
  let top: number | undefined;
  for (let row = sheet.used.top; row <= sheet.used.bottom + 1; row++) {
    const isPair = row <= sheet.used.bottom && isNameAndValue(sheet, row);
    if (isPair && top === undefined) top = row;
    if (isPair || top === undefined) continue;
    const region = listRegion(sheet, top, row - 1);
    if (region && !claimed.some((area) => overlaps(area, region.area))) lists.push(region);
    top = undefined;
  }
  return lists;
}

/** Exactly two filled cells side by side: a text and a number. */
function isNameAndValue(sheet: Sheet, row: number): boolean {
  const columns = filledColumns(sheet, row, sheet.used.left, sheet.used.right);
  const [first, second] = columns;
  if (columns.length !== 2 || first === undefined || second !== first + 1) return false;
  const { value: name } = cellAt(sheet.grid, row, first);
  const { value } = cellAt(sheet.grid, row, second);
  return (
    typeof name === "string" &&
    !isNumberText(name) &&
    (typeof value === "number" || (typeof value === "string" && isNumberText(value)))
  );
}

function listRegion(sheet: Sheet, top: number, bottom: number): Region | undefined {
  const [left] = filledColumns(sheet, top, sheet.used.left, sheet.used.right);
  const [lastLeft] = filledColumns(sheet, bottom, sheet.used.left, sheet.used.right);
  if (left === undefined || left !== lastLeft || bottom - top + 1 < FEWEST_ROWS) return undefined;
  return { header: { rows: [], left, right: left + 1 }, area: { top, bottom, left, right: left + 1 } };
}
