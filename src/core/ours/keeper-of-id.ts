import { groupBy } from "../model/group-by";
import type { LogLine } from "../model/log";
import type { Measured } from "../model/measured";
import { sameIdKey, sameName } from "../model/register";

/** The name under which the log last saw each id. */
function loggedNames(lines: readonly LogLine[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap(({ id, measure }) => (id === undefined ? [] : [[sameIdKey(id), measure]])));
}

/**
 * Whose history an id tells that stands at several rows of a sheet, since a row was copied there: the uppermost that
 * bears the name which the log knows. Where none does, as when they were sorted without the ids, nobody knows.
 */
function keeperOf(rows: readonly Measured[], name: string | undefined): Measured | undefined {
  return [...rows]
    .sort(({ at: one }, { at: other }) => one.row - other.row)
    .find((row) => name === undefined || sameName(row.name, name));
}

/** The rows that were copied on their sheet: each bears the id of another there, whose history is not theirs. */
export function rowsCopiedBeside(
  measures: readonly Measured[],
  log: readonly LogLine[],
): readonly Measured[] {
  const byId = groupBy(
    measures.filter(({ id }) => id !== undefined),
    ({ id = "" }) => sameIdKey(id),
  );
  const alike = [...byId].filter(([, rows]) => rows.length > 1);
  if (alike.length === 0) return [];
  const names = loggedNames(log);
  return alike.flatMap(([id, rows]) =>
    [...groupBy(rows, ({ at }) => at.sheet).values()].flatMap((onSheet) => {
      const keeper = onSheet.length === 1 ? onSheet[0] : keeperOf(onSheet, names.get(id));
      return onSheet.filter((row) => row !== keeper);
    }),
  );
}
