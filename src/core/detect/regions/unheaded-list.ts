import type { Area } from "../../model/address";
import { namesMetric } from "../judge/known-metrics";
import { shareOf } from "../judge/shares";
import type { HeadingReader } from "../headings/read-heading";
import { saysMeasure } from "../headings/measure-words";
import { isNumberText } from "../roles/column-shape";
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
 * `Customer churn | below 2% | Ada` above `Days to deliver | 4 | Ben`: what stands above is a row like those below, and no headings.
 * It begins with a measure as they do, says a value where they have one, and none of its cells says what a column is.
 */
export function withoutMistakenHeadings(sheet: Sheet, region: Region, read: HeadingReader): Region {
  const { header, area } = region;
  const [row, ...others] = header.rows;
  if (row === undefined || others.length > 0 || area.bottom - row < FEWEST_ROWS) return region;
  const [name, ...cells] = filledColumns(sheet, row, area.left, area.right);
  const values = cells.filter((column) => saysValue(textAt(sheet, row, column)));
  const words = cells.filter((column) => !values.includes(column));
  const below = (column: number): readonly string[] => textsBelow(sheet, region, column);
  const isList =
    name === area.left &&
    areMeasures([textAt(sheet, row, name)]) &&
    areMeasures(below(name)) &&
    values.some((column) => shareOf(below(column), hasNumber) >= MOST) &&
    // `Claims | < 1 k€ | > 1 k€` heads nothing but numbers.
    cells.some((column) => shareOf(below(column), isNumberText) < MOST) &&
    !words.some((column) => isHeading(textAt(sheet, row, column), read));
  return isList ? { header: { ...header, rows: [] }, area: { ...area, top: row }, foundBy: "list" } : region;
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
  return shareOf(texts, (text) => namesMetric(text) || saysMeasure(text)) >= MOST;
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
