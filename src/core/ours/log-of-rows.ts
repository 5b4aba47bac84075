import { cellToA1 } from "../model/address";
import { groupBy } from "../model/group-by";
import type { LogLine } from "../model/log";
import type { Measured } from "../model/measured";

/** Where a measure's number stands, as the log spells it: `E12`. */
export function loggedCell({ cells, at }: Measured): string {
  return cellToA1(cells.actual ?? at);
}

/**
 * The log's lines by `Measured.key`. A row may move, so it is told by its sheet and its name; namesakes on one sheet are
 * told by where their number stands.
 */
export function logOfRows(
  lines: readonly LogLine[],
  measures: readonly Measured[],
): ReadonlyMap<string, readonly LogLine[]> {
  const named = groupBy(lines, ({ sheet, measure }) => nameKey(sheet, measure));
  const rows = groupBy(measures, ({ at, name }) => nameKey(at.sheet, name));
  const own = new Map<string, readonly LogLine[]>();
  for (const [name, namesakes] of rows) {
    const all = named.get(name) ?? [];
    for (const measure of namesakes)
      own.set(
        measure.key,
        namesakes.length === 1 ? all : all.filter(({ cell }) => cell === loggedCell(measure)),
      );
  }
  return own;
}

function nameKey(sheet: string, name: string): string {
  return JSON.stringify([sheet, name]);
}
