import type { Kpi } from "../model/kpi";
import type { Slices } from "../model/slices";
import { measureRows, type Column, type Table } from "../model/table";
import { columnPairs } from "./entity-pairs";
import { kpisInRows, namedWith, type Naming } from "./measures-in-rows";
import { wordsOf, type CellReader } from "./merged-cells";

/**
 * `Shop | Calls target | Calls actual | Visits target | Visits actual`: a KPI per row and pair, called by both. Numbers without a
 * target of their own are only shown, and where the rows cannot be told apart nothing is.
 */
export function* kpisOfEntities(table: Table, read: CellReader): Slices<readonly Kpi[]> {
  const entity = entityColumn(table, read);
  if (!entity) return [];
  const about = table.columns.filter(({ role }) => role === "owner" || role === "department");
  const kpis: Kpi[] = [];
  for (const { what, actual, columns } of columnPairs(table.columns)) {
    const pair: Table = { ...table, orientation: "rows", columns: [...about, ...columns] };
    kpis.push(...(yield* kpisInRows(pair, read, namedBy(entity, actual, what ?? actual.header))));
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
