import { groupBy } from "../../core/model/group-by";
import { measuresOf } from "../../core/model/scorecard";
import type { Review } from "../../core/model/review";
import type { Table } from "../../core/model/table";
import { tableName } from "./table-name";
import { TABLES_WORDS } from "./tables-words";

const NAMES_SHOWN = 3;

/**
 * What each table is called, by fingerprint: its title, its Excel name, or its sheet. Where that does not tell tables
 * apart, as with six of one sheet, the objective that it stands under does, or its first rows: `MTTD, MTTR, MTTC and 8 more`;
 * else their sheet, or the row where they begin.
 */
export function tableNames(review: Review): ReadonlyMap<string, string> {
  const names = namesByRows(review);
  const called = groupBy(review.tables, ({ fingerprint }) => names.get(fingerprint) ?? "");
  return new Map(
    review.tables.map((table) => {
      const name = names.get(table.fingerprint) ?? table.sheet;
      return [table.fingerprint, nameAmong(table, name, called.get(name) ?? [])];
    }),
  );
}

function namesByRows(review: Review): ReadonlyMap<string, string> {
  const rows = groupBy(measuresOf(review.scorecard), ({ table }) => table);
  const named = groupBy(review.tables, tableName);
  const ofSheet = groupBy(review.tables, ({ sheet }) => sheet);
  return new Map(
    review.tables.map((table) => {
      const name = tableName(table);
      const isAlone = (named.get(name) ?? []).length === 1;
      const isTitled = table.title !== undefined || table.excelTable !== undefined;
      const says = isAlone && (isTitled || (ofSheet.get(table.sheet) ?? []).length === 1);
      return [table.fingerprint, says ? name : distinctName(table, rows.get(table.fingerprint) ?? [])];
    }),
  );
}

/** The name, with as much of the place behind it as tells it from others of that name. */
function nameAmong({ sheet, area }: Table, name: string, alike: readonly Table[]): string {
  if (alike.length === 1) return name;
  const sheets = new Set(alike.map((other) => other.sheet));
  const isAloneThere = alike.filter((other) => other.sheet === sheet).length === 1;
  const places = [
    ...(sheets.size > 1 ? [sheet] : []),
    ...(isAloneThere ? [] : [TABLES_WORDS.row(area.top + 1)]),
  ];
  return TABLES_WORDS.at(name, places);
}

function distinctName(table: Table, rows: readonly { readonly name: string }[]): string {
  if (table.objective) return table.objective.name;
  const shown = rows.slice(0, NAMES_SHOWN).map(({ name }) => name);
  if (shown.length === 0) return TABLES_WORDS.onSheet(tableName(table), table.sheet);
  const first = TABLES_WORDS.rowsNamed(shown, rows.length - shown.length);
  return table.title === undefined ? first : `${table.title}: ${first}`;
}
