import { cellAt, usedArea, type Grid } from "../model/grid";
import type { Identity } from "../model/identity";
import { OUR_HEADERS } from "../model/marks";
import type { KnownIds } from "../model/own-marks";
import { inOnePiece, type Slices } from "../model/slices";
import { hasRowPerMeasure, measureRows, type Column, type Table, type TableKind } from "../model/table";
import { lostAt, lostOfRows, rowNameKey, type LostOfRows } from "./lost-ids";
import { usableId } from "./usable-id";

const PREFIX: Record<TableKind, string> = { kpi: "KPI", okr: "KR" };
const DIGITS = 3;

/**
 * How each of these tables tells its rows apart: by our `OKR ID` column, by a code column of the user's whose values
 * are plain and unique, or by new ids. The same workbook always gets the same ids.
 */
export function chooseIdentities(
  grids: readonly Grid[],
  tables: readonly Table[],
  ids: KnownIds,
): readonly Identity[] {
  return inOnePiece(identitiesInSlices(grids, tables, ids));
}

/** The same with a rest after each table. */
export function* identitiesInSlices(
  grids: readonly Grid[],
  tables: readonly Table[],
  { highest, linked, lost }: KnownIds,
): Slices<readonly Identity[]> {
  const told = lostOfRows(grids, tables, lost);
  const taken = { numbers: new Map(highest), others: new Set<string>(), linked, lost: told };
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const identities: Identity[] = [];
  for (const [done, table] of tables.entries()) {
    yield { done, all: tables.length };
    const grid = bySheet.get(table.sheet);
    const identity = grid ? chooseIdentity(grid, table, taken) : noIdentity(table, "its sheet is gone");
    if (identity.kind === "ids") for (const id of identity.ids.values()) taken.others.add(id.toLowerCase());
    identities.push(identity);
  }
  return identities;
}

interface Taken {
  /** The highest number given so far, by prefix. It grows as ids are given. */
  readonly numbers: Map<string, number>;
  /** The ids of the tables before this one, in lower case. */
  readonly others: Set<string>;
  /** The ids that links go by, in lower case. */
  readonly linked: ReadonlySet<string>;
  readonly lost: LostOfRows;
}

function chooseIdentity(grid: Grid, table: Table, taken: Taken): Identity {
  if (!hasRowPerMeasure(table)) {
    return noIdentity(table, "a measure does not have one row to itself, so a row cannot carry an id");
  }
  const rows = measureRows(table).map(({ index }) => index);
  const prefix = PREFIX[table.kind];
  const own = table.columns.find(({ header }) => header === OUR_HEADERS.id);
  const column = own ?? table.columns.find((candidate) => isCodeColumn(grid, candidate, rows, taken));
  const ids = new Map<number, string>();
  const missing: number[] = [];
  for (const row of rows) {
    const standing = column && usableId(cellAt(grid, row, column.index));
    if (standing === undefined) missing.push(row);
    const lost = standing ?? lostOf(grid, table, row, taken.lost);
    ids.set(row, lost ?? nextId(prefix, taken.numbers));
  }
  return {
    kind: "ids",
    table: table.fingerprint,
    sheet: table.sheet,
    ...(column && { column: column.index }),
    ids,
    missing,
  };
}

function lostOf(grid: Grid, table: Table, row: number, lost: LostOfRows): string | undefined {
  return lost.size === 0 ? undefined : lostAt(lost, table.sheet, rowNameKey(grid, table, row));
}

/**
 * A column of codes identifies rows if each row has a plain one that stands nowhere else in the sheet's column. Once
 * links go by it, it stays the one: a row that is copied later is told as such, and breaks only its own links.
 */
function isCodeColumn(
  grid: Grid,
  { role, index }: Column,
  rows: readonly number[],
  { others, linked }: Taken,
): boolean {
  if (role !== "id" || rows.length === 0) return false;
  const codes = rows.map((row) => usableId(cellAt(grid, row, index))?.toLowerCase());
  if (codes.some((code) => code !== undefined && linked.has(code))) return true;
  if (codes.includes(undefined)) return false;
  const column = columnTexts(grid, index);
  return codes.every((code) => code !== undefined && column.get(code) === 1 && !others.has(code));
}

/** How often each text stands in a sheet's column, in lower case and without blanks around it. */
function columnTexts(grid: Grid, column: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const used = usedArea(grid);
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
    const { value } = cellAt(grid, row, column);
    const text = typeof value === "string" ? value.trim().toLowerCase() : "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function noIdentity({ fingerprint, title, sheet }: Table, because: string): Identity {
  return {
    kind: "none",
    table: fingerprint,
    reason: `Rows of "${title ?? sheet}" cannot be linked: ${because}.`,
  };
}

/** The id after the highest one given: `KPI-014`. */
export function nextId(prefix: string, numbers: Map<string, number>): string {
  const number = (numbers.get(prefix) ?? 0) + 1;
  numbers.set(prefix, number);
  return `${prefix}-${String(number).padStart(DIGITS, "0")}`;
}
