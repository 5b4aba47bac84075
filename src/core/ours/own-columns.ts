import { isCellError, type Cell } from "../model/cell";
import { cellAt, type Grid } from "../model/grid";
import {
  callsOurFunction,
  COLUMN_NAMES,
  isDirectionFormula,
  isFrozenFormat,
  isOwnerFormula,
  isProgressFormula,
  isWrittenFormula,
  OUR_HEADERS,
  plainFlagOf,
  type ColumnName,
} from "../model/marks";
import type { JournalEntry, Metadata } from "../model/metadata";
import type { OwnColumn, OwnNames } from "../model/own-marks";
import { rememberedOf } from "../model/remembered";
import { emptiedBesideIds, isBlankIn, rowsUnder } from "./emptied-headings";
import { frozenColumns } from "./frozen-columns";
import { entriesOfOriginal } from "./entries-of-original";
import { retitledColumns, untoldColumns } from "./retitled-columns";
import { OWN_WORDS } from "./own-words";
import { sheetNames, type Workbook } from "../model/workbook";

/** `OKR Staleness 999`; every cell of a workbook is asked. */
const LONGEST_HEADER = 24;

const NAMES_OF_HEADERS = new Map<string | undefined, ColumnName>(
  COLUMN_NAMES.map((name) => [OUR_HEADERS[name], name]),
);
const HEADER = new RegExp(`^(?:OKR )?(${[...NAMES_OF_HEADERS.keys()].join("|")})(?: \\d+)?$`);

/** `Health`, or where the user's table has one already, `OKR Health` and `OKR Health 2`. */
export function columnOfHeader(header: unknown): ColumnName | undefined {
  if (typeof header !== "string" || header.length > LONGEST_HEADER) return undefined;
  return NAMES_OF_HEADERS.get(HEADER.exec(header)?.[1]);
}

/**
 * Every column of ours, found by its header together with our formulas below it or an entry of the journal. A name of
 * ours tells that flags once stood in the workbook.
 */
export function ownColumns(
  workbook: Workbook,
  metadata: Metadata,
  own: Pick<OwnNames, "names" | "words"> = { names: [] },
): readonly OwnColumn[] {
  const called = own.words?.called ?? {};
  const words = new Set([...OWN_WORDS, "", ...Object.values(called)]);
  const entries = metadata.journal.filter(({ kind, header }) => kind === "flags" && header !== undefined);
  const sheets = sheetNames(workbook);
  const columns = workbook.grids.map((grid): readonly OwnColumn[] | undefined => {
    const here = entries.filter(({ sheet }) => sheet === grid.sheet || !sheets.has(sheet));
    const found = columnsIn(grid, words, here);
    if (here.length > 0 || headingsIn(grid).length === 0) return found;
    if (found.length > 0) return columnsIn(grid, words, entriesOfOriginal(entries, found));
    const original = entriesOfOriginal(entries, placesIn(grid));
    return isTwin(grid, original) ? columnsIn(grid, NO_WORDS, original) : undefined;
  });
  const isFound = columns.some((found) => found !== undefined && found.length > 0);
  const isUsed = isFound || entries.length > 0 || own.names.length > 0;
  return columns.flatMap((found, at) => {
    const grid = workbook.grids[at];
    if (grid && found) {
      const own = [...found, ...retitledOn(grid, entries, found)];
      if (!isUsed || !isUntold(grid, entries, own)) return own;
      const told = [...own, ...untoldColumns(grid, { found: own, flagOf })];
      return [...told, ...frozenColumns(grid, { found: told, called })];
    }
    return grid && isUsed ? emptiedColumns(grid, entriesOfOriginal(entries, placesIn(grid))) : [];
  });
}

/** A sheet of which a lost journal would have told, or that was copied with what is ours on it. */
function isUntold({ sheet }: Grid, entries: readonly JournalEntry[], own: readonly OwnColumn[]): boolean {
  return entries.length === 0 || (own.length > 0 && !entries.some((entry) => entry.sheet === sheet));
}

/** Those of a sheet of which the journal tells, though no heading of ours stands over them. */
function retitledOn(
  grid: Grid,
  entries: readonly JournalEntry[],
  found: readonly OwnColumn[],
): readonly OwnColumn[] {
  const wanted = entries
    .filter((entry) => entry.sheet === grid.sheet && !found.some((own) => own.entry === entry))
    .flatMap((entry) => {
      const { header = "" } = entry;
      const name = columnOfHeader(header);
      return name ? [{ name, header, entry }] : [];
    });
  return wanted.length === 0 ? [] : retitledColumns(grid, { wanted, found, flagOf });
}

/** What somebody emptied where no journal tells of it: it looks as the original does, if the sheet was copied. */
function emptiedColumns(grid: Grid, original: readonly JournalEntry[]): readonly OwnColumn[] {
  const isEmpty = (place: Heading) => isBlankIn(grid, rowsBelow(grid, place), place.column);
  return emptiedBesideIds(grid, headingsIn(grid), isEmpty).flatMap(({ name, header, row, column }) => {
    const entry = original.find((one) => one.header === header);
    if (original.length > 0 && !entry) return [];
    return { name, header, sheet: grid.sheet, column, headerRow: row, rows: [], ...(entry && { entry }) };
  });
}

function columnsIn(
  grid: Grid,
  words: ReadonlySet<unknown>,
  entries: readonly JournalEntry[],
): readonly OwnColumn[] {
  const places = headingsIn(grid);
  const told = new Map(
    entries.flatMap((entry) => {
      const nearest = nearestTo(entry, places);
      return nearest ? [[nearest, entry] as const] : [];
    }),
  );
  return places.flatMap((place) => ownColumnUnder(grid, words, { ...place, entry: told.get(place) }) ?? []);
}

interface Heading {
  readonly name: ColumnName;
  readonly header: string;
  readonly row: number;
  readonly column: number;
}

/** All headings of ours on a sheet. */
export const headingsIn = rememberedOf((grid: Grid): readonly Heading[] => {
  const headings: Heading[] = [];
  grid.rows.forEach((cells, down) => {
    cells.forEach(({ value }, across) => {
      const name = columnOfHeader(value);
      if (name && typeof value === "string")
        headings.push({ name, header: value, row: grid.top + down, column: grid.left + across });
    });
  });
  return headings;
});

const placesIn = (grid: Grid) => headingsIn(grid).map((place) => ({ ...place, headerRow: place.row }));

/** Words that stand there are somebody's own: only what is blank below its heading is ours. */
const NO_WORDS: ReadonlySet<unknown> = new Set();

/** A copy of a sheet whose columns were emptied has nothing but their headings, all of them in the very places. */
function isTwin(grid: Grid, original: readonly JournalEntry[]): boolean {
  return (
    original.length > 1 &&
    original.every(({ header, area }) =>
      headingsIn(grid).some(
        (place) => place.header === header && place.row === area.top && place.column === area.left,
      ),
    )
  );
}

/** An entry tells of one column: the nearest under its heading. Another one of that name is somebody's own. */
function nearestTo({ header, area }: JournalEntry, places: readonly Heading[]): Heading | undefined {
  const distance = ({ row, column }: Heading) => Math.abs(area.top - row) + Math.abs(area.left - column);
  const named = places.filter((place) => place.header === header);
  return named.sort((one, other) => distance(one) - distance(other))[0];
}

interface ToldHeading extends Heading {
  readonly entry: JournalEntry | undefined;
}

function ownColumnUnder(grid: Grid, words: ReadonlySet<unknown>, place: ToldHeading): OwnColumn | undefined {
  const { name, header, row: headerRow, column, entry } = place;
  const below = rowsBelow(grid, place);
  const rows = below.filter((at) => isOurs(cellAt(grid, at, column), words, place));
  // Somebody cleared our column and left its heading: it is filled again where it stands.
  const isEmptied = entry !== undefined && isBlankIn(grid, below, column);
  if (rows.length === 0 && !isEmptied) return undefined;
  return { name, header, sheet: grid.sheet, column, headerRow, rows, ...(entry && { entry }) };
}

/** The rows under a header down to the next header of ours. */
function rowsBelow(grid: Grid, { row, column }: { row: number; column: number }): readonly number[] {
  const all = rowsUnder(grid, row);
  const next = all.find((below) => columnOfHeader(cellAt(grid, below, column).value));
  return next === undefined ? all : all.filter((below) => below < next);
}

/**
 * Our formula; or one of our words, a blank too, where Freeze left its mark, or a word in a column of the journal, as
 * is an error that our formula showed when it was pasted as a value. A number is ours only with the mark.
 */
function isOurs(
  { formula, value, numberFormat }: Cell,
  words: ReadonlySet<unknown>,
  { name, entry }: ToldHeading,
): boolean {
  if (formula !== undefined) return isFlagFormula(formula, name);
  if (isCellError(value)) return entry !== undefined;
  const isFrozen = isFrozenFormat(numberFormat);
  if (typeof value === "number") return name === "progress" && isFrozen;
  return value === undefined ? isFrozen : (isFrozen || entry !== undefined) && words.has(value);
}

const FUNCTION_OF: Partial<Record<ColumnName, RegExp>> = {
  health: /(OKR\.|_xldudf_OKR_)HEALTH\(/i,
  staleness: /(OKR\.|_xldudf_OKR_)STALENESS\(/i,
};

/** Formulas that stand in a column of their own and in no other. */
const ONLY_OF: Partial<Record<ColumnName, (formula: string) => boolean>> = {
  direction: isDirectionFormula,
  progress: isProgressFormula,
  owner: isOwnerFormula,
};

function flagOf(formula: string): ColumnName | undefined {
  const isKnown = COLUMN_NAMES.find((name) => name !== "link" && isFlagFormula(formula, name));
  return isKnown ?? (callsOurFunction(formula) || !isWrittenFormula(formula) ? undefined : "link");
}

function isFlagFormula(formula: string, name: ColumnName): boolean {
  if (!isWrittenFormula(formula)) return false;
  const only = Object.entries(ONLY_OF).find(([, isOnly]) => isOnly(formula));
  if (only || name in ONLY_OF) return only?.[0] === name;
  return name === "link" || FUNCTION_OF[name]?.test(formula) === true || plainFlagOf(formula) === name;
}
