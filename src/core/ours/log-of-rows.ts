import { cellToA1 } from "../model/address";
import { groupBy } from "../model/group-by";
import type { LogLine } from "../model/log";
import type { Measured } from "../model/measured";
import { sameIdKey } from "../model/register";

/** Where a measure's number stands, as the log spells it: `E12`. */
export function loggedCell({ cells, at }: Measured): string {
  return cellToA1(cells.actual ?? at);
}

/**
 * The log's lines by `Measured.key`, oldest first. A line that names an id belongs to the row with that id, whatever
 * its sheet and its name have become; so does one that was written while the id was lost, under a name under which other
 * lines of the row were. Any other is told by sheet and name, namesakes on one sheet by where their number stands; where
 * a row got its id later, its lines of before are still its own.
 */
export function logOfRows(
  lines: readonly LogLine[],
  measures: readonly Measured[],
): ReadonlyMap<string, readonly LogLine[]> {
  if (lines.length === 0) return new Map();
  const keys = keysById(measures);
  const ids = idsByName(lines);
  const rows = groupBy(measures, ({ at, name }) => nameKey(at.sheet, name));
  const idOfName = (name: string) => ((rows.get(name)?.length ?? 0) > 1 ? undefined : ids.get(name));
  const keyOf = ({ id, sheet, measure }: LogLine) =>
    keys.get(sameIdKey(id ?? idOfName(nameKey(sheet, measure)) ?? ""));
  const byId = groupBy(lines, keyOf);
  const named = groupBy(
    lines.filter((line) => keyOf(line) === undefined),
    ({ sheet, measure }) => nameKey(sheet, measure),
  );
  const own = new Map<string, readonly LogLine[]>();
  for (const [name, namesakes] of rows)
    for (const measure of namesakes) {
      const told = (named.get(name) ?? []).filter((line) => mayBeOf(measure, line, namesakes.length));
      own.set(measure.key, merged(told, byId.get(measure.key) ?? []));
    }
  return own;
}

/**
 * The one id under which lines of a sheet and a name were written; none where several were, or where a line without an
 * id stands beside one with it: then two rows bear the name, and the cell has to tell them apart.
 */
function idsByName(lines: readonly LogLine[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { id, sheet, measure } of lines) {
    if (id === undefined) continue;
    const name = nameKey(sheet, measure);
    ids.set(name, !ids.has(name) || ids.get(name) === id ? id : undefined);
  }
  if (ids.size > 0) for (const name of namesOfTwo(lines)) ids.delete(name);
  return ids;
}

/** Names under which a row with an id and another one without were seen on one day. */
function namesOfTwo(lines: readonly LogLine[]): readonly string[] {
  const days = groupBy(lines, ({ sheet, measure, when }) => JSON.stringify([nameKey(sheet, measure), when]));
  return [...days.values()].flatMap((day) => {
    const [first] = day;
    const withId = day.filter(({ id }) => id !== undefined);
    const isOther = ({ id, cell }: LogLine) => id === undefined && withId.some((line) => line.cell !== cell);
    return first && withId.length > 0 && day.some(isOther) ? [nameKey(first.sheet, first.measure)] : [];
  });
}

/** The row of each id; an id that stands twice, as on a copied sheet, names the first, as links do; a copy alone none. */
function keysById(measures: readonly Measured[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { id, key, copyOf } of measures)
    if (id !== undefined && copyOf === undefined && !keys.has(sameIdKey(id))) keys.set(sameIdKey(id), key);
  return keys;
}

/** A line with an id is never that of a row with another one. */
function mayBeOf(measure: Measured, { id, cell }: LogLine, namesakes: number): boolean {
  if (id !== undefined && measure.id !== undefined) return false;
  return namesakes === 1 || cell === loggedCell(measure);
}

function merged(one: readonly LogLine[], other: readonly LogLine[]): readonly LogLine[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other].sort((a, b) => a.when - b.when);
}

function nameKey(sheet: string, name: string): string {
  return JSON.stringify([sheet, name]);
}
