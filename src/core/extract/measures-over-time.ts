import { cellToA1 } from "../model/address";
import { groupBy } from "../model/group-by";
import type { Kpi } from "../model/kpi";
import type { Series, SeriesPeriod } from "../model/series";
import type { Slices } from "../model/slices";
import { columnOf, measureRows, nameColumn, type BodyRow, type Column, type Table } from "../model/table";
import { readTypedValue } from "../parse/typed-value";
import { isFedBy } from "./fed";
import { kpisInRows, namedWith, type Naming } from "./measures-in-rows";
import { wordsOf, type CellReader } from "./merged-cells";
import { periodReader, type RowPeriod } from "./row-periods";

/** A row of one measure and period. */
interface Entry {
  readonly row: BodyRow;
  readonly period: RowPeriod;
}

/**
 * `Indicator | Country | Quarter | Target | Achieved`: one KPI for each indicator, of each country, whose actual is that of its latest
 * period. Nothing where no target says what is wanted, where a period cannot be read, or where one or two more columns do not tell
 * the rows of one period apart.
 */
export function* kpisOverTime(table: Table, read: CellReader): Slices<readonly Kpi[]> {
  const [names, actual] = [nameColumn(table), columnOf(table, "actual")];
  if (!names || !actual || !columnOf(table, "target")) return [];
  const entries = entriesOf(table, read);
  const groups = entries && groupsOf({ table, read, names, entries });
  if (!groups) return [];
  const latest = new Map(
    [...groups.byKey.values()].map((all) => [latestOf(all, actual, read).row.index, all] as const),
  );
  const rows: Table = {
    ...table,
    orientation: "rows",
    columns: table.columns.filter(({ role }) => role !== "period"),
    rows: table.rows.filter(({ index }) => latest.has(index)),
  };
  const naming = groups.apart.length > 0 ? namedBy(names, groups.apart) : undefined;
  const kpis = yield* kpisInRows(rows, read, naming);
  const placed = kpis.map((kpi) => {
    const all = latest.get(kpi.at.row) ?? [];
    // Where it first stood its name stays, whatever comes below.
    const at = { ...kpi.at, row: Math.min(...all.map(({ row }) => row.index)) };
    return { ...kpi, at, key: `${table.sheet}!${cellToA1(at)}`, series: seriesOf(all, table, read) };
  });
  return placed.sort((one, other) => one.at.row - other.at.row);
}

/** The rows in the order of their periods; undefined where one has none that can be read. */
function entriesOf(table: Table, read: CellReader): readonly Entry[] | undefined {
  const periodOf = periodReader(table, read);
  const entries: Entry[] = [];
  for (const row of measureRows(table)) {
    const period = periodOf(row.index);
    if (period === undefined) return undefined;
    entries.push({ row, period });
  }
  return entries.sort((one, other) => one.period.days.end - other.period.days.end);
}

interface Entries {
  readonly table: Table;
  readonly read: CellReader;
  readonly names: Column;
  readonly entries: readonly Entry[];
}

interface Groups {
  /** The columns that tell measures of one name apart, where names come again within a period. */
  readonly apart: readonly Column[];
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
}

/** By the name alone, else by it and the first one or two columns that tell all rows of a period apart. */
function groupsOf({ table, read, names, entries }: Entries): Groups | undefined {
  const isSaid = ({ index }: Column) =>
    entries.every(({ row }) => /\p{L}/u.test(wordsOf(read(row.index, index)) ?? ""));
  const columns = table.columns
    .filter((column) => mayTellApart(column, names) && isSaid(column))
    .slice(0, MOST_COLUMNS);
  const pairs = columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]));
  const keyBy = (apart: readonly Column[]) => (entry: Entry) =>
    [names, ...apart].map(({ index }) => wordsOf(read(entry.row.index, index)) ?? "").join("\n");
  const apart = [[], ...columns.map((column) => [column]), ...pairs].find((some) =>
    isOnePerPeriod(entries, keyBy(some)),
  );
  if (!apart) return undefined;
  const byKey = groupBy(entries, keyBy(apart));
  return comeAgain(entries, byKey.size) ? { apart, byKey } : undefined;
}

/** A remark tells rows apart as well, and makes a measure of each; parts of the house come again in the next period. */
function comeAgain(entries: readonly Entry[], measures: number): boolean {
  const byPeriod = groupBy(entries, ({ period }) => period.days.start);
  const most = Math.max(...[...byPeriod.values()].map(({ length }) => length));
  return measures <= MOST_TIMES * most;
}

/** Some measures begin later and some end. */
const MOST_TIMES = 2;

/** A list of many columns is asked for no more pairs of them than that. */
const MOST_COLUMNS = 5;

function mayTellApart({ index, role }: Column, names: Column): boolean {
  return index !== names.index && (role === "department" || role === "owner" || role === undefined);
}

/** The first that comes again in its period settles it, which in a long list is soon found. */
function isOnePerPeriod(entries: readonly Entry[], keyOf: (entry: Entry) => string): boolean {
  const seen = new Set<string>();
  return entries.every((entry) => {
    const key = `${entry.period.days.start} ${keyOf(entry)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The last that is filled, else the last. */
function latestOf(entries: readonly Entry[], { index }: Column, read: CellReader): Entry {
  const filled = entries.filter(({ row }) => readTypedValue(read(row.index, index).value).kind !== "no data");
  const last = filled.at(-1) ?? entries.at(-1);
  if (!last) throw new RangeError("A measure without a row.");
  return last;
}

/** `Overtime · North · Nurses`: the last of its cells says whose it is. */
function namedBy(names: Column, apart: readonly Column[]): Naming {
  const last = apart.at(-1) ?? names;
  return {
    column: names,
    nameIn: ({ sheet, row }, read) => {
      const words = [names, ...apart].flatMap(({ index }) => wordsOf(read(row, index)) ?? []);
      const whose = words.at(-1);
      if (whose === undefined || words.length <= apart.length) return undefined;
      return namedWith(words.slice(0, -1).join(" · "), whose, { sheet, row, column: last.index });
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
