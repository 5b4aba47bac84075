import type { ObjectiveAbove } from "../../model/table";
import { isWrittenTogether, normaliseHeading } from "../../text/normalise-heading";
import { splitPeriod } from "../headings/period-label";
import type { HeadingReader, Reading } from "../headings/read-heading";
import { saysGoal } from "../headings/measure-words";
import { firstFreeRow, subjects, type ClaimedAreas } from "../judge/titles";
import type { Region } from "../regions/find-body";
import { filledColumns, textAt, type Sheet } from "../sheet";
import { saysNote } from "../regions/loose-rows";
import { kindByPrefix } from "./level-words";

/** What stands above a table and may be the objective of all its rows. */
export interface LineAbove extends ObjectiveAbove {
  /** It says so itself: `Objective 2: …`. Else only its place, and its sisters above other tables, do. */
  readonly isSaid: boolean;
}

interface Scene {
  readonly read: HeadingReader;
  readonly claimed: ClaimedAreas;
}

/** A longer text explains. */
const LONGEST = 200;
/** An owner, a period and a line of progress may stand between. */
const ROWS_ABOVE = 6;

/** The nearest line that calls itself an objective, else the nearest that reads like one; none beyond another table. */
export function objectiveAbove(sheet: Sheet, region: Region, scene: Scene): LineAbove | undefined {
  const { top, left, right } = region.area;
  // What stands right above the headings and says that it is an objective may seem the last row of something else.
  const free = Math.min(top - 1, firstFreeRow(region.area, scene.claimed));
  const highest = Math.max(sheet.used.top, top - ROWS_ABOVE, free);
  let owner: ObjectiveAbove["owner"];
  let nearest: LineAbove | undefined;
  let isFirst = true;
  for (let row = top - 1; row >= highest; row--) {
    const line = {
      sheet,
      row,
      columns: filledColumns(sheet, row, Math.max(sheet.used.left, left - 1), right),
    };
    if (line.columns.length === 0) continue;
    owner ??= ownerIn(line, scene.read);
    const owned = owner && { owner };
    const said = saidIn(line, scene.read, region) ?? announcedBy(line, nearest);
    if (said) return { ...said, ...owned };
    if (row < firstFreeRow(region.area, scene.claimed)) return undefined;
    if (isFirst && !ownerIn(line, scene.read)) {
      nearest = likeOne(line);
      isFirst = false;
    }
  }
  return nearest && { ...nearest, ...(owner && { owner }) };
}

interface Line {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: readonly number[];
}

/** `Objective 2`, `Objectif stratégique`, `O1`, with what parts it from the name. A year is no number of an objective. */
const SAYS =
  /^\s*(\p{L}[\p{L}\s]*?)[\s.]*(?:n[°º]|#|no\.)?\s*(?:\d{1,2}(?:\.\d{1,2})*)?\s*(?:[:：.)–—-]+|$)/u;
const NUMBERED = /^\s*\p{L}+\s?\d{1,2}(?:\.\d{1,2})*\s+(?=\p{L})/u;
const PLAINLY = 0.9;

function saidIn(line: Line, read: HeadingReader, region: Region): LineAbove | undefined {
  const { sheet, row, columns } = line;
  const [first, second] = columns;
  const text = first === undefined ? "" : textAt(sheet, row, first);
  const prefix = text.length > LONGEST ? undefined : prefixOf(text, read);
  if (first === undefined || prefix === undefined) return undefined;
  const rest = text.slice(prefix.length);
  if (rest !== "") {
    const isNamed = isName(rest, /\d/.test(prefix) || isSaidAgain(prefix, sheet, region, first));
    return isNamed ? { name: text, row, column: first, isSaid: true } : undefined;
  }
  const name = second === undefined ? "" : textAt(sheet, row, second);
  return second === undefined || !isName(name, true) || isHeading(name, read)
    ? undefined
    : { name, row, column: second, isSaid: true };
}

/** `Objective: Run lean` further down in the table: its first objective stands above the headings. */
function isSaidAgain(prefix: string, sheet: Sheet, { area }: Region, column: number): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    if (textAt(sheet, row, column).startsWith(prefix)) return true;
  return false;
}

/** `Objectives: Q3 2026` and `Goals – Sales` are titles; behind a number a single word is a name, too. */
function isName(text: string, isNumbered: boolean): boolean {
  if (!/\p{L}/u.test(text) || splitPeriod(text)?.rest === "") return false;
  return isNumbered || isPhrase(text) || saysGoal(text);
}

/** What calls a line an objective: `Objective 2: `, `O1 `; undefined where nothing does. */
export function prefixOf(text: string, read: HeadingReader): string | undefined {
  const numbered = NUMBERED.exec(text)?.[0];
  if (numbered !== undefined && kindByPrefix(numbered) === "objective") return numbered;
  const [prefix = "", words = ""] = SAYS.exec(text) ?? [];
  if (words === "") return undefined;
  return kindByPrefix(prefix) === "objective" || isCalledObjective(words, read) ? prefix : undefined;
}

function isCalledObjective(words: string, read: HeadingReader): boolean {
  return read(words).readings.some(
    ({ meaning, strength, isVague }) => meaning === "objective" && strength >= PLAINLY && !isVague,
  );
}

function isHeading(text: string, read: HeadingReader): boolean {
  return saysPlainly(read(text).readings);
}

export function saysPlainly(readings: readonly Reading[]): boolean {
  return readings.some(({ strength }) => strength >= PLAINLY);
}

/** `Objective 2` alone, and its words in the line below. */
function announcedBy({ sheet, row, columns }: Line, below: LineAbove | undefined): LineAbove | undefined {
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0 || below?.row !== row + 1) return undefined;
  return kindByPrefix(textAt(sheet, row, only)) === "objective" ? { ...below, isSaid: true } : undefined;
}

/** `Owner | Ada Long`, or `Owner: Ada Long` in one cell. */
function ownerIn({ sheet, row, columns }: Line, read: HeadingReader): ObjectiveAbove["owner"] {
  const saysOwner = (text: string): boolean =>
    read(text).readings.some(({ meaning, isVague }) => meaning === "owner" && !isVague);
  for (const [at, column] of columns.entries()) {
    const [label = "", ...rest] = textAt(sheet, row, column).split(/[:：]/);
    if (!saysOwner(label) || label.length > LONGEST_LABEL) continue;
    const words = rest.join(":").trim();
    if (words !== "") return { words, row, column };
    const next = columns[at + 1];
    if (next !== undefined) return { words: textAt(sheet, row, next), row, column: next };
  }
  return undefined;
}

const LONGEST_LABEL = 30;

/** Three words are a team or a heading. */
const FEWEST_WORDS = 4;
const FEWEST_SIGNS_TOGETHER = 6;

/** A lone line of four words and more, or with the verb of a goal, that is no title, no note and no sentence that explains. */
function likeOne({ sheet, row, columns }: Line): LineAbove | undefined {
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0 || saysNote(sheet, row, columns)) return undefined;
  const name = textAt(sheet, row, only);
  const { kpi, okr, lookAlike, dashboard } = subjects(name);
  const isTitle = kpi || okr || lookAlike || dashboard || /[.?。:：]\s*$/.test(name);
  return isTitle || name.length > LONGEST || !(isPhrase(name) || saysGoal(name))
    ? undefined
    : { name, row, column: only, isSaid: false };
}

export function isPhrase(name: string): boolean {
  const normalised = normaliseHeading(name);
  if (isWrittenTogether(normalised)) return normalised.length >= FEWEST_SIGNS_TOGETHER;
  return normalised.split(" ").filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;
}
