import type { Grid } from "../model/grid";
import type { Kpi } from "../model/kpi";
import { joined } from "../model/parts";
import type { Scorecard } from "../model/scorecard";
import { inOnePiece, type Slices } from "../model/slices";
import { nameColumn, type Table } from "../model/table";
import { keyResultsInColumns } from "./key-results-in-columns";
import { keyResultsInOneRow } from "./key-results-in-one-row";
import { kpisOfEntities } from "./measures-of-entities";
import { kpisInColumns } from "./measures-in-columns";
import { keyResultsOverTime, kpisOfEntitiesOverTime, kpisOverTime } from "./measures-over-time";
import { keyResultsInRows, kpisInRows } from "./measures-in-rows";
import { readerOf, type CellReader } from "./merged-cells";
import { objectivesByRow, objectivesOf } from "./objectives";

const NOTHING: Scorecard = { objectives: [], keyResults: [], kpis: [] };

/** Turns the tables that were found into objectives, key results and KPIs. */
export function extractScorecard(grids: readonly Grid[], tables: readonly Table[]): Scorecard {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return together(
    tables.map((table) => {
      const grid = bySheet.get(table.sheet);
      return grid ? inOnePiece(extractTable(grid, table)) : NOTHING;
    }),
  );
}

/** What several tables say, in their order. */
export function together(parts: readonly Scorecard[]): Scorecard {
  return {
    objectives: joined(parts.map(({ objectives }) => objectives)),
    keyResults: joined(parts.map(({ keyResults }) => keyResults)),
    kpis: joined(parts.map(({ kpis }) => kpis)),
  };
}

/** What one table says. */
export function* extractTable(grid: Grid, table: Table): Slices<Scorecard> {
  const read = readerOf(grid);
  if (table.orientation === "entity-rows")
    return table.kind === "okr"
      ? yield* keyResultsInOneRow(table, read)
      : { ...NOTHING, kpis: yield* kpisOfEntities(table, read) };
  if (table.orientation === "cards") return NOTHING;
  if (table.orientation === "long") return yield* extractList(table, read);
  if (table.orientation !== "columns" && table.orientation !== "period-rows")
    return areNamedByMerged(grid, table) ? NOTHING : yield* extractRows(table, read);
  return table.kind === "okr"
    ? { ...NOTHING, ...keyResultsInColumns(table, read) }
    : { ...NOTHING, kpis: yield* kpisOfHeadings(table, read) };
}

/** What headings name is measured once, or of each person or place that has rows of its own. */
function* kpisOfHeadings(table: Table, read: CellReader): Slices<readonly Kpi[]> {
  const ofEntities = yield* kpisOfEntitiesOverTime(table, read);
  return ofEntities.length > 0 ? ofEntities : kpisInColumns(table, read);
}

/** A row for each measure and period. */
function* extractList(table: Table, read: CellReader): Slices<Scorecard> {
  if (table.kind === "kpi") return { ...NOTHING, kpis: yield* kpisOverTime(table, read) };
  const keyResults = yield* keyResultsOverTime(table, read);
  return { keyResults, objectives: objectivesOf(table, objectivesByRow(table, read), keyResults), kpis: [] };
}

/** An objective that is merged over several rows names none of them. */
function areNamedByMerged(grid: Grid, table: Table): boolean {
  const names = nameColumn(table);
  if (names?.role !== "objective" || table.kind !== "okr") return false;
  return grid.merges.some(
    ({ top, bottom, left, right }) =>
      top < bottom &&
      left <= names.index &&
      names.index <= right &&
      top > table.area.top &&
      bottom <= table.area.bottom,
  );
}

function* extractRows(table: Table, read: CellReader): Slices<Scorecard> {
  if (table.kind === "kpi") return { ...NOTHING, kpis: yield* kpisInRows(table, read) };
  const byRow = objectivesByRow(table, read);
  const keyResults = yield* keyResultsInRows(table, read, byRow);
  return { keyResults, objectives: objectivesOf(table, byRow, keyResults), kpis: [] };
}
