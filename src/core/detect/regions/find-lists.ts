import type { Area } from "../../model/address";
import { overlaps } from "../../model/address";
import { cellAt } from "../../model/grid";
import { isNumberText } from "../roles/column-shape";
import type { Region } from "./find-body";
import type { HeadingReader } from "../headings/read-heading";
import { kindByPrefix } from "../rows/level-words";
import { filledColumns, textAt, type Sheet } from "../sheet";
import { withFirstRow } from "./unheaded-list";

/** Fewer rows are a note or a legend. */
const FEWEST_ROWS = 3;

/**
 * Lists without headings: texts and, right of them, values, in one or side by side. Only stretches that no header
 * claimed; what they are, the title above must say.
 */
export function findLists(sheet: Sheet, claimed: readonly Area[], read: HeadingReader): readonly Region[] {
  const stretches: Area[] = [];
  const topOf = new Map<number, number>();
  for (let row = sheet.used.top; row <= sheet.used.bottom + 1; row++) {
    const lefts = row <= sheet.used.bottom ? pairsOn(sheet, row) : [];
    for (const [left, top] of [...topOf]) {
      if (lefts.includes(left)) continue;
      topOf.delete(left);
      stretches.push({ top, bottom: row - 1, left, right: left + 1 });
    }
    for (const left of lefts) if (!topOf.has(left)) topOf.set(left, row);
  }
  return joined(sheet, stretches)
    .map((area) => withFirstRow(sheet, area, read))
    .filter((area) => !claimed.some((other) => overlaps(other, area)))
    .map((area) => ({ header: { rows: [], left: area.left, right: area.right }, area }));
}

/**
 * A lone label between two stretches heads a section of one list: `Certificates:`. A section may be short below another one; a
 * list begins with a short one only under an objective, `O1: Make onboarding effortless`.
 */
function joined(sheet: Sheet, stretches: readonly Area[]): readonly Area[] {
  const lists: Area[] = [];
  const lastAt = new Map<number, number>();
  for (const next of stretches) {
    const at = lastAt.get(next.left);
    const list = at === undefined ? undefined : lists[at];
    if (at !== undefined && list && next.top - list.bottom === 2 && isLabel(sheet, next))
      lists[at] = { ...list, bottom: next.bottom };
    else if (isLong(next) || kindByPrefix(textAt(sheet, next.top - 1, next.left)) === "objective")
      lastAt.set(next.left, lists.push(next) - 1);
  }
  return lists.filter(isLong);
}

function isLong({ top, bottom }: Area): boolean {
  return bottom - top + 1 >= FEWEST_ROWS;
}

function isLabel(sheet: Sheet, { top, left, right }: Area): boolean {
  const [only, ...others] = filledColumns(sheet, top - 1, left, right);
  return only === left && others.length === 0;
}

/** The columns of the names in a row of nothing but names, each with its value, parted by blank columns. */
function pairsOn(sheet: Sheet, row: number): readonly number[] {
  const columns = filledColumns(sheet, row, sheet.used.left, sheet.used.right);
  if (columns.length === 0 || columns.length % 2 !== 0 || columns.length > MOST_CELLS) return [];
  const lefts = columns.filter((_, at) => at % 2 === 0);
  const isPair = (left: number, at: number): boolean =>
    columns[2 * at + 1] === left + 1 &&
    (columns[2 * at + 2] ?? Infinity) > left + 2 &&
    isNameAndValue(sheet, row, left);
  return lefts.every(isPair) ? lefts : [];
}

/** Fuller rows hold data. */
const MOST_CELLS = 12;

function isNameAndValue(sheet: Sheet, row: number, left: number): boolean {
  const { value: name } = cellAt(sheet.grid, row, left);
  const { value } = cellAt(sheet.grid, row, left + 1);
  return (
    typeof name === "string" &&
    !isNumberText(name) &&
    (typeof value === "number" || (typeof value === "string" && isNumberText(value)))
  );
}
