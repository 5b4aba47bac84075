import type { Area } from "../../model/address";
import { shareLikeMeasures } from "../judge/known-metrics";
import { shareOf } from "../judge/shares";
import type { HeadingReader } from "../headings/read-heading";
import { isNumberText } from "../roles/column-shape";
import { isCodeOf, isLevelOf } from "../rows/level-words";
import { textsBelow } from "../rows/texts-below";
import { filledColumns, textAt, type Sheet } from "../sheet";
import type { Region } from "./find-body";

/** Fewer rows below do not show what a row of theirs is like. */
const FEWEST_ROWS = 2;
/** Part of the rows below that must be so, too. */
const MOST = 0.6;
/** A heading that says a role so plainly is one. */
const PLAIN = 0.9;

/**
 * `Customer churn | below 2% | Ada` above `Days to deliver | 4 | Ben`, `O1 | Grow` above `KR1.1 | …`: what stands above is a row like
 * those below, and no headings. None of its cells says what a column is.
 */
export function withoutMistakenHeadings(sheet: Sheet, region: Region, read: HeadingReader): Region {
  const { header, area } = region;
  const [row, ...others] = header.rows;
  if (row === undefined || others.length > 0 || area.bottom - row < FEWEST_ROWS) return region;
  const first: FirstRow = {
    cells: filledColumns(sheet, row, area.left, area.right),
    textIn: (column) => textAt(sheet, row, column),
    below: (column) => textsBelow(sheet, region, column),
  };
  const isRow =
    first.cells[0] === area.left &&
    (isCoded(first, read) || isMeasured(first, read) || isExported(first, read));
  return isRow ? { header: { ...header, rows: [] }, area: { ...area, top: row }, foundBy: "list" } : region;
}

interface FirstRow {
  readonly cells: readonly number[];
  readonly textIn: (column: number) => string;
  readonly below: (column: number) => readonly string[];
}

/** It begins with a measure as those below do and says a value where they have one; `Claims | < 1 k€ | > 1 k€` heads nothing but numbers. */
function isMeasured({ cells: [name = 0, ...cells], textIn, below }: FirstRow, read: HeadingReader): boolean {
  const values = cells.filter((column) => saysValue(textIn(column)));
  const words = cells.filter((column) => !values.includes(column));
  return (
    areMeasures([textIn(name)]) &&
    areMeasures(below(name)) &&
    values.some((column) => shareOf(below(column), hasNumber) >= MOST) &&
    cells.some((column) => shareOf(below(column), isNumberText) < MOST) &&
    !words.some((column) => isHeading(textIn(column), read))
  );
}

/** `churn_rate | % | t | 2026-02-25 22:21`: as every row below it says in several columns, in an export without headings. */
function isExported({ cells, textIn, below }: FirstRow, read: HeadingReader): boolean {
  const constant = cells.filter((column) => {
    const texts = below(column);
    return texts.length >= FEWEST_ROWS && texts.every((text) => text === textIn(column));
  });
  const others = cells.filter((column) => !constant.includes(column));
  // A day, among days, is no heading.
  const heads = (column: number): boolean =>
    isHeading(textIn(column), read) && !below(column).some((text) => isHeading(text, read));
  return constant.length >= 2 && !others.some(heads);
}

/** It begins with `O1`, and rows below with `KR1.1`; or with `Objective`, and rows below with `Key result`. */
function isCoded({ cells: [code = 0, ...cells], textIn, below }: FirstRow, read: HeadingReader): boolean {
  return (
    [isCodeOf, isLevelOf].some(
      (says) => says(textIn(code), "objective") && below(code).some((text) => says(text, "key result")),
    ) && !cells.some((column) => isHeading(textIn(column), read))
  );
}

/** `Retention | to come` right above a list of measures and their values is its first row. */
export function withFirstRow(sheet: Sheet, area: Area, read: HeadingReader): Area {
  const row = area.top - 1;
  const [name = 0, value = 0, ...others] = filledColumns(sheet, row, sheet.used.left, sheet.used.right);
  const isPair = name === area.left && value === area.right && others.length === 0;
  const [own, said] = [textAt(sheet, row, name), textAt(sheet, row, value)];
  const names = textsBelow(sheet, { header: { rows: [], left: name, right: value }, area }, name);
  const isFirst =
    isPair && areMeasures([own]) && areMeasures(names) && !isHeading(own, read) && !saysAnything(said, read);
  return isFirst ? { ...area, top: row } : area;
}

function areMeasures(texts: readonly string[]): boolean {
  return shareLikeMeasures(texts) >= MOST;
}

/** `below 2%`, `≥ 40`, `120 €`; a number alone may count. */
function saysValue(text: string): boolean {
  return /\d\s?[%‰€$£¥]|[<>≤≥]\s?\d|[€$£¥]\s?\d/.test(text);
}

function hasNumber(text: string): boolean {
  return /\d/.test(text);
}

function isHeading(text: string, read: HeadingReader): boolean {
  const { readings, period } = read(text);
  return period !== undefined || readings.some(({ strength, isVague }) => strength >= PLAIN && !isVague);
}

function saysAnything(text: string, read: HeadingReader): boolean {
  const { readings, period } = read(text);
  return period !== undefined || readings.length > 0;
}
