import type { Area } from "../model/address";
import type { Grid } from "../model/grid";
import type { JournalEntry, Metadata } from "../model/metadata";
import type { OwnMarks } from "../model/own-marks";
import { OWN_SHEETS } from "../model/own-sheets";
import type { Workbook } from "../model/workbook";
import { askedForIds, isEmptied } from "./asked-id-columns";
import { idColumnsIn, type IdColumn } from "./id-columns-in";

/**
 * What is kept in the file, with the journal written anew out of the marks in its cells where another program lost it.
 * The next plan keeps it; a journal of that plan alone would make what stood before somebody else's.
 */
export function withRebuiltJournal(metadata: Metadata, workbook: Workbook, ours: OwnMarks): Metadata {
  if (metadata.journal.length > 0) return metadata;
  const columns = ours.columns.map((column): JournalEntry => entryOf("flags", column.sheet, column));
  const sheets = ours.sheets.map(({ kind, grid: { sheet }, area }): JournalEntry => ({
    kind: OWN_SHEETS[kind].entry,
    sheet,
    area,
  }));
  return { ...metadata, journal: [...columns, ...sheets, ...idEntries(workbook, ours)] };
}

/** Where nothing of ours is left to tell of links, a column called `OKR ID` is somebody's own. */
export function tellsOfIds({ sheets, columns }: OwnMarks): boolean {
  return sheets.some(({ kind }) => kind === "register") || columns.some(({ name }) => name === "link");
}

function idEntries({ grids }: Workbook, ours: OwnMarks): readonly JournalEntry[] {
  if (!tellsOfIds(ours)) return [];
  const own = new Set(ours.sheets.map(({ grid }) => grid));
  const isAsked = askedForIds(grids, ours);
  const isOurs = (grid: Grid, column: IdColumn) =>
    column.rows.length > 0 || (isAsked(grid.sheet, column.column) && isEmptied(grid, column));
  return grids
    .filter((grid) => !own.has(grid))
    .flatMap((grid) =>
      idColumnsIn(grid)
        .filter((column) => isOurs(grid, column))
        .map((column) => entryOf("ids", grid.sheet, column)),
    );
}

function entryOf(
  kind: JournalEntry["kind"],
  sheet: string,
  { header, column, headerRow, rows }: IdColumn,
): JournalEntry {
  const area: Area = { top: headerRow, left: column, bottom: Math.max(headerRow, ...rows), right: column };
  return { kind, sheet, area, header };
}
