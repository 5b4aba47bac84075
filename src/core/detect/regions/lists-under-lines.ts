import type { Area } from "../../model/address";
import { cellAt } from "../../model/grid";
import { kindByPrefix } from "../rows/level-words";
import { filledColumns, textAt, type Sheet } from "../sheet";
import type { Region } from "./find-body";

/** One line over its rows may be a note over anything. */
const FEWEST_LINES = 2;

/** `Objective 1: Greener streets` above `• Plant 1,200 trees`, `KR2: Cut traffic by 15 %`: a list in a single column. */
export function listInOneColumn(sheet: Sheet, { top, bottom, left, right }: Area): Region | undefined {
  const texts = Array.from({ length: bottom - top + 1 }, (_, at) => textAt(sheet, top + at, left));
  const isLine = (text: string): boolean => /[:：\d]/.test(text) && kindByPrefix(text) === "objective";
  const first = texts.findIndex(isLine);
  const own = first < 0 ? [] : texts.slice(first);
  const rows = own.filter((text) => !isLine(text));
  const areApart = own.every((text, at) => !isLine(text) || !isLine(own[at + 1] ?? text));
  const count = own.length - rows.length;
  // What is only to be done names no number, and an outline of lessons none either.
  const areMeasured = 2 * rows.filter((text) => /\d/.test(text)).length >= rows.length;
  if (count < FEWEST_LINES || rows.length < 2 * count || !areApart || !areMeasured) return undefined;
  return {
    header: { rows: [], left, right },
    area: { top: top + first, bottom, left, right },
    foundBy: "list",
  };
}

/** `Win their trust` alone, and below it `Applications from 80 to 110 | 94 | 47 %`: lines and their rows by turns, and no headings. */
export function listUnderLines(sheet: Sheet, { top, bottom, left, right }: Area): Region | undefined {
  const rows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  const isLine = (row: number): boolean => filledColumns(sheet, row, left, right).length === 1;
  const isRow = (row: number): boolean =>
    filledColumns(sheet, row, left, right).length >= 2 &&
    typeof cellAt(sheet.grid, row, left).value === "string" &&
    typeof cellAt(sheet.grid, row, left + 1).value === "number";
  const first = rows.find((row) => isLine(row) && isRow(row + 1));
  const body = first === undefined ? [] : rows.slice(first - top);
  const lines = body.filter(isLine);
  const areByTurns = lines.every((row) => isRow(row + 1)) && body.every((row) => isLine(row) || isRow(row));
  const areEnough = lines.length >= FEWEST_LINES && body.length - lines.length >= 2 * lines.length;
  if (first === undefined || !areByTurns || !areEnough) return undefined;
  return { header: { rows: [], left, right }, area: { top: first, bottom, left, right }, foundBy: "list" };
}
