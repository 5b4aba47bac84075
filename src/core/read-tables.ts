import { extractTable, together } from "./extract/extract-scorecard";
import { isListOfEntities } from "./extract/measures-over-time";
import { readerOf } from "./extract/merged-cells";
import { periodHeadings } from "./extract/series";
import type { CellAddress } from "./model/address";
import type { Grid } from "./model/grid";
import { asBefore, isAlike } from "./model/alike";
import type { Scorecard } from "./model/scorecard";
import { asPart, inOnePiece, type Slices } from "./model/slices";
import { tableKey, type Table } from "./model/table";
import { withOwnDirections } from "./own-directions";
import { runNewestFirst } from "./parse/newest-first";
import { withTargetOfYear, type YearScene } from "./target-of-year";

/**
 * What tables say, in slices. A table that is the same as before, on a sheet that is the same, is not read again; on a sheet
 * that changed, rows that say the same are the very rows of before, so that nothing else about them is worked out again.
 */
export function* readTablesInSlices(grids: readonly Grid[], tables: readonly Table[]): Slices<Scorecard> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const parts: Scorecard[] = [];
  for (const [done, table] of tables.entries()) {
    const grid = bySheet.get(table.sheet);
    if (grid) parts.push(yield* asPart({ done, all: tables.length }, readTable(grid, table)));
  }
  return together(parts);
}

/** The same in one piece. */
export function readTables(grids: readonly Grid[], tables: readonly Table[]): Scorecard {
  return inOnePiece(readTablesInSlices(grids, tables));
}

const readBefore = new WeakMap<Table, { readonly grid: Grid; readonly part: Scorecard }>();

function* readTable(grid: Grid, table: Table): Slices<Scorecard> {
  const before = readBefore.get(table);
  if (before?.grid === grid) return before.part;
  const read = withOwnDirections(yield* extractTable(grid, table), [grid]);
  const part = before ? withRowsOf(before.part, read) : read;
  readBefore.set(table, { grid, part });
  return part;
}

function withRowsOf(before: Scorecard, now: Scorecard): Scorecard {
  return {
    objectives: asBefore(before.objectives, now.objectives, placeOf),
    keyResults: asBefore(before.keyResults, now.keyResults, placeOf),
    kpis: asBefore(before.kpis, now.kpis, placeOf),
  };
}

function placeOf({ at: { row, column } }: { readonly at: CellAddress }): string {
  return `${row} ${column}`;
}

/** Tables that are the very tables of before where nothing about them is other, with the order of their periods. */
export function settledTables(
  tables: readonly Table[],
  { grids, ...scene }: YearScene & { readonly grids: readonly Grid[] },
): readonly Table[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return tables.map((table) => {
    const grid = bySheet.get(table.sheet);
    const settled = withTargetOfYear(withRowsOfEntities(table, grid), scene);
    return likeLast(withPeriodOrder(settled, grid));
  });
}

/** Beyond so many places the memory begins anew. */
const MOST_TABLES = 1000;

const lastOf = new Map<string, Table>();

/** The table that was last read in its place, if it says the same: then all that is known of it stands. */
function likeLast(table: Table): Table {
  const place = tableKey(table);
  const last = lastOf.get(place);
  if (last && isAlike(last, table)) return last;
  if (lastOf.size >= MOST_TABLES) lastOf.clear();
  lastOf.set(place, table);
  return table;
}

/** Rows that stand for a branch in a month each are no measures across. */
function withRowsOfEntities(table: Table, grid: Grid | undefined): Table {
  const isAcross = table.orientation === "columns" && grid !== undefined;
  return isAcross && isListOfEntities(table, readerOf(grid))
    ? { ...table, orientation: "period-rows" }
    : table;
}

function withPeriodOrder(table: Table, grid: Grid | undefined): Table {
  const isNewestFirst = grid && runNewestFirst(periodHeadings(table, readerOf(grid)));
  return isNewestFirst ? { ...table, isNewestFirst } : table;
}
