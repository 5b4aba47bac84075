import type { HeadingMeaning } from "../../vocabulary/header-words";
import { columnShape, type ColumnShape } from "./column-shape";
import type { Region } from "../regions/find-body";
import { labelBeside } from "../regions/labels-beside";
import { headerTexts } from "../regions/header-block";
import type { HeaderBlock } from "../regions/header-limits";
import { daysAmong } from "../headings/days-of-year";
import type { Heading, HeadingReader, Reading } from "../headings/read-heading";
import { mergeAt, type Sheet } from "../sheet";

/** All that speaks for one column's meaning: its headings and the shape of its values. */
export interface ColumnEvidence {
  readonly index: number;
  /** All header rows above it, joined by a space. */
  readonly header: string;
  /** The lowest of them. */
  readonly ownHeader: string;
  readonly readings: readonly Reading[];
  /** The period that a heading names, as the sheet writes it. */
  readonly period?: string;
  readonly shape: ColumnShape;
  /** The first of the columns over which the lowest heading is merged, if it is. */
  readonly spanLeft?: number;
}

/** A group label says less about a column than the heading right above it. */
const GROUP_LABEL = 0.8;
/** What only the group says counts less than what the heading says itself. */
const UNSAID = 0.95;

/** Reads the headings over every column of a region and looks at the values below. */
export function columnEvidence(sheet: Sheet, region: Region, read: HeadingReader): readonly ColumnEvidence[] {
  const { area, header } = region;
  const first = (header.rows.at(-1) ?? area.top - 1) + 1;
  const columns: ColumnEvidence[] = [];
  for (let index = area.left; index <= area.right; index++) {
    const headings = withoutRemarks(headerTexts(sheet, header, index), read);
    const texts =
      headings.join("") === ""
        ? labelsBeside(sheet, index, { rows: { first, last: area.bottom }, read })
        : headings;
    columns.push({
      index,
      ownHeader: texts.at(-1) ?? "",
      header: texts.join(" "),
      ...combined(texts.map(read)),
      shape: columnShape(sheet, index, first, area.bottom),
      ...spanOf(sheet, header, index),
    });
  }
  return withDaysOfYear(withCountedPeriods(columns));
}

/** What is to the left of all values of a column without a heading stands for one: `Target | 20 | Actual | 12`. */
function labelsBeside(
  sheet: Sheet,
  column: number,
  {
    rows,
    read,
  }: { readonly rows: { readonly first: number; readonly last: number }; readonly read: HeadingReader },
): readonly string[] {
  const label = labelBeside(sheet, column, rows);
  const isTold = read(label ?? "").readings.some(
    ({ meaning, isVague, strength }) => VALUES.has(meaning) && !isVague && strength >= PLAINLY,
  );
  return label !== undefined && isTold ? [label] : [];
}

const PLAINLY = 0.9;
const VALUES: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "target", "actual", "baseline", "progress", "due", "start", "owner", "status", "updated", "confidence", "weight",
]); // prettier-ignore

/** `10/5 | 10/12 | 10/19`, typed as text. */
function withDaysOfYear(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const days = daysAmong(columns.map(({ ownHeader }) => ownHeader));
  return columns.map((column, at) =>
    days[at] ? { ...column, readings: [], period: column.ownHeader } : column,
  );
}

/** What is said of rows and of whole tables, never of one month of them. */
const OF_NO_PERIOD: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "unit",
  "owner",
  "department",
  "source",
  "definition",
  "id",
]);

/** `Unit: k€, %` in the line of the title stands above some month and heads nothing. */
function withoutRemarks(texts: readonly string[], read: HeadingReader): readonly string[] {
  const own = read(texts.at(-1) ?? "");
  if (own.period === undefined || own.readings.length > 0) return texts;
  const isRemark = ({ readings }: Heading): boolean =>
    readings.length > 0 && readings.every(({ meaning }) => OF_NO_PERIOD.has(meaning));
  return texts.filter((text) => !isRemark(read(text)));
}

function spanOf(sheet: Sheet, { rows }: HeaderBlock, column: number): { readonly spanLeft?: number } {
  const merge = mergeAt(sheet, rows.at(-1) ?? -1, column);
  return merge && merge.right > merge.left ? { spanLeft: merge.left } : {};
}

const QUARTERS: readonly string[] = ["I", "II", "III", "IV"];

/** Three headings in a row that count, `1 2 3` or `I II III`, stand for periods. */
function withCountedPeriods(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const numberOf = (index: number): number => {
    const own = columns[index]?.ownHeader ?? "";
    return QUARTERS.includes(own) ? QUARTERS.indexOf(own) + 1 : Number(/^\d{1,2}$/.exec(own)?.[0] ?? NaN);
  };
  const counts = (index: number): boolean => numberOf(index) + 1 === numberOf(index + 1);
  return columns.map((column, index) => {
    const isCounted =
      (counts(index - 2) && counts(index - 1)) ||
      (counts(index - 1) && counts(index)) ||
      (counts(index) && counts(index + 1));
    return isCounted ? { ...column, period: countedPeriod(column) } : column;
  });
}

const UNIT_OF_YEAR = /^(\p{L}+) ((?:19|20)\d\d)$/u;

/** `WEEK 2025` over `1 | 2 | 3` is `WEEK 1 2025`; of a group that says something else the number is a part. */
function countedPeriod({ period, ownHeader }: ColumnEvidence): string {
  if (period === undefined) return ownHeader;
  const [, unit, year] = UNIT_OF_YEAR.exec(period) ?? [];
  return unit === undefined ? `${period} ${ownHeader}` : `${unit} ${ownHeader} ${year}`;
}

/** The lowest heading that is understood counts; those above add what it leaves open. */
function combined(headings: readonly Heading[]): {
  readonly readings: readonly Reading[];
  readonly period?: string;
} {
  const periods = headings.flatMap(({ period }) => period ?? []);
  const lowest = [...headings].reverse().find(({ readings }) => readings.length > 0);
  const above = headings.filter((heading) => heading !== lowest).flatMap(({ readings }) => readings);
  const own = lowest?.readings ?? [];
  const groups = above.map((reading) => ({ ...reading, strength: reading.strength * GROUP_LABEL }));
  const readings = lowest === headings.at(-1) ? belowGroup(own, groups) : [...own, ...groups];
  return { readings, ...(periods.length > 0 ? { period: periods.join(" ") } : {}) };
}

/** A heading that says something clearly leaves little to its group: below `Objectives`, the `Number of the objective` is a number. */
function belowGroup(own: readonly Reading[], group: readonly Reading[]): readonly Reading[] {
  const clearest = Math.max(0, ...own.filter(({ isVague }) => !isVague).map(({ strength }) => strength));
  if (clearest === 0) return [...own, ...group];
  const unsaid = group.filter(
    ({ meaning }) => !own.some((reading) => reading.meaning === meaning && !reading.isVague),
  );
  return [
    ...own,
    ...unsaid.map((reading) => ({ ...reading, strength: Math.min(reading.strength, clearest * UNSAID) })),
  ];
}
