import type { SaidOfTable, Stood } from "../model/correction";
import { isEqualTable, numberOf, type Table } from "../model/table";
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
  /** Its sheet is hidden, so that nobody reads it now. */
  readonly isResting?: true;
}

/** A table that something was said of: where it stood, and how another one is like it. */
export interface Sought {
  readonly stood: Stood;
  /** How many names both have; 0 where it cannot be the same. */
  readonly shared: (table: Table) => number;
  readonly isEqual: (table: Table) => boolean;
}

/** The names that stand in a table today, all of them. */
export type NamesIn = (table: Table) => readonly string[];

/** The table that something was said of earlier: the very same, else the one that shares most names with it. */
export function tableMeant(
  tables: readonly Table[],
  { fingerprint, stood }: SaidOfTable,
  whereabouts: Whereabouts,
  namesIn: NamesIn,
): TableMeant {
  if (!stood) return byNumber(tables, fingerprint);
  const shared = (table: Table) => sharedNames(fingerprint, table.fingerprint, () => namesIn(table));
  return tableSought(
    tables,
    { stood, shared, isEqual: (table) => isEqualTable(table, { fingerprint }) },
    whereabouts,
  );
}

/**
 * Equal tables are told apart by what goes along with a table: the sheet that links search, the sheet and the title that
 * it had. Copies are put before it and behind it, so its place among all of them tells nothing.
 */
export function tableSought(
  tables: readonly Table[],
  sought: Sought,
  { shown, hidden, linked }: Whereabouts,
): TableMeant {
  const { stood } = sought;
  const { sheet: was, beside, sisters = beside } = stood;
  const among = (isIt: (table: Table) => boolean) => nearest(tables.filter(isIt), sought);
  const searched = stood.isLinked ? among(({ sheet }) => linked.has(sheet)) : [];
  if (sheetsOf(searched).size === 1) return chosen(searched, sought);
  const here = among(({ sheet }) => sheet === was);
  if (here.length > 0) return chosen(here, sought);
  if (hidden.has(was) || (stood.isLinked && [...linked].some((sheet) => hidden.has(sheet))))
    return { isResting: true };
  const arrived = among(({ sheet }) => !sisters.includes(sheet));
  // What left a sheet that is still there was cut or deleted, and what is like it may be a copy of before.
  if (shown.has(was)) return unclear(arrived.filter(sought.isEqual));
  const elsewhere = among(({ sheet }) => !beside.includes(sheet));
  const isRenamed =
    sheetsOf(elsewhere).size === 1 &&
    !elsewhere.some(({ sheet }) => isNamedAsCopy(sheet, was)) &&
    !(stood.isLinked && linked.size > 0) &&
    !stood.isAsked;
  return isRenamed ? chosen(elsewhere, sought) : unclear(elsewhere.length > 0 ? elsewhere : arrived);
}

function unclear(oneOf: readonly Table[]): TableMeant {
  return oneOf.length > 0 ? { oneOf } : {};
}

/** What versions of before said: only the number of equal tables tells. */
function byNumber(tables: readonly Table[], fingerprint: string): TableMeant {
  const exact = tables.filter((one) => one.fingerprint === fingerprint);
  const numbered = tables.filter((one) => numberOf(one.fingerprint) === numberOf(fingerprint));
  const shared = (one: Table) => sharedNames(fingerprint, one.fingerprint);
  const [table] = exact.length > 0 ? exact : nearest(numbered, { shared });
  return table ? { table } : {};
}

/** Those that share most names with it. */
function nearest(tables: readonly Table[], { shared }: Pick<Sought, "shared">): readonly Table[] {
  const counted = tables.map((table) => ({ table, names: shared(table) }));
  const most = Math.max(1, ...counted.map(({ names }) => names));
  return counted.filter(({ names }) => names === most).map(({ table }) => table);
}

/** Of equal tables on one sheet the one with its title; by their order only while they are as many as then. */
function chosen(tables: readonly Table[], { stood, isEqual }: Sought): TableMeant {
  const { title, nth, of } = stood;
  const titled = title === undefined ? [] : tables.filter((table) => table.title === title);
  if (titled.length === 1) return { table: titled[0] };
  const asThen = [tables.filter(isEqual), tables].find(({ length }) => length === of);
  return asThen ? { table: asThen[nth] } : unclear(tables);
}

function sheetsOf(tables: readonly Table[]): ReadonlySet<string> {
  return new Set(tables.map(({ sheet }) => sheet));
}

/** `Revenue (2)` of `Revenue`, as Excel names copies. */
function isNamedAsCopy(sheet: string, of: string): boolean {
  return sheet.startsWith(`${of} (`);
}
