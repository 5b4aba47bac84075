import type { Cell } from "../model/cell";
import type { Grid } from "../model/grid";
import type { LogLine } from "../model/log";
import type { IdHome, KnownIds, LostId } from "../model/own-marks";
import { rememberedIn, rememberedOf } from "../model/remembered";
import { nameKeyOf, sameIdKey, type Register } from "../model/register";
import type { TableKind } from "../model/table";

const OUR_ID = /^(KPI|KR)-(\d+)$/i;
const KIND_OF_PREFIX: Readonly<Record<string, TableKind>> = { KPI: "kpi", KR: "okr" };

/** What tells of ids beside the rows that bear them. */
export interface IdTellers {
  readonly register: Pick<Register, "rows">;
  /** Where the register searches, by id in lower case. */
  readonly searched: ReadonlyMap<string, IdHome>;
  readonly lines: readonly LogLine[];
  /** The sheets that tell of rows without being them. */
  readonly ours: ReadonlySet<Grid>;
}

/** An id of a row, and the name that it had when it was linked or last logged. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Every id of ours in the workbook, counted over all cells, those that links go by, and those that links or the log go by
 * and that stand in no row at their home any more.
 */
export function knownIds(grids: readonly Grid[], tellers: IdTellers): KnownIds {
  const { register, searched, lines, ours } = tellers;
  const named = register.rows.flatMap(({ link }): readonly Named[] => [
    { id: link.keyResultId, name: nameKeyOf("okr", link.keyResultName) },
    { id: link.kpiId, name: nameKeyOf("kpi", link.kpiName) },
  ]);
  const linked = new Set(named.map(({ id }) => sameIdKey(id)));
  const logged = loggedIds(lines, { linked, searched }, new Set(grids.map(({ sheet }) => sheet)));
  const homes = new Map([...logged.homes, ...searched]);
  const standing = sheetsOfTexts(
    grids.filter((grid) => !ours.has(grid)),
    new Set([...linked, ...logged.homes.keys()]),
  );
  const lostOf = (rows: readonly Named[], isLinked: boolean) =>
    [...new Map(rows.map((row) => [JSON.stringify([sameIdKey(row.id), row.name]), row])).values()].flatMap(
      (row) => lostId(row, { isLinked, homes, standing }),
    );
  const lost = [...lostOf(named, true), ...lostOf(logged.named, false)];
  return { highest: highestNumbers(grids), linked, homes, lost };
}

/**
 * The ids that the register does not search for: the sheet and the name under which each was logged last. A frozen register
 * searches for none; what links go by is told by it all the same.
 */
function loggedIds(
  lines: readonly LogLine[],
  {
    linked,
    searched,
  }: { readonly linked: ReadonlySet<string>; readonly searched: ReadonlyMap<string, IdHome> },
  sheets: ReadonlySet<string>,
) {
  const homes = new Map<string, IdHome>();
  const named = new Map<string, Named>();
  for (const { id, sheet, measure } of lines) {
    const kind = KIND_OF_PREFIX[OUR_ID.exec(id ?? "")?.[1]?.toUpperCase() ?? ""];
    if (id === undefined || kind === undefined || !sheets.has(sheet)) continue;
    if (!searched.has(sameIdKey(id))) homes.set(sameIdKey(id), { sheet, row: 0, isRead: true });
    if (!linked.has(sameIdKey(id))) named.set(sameIdKey(id), { id, name: nameKeyOf(kind, measure) });
  }
  return { homes, named: [...named.values()] };
}

interface Standing {
  readonly isLinked: boolean;
  readonly homes: ReadonlyMap<string, IdHome>;
  /** The sheets of every id, in lower case. */
  readonly standing: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An id is lost where its home has it no more; on a sheet that is not read nobody knows. */
function lostId({ id, name }: Named, { isLinked, homes, standing }: Standing): readonly LostId[] {
  const home = homes.get(sameIdKey(id));
  const sheets = standing.get(sameIdKey(id)) ?? new Set<string>();
  const isThere = home ? !home.isRead || sheets.has(home.sheet) : sheets.size > 0;
  if (isThere) return [];
  const stands = sheets.size > 0 ? "elsewhere" : "nowhere";
  return [{ id, name, isLinked, stands, ...(home && { home: home.sheet }) }];
}

/** On which sheets some texts stand, by the text in lower case. */
function sheetsOfTexts(
  grids: readonly Grid[],
  texts: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  if (texts.size === 0) return found;
  const sought = [...texts];
  for (const grid of grids)
    for (const text of textsOn(grid, { sought }))
      found.set(text, (found.get(text) ?? new Set()).add(grid.sheet));
  return found;
}

const textsOn = rememberedIn(({ rows }: Grid, { sought }: { readonly sought: readonly string[] }) => {
  const texts = new Set(sought);
  const found = new Set<string>();
  const note = ({ value }: Cell) => {
    const text = typeof value === "string" ? sameIdKey(value.trim()) : undefined;
    if (text !== undefined && texts.has(text)) found.add(text);
  };
  for (const cells of rows) cells.forEach(note);
  return found;
});

/** Also of the register: the id of a deleted row must never come back as another one. */
function highestNumbers(grids: readonly Grid[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const grid of grids)
    for (const [prefix, number] of highestOn(grid))
      numbers.set(prefix, Math.max(numbers.get(prefix) ?? 0, number));
  return numbers;
}

const highestOn = rememberedOf(({ rows }: Grid): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  const note = ({ value }: Cell) => {
    const match = typeof value === "string" ? OUR_ID.exec(value.trim()) : null;
    if (!match) return;
    const [, prefix = "", number = "0"] = match;
    const key = prefix.toUpperCase();
    numbers.set(key, Math.max(numbers.get(key) ?? 0, Number(number)));
  };
  for (const cells of rows) cells.forEach(note);
  return numbers;
});
