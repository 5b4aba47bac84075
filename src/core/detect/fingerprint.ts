import type { Column, TableKind } from "../model/table";
import { normaliseHeading } from "./normalise-heading";

/**
 * Recognises a table again: its kind, the heading of its name column and its first names. Addresses, the sheet's name,
 * periods and the other columns are left out, because inserting, renaming and going on to the next month change them.
 */
export function fingerprintOf(kind: TableKind, nameHeading: string, names: readonly string[]): string {
  return [kind, normaliseHeading(nameHeading), ...names.slice(0, NAMES_TO_KEEP).map(normaliseHeading)]
    .join("|")
    .slice(0, LONGEST_FINGERPRINT);
}

/** The first names tell two tables with the same headings apart; more would change with every new row. */
const NAMES_TO_KEEP = 3;
const LONGEST_FINGERPRINT = 200;

/** The heading as corrections compare it. */
export function headingKey(column: Column): string {
  return normaliseHeading(column.header);
}
