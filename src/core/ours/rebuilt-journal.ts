import type { Area } from "../model/address";
import { gridOf, type Grid } from "../model/grid";
import type { JournalEntry, Metadata } from "../model/metadata";
import type { OwnColumn, OwnMarks } from "../model/own-marks";
import { OWN_SHEETS } from "../model/own-sheets";
import { sheetNames, type Workbook } from "../model/workbook";
import { askedForIds, isEmptied } from "./asked-id-columns";
import { hadIds } from "./had-ids";
import { idColumnsIn, type IdColumn } from "./id-columns-in";

/**
 * What is kept in the file, with the journal written anew out of the marks in its cells where another program lost it,
 * and with entries for sheets that were copied since. The next plan keeps it; a journal that knows only what that plan
 * wrote, of the workbook or of a sheet, would make what stood there before somebody else's.
 */
export function withRebuiltJournal(metadata: Metadata, workbook: Workbook, ours: OwnMarks): Metadata {
  const { journal } = metadata;
  const added =
    journal.length > 0 ? entriesOfCopies(journal, workbook, ours) : entriesOfMarks(workbook, ours);
  return added.length === 0 ? metadata : { ...metadata, journal: [...journal, ...added] };
}

/** Where nothing of ours is left to tell of links, a column called `OKR ID` is somebody's own. */
export function tellsOfIds({ sheets, columns }: OwnMarks): boolean {
  return sheets.some(({ kind }) => kind === "register") || columns.some(({ name }) => name === "link");
}

function entriesOfMarks({ grids }: Workbook, ours: OwnMarks): readonly JournalEntry[] {
  const own = new Set(ours.sheets.map(({ grid }) => grid));
  const sheets = ours.sheets.map(({ kind, grid: { sheet }, area }): JournalEntry => ({
    kind: OWN_SHEETS[kind].entry,
    sheet,
    area,
  }));
  const ids = tellsOfIds(ours)
    ? grids
        .filter((grid) => !own.has(grid))
        .flatMap((grid) => idEntries(grid, { grids, ours, isCopied: false }))
    : [];
  return [...ours.columns.map((column) => entryOf("flags", column)), ...sheets, ...ids];
}

/** A column looks as the one does that it was copied from. */
function entriesOfCopies(
  journal: readonly JournalEntry[],
  workbook: Workbook,
  ours: OwnMarks,
): readonly JournalEntry[] {
  const { grids } = workbook;
  const sheets = sheetNames(workbook);
  const told = journal.filter(({ kind, header }) => kind === "flags" && header !== undefined);
  const isTold = (sheet: string) => told.some((entry) => entry.sheet === sheet || !sheets.has(entry.sheet));
  const flags = ours.columns.filter(({ sheet }) => !isTold(sheet));
  const ids = [...new Set(flags.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const grid = gridOf(grids, sheet);
    const of = flags.find((column) => column.sheet === sheet)?.entry?.sheet;
    const like = journal.find((entry) => entry.kind === "ids" && entry.sheet === of);
    const isKnown = journal.some((entry) => entry.kind === "ids" && entry.sheet === sheet);
    const isCopied = like !== undefined;
    return grid && !isKnown
      ? idEntries(grid, { grids, ours, isCopied }).map((entry): JournalEntry => ({ ...like, ...entry }))
      : [];
  });
  return [...flags.map((column): JournalEntry => ({ ...column.entry, ...entryOf("flags", column) })), ...ids];
}

interface IdScene {
  readonly grids: readonly Grid[];
  readonly ours: OwnMarks;
  /** From a sheet that we wrote ids on: then a column of which all were cleared is ours as well. */
  readonly isCopied: boolean;
}

function idEntries(grid: Grid, { grids, ours, isCopied }: IdScene): readonly JournalEntry[] {
  const columns = idColumnsIn(grid);
  if (columns.length === 0) return [];
  const isAsked = askedForIds(grids, ours);
  const isTold = (column: IdColumn) =>
    isCopied ||
    isAsked(grid.sheet, column.column) ||
    // Of several such headings nobody knows which one was asked.
    (columns.length === 1 && hadIds(grid, column, ours));
  const isOurs = (column: IdColumn) => column.rows.length > 0 || (isTold(column) && isEmptied(grid, column));
  return columns.filter(isOurs).map((column) => entryOf("ids", { ...column, sheet: grid.sheet }));
}

function entryOf(
  kind: JournalEntry["kind"],
  { sheet, header, column, headerRow, rows }: Omit<OwnColumn, "name" | "entry">,
): JournalEntry {
  const area: Area = { top: headerRow, left: column, bottom: Math.max(headerRow, ...rows), right: column };
  return { kind, sheet, area, header };
}
