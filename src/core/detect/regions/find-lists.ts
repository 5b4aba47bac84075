import type { Area } from "../../model/address";
import { overlaps } from "../../model/address";
import { cellAt } from "../../model/grid";
import { labelSays, namesCard } from "../roles/cards";
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
  // What is called Target and Actual names no measure.
  const isCard = (area: Area): boolean => saysBoth(sheet, area, read);
  const lists = joined(
    sheet,
    stretches.filter((area) => !isCard(area)),
  ).map((area) => withFirstRow(sheet, area, read));
  return [...cardsIn(sheet, stretches.filter(isCard)), ...lists]
    .filter((area) => !claimed.some((other) => overlaps(other, area)))
    .map((area) => ({ header: { rows: [], left: area.left, right: area.right }, area }));
}

/** Blank rows, and what stands on a card that is no number: `Status | Behind`. */
const ROWS_BETWEEN = 4;

/** Cards below each other, with the names above them, are one table. */
function cardsIn(sheet: Sheet, cards: readonly Area[]): readonly Area[] {
  const all: Area[] = [];
  for (const card of cards) {
    const { left, right, bottom } = card;
    if (!namesCard(sheet, card.top - 1, left)) continue;
    const last = all.findIndex((area) => area.left === left && card.top - area.bottom <= ROWS_BETWEEN);
    const top = all[last]?.top ?? card.top - 1;
    const isLine = filledColumns(sheet, bottom + 1, left, right).length === 2;
    all.splice(last < 0 ? all.length : last, 1, { ...card, top, bottom: isLine ? bottom + 1 : bottom });
  }
  return all.filter(({ top, bottom }) => bottom - top > ROWS_BETWEEN);
}

/** Whether a target and an actual are among the labels. */
function saysBoth(sheet: Sheet, { top, bottom, left }: Area, read: HeadingReader): boolean {
  const labels = Array.from({ length: Math.min(bottom - top, ROWS_BETWEEN) + 1 }, (_, at) =>
    textAt(sheet, top + at, left),
  );
  return (["target", "actual"] as const).every((meaning) =>
    labels.some((label) => labelSays(label, meaning, read)),
  );
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
