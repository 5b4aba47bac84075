import { cellAt } from "../../model/grid";
import type { HeaderCellKind } from "./header-cells";
import type { HeaderRow } from "./header-segments";
import { filledColumns, type Sheet } from "../sheet";

/** What each kind of cell says for a header row. A number in it says no more loudly than a known word says yes. */
export const EVIDENCE: Record<HeaderCellKind, number> = {
  known: 1,
  period: 0.6,
  vague: 0.5,
  words: 0.1,
  sentence: -0.5,
  number: -1.2,
};
/** Two known words, or one and some periods. */
export const ENOUGH_EVIDENCE = 1.5;
/** Values are mixed with few known words; headers are mostly known words. */
const LEAST_SHARE_UNDERSTOOD = 0.34;

/** `Date of report: | 13 Feb 2026`: a label and what it says head nothing. */
export function isLabelWithValue([label, value, ...more]: readonly string[]): boolean {
  const isLabel = (text = ""): boolean => /[:：]$/.test(text.trim());
  return more.length === 0 && isLabel(label) && !isLabel(value);
}

/** Whether a row that stands free reads like headings; among numbers `24 days | Met | 24 days | Met` says it once. */
export function isHeaderRow({ cells }: HeaderRow): boolean {
  if (isLabelWithValue(cells.map(({ heading }) => heading.text))) return false;
  const texts = cells.map(({ heading }) => heading.text);
  const isAmongNumbers = cells.some(({ kind }) => kind === "number");
  const evidence = cells.reduce(
    (sum, { kind }, at) =>
      isAmongNumbers && kind !== "number" && texts.indexOf(texts[at] ?? "") < at ? sum : sum + EVIDENCE[kind],
    0,
  );
  const understood = cells.filter(
    ({ kind }) => kind === "known" || kind === "period" || kind === "vague",
  ).length;
  const hasWord = cells.some(({ kind }) => kind === "known" || kind === "vague");
  return (
    hasWord &&
    cells.length >= 2 &&
    evidence >= ENOUGH_EVIDENCE &&
    understood / cells.length >= LEAST_SHARE_UNDERSTOOD
  );
}

/** `Jan | Feb | Mar`. */
export function isAllPeriods({ cells }: HeaderRow): boolean {
  return cells.length >= 2 && cells.every(({ kind }) => kind === "period");
}

const PLAIN_HEADINGS = 3;
const SHARE_PLAIN = 0.7;
/** Whether a row consists of plain headings. */
export function isPlainlyHeader({ cells }: HeaderRow): boolean {
  const plain = cells.filter(
    ({ kind, heading }) =>
      kind === "period" || (kind === "known" && (heading.readings[0]?.strength ?? 0) >= 1),
  );
  const roles = plain.filter(({ kind }) => kind === "known");
  return roles.length >= PLAIN_HEADINGS && plain.length / cells.length >= SHARE_PLAIN;
}

/** Part of the cells below that must be numbers for unknown words to be the names of measures. */
const NUMBERS_BELOW = 0.5;

/** Words in a row of their own with numbers below, right or after a blank row: what they mean, the table's title and its first column tell. */
export function isAboveNumbers(sheet: Sheet, { row, left, right, cells }: HeaderRow): boolean {
  if (cells.length < 3 || cells.some(({ kind }) => kind === "number" || kind === "sentence")) return false;
  if (filledColumns(sheet, row - 1, left, right).length > 1) return false;
  const texts = new Set(cells.map(({ heading }) => heading.text));
  const isBlankBelow = filledColumns(sheet, row + 1, left, right).length === 0;
  const body = isBlankBelow ? row + 2 : row + 1;
  const below = cells.filter(({ column }) => typeof cellAt(sheet.grid, body, column).value === "number");
  return texts.size >= cells.length / 2 && below.length / cells.length >= NUMBERS_BELOW;
}
