import { groupBy } from "../model/group-by";
import type { LogLine } from "../model/log";
import type { Measured } from "../model/measured";
import { sameIdKey, sameName } from "../model/register";

/**
 * The rows that were copied on their sheet: each bears the id of another there, whose history is not theirs. That is the
 * uppermost with the name which the log knows; where none has it, as when they were sorted without the ids, nobody knows.
 */
export function rowsCopiedBeside(
  measures: readonly Measured[],
  lines: readonly LogLine[],
): readonly Measured[] {
  const onSheet = groupBy(measures, ({ id, at }) =>
    id === undefined ? undefined : JSON.stringify([at.sheet, sameIdKey(id)]),
  );
  const alike = [...onSheet.values()].filter((rows) => rows.length > 1);
  if (alike.length === 0) return [];
  const names = new Map(lines.map(({ id = "", measure }) => [sameIdKey(id), measure]));
  return alike.flatMap((rows) => {
    const keeper = rows.find(({ id = "", name }) => sameName(name, names.get(sameIdKey(id)) ?? ""));
    return rows.filter((row) => row !== keeper);
  });
}
