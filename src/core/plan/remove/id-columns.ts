import { cellAt, type Grid } from "../../model/grid";
import type { OwnColumn } from "../../model/own-marks";
import type { JournalEntry, Metadata } from "../../model/metadata";
import { sameIdKey } from "../../model/register";
import { sheetNames, type Workbook } from "../../model/workbook";
import { idColumnsIn } from "../../ours/id-columns-in";
import type { RemovableColumn } from "./remove-columns";

/**
 * The `OKR ID` columns that we added, with the rows that hold an id as we write them. Where the journal knows of anything
 * it knows of our ids, so a column that it does not know is somebody's own, unless it repeats ids of one that it knows:
 * then its sheet was copied. Where the journal is lost, the heading and the ids below it speak for themselves.
 */
export function idColumns(
  workbook: Workbook,
  { journal }: Metadata,
  flags: readonly OwnColumn[],
): ReadonlyMap<Grid, readonly RemovableColumn[]> {
  const { grids } = workbook;
  const headed = new Map(
    grids.map((grid) => [grid, idColumnsIn(grid).map((column) => ({ ...column, formats: [] }))]),
  );
  if (journal.length === 0) return headed;
  const sheets = sheetNames(workbook);
  const known = new Map(
    [...headed].map(([grid, columns]) => {
      const isHere = ({ kind, sheet }: JournalEntry) =>
        kind === "ids" && (sheet === grid.sheet || !sheets.has(sheet));
      return [grid, columnsOfEntries(columns, journal.filter(isHere))];
    }),
  );
  const given = givenIds(known);
  return new Map(
    [...headed].map(([grid, columns]) => {
      const own = known.get(grid) ?? [];
      const rest = columns.filter((column) => !own.some((one) => isSamePlace(one, column)));
      const told = originalEntries(grid, { journal, flags, sheets });
      const copies = rest.flatMap((column) => copyOf(grid, column, given) ?? likeOriginal(column, told));
      return [grid, [...own, ...copies]];
    }),
  );
}

function columnsOfEntries(
  headed: readonly RemovableColumn[],
  entries: readonly JournalEntry[],
): readonly RemovableColumn[] {
  return entries.reduce<readonly RemovableColumn[]>((found, entry) => {
    const left = headed.filter((column) => !found.some((own) => isSamePlace(own, column)));
    const [nearest] = [...left].sort((one, other) => distance(one, entry) - distance(other, entry));
    return nearest ? [...found, { ...nearest, entry }] : found;
  }, []);
}

/** The ids in columns that the journal knows, each with the entry of its column. */
function givenIds(
  known: ReadonlyMap<Grid, readonly RemovableColumn[]>,
): ReadonlyMap<string, JournalEntry | undefined> {
  return new Map(
    [...known].flatMap(([grid, columns]) =>
      columns.flatMap(({ column, rows, entry }) =>
        rows.map((row) => [idAt(grid, row, column), entry] as const),
      ),
    ),
  );
}

/** An id is given once, so a column that repeats one was copied; it looks as the original does. */
function copyOf(
  grid: Grid,
  column: RemovableColumn,
  given: ReadonlyMap<string, JournalEntry | undefined>,
): readonly RemovableColumn[] | undefined {
  const repeated = column.rows.find((row) => given.has(idAt(grid, row, column.column)));
  const entry = repeated === undefined ? undefined : given.get(idAt(grid, repeated, column.column));
  return entry && [{ ...column, entry }];
}

/** The ids of the sheet that this one was copied from, as its flags tell: then its ids may all have been given since. */
function originalEntries(
  { sheet }: Grid,
  {
    journal,
    flags,
    sheets,
  }: { journal: Metadata["journal"]; flags: readonly OwnColumn[]; sheets: ReadonlySet<string> },
): readonly JournalEntry[] {
  const originals = flags.flatMap((flag) =>
    flag.sheet === sheet && flag.entry && flag.entry.sheet !== sheet && sheets.has(flag.entry.sheet)
      ? [flag.entry.sheet]
      : [],
  );
  return journal.filter((entry) => entry.kind === "ids" && originals.includes(entry.sheet));
}

function likeOriginal(column: RemovableColumn, entries: readonly JournalEntry[]): readonly RemovableColumn[] {
  const [nearest] = [...entries].sort((one, other) => distance(column, one) - distance(column, other));
  return nearest ? [{ ...column, entry: nearest }] : [];
}

function idAt(grid: Grid, row: number, column: number): string {
  const { value } = cellAt(grid, row, column);
  return typeof value === "string" ? sameIdKey(value) : "";
}

function isSamePlace(one: RemovableColumn, other: RemovableColumn): boolean {
  return one.column === other.column && one.headerRow === other.headerRow;
}

function distance({ headerRow, column }: RemovableColumn, { area }: JournalEntry): number {
  return Math.abs(area.top - headerRow) + Math.abs(area.left - column);
}
