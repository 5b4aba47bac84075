import { groupBy } from "../model/group-by";
import { measureRows, type BodyRow, type Column, type Table } from "../model/table";
import { wordsOf, type CellReader } from "./merged-cells";
import { periodReader, type RowPeriod } from "./row-periods";

/** A row of one measure and period. */
export interface Entry {
  readonly row: BodyRow;
  readonly period: RowPeriod;
}

/** The rows of each measure of a list, oldest first. */
export interface Facts {
  /** The columns that tell measures of one name apart, where names come again within a period. */
  readonly apart: readonly Column[];
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * The rows of a list by the name alone, else by it and the first one or two columns that tell all rows of a period apart. Nothing
 * where a period cannot be read, or where these do not tell. Where no column names the measures, others tell whose they are.
 */
export function factsOf(table: Table, read: CellReader, names: Column | undefined): Facts | undefined {
  const entries = entriesOf(table, read);
  if (!entries || (!names && !severalOfOnePeriod(entries))) return undefined;
  const isSaid = ({ index }: Column) =>
    entries.every(({ row }) => /\p{L}/u.test(wordsOf(read(row.index, index)) ?? ""));
  const columns = table.columns
    .filter((column) => mayTellApart(column, names) && isSaid(column))
    .slice(0, MOST_COLUMNS);
  const pairs = columns.flatMap((one, at) => columns.slice(at + 1).map((other) => [one, other]));
  const keyBy = (apart: readonly Column[]) => (entry: Entry) =>
    [...(names ? [names] : []), ...apart]
      .map(({ index }) => wordsOf(read(entry.row.index, index)) ?? "")
      .join("\n");
  const apart = [...(names ? [[]] : []), ...columns.map((column) => [column]), ...pairs].find((some) =>
    isOnePerPeriod(entries, keyBy(some)),
  );
  if (!apart) return undefined;
  const byKey = groupBy(entries, keyBy(apart));
  return comeAgain(entries, byKey.size) ? { apart, byKey } : undefined;
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

function severalOfOnePeriod(entries: readonly Entry[]): boolean {
  return !isOnePerPeriod(entries, () => "");
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

const TELLING: ReadonlySet<string | undefined> = new Set(["department", "owner", undefined]);

/** Where headings name the measures, what a column of names holds is whose they are. */
function mayTellApart({ index, role }: Column, names: Column | undefined): boolean {
  return index !== names?.index && (TELLING.has(role) || (!names && role === "measure"));
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
