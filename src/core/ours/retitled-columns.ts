import { isBlank, type Cell } from "../model/cell";
import { groupBy } from "../model/group-by";
import { cellAt, type Grid } from "../model/grid";
import { isFrozenFormat, OUR_HEADERS, type ColumnName } from "../model/marks";
import type { JournalEntry } from "../model/metadata";
import type { OwnColumn } from "../model/own-marks";
import { rememberedIn } from "../model/remembered";
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

/**
 * The columns of our very formulas under headings of the user's on a sheet of which no journal tells: another program lost
 * it, or the sheet was copied. Ours in the register and the list of flags read other sheets; these read their own row.
 */
export function untoldColumns(
  grid: Grid,
  { found, flagOf }: { readonly found: readonly OwnColumn[]; readonly flagOf: FlagOf },
): readonly OwnColumn[] {
  const taken = new Set(found.map(({ column }) => column));
  const untold = formulasOfOurs(grid, { flagOf }).filter(({ column }) => !taken.has(column));
  return [...groupBy(untold, ({ column }) => column)].flatMap(([column, cells]): readonly OwnColumn[] => {
    const [{ name, row: first } = { name: undefined, row: 0 }] = cells;
    if (name === undefined || first <= grid.top) return [];
    const beside = found.find((own) => own.rows.includes(first));
    const rows = cells.filter((cell) => cell.name === name).map(({ row }) => row);
    const headerRow = beside?.headerRow ?? first - 1;
    const header = OUR_HEADERS[name];
    return [{ name, header, sheet: grid.sheet, column, headerRow, rows, isRetitled: true }];
  });
}

interface OwnFormula {
  readonly name: ColumnName;
  readonly row: number;
  readonly column: number;
}

const formulasOfOurs = rememberedIn((grid: Grid, { flagOf }: { readonly flagOf: FlagOf }) => {
  const found: OwnFormula[] = [];
  for (const [down, cells] of grid.rows.entries())
    for (const [across, { formula }] of cells.entries()) {
      if (formula === undefined || !isOfItsRow(formula)) continue;
      const name = flagOf(formula);
      if (name) found.push({ name, row: grid.top + down, column: grid.left + across });
    }
  return found;
});

/** A Link flag reads the register, by the id of its row, also where that was deleted or never stood. */
function isOfItsRow(formula: string): boolean {
  return formula.includes(BLANK_SAFE) && (!formula.includes("!") || LINK_OF_ROW.test(formula));
}

const LINK_OF_ROW = /^=IFERROR\(IF\((?:\$[A-Z]{1,3}\d+|[^!"]*\[[^!"]*\]|#REF!|"")="","",IF\(COUNTIF\(/;

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
