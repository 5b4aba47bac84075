import { extractTable, together } from "./extract/extract-scorecard";
import { readerOf } from "./extract/merged-cells";
import { periodHeadings } from "./extract/series";
import type { Grid } from "./model/grid";
import { rememberedIn, settled } from "./model/remembered";
import type { Scorecard } from "./model/scorecard";
import { asPart, inOnePiece, type Slices } from "./model/slices";
import type { Table } from "./model/table";
import { withOwnDirections } from "./own-directions";
import { runNewestFirst } from "./parse/newest-first";

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

/** Tables that are the very tables of before where nothing about them is other, with the order of their periods. */
export function settledTables(tables: readonly Table[], grids: readonly Grid[]): readonly Table[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return tables.map((table) => {
    const { rows, ...about } = withPeriodOrder(table, bySheet.get(table.sheet));
    return tableOfRows(rows, { about: settled(about) });
  });
}

function withPeriodOrder(table: Table, grid: Grid | undefined): Table {
  const isNewestFirst = grid && runNewestFirst(periodHeadings(table, readerOf(grid)));
  return isNewestFirst ? { ...table, isNewestFirst } : table;
}

const tableOfRows = rememberedIn(
  (rows: Table["rows"], { about }: { readonly about: Omit<Table, "rows"> }): Table => ({ ...about, rows }),
);
