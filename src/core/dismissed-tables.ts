import { detectTables } from "./detect/detect-tables";
import { fingerprintsMatch } from "./detect/fingerprint";
import type { Review } from "./model/review";
import type { Table } from "./model/table";
import { withoutOurMarks } from "./ours/without-our-marks";

export interface DismissedTable {
  readonly table: Table;
  /** The fingerprint that it was dismissed by; rows may have been added or renamed since. */
  readonly dismissedAs: string;
}

/** The tables that the user said are none, as they would be read today; those that are gone are not among them. */
export function dismissedTables({ workbook, metadata, ours }: Review): readonly DismissedTable[] {
  const dismissed = metadata.corrections.flatMap((correction) =>
    correction.kind === "dismissed" ? [correction.fingerprint] : [],
  );
  if (dismissed.length === 0) return [];
  const others = metadata.corrections.filter(({ kind }) => kind !== "dismissed");
  return detectTables(withoutOurMarks(workbook, ours), others).flatMap((table) => {
    const dismissedAs = dismissed.find((other) => fingerprintsMatch(other, table.fingerprint));
    return dismissedAs === undefined ? [] : [{ table, dismissedAs }];
  });
}
