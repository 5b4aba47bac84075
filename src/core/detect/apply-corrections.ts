import { overlaps } from "../model/address";
import type { Correction } from "../model/correction";
import type { Column, Table } from "../model/table";
import { fingerprintsMatch } from "./fingerprint";
import { normaliseHeading } from "../text/normalise-heading";

/** The user's word wins: corrected roles, dismissed tables, and declared ones in the place of what we saw there. */
export function applyCorrections(
  found: readonly Table[],
  declared: readonly Table[],
  corrections: readonly Correction[],
): readonly Table[] {
  const standing = declared.filter((table) => !isDismissed(table, saidAfterDeclaring(table, corrections)));
  const isReplaced = (table: Table): boolean =>
    standing.some((other) => other.sheet === table.sheet && overlaps(other.area, table.area));
  const kept = found.filter((table) => !isReplaced(table) && !isDismissed(table, corrections));
  return [...kept, ...standing].map((table) => withCorrectedRoles(table, corrections));
}

/** The tables that the user said are none, as they would be read. */
export function dismissedAmong(
  found: readonly Table[],
  declared: readonly Table[],
  corrections: readonly Correction[],
): readonly Table[] {
  return [
    ...found.filter((table) => isDismissed(table, corrections)),
    ...declared.filter((table) => isDismissed(table, saidAfterDeclaring(table, corrections))),
  ].map((table) => withCorrectedRoles(table, corrections));
}

/** The last word counts: declared after a dismissal a table stays, dismissed after its declaration it goes. */
function saidAfterDeclaring(table: Table, corrections: readonly Correction[]): readonly Correction[] {
  const isItsDeclaration = (correction: Correction): boolean =>
    correction.kind === "declared" &&
    correction.sheet === table.sheet &&
    overlaps(correction.area, table.area);
  const declaredAt = corrections.map(isItsDeclaration).lastIndexOf(true);
  return corrections.slice(declaredAt + 1);
}

function isDismissed(table: Table, corrections: readonly Correction[]): boolean {
  return corrections.some(
    (correction) =>
      correction.kind === "dismissed" && fingerprintsMatch(correction.fingerprint, table.fingerprint),
  );
}

function withCorrectedRoles(table: Table, corrections: readonly Correction[]): Table {
  const own = corrections.filter(
    (correction) =>
      correction.kind === "role" && fingerprintsMatch(correction.fingerprint, table.fingerprint),
  );
  if (own.length === 0) return table;
  const columns = table.columns.map((column) =>
    own.reduce((current, correction) => corrected(current, correction), column),
  );
  return { ...table, columns };
}

function corrected(column: Column, correction: Correction): Column {
  if (correction.kind !== "role" || normaliseHeading(correction.header) !== normaliseHeading(column.header))
    return column;
  if (correction.role !== "none") return { ...column, role: correction.role };
  const { index, header, period } = column;
  return { index, header, ...(period === undefined ? {} : { period }) };
}
