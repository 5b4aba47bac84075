import { overlaps } from "../model/address";
import type { Correction } from "../model/correction";
import type { SaidOfTables } from "../model/found-tables";
import type { Column, Table } from "../model/table";
import { tableMeant, type Whereabouts } from "./table-meant";
import { placeAmongSame } from "../text/place-among-same";
import { normaliseHeading } from "../text/normalise-heading";

export interface CorrectedTables {
  readonly standing: readonly Table[];
  /** Those that the user said are none. */
  readonly dismissed: readonly Table[];
  /** What each correction was found to be about. */
  readonly said: readonly SaidOfTables[];
}

/** The user's word wins: corrected roles, dismissed tables, and declared ones in the place of what we saw there. */
export function applyCorrections(
  found: readonly Table[],
  declared: readonly Table[],
  corrections: readonly Correction[],
  whereabouts: Whereabouts,
): CorrectedTables {
  const meant = [found, declared].flatMap((tables) => tablesMeant(tables, corrections, whereabouts));
  const about = (table: Table, said: readonly Correction[]) =>
    meant
      .filter((one) => one.isClear && one.tables.includes(table) && said.includes(one.correction))
      .map((one) => one.correction);
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
    said: meant,
  };
}

/** The one table that each correction is about; where nobody can tell, it is about none, and all of them are named. */
function tablesMeant(
  tables: readonly Table[],
  corrections: readonly Correction[],
  whereabouts: Whereabouts,
): readonly SaidOfTables[] {
  return corrections.flatMap((correction): readonly SaidOfTables[] => {
    if (correction.kind === "declared") return [];
    const { table, oneOf = [] } = tableMeant(tables, correction, whereabouts);
    if (table) return [{ correction, tables: [table], isClear: true }];
    return oneOf.length > 0 ? [{ correction, tables: oneOf, isClear: false }] : [];
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
