import { overlaps } from "../model/address";
import type { Correction, SaidOfTable } from "../model/correction";
import type { SaidOfTables } from "../model/found-tables";
import { tableKey, type Column, type Table } from "../model/table";
import type { FoundDeclared } from "./find-declared";
import { askedAbout, columnInPlace, columnSpokenOf, notedOf, stoodOf } from "./stood";
import { tableMeant, type NamesIn, type Whereabouts } from "./table-meant";
import { placeAmongSame } from "../text/place-among-same";

export interface CorrectedTables {
  readonly standing: readonly Table[];
  /** Those that the user said are none. */
  readonly dismissed: readonly Table[];
  /** What each correction was found to be about. */
  readonly said: readonly SaidOfTables[];
  /** All of them, those that were found with where that was. */
  readonly corrections: readonly Correction[];
}

/** What was found of a workbook: by its looks, and by the user's word. */
export interface Readings {
  readonly found: readonly Table[];
  readonly declared: readonly FoundDeclared[];
}

/** The user's word wins: corrected roles, dismissed tables, and declared ones in the place of what we saw there. */
export function applyCorrections(
  { found, declared: declarations }: Readings,
  corrections: readonly Correction[],
  whereabouts: Whereabouts,
  namesIn: NamesIn,
): CorrectedTables {
  const declared = declarations.flatMap(({ table }) => table ?? []);
  const scene = { found, declared, whereabouts, namesIn };
  const meant = corrections.map((was) => meantNow(was, scene, declarations));
  const now = meant.map(({ correction }) => correction);
  const said = meant.flatMap((one) => one.said);
  const about = (table: Table, among: readonly Correction[]) =>
    said
      .filter((one) => one.isClear && one.tables.includes(table) && among.includes(one.correction))
      .map((one) => one.correction);
  const isDismissed = (table: Table): boolean => {
    const after = table.isDeclared ? saidAfterDeclaring(table, declarations, now) : now;
    return about(table, after).some(({ kind }) => kind === "dismissed");
  };
  const correct = (table: Table): Table => withCorrectedRoles(table, about(table, now));
  const standing = declared.filter((table) => !isDismissed(table));
  const isReplaced = (table: Table): boolean =>
    standing.some((other) => other.sheet === table.sheet && overlaps(other.area, table.area));
  const left = found.filter((table) => !isReplaced(table));
  return {
    standing: [...left.filter((table) => !isDismissed(table)), ...standing].map(correct),
    dismissed: [...left, ...declared].filter(isDismissed).map(correct),
    said,
    corrections: now,
  };
}

interface Scene extends Pick<Readings, "found"> {
  readonly declared: readonly Table[];
  readonly whereabouts: Whereabouts;
  readonly namesIn: NamesIn;
}

interface MeantNow {
  readonly correction: Correction;
  readonly said: readonly SaidOfTables[];
}

function meantNow(was: Correction, scene: Scene, declarations: Readings["declared"]): MeantNow {
  if (was.kind !== "declared") return tablesMeant(was, scene);
  const one = declarations.find((declaration) => declaration.was === was);
  if (!one) return { correction: was, said: [] };
  const { table, oneOf, isResting } = one;
  const correction = oneOf.length > 0 ? askedAbout(one.correction) : one.correction;
  if (isResting) return { correction, said: [] };
  return {
    correction,
    said: [{ correction, tables: table ? [table] : oneOf, isClear: table !== undefined }],
  };
}

/** The one table that something was said of; where nobody can tell, it is of none, and all of them are named. */
function tablesMeant(was: SaidOfTable, { found, declared, whereabouts, namesIn }: Scene): MeantNow {
  const meant = [found, declared].map((tables) => tableMeant(tables, was, whereabouts, namesIn));
  const clear = meant.flatMap(({ table }) => table ?? []);
  const [first, ...others] = clear;
  const isOne = first && others.every((other) => tableKey(other) === tableKey(first));
  const all = [...found, ...declared];
  const isAsked = meant.some(({ oneOf }) => oneOf !== undefined);
  const asked = isAsked ? askedAbout(was) : was;
  const correction = isOne ? notedOf(was, first, stoodOf(first, all, whereabouts.linked)) : asked;
  const said = meant.flatMap(({ table, oneOf = [] }): readonly SaidOfTables[] => {
    if (table) return [{ correction, tables: [table], isClear: true, ...withoutHeading(was, table) }];
    return oneOf.length > 0 ? [{ correction, tables: oneOf, isClear: false }] : [];
  });
  return { correction, said };
}

/** The last word counts: declared after a dismissal a table stays, dismissed after its declaration it goes. */
function saidAfterDeclaring(
  table: Table,
  declarations: Readings["declared"],
  corrections: readonly Correction[],
): readonly Correction[] {
  const own = declarations.find((one) => one.table === table);
  return corrections.slice(corrections.findIndex((one) => one === own?.correction) + 1);
}

/** A column that was spoken of has another heading, or is gone: that is asked, since nobody can tell. */
function withoutHeading(
  said: SaidOfTable,
  table: Table,
): Pick<SaidOfTables, "isClear" | "headingGone"> | undefined {
  if (said.kind !== "role" || said.between === undefined || columnSpokenOf(table, said)) return undefined;
  const column = columnInPlace(table, said);
  const instead = column && { header: column.header, nth: placeAmongSame(table, column) };
  return { isClear: false, headingGone: instead ? { instead } : {} };
}

function withCorrectedRoles(table: Table, own: readonly Correction[]): Table {
  if (own.length === 0) return table;
  const columns = table.columns.map((column) =>
    own.reduce((current, correction) => corrected(table, current, correction), column),
  );
  return { ...table, columns };
}

function corrected(table: Table, column: Column, correction: Correction): Column {
  if (correction.kind !== "role" || columnSpokenOf(table, correction)?.index !== column.index) return column;
  const { isOneOfSpans: _, ...told } = column;
  if (correction.role !== "none") return { ...told, role: correction.role };
  const { index, header, period } = column;
  return { index, header, ...(period === undefined ? {} : { period }) };
}
