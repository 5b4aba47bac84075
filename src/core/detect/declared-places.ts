import type { Area } from "../model/address";
import type { Declared, DeclaredMarks } from "../model/correction";
import { beginningOf, headingAt, isHeading, isOurHeading, namesIn, wordsAt } from "./declared-marks";
import { rememberedOf } from "../model/remembered";
import { filledColumns, type Sheet } from "./sheet";

/** Where a declared table may stand now. */
export interface DeclaredPlace {
  readonly area: Area;
  /** How many of the names that it had stand here. */
  readonly shared: number;
  /** All of its headings stand here, in their order. */
  readonly isExact: boolean;
  /** Only names of its rows stand here, under other headings: nearly all of them, or some. */
  readonly underOthers?: "nearly all" | "some";
}

/** Part of the headings, and of the names, that must have stayed: one of them may be renamed, columns may come and go. */
const SHARE_OF_HEADINGS = 0.6;
const SHARE_OF_NAMES = 0.4;
/** Where its headings are others, nearly all of its names tell that it is the same. */
const SHARE_UNDER_OTHERS = 0.8;
/** One heading alone stands above many things. */
const FEWEST_HEADINGS = 2;
/** In a row of more headings that fit, the first of them are looked at: it is a list, and no heading of ours. */
const MOST_COLUMNS = 500;
/** A selection of whole columns or rows ends where a sheet does. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

type Sought = Declared & { readonly marks: DeclaredMarks };

/** Every stretch of a sheet under the headings of a declared table, or with the names of its rows where none are. */
export function placesOn(sheet: Sheet, sought: Sought): readonly DeclaredPlace[] {
  if (!isHeaded(sought.marks)) return namedPlaces(sheet, sought);
  const headed = headedPlaces(sheet, sought);
  if (headed.some(({ shared }) => shared > 0)) return headed;
  const many = SHARE_UNDER_OTHERS * sought.marks.names.length;
  const underOthers = (shared: number) => (shared >= many ? "nearly all" : "some");
  const named = namedPlaces(sheet, sought);
  return [
    ...headed,
    ...named.map((place) => ({ ...place, underOthers: underOthers(place.shared) }) as const),
  ];
}

/** The one at which its headings stand where they stood, if they all do, with the names of its rows. */
export function placeOfBefore(sheet: Sheet, sought: Sought): DeclaredPlace | undefined {
  if (!isHeaded(sought.marks)) return undefined;
  const { area, marks } = sought;
  const head = headIn(sheet, area.top + marks.headAt, marks);
  const place = head?.isExact && head.left === area.left ? placeUnder(sheet, head, sought) : undefined;
  return place && place.shared > 0 ? place : undefined;
}

/** Whether so many of the names stand there that it may be the same table. */
function isSharing(shared: number, { names }: DeclaredMarks, here: number): boolean {
  return shared > 0 && shared >= SHARE_OF_NAMES * Math.min(names.length, Math.max(1, here));
}

function isHeaded({ headings, headRows }: DeclaredMarks): boolean {
  return headRows > 0 && headings.some(isHeading);
}

/** A row of headings that fit, and the columns from the first to the last of them. */
interface Head {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly name: number;
  readonly isExact: boolean;
}

function headedPlaces(sheet: Sheet, sought: Sought): readonly DeclaredPlace[] {
  const { top, bottom } = sheet.used;
  const heads: Head[] = [];
  for (let row = top; row <= bottom; row++) {
    const head = headIn(sheet, row, sought.marks);
    if (head) heads.push(head);
  }
  return heads.map((head, at) => placeUnder(sheet, head, sought, heads[at + 1]?.row));
}

/** Its headings with their places: asked of every row of a sheet. */
const soughtIn = rememberedOf(({ headings }: DeclaredMarks) => {
  const sought = headings.flatMap((words, at) => (isHeading(words) ? [{ words, at }] : []));
  return { sought, known: new Set(sought.map(({ words }) => words)) };
});

function headIn(sheet: Sheet, row: number, marks: DeclaredMarks): Head | undefined {
  const { sought, known } = soughtIn(marks);
  const rows = Array.from({ length: marks.headRows }, (_, down) => row + down);
  const { left, right } = sheet.used;
  const here: { readonly words: string; readonly column: number }[] = [];
  const filled = rows.map((one) => filledColumns(sheet, one, left, right));
  for (const column of filled.length === 1 ? (filled[0] ?? []) : new Set(filled.flat())) {
    const words = headingAt(sheet, rows, column);
    if (known.has(words)) here.push({ words, column });
  }
  const fewest = sought.length <= FEWEST_HEADINGS ? sought.length : SHARE_OF_HEADINGS * sought.length;
  if (here.length < fewest) return undefined;
  const pairs = inOneOrder(
    sought,
    here.sort((one, other) => one.column - other.column).slice(0, MOST_COLUMNS),
  );
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || pairs.length < fewest) return undefined;
  const isFilled = (column: number) => rows.some((one) => wordsAt(sheet, one, column) !== "");
  const edges = { first, last, isFilled };
  return {
    row,
    left: leftOf(edges, marks),
    right: rightOf(edges, marks, (column) => isOurHeading(headingAt(sheet, rows, column))),
    name: nameColumnOf(pairs, marks),
    isExact: pairs.length === sought.length,
  };
}

interface Pair {
  /** Which of its columns, and where it stands now. */
  readonly at: number;
  readonly column: number;
}

/** The longest list of headings that stand there in the same order. */
function inOneOrder(
  sought: readonly { readonly words: string; readonly at: number }[],
  here: readonly { readonly words: string; readonly column: number }[],
): readonly Pair[] {
  let best: readonly (readonly Pair[])[] = Array.from({ length: here.length + 1 }, () => []);
  for (const { words, at } of sought) {
    const next: (readonly Pair[])[] = [[]];
    here.forEach((one, index) => {
      const taken: readonly Pair[] =
        one.words === words ? [...(best[index] ?? []), { at, column: one.column }] : [];
      const longest = [best[index + 1] ?? [], next[index] ?? [], taken].reduce((long, other) =>
        other.length > long.length ? other : long,
      );
      next.push(longest);
    });
    best = next;
  }
  return best.at(-1) ?? [];
}

interface Edges {
  readonly first: Pair;
  readonly last: Pair;
  readonly isFilled: (column: number) => boolean;
}

/** A first heading that was renamed still stands there; one whose column was deleted does not. */
function leftOf({ first, isFilled }: Edges, { headings }: DeclaredMarks): number {
  let left = first.column;
  for (let at = first.at - 1; at >= 0 && left > 0; at--) {
    if (headings[at] !== "" && !isFilled(left - 1)) break;
    left--;
  }
  return left;
}

function rightOf(
  { last, isFilled }: Edges,
  { headings, isOpenRight }: DeclaredMarks,
  isOurs: (column: number) => boolean,
): number {
  let right = last.column;
  for (let at = last.at + 1; at < headings.length; at++) {
    if (!isFilled(right + 1) && headings[at] !== "") break;
    right++;
  }
  while (isOpenRight && isFilled(right + 1) && !isOurs(right + 1)) right++;
  return right;
}

/** Where its names stand: under their heading, else as far from the nearest other one as they were. */
function nameColumnOf(pairs: readonly Pair[], { nameAt }: DeclaredMarks): number {
  const [nearest] = [...pairs].sort((one, other) => Math.abs(one.at - nameAt) - Math.abs(other.at - nameAt));
  return nearest ? Math.max(0, nearest.column + nameAt - nearest.at) : nameAt;
}

function placeUnder(sheet: Sheet, head: Head, sought: Sought, nextHead = Infinity): DeclaredPlace {
  const { marks, area } = sought;
  const top = Math.max(0, head.row - marks.headAt);
  const right = area.right === LAST_COLUMN ? LAST_COLUMN : head.right;
  const across = { top: head.row + marks.headRows, left: head.left, bottom: nextHead - 1, right };
  const bottom = area.bottom === LAST_ROW ? LAST_ROW : bottomOf(sheet, across, top, head.name, sought);
  const here = namesIn(sheet, { ...across, bottom }, head.name);
  const shared = here.filter((name) => marks.names.includes(name)).length;
  return {
    area: { top, left: head.left, bottom, right },
    shared: isSharing(shared, marks, here.length) ? shared : 0,
    isExact: head.isExact,
  };
}

/** The last row: above what stood below it, else where blank rows begin, but not before it ended if those were in it. */
function bottomOf(sheet: Sheet, across: Area, top: number, name: number, { marks, area }: Sought): number {
  const ofBefore = top + area.bottom - area.top;
  const most = Math.min(across.bottom, sheet.used.bottom);
  const widest = 1 + (marks.below === "" ? marks.gap : Math.max(marks.gap, marks.spare));
  let last = across.top - 1;
  for (let row = across.top; row <= most && row - last <= widest; row++) {
    const beginning = beginningOf(sheet, row, across);
    if (beginning === "") continue;
    const isBelow = beginning !== undefined && beginning === marks.below;
    if (isBelow && !isNamedBelow(sheet, row, name, marks)) return row - 1;
    last = row;
  }
  if (marks.below !== "") return Math.max(across.top - 1, Math.min(ofBefore, across.bottom));
  return marks.spare > 0 ? Math.max(last, Math.min(ofBefore, across.bottom)) : last;
}

/** Whether names of its own stand further down, as after somebody sorted more than the table. */
function isNamedBelow(sheet: Sheet, row: number, column: number, { names }: DeclaredMarks): boolean {
  const below = { top: row, left: column, bottom: row + names.length, right: column };
  return namesIn(sheet, below, column).some((name) => names.includes(name));
}

/** Where no headings tell, the names of its rows do, below each other in one column. */
function namedPlaces(sheet: Sheet, sought: Sought): readonly DeclaredPlace[] {
  const { marks } = sought;
  const names = new Set(marks.names);
  const byColumn = new Map<number, number[]>();
  const { top, left, bottom, right } = sheet.used;
  for (let row = top; row <= bottom; row++)
    for (const column of filledColumns(sheet, row, left, right))
      if (names.has(wordsAt(sheet, row, column)))
        byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  return [...byColumn].flatMap(([column, rows]) =>
    blocksOf(sheet, rows, column).flatMap((block) => placeOfNames(sheet, block, column, sought) ?? []),
  );
}

/** A name that comes again begins another block. */
function blocksOf(sheet: Sheet, rows: readonly number[], column: number): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  let seen = new Set<string>();
  for (const row of rows) {
    const name = wordsAt(sheet, row, column);
    if (blocks.length === 0 || seen.has(name)) {
      blocks.push([]);
      seen = new Set();
    }
    seen.add(name);
    blocks.at(-1)?.push(row);
  }
  return blocks;
}

function placeOfNames(
  sheet: Sheet,
  rows: readonly number[],
  column: number,
  sought: Sought,
): DeclaredPlace | undefined {
  const { marks, area } = sought;
  const [first] = rows;
  if (first === undefined || !isSharing(rows.length, marks, marks.names.length)) return undefined;
  const left = Math.max(0, column - marks.nameAt);
  const across = { top: first, left, bottom: sheet.used.bottom, right: left + area.right - area.left };
  const right = marks.isOpenRight ? widened(sheet, across, rows) : across.right;
  const top = topOf(sheet, { ...across, right }, marks);
  const bottom =
    area.bottom === LAST_ROW
      ? LAST_ROW
      : bottomOf(sheet, { ...across, top: first, right }, top, column, sought);
  return { area: { top, left, bottom, right }, shared: rows.length, isExact: false };
}

function widened(sheet: Sheet, { right }: Area, rows: readonly number[]): number {
  let last = right;
  while (rows.some((row) => filledColumns(sheet, row, last + 1, last + 1).length > 0)) last++;
  return last;
}

/** Up to what stood above it; where that is gone, its first known row. */
function topOf(sheet: Sheet, across: Area, { above }: DeclaredMarks): number {
  if (above === undefined) return across.top;
  for (let top = across.top; top > 0; top--) {
    const beginning = beginningOf(sheet, top - 1, across);
    if (beginning === above) return top;
    if (beginning === "") return across.top;
  }
  return above === "" ? 0 : across.top;
}
