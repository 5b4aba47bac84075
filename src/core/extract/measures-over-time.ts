import { cellToA1 } from "../model/address";
import type { KeyResult } from "../model/key-result";
import type { Kpi } from "../model/kpi";
import type { Measured } from "../model/measured";
import type { Series, SeriesPeriod } from "../model/series";
import type { Slices } from "../model/slices";
import { columnOf, nameColumn, type Column, type Table } from "../model/table";
import { typedIn } from "./typed-in";
import { pairsOfEntities } from "./entity-pairs";
import { factsOf, type Entry, type Facts } from "./facts";
import { isFedBy } from "./fed";
import { keyResultsInRows, kpisInRows, namedWith, type Naming } from "./measures-in-rows";
import { wordsOf, type CellReader } from "./merged-cells";
import { objectivesByRow } from "./objectives";

/**
 * `Indicator | Country | Quarter | Target | Achieved`: one KPI for each indicator, of each country, whose actual is that of its latest
 * period. Nothing where no target says what is wanted, where a period cannot be read, or where one or two more columns do not tell
 * the rows of one period apart.
 */
export function* kpisOverTime(table: Table, read: CellReader): Slices<readonly Kpi[]> {
  const list = listOf(table, read);
  if (!list) return [];
  return inOrder(yield* latestOfEach(list, (rows, naming) => kpisInRows(rows, read, naming)));
}

/** `Quarter | Key result | Target | Actual`: one for each of them, which is where it came to last. */
export function* keyResultsOverTime(table: Table, read: CellReader): Slices<readonly KeyResult[]> {
  const list = listOf(table, read);
  if (!list) return [];
  const byRow = objectivesByRow(table, read);
  return inOrder(yield* latestOfEach(list, (rows, naming) => keyResultsInRows(rows, read, byRow, naming)));
}

/**
 * `Month | Branch | Calls target | Calls | Visits target | Visits`: headings name the measures, and rows whose they are. One KPI for
 * each pair of columns and branch; nothing where each period has one row, or nothing tells its rows apart.
 */
export function* kpisOfEntitiesOverTime(table: Table, read: CellReader): Slices<readonly Kpi[]> {
  const facts = areOfEntities(table) ? factsOf(table, read, undefined) : undefined;
  if (!facts) return [];
  const kpis: Kpi[] = [];
  for (const { what, actual, columns, isLone } of pairsOfEntities(table)) {
    const [first = actual] = facts.apart;
    const names = isLone ? first : actual;
    const list = { table: { ...table, columns }, read, facts, naming: namedBy(names, facts.apart, what) };
    kpis.push(...(yield* latestOfEach(list, (rows, naming) => kpisInRows(rows, read, naming))));
  }
  return inOrder(kpis);
}

/** Whether rows stand for people or places in each of several periods, so that no heading names a measure alone. */
export function isListOfEntities(table: Table, read: CellReader): boolean {
  return areOfEntities(table) && factsOf(table, read, undefined) !== undefined;
}

function areOfEntities(table: Table): boolean {
  const { kind, orientation } = table;
  const isTurned = orientation === "columns" || orientation === "period-rows";
  const hasPeriods = columnOf(table, "period") !== undefined;
  return kind === "kpi" && isTurned && hasPeriods && pairsOfEntities(table).length > 0;
}

/** A list whose rows are told apart, and how what they hold is called. */
interface List {
  readonly table: Table;
  readonly read: CellReader;
  readonly facts: Facts;
  readonly naming: Naming | undefined;
}

function listOf(table: Table, read: CellReader): List | undefined {
  const names = nameColumn(table);
  if (!names || !columnOf(table, "actual") || !columnOf(table, "target")) return undefined;
  const facts = factsOf(table, read, names);
  if (!facts) return undefined;
  const { apart } = facts;
  return { table, read, facts, naming: apart.length > 0 ? namedBy(names, [names, ...apart]) : undefined };
}

/** The measures of each latest row, in the place where they first stood: there their name stays, whatever comes below. */
function* latestOfEach<Row extends Measured>(
  { table, read, facts, naming }: List,
  inRows: (rows: Table, naming: Naming | undefined) => Slices<readonly Row[]>,
): Slices<readonly Row[]> {
  const actual = columnOf(table, "actual");
  if (!actual) return [];
  const latest = new Map(
    [...facts.byKey.values()].map((all) => [latestOf(all, actual, read).row.index, all] as const),
  );
  const rows: Table = {
    ...table,
    orientation: "rows",
    columns: table.columns.filter(({ role }) => role !== "period"),
    rows: table.rows.filter(({ index }) => latest.has(index)),
  };
  const found = yield* inRows(rows, naming);
  return found.map((measured) => {
    const all = latest.get(measured.at.row) ?? [];
    const at = { ...measured.at, row: Math.min(...all.map(({ row }) => row.index)) };
    return { ...measured, at, key: `${table.sheet}!${cellToA1(at)}`, series: seriesOf(all, table, read) };
  });
}

function inOrder<Row extends Measured>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => one.at.row - other.at.row);
}

/** The last that is filled, else the last. */
function latestOf(entries: readonly Entry[], { index }: Column, read: CellReader): Entry {
  const filled = entries.filter(({ row }) => typedIn(read(row.index, index).value).kind !== "no data");
  const last = filled.at(-1) ?? entries.at(-1);
  if (!last) throw new RangeError("A measure without a row.");
  return last;
}

/** `Overtime · North · Nurses`, `Calls · Ada Long`: the last of its cells says whose it is. */
function namedBy(column: Column, said: readonly Column[], what?: string): Naming {
  return {
    column,
    nameIn: ({ sheet, row }, read) => {
      const cells = said.flatMap(({ index }) => wordsOf(read(row, index)) ?? []);
      const [whose, last] = [cells.at(-1), said.at(-1)];
      if (whose === undefined || !last || cells.length < said.length) return undefined;
      const words = [...(what === undefined ? [] : [what]), ...cells.slice(0, -1)];
      if (words.length === 0) return { name: whose };
      return namedWith(words.join(" · "), whose, { sheet, row, column: last.index });
    },
  };
}

function seriesOf(entries: readonly Entry[], table: Table, read: CellReader): Series {
  const [line, target] = [columnOf(table, "actual")?.index ?? 0, columnOf(table, "target")?.index ?? 0];
  const periods = entries.map(({ row, period }): SeriesPeriod => ({
    name: period.name,
    heading: period.heading,
    place: row.index,
  }));
  return {
    periods,
    runs: "down",
    line,
    values: entries.map(({ row }) => read(row.index, line).value),
    targets: entries.map(({ row }) => read(row.index, target).value),
    isFed: entries.map(({ row }) => isFedBy(read(row.index, line).formula)),
  };
}
