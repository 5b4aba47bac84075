import { extractTable, together } from "./extract/extract-scorecard";
import type { Grid } from "./model/grid";
import { rememberedIn, settled } from "./model/remembered";
import type { Scorecard } from "./model/scorecard";
import { asPart, inOnePiece, type Slices } from "./model/slices";
import type { Table } from "./model/table";
import { withOwnDirections } from "./own-directions";

/**
 * What tables say, in slices. A table that is the same as before, on a sheet that is the same, is not read again: its rows
 * are the very rows of before, so that nothing else about them is worked out again either.
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
  const part = withOwnDirections(yield* extractTable(grid, table), [grid]);
  readBefore.set(table, { grid, part });
  return part;
}

/** Tables that are the very tables of before where nothing about them is other. */
export function settledTables(tables: readonly Table[]): readonly Table[] {
  return tables.map(({ rows, ...about }) => tableOfRows(rows, { about: settled(about) }));
}

const tableOfRows = rememberedIn(
  (rows: Table["rows"], { about }: { readonly about: Omit<Table, "rows"> }): Table => ({ ...about, rows }),
);
