import type { Kpi } from "../model/kpi";
import type { Slices } from "../model/slices";
import { headingWords, pairsByPlace, pairsByWords } from "../model/pairs";
import { measureRows, type Column, type Role, type Table } from "../model/table";
import { kpisInRows, namedWith, type Naming } from "./measures-in-rows";
import { wordsOf, type CellReader } from "./merged-cells";

/** What is measured in one pair of columns, and the columns that say something of it. */
interface ColumnPair {
  readonly what: string;
  readonly actual: Column;
  readonly columns: readonly Column[];
}

/**
 * `Shop | Calls target | Calls actual | Visits target | Visits actual`: a KPI per row and pair, called by both. Numbers without a
 * target of their own are only shown, and where the rows cannot be told apart nothing is.
 */
export function* kpisOfEntities(table: Table, read: CellReader): Slices<readonly Kpi[]> {
  const entity = entityColumn(table, read);
  if (!entity) return [];
  const about = table.columns.filter(({ role }) => role === "owner" || role === "department");
  const kpis: Kpi[] = [];
  for (const { what, actual, columns } of pairsIn(table.columns)) {
    const pair: Table = { ...table, orientation: "rows", columns: [...about, ...columns] };
    kpis.push(...(yield* kpisInRows(pair, read, namedBy(entity, actual, what))));
  }
  return kpis;
}

/** The first column whose words tell all rows apart. */
function entityColumn(table: Table, read: CellReader): Column | undefined {
  const rows = measureRows(table);
  return table.columns.find(({ index, role }) => {
    if (role === "actual" || role === "target" || role === "id") return false;
    const words = rows.map((row) => read(row.index, index).value);
    return words.every((word) => typeof word === "string") && new Set(words).size === rows.length;
  });
}

function namedBy(entity: Column, actual: Column, what: string): Naming {
  return {
    column: actual,
    nameIn: ({ sheet, row }, read) => {
      const whose = wordsOf(read(row, entity.index));
      return whose === undefined ? undefined : namedWith(what, whose, { sheet, row, column: entity.index });
    },
  };
}

function pairsIn(columns: readonly Column[]): readonly ColumnPair[] {
  const called = (role: Role): readonly Column[] =>
    columns.filter((column) => column.role === role && column.period === undefined);
  const [targets, actuals] = [called("target"), called("actual")];
  const byWords = pairsByWords(targets, actuals);
  const pairs = byWords.length > 0 ? byWords : pairsByPlace(targets, actuals);
  return pairs.map(({ what, target, actual }) => ({
    what,
    actual,
    columns: [actual, target, ...progressOf(what, columns)],
  }));
}

/** `Calls %` beside `Calls target`: the only progress that is called by all of these words. */
function progressOf(what: string, columns: readonly Column[]): readonly Column[] {
  const words = headingWords(what.toLowerCase());
  const found = columns.filter(({ role, header }) => {
    const own = headingWords(header.toLowerCase());
    return role === "progress" && words.every((word) => own.includes(word));
  });
  return found.length === 1 ? found : [];
}
