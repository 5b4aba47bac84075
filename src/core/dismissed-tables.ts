import { tableMeant } from "./detect/fingerprint";
import type { Review } from "./model/review";
import type { Table } from "./model/table";

export interface DismissedTable {
  readonly table: Table;
  /** The fingerprint that it was dismissed by; rows may have been added or renamed since. */
  readonly dismissedAs: string;
}

/** The tables that the user said are none, as they would be read today; those that are gone are not among them. */
export function dismissedTables({ metadata, dismissed }: Review): readonly DismissedTable[] {
  return metadata.corrections.flatMap((correction) => {
    if (correction.kind !== "dismissed") return [];
    const table = tableMeant(dismissed, correction.fingerprint);
    return table ? [{ table, dismissedAs: correction.fingerprint }] : [];
  });
}
