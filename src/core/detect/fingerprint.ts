import { numberless, type TableKind } from "../model/table";
import { normaliseHeading } from "../text/normalise-heading";

const PART = "|";
/** The first names tell two tables with the same headings apart; more would change with every new row. */
const NAMES_TO_KEEP = 5;
const LONGEST_NAME = 40;
/** Part of the names that must have stayed: one of them may be renamed, rows may be sorted or added. */
const SHARE_TO_STAY = 0.4;
/** Among all names of a long table some of them stand by chance. */
const SHARE_ANYWHERE = 0.8;

/**
 * Recognises a table again: its kind, the heading of its names and the first of them. Addresses, the sheet's name, the
 * periods and the other columns are left out, because inserting, renaming and going on to the next month change them.
 */
export function fingerprintOf(kind: TableKind, nameHeading: string, names: readonly string[]): string {
  const kept = names.slice(0, NAMES_TO_KEEP).map(keptName);
  return [kind, normaliseHeading(nameHeading), ...kept].join(PART);
}

/** Equal fingerprints of one reading get a number, from the second on: the same KPIs for each region. */
export function numberFingerprints<T extends { readonly fingerprint: string }>(
  tables: readonly T[],
): readonly T[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const count = (seen.get(table.fingerprint) ?? 0) + 1;
    seen.set(table.fingerprint, count);
    return count === 1 ? table : { ...table, fingerprint: `${table.fingerprint}#${count}` };
  });
}

/**
 * How many names two tables share that may be the same before and after it was edited; 0 where they are not. Sorting brings
 * other names to the top, so all that stand in the other one may be asked.
 */
export function sharedNames(
  one: string,
  other: string,
  allOfOther: () => readonly string[] = () => [],
): number {
  const [kind, heading, ...names] = numberless(one).split(PART);
  const [otherKind, otherHeading, ...otherNames] = numberless(other).split(PART);
  if (kind !== otherKind || heading !== otherHeading) return 0;
  const first = names.filter((name) => otherNames.includes(name)).length;
  const all = new Set([...otherNames, ...allOfOther()]);
  const anywhere = names.filter((name) => all.has(name)).length;
  const isSame =
    first >= SHARE_TO_STAY * Math.min(names.length, otherNames.length) ||
    anywhere >= SHARE_ANYWHERE * names.length;
  return isSame ? anywhere : 0;
}

/** A name as fingerprints keep it. */
export function keptName(name: string): string {
  return normaliseHeading(name).slice(0, LONGEST_NAME);
}
