import type { SaidOfTable, Stood } from "../model/correction";
import { numberless, numberOf, type Table } from "../model/table";
import { sharedNames } from "./fingerprint";

/** What tells equal tables apart, beside themselves. */
export interface Whereabouts {
  /** The sheets that were read, and those that are there but were not. */
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** The sheets that links search for their rows. */
  readonly linked: ReadonlySet<string>;
}

/** The one table that something was said of, or those of which it may be one, where nobody can tell which. */
export interface TableMeant {
  readonly table?: Table | undefined;
  readonly oneOf?: readonly Table[];
}

interface Said {
  readonly fingerprint: string;
  readonly stood: Stood;
}

/**
 * The table that something was said of earlier: the very same, else the one that shares most names with it. Equal ones
 * are told apart by what goes along with a table: the sheet that links search, the sheet and the title that it had. Copies
 * are put before it and behind it, so its place among all of them tells nothing.
 */
export function tableMeant(
  tables: readonly Table[],
  { fingerprint, stood }: SaidOfTable,
  whereabouts: Whereabouts,
): TableMeant {
  if (!stood) return byNumber(tables, fingerprint);
  const said = { fingerprint, stood };
  const { shown, hidden, linked } = whereabouts;
  const among = (isIt: (table: Table) => boolean) => nearest(tables.filter(isIt), fingerprint);
  const searched = stood.isLinked ? among(({ sheet }) => linked.has(sheet)) : [];
  if (sheetsOf(searched).size === 1) return chosen(searched, said);
  const here = among(({ sheet }) => sheet === stood.sheet);
  if (here.length > 0) return chosen(here, said);
  if (hidden.has(stood.sheet) || (stood.isLinked && [...linked].some((sheet) => hidden.has(sheet))))
    return {};
  const elsewhere = among(({ sheet }) => !stood.beside.includes(sheet));
  // What left a sheet that is still there was cut or deleted, and what is like it may be a copy of before.
  if (shown.has(stood.sheet))
    return unclear(elsewhere.filter((table) => numberless(table.fingerprint) === numberless(fingerprint)));
  const isRenamed =
    sheetsOf(elsewhere).size === 1 &&
    !elsewhere.some(({ sheet }) => isNamedAsCopy(sheet, stood.sheet)) &&
    !(stood.isLinked && linked.size > 0);
  return isRenamed ? chosen(elsewhere, said) : unclear(elsewhere);
}

function unclear(oneOf: readonly Table[]): TableMeant {
  return oneOf.length > 0 ? { oneOf } : {};
}

/** What versions of before said: only the number of equal tables tells. */
function byNumber(tables: readonly Table[], fingerprint: string): TableMeant {
  const exact = tables.filter((one) => one.fingerprint === fingerprint);
  const numbered = tables.filter((one) => numberOf(one.fingerprint) === numberOf(fingerprint));
  const [table] = exact.length > 0 ? exact : nearest(numbered, fingerprint);
  return table ? { table } : {};
}

/** Those that share most names with it. */
function nearest(tables: readonly Table[], fingerprint: string): readonly Table[] {
  const shared = tables.map((table) => ({ table, names: sharedNames(fingerprint, table.fingerprint) }));
  const most = Math.max(1, ...shared.map(({ names }) => names));
  return shared.filter(({ names }) => names === most).map(({ table }) => table);
}

/** Of equal tables on one sheet the one with its title; by their order only while they are as many as then. */
function chosen(tables: readonly Table[], { fingerprint, stood }: Said): TableMeant {
  const { title, nth, of } = stood;
  const titled = title === undefined ? [] : tables.filter((table) => table.title === title);
  if (titled.length === 1) return { table: titled[0] };
  const equal = tables.filter((table) => numberless(table.fingerprint) === numberless(fingerprint));
  const asThen = [equal, tables].find(({ length }) => length === of);
  return asThen ? { table: asThen[nth] } : unclear(tables);
}

function sheetsOf(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.map(({ sheet }) => sheet));
}

/** `Revenue (2)` of `Revenue`, as Excel names copies. */
function isNamedAsCopy(sheet: string, of: string): boolean {
  return sheet.startsWith(`${of} (`);
}
