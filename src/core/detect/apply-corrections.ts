import { overlaps } from "../model/address";
import type { Correction } from "../model/correction";
import type { Column, Table } from "../model/table";
import { tableMeant } from "./fingerprint";
import { placeAmongSame } from "../text/place-among-same";
import { normaliseHeading } from "../text/normalise-heading";

export interface CorrectedTables {
  readonly standing: readonly Table[];
  /** Those that the user said are none. */
  readonly dismissed: readonly Table[];
}

/** The user's word wins: corrected roles, dismissed tables, and declared ones in the place of what we saw there. */
export function applyCorrections(
  found: readonly Table[],
  declared: readonly Table[],
  corrections: readonly Correction[],
): CorrectedTables {
  const meant = [...tablesMeant(found, corrections), ...tablesMeant(declared, corrections)];
  const about = (table: Table, said: readonly Correction[]) =>
    meant.filter((one) => one.table === table && said.includes(one.correction)).map((one) => one.correction);
  const isDismissed = (table: Table): boolean => {
    const said = table.isDeclared ? saidAfterDeclaring(table, corrections) : corrections;
    return about(table, said).some(({ kind }) => kind === "dismissed");
  };
  const correct = (table: Table): Table => withCorrectedRoles(table, about(table, corrections));
  const standing = declared.filter((table) => !isDismissed(table));
  const isReplaced = (table: Table): boolean =>
    standing.some((other) => other.sheet === table.sheet && overlaps(other.area, table.area));
  const left = found.filter((table) => !isReplaced(table));
  return {
    standing: [...left.filter((table) => !isDismissed(table)), ...standing].map(correct),
    dismissed: [...left, ...declared].filter(isDismissed).map(correct),
  };
}

/** The one table that each correction is about: the very one, else the one that kept most of its names. */
function tablesMeant(
  tables: readonly Table[],
  corrections: readonly Correction[],
): readonly { readonly correction: Correction; readonly table: Table }[] {
  return corrections.flatMap((correction) => {
    if (correction.kind === "declared") return [];
    const table = tableMeant(tables, correction.fingerprint);
    return table ? [{ correction, table }] : [];
  });
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

function withCorrectedRoles(table: Table, own: readonly Correction[]): Table {
  if (own.length === 0) return table;
  const columns = table.columns.map((column) =>
    own.reduce((current, correction) => corrected(table, current, correction), column),
  );
  return { ...table, columns };
}

function corrected(table: Table, column: Column, correction: Correction): Column {
  if (correction.kind !== "role" || normaliseHeading(correction.header) !== normaliseHeading(column.header))
    return column;
  if ((correction.nth ?? 0) !== placeAmongSame(table, column)) return column;
  if (correction.role !== "none") return { ...column, role: correction.role };
  const { index, header, period } = column;
  return { index, header, ...(period === undefined ? {} : { period }) };
}
