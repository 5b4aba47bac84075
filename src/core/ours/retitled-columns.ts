import { isBlank, type Cell } from "../model/cell";
import { cellAt, type Grid } from "../model/grid";
import { isFrozenFormat, type ColumnName } from "../model/marks";
import type { JournalEntry } from "../model/metadata";
import type { OwnColumn } from "../model/own-marks";
import { rowsUnder } from "./emptied-headings";

/** A column that we wrote, by its name and its place then. */
export interface Wanted {
  readonly name: ColumnName;
  readonly header: string;
  readonly entry: JournalEntry;
}

/** Which column of ours a formula stands in, if we wrote it. */
export type FlagOf = (formula: string) => ColumnName | undefined;

/**
 * The columns of ours on a sheet whose heading somebody emptied, or put into words of his own: the journal tells of a
 * column, no heading of ours stands for it, and formulas of its kind or frozen words do. What people type themselves
 * hands its blanks over as they are.
 */
export function retitledColumns(
  grid: Grid,
  {
    wanted,
    found,
    flagOf,
  }: { readonly wanted: readonly Wanted[]; readonly found: readonly OwnColumn[]; readonly flagOf: FlagOf },
): readonly OwnColumn[] {
  return wanted.reduce<readonly OwnColumn[]>((all, one) => {
    const taken = new Set([...found, ...all].map(({ column }) => column));
    const column = nearestColumn(grid, { ...one, flagOf, taken });
    return column === undefined ? all : [...all, retitled(grid, { ...one, flagOf }, { column, found })];
  }, []);
}

interface Sought extends Wanted {
  readonly flagOf: FlagOf;
}

function nearestColumn(
  grid: Grid,
  { taken, ...sought }: Sought & { readonly taken: ReadonlySet<number> },
): number | undefined {
  const { left } = sought.entry.area;
  const columns = new Set<number>();
  grid.rows.forEach((cells) =>
    cells.forEach((cell, across) => {
      const column = grid.left + across;
      if (!taken.has(column) && isOurs(cell, sought, column === left)) columns.add(column);
    }),
  );
  return [...columns].sort((one, other) => Math.abs(one - left) - Math.abs(other - left))[0];
}

/** A frozen word tells no kind, so it counts in the very column alone. */
function isOurs(
  { formula, value, numberFormat }: Cell,
  { name, flagOf }: Sought,
  isInPlace: boolean,
): boolean {
  if (formula !== undefined) return flagOf(formula) === name && formula.includes(BLANK_SAFE);
  return isInPlace && !isBlank(value) && isFrozenFormat(numberFormat);
}

/** `IF($F2="","",$F2)`: how we hand over a cell. */
const BLANK_SAFE = '="","",';

function retitled(
  grid: Grid,
  sought: Sought,
  { column, found }: { readonly column: number; readonly found: readonly OwnColumn[] },
): OwnColumn {
  const { name, header, entry } = sought;
  const isInPlace = column === entry.area.left;
  const rows = rowsUnder(grid, grid.top - 1).filter((row) =>
    isOurs(cellAt(grid, row, column), sought, isInPlace),
  );
  const [first = 0] = rows;
  const beside = found.find((own) => own.rows.includes(first));
  const { top, bottom } = entry.area;
  const headerRow = beside?.headerRow ?? (top < first && first <= bottom ? top : first - 1);
  return { name, header, sheet: grid.sheet, column, headerRow, rows, isRetitled: true, entry };
}
