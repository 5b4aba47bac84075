import type { Area } from "../../model/address";
import { cellAt } from "../../model/grid";
import type { Region } from "../regions/find-body";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { filledColumns, type Sheet } from "../sheet";
import {
  DASHBOARD_TITLES,
  KPI_TITLES,
  LOOK_ALIKE_TITLES,
  OBJECTIVE_TITLES,
  OKR_TITLES,
} from "../headings/value-words";

/** What the words around a table say about it. */
export interface TitleWords {
  /** The heading that stands above the table, if one does. */
  readonly title?: string;
  readonly near: TitleSubjects;
  readonly sheetName: TitleSubjects;
}

export interface TitleSubjects {
  readonly kpi: boolean;
  readonly okr: boolean;
  readonly lookAlike: boolean;
  readonly objectives: boolean;
  readonly dashboard: boolean;
}

/** Titles stand at most this far above the headings, with a line or two of metadata between. */
const ROWS_ABOVE = 5;
/** A title is short; a paragraph above a table explains it. */
const LONGEST_TITLE = 90;

/** A line above a table. */
interface Line {
  readonly row: number;
  readonly text: string;
  readonly isBold: boolean;
}

/**
 * Reads what stands above the table, and the sheet's name; a file may be called anything. The rows of another table above
 * still tell what kind of sheet this is, but none of them, nor what heads them, is this one's title.
 */
export function titleWords(sheet: Sheet, region: Region, claimed: ClaimedAreas = new Map()): TitleWords {
  const lines = linesAbove(sheet, region);
  const free = firstFreeRow(region.area, claimed);
  const title = titleOf(lines.filter(({ row }) => row >= free));
  return {
    ...(title === undefined ? {} : { title }),
    near: subjects(lines.map(({ text }) => text).join(" | ")),
    sheetName: subjects(sheet.name),
  };
}

/** The line that looks most like a title; of equals the nearest one. */
function titleOf(lines: readonly Line[]): string | undefined {
  const short = lines.filter(({ text }) => text.length <= LONGEST_TITLE);
  const [first, ...others] = short;
  return (
    others.reduce(
      (best, line) => (likeness(line) > likeness(best) ? line : best),
      first ?? { row: -1, text: "", isBold: false },
    ).text || undefined
  );
}

/** Titles are bold and say what follows; sentences explain, and `Owner: Ada` is metadata. */
function likeness({ text, isBold }: Line): number {
  const { kpi, okr } = subjects(text);
  const isSentence = /[.!?。]\s*$/.test(text);
  const isMetadata = /[:：]/.test(text);
  return (isBold ? 2 : 0) + (kpi || okr ? 2 : 0) - (isSentence ? 2 : 0) - (isMetadata ? 1 : 0);
}

/** Lines of one or two cells right above, the nearest first; a fuller row belongs to another table. */
function linesAbove(sheet: Sheet, { area }: Region): readonly Line[] {
  const lines: Line[] = [];
  for (let row = area.top - 1; row >= Math.max(sheet.used.top, area.top - ROWS_ABOVE); row--) {
    const columns = filledColumns(sheet, row, Math.max(sheet.used.left, area.left - 1), area.right);
    if (columns.length > 3) break;
    const cells = columns
      .map((column) => cellAt(sheet.grid, row, column))
      .filter(({ value }) => typeof value === "string");
    const text = cells
      .flatMap(({ value }) => (typeof value === "string" ? [value] : []))
      .join(" ")
      .replace(/\s+/g, " ")
      .trim();
    if (cells.length > 0) lines.push({ row, text, isBold: cells.some(({ bold }) => bold === true) });
  }
  return lines;
}

/** What headings or lists claimed, by the last row of each. */
export type ClaimedAreas = ReadonlyMap<number, readonly Area[]>;

/** The row below the nearest of the tables above, in the same columns. */
export function firstFreeRow({ top, left, right }: Area, claimed: ClaimedAreas): number {
  for (let row = top - 1; row >= top - ROWS_TO_LOOK; row--) {
    const above = claimed.get(row) ?? [];
    if (above.some((other) => other.left <= right && other.right >= left && !isMetadata(other)))
      return row + 1;
  }
  return 0;
}

/** `Objective | Grow` over `Owner | Ada` may be read as headings. */
function isMetadata({ top, bottom, left, right }: Area): boolean {
  return bottom - top < 2 && right - left < 2;
}

/** Nothing that is further above is looked at. */
const ROWS_TO_LOOK = 8;

/** What a line is about. */
export function subjects(text: string): TitleSubjects {
  const normalised = normaliseHeading(text);
  const mentions = isWrittenTogether(normalised) ? wordsInside(normalised) : phrasesAmong(normalised);
  return {
    kpi: mentions(KPI_TITLES),
    okr: mentions(OKR_TITLES),
    lookAlike: mentions(LOOK_ALIKE_TITLES),
    objectives: mentions(OBJECTIVE_TITLES),
    dashboard: mentions(DASHBOARD_TITLES),
  };
}

type Mentions = (phrases: ReadonlySet<string>) => boolean;

function wordsInside(text: string): Mentions {
  return (phrases) => [...phrases].some((phrase) => phrase.length > 1 && text.includes(phrase));
}

/** Longest phrase among the title words, in words. */
const LONGEST_PHRASE = 5;

function phrasesAmong(text: string): Mentions {
  const words = text.split(" ");
  const all = words.flatMap((_, start) =>
    words
      .slice(start, start + LONGEST_PHRASE)
      .map((_word, more) => words.slice(start, start + more + 1).join(" ")),
  );
  return (phrases) => all.some((phrase) => phrases.has(phrase));
}
