import { cellAt, usedArea, type Grid } from "../../model/grid";
import { OUR_HEADERS } from "../../model/marks";
import type { JournalEntry, Metadata } from "../../model/metadata";
import type { RemovableColumn } from "./remove-columns";

/** `KPI-014`, `KR-007`: short, readable, ours. */
const OUR_ID = /^(?:KPI|KR)-\d{3,}$/;

/**
 * The `OKR ID` columns of a sheet that we added, with the rows that hold an id as we write them. Where the journal knows
 * of anything it knows of our ids, so a column that it does not know is somebody's own; where it is lost, the heading
 * and the ids below it speak for themselves.
 */
export function idColumns(
  grid: Grid,
  { journal }: Metadata,
  sheets: ReadonlySet<string>,
): readonly RemovableColumn[] {
  const headed = idHeadings(grid).map((place) => columnUnder(grid, place));
  if (journal.length === 0) return headed;
  const entries = journal.filter(
    ({ kind, sheet }) => kind === "ids" && (sheet === grid.sheet || !sheets.has(sheet)),
  );
  return entries.reduce<readonly RemovableColumn[]>((found, entry) => {
    const left = headed.filter(
      ({ column, headerRow }) => !found.some((own) => own.column === column && own.headerRow === headerRow),
    );
    const [nearest] = [...left].sort((one, other) => distance(one, entry) - distance(other, entry));
    return nearest ? [...found, { ...nearest, entry }] : found;
  }, []);
}

function idHeadings(grid: Grid): readonly { readonly row: number; readonly column: number }[] {
  return grid.rows.flatMap((cells, down) =>
    cells.flatMap(({ value }, right) =>
      value === OUR_HEADERS.id ? [{ row: grid.top + down, column: grid.left + right }] : [],
    ),
  );
}

function columnUnder(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
): RemovableColumn {
  const bottom = usedArea(grid)?.bottom ?? row;
  const below = Array.from({ length: bottom - row }, (_, step) => row + 1 + step);
  return {
    header: OUR_HEADERS.id,
    column,
    headerRow: row,
    rows: below.filter((at) => isOurId(cellAt(grid, at, column).value)),
    formats: [],
  };
}

function distance({ headerRow, column }: RemovableColumn, { area }: JournalEntry): number {
  return Math.abs(area.top - headerRow) + Math.abs(area.left - column);
}

function isOurId(value: unknown): boolean {
  return typeof value === "string" && OUR_ID.test(value);
}
