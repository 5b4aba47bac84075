import type { CellAddress } from "../model/address";
import type { KnownIds } from "../model/own-marks";
import { sameIdKey } from "../model/register";
import type { Review } from "../model/review";
import { sheetNames } from "../model/workbook";
import { idsAwayFromHome } from "./ids-away";
import { chooseIdentities } from "./row-identity";

/** Where ids are at home: each that links or the log go by, in lower case, and all sheets of theirs. */
export interface Homes {
  readonly byId: ReadonlyMap<string, string>;
  readonly sheets: ReadonlySet<string>;
  /** The sheets that we wrote ids on, the first one first. */
  readonly written: readonly string[];
  /** The ids that stand elsewhere alone, in lower case, and the rows at home that they are of. */
  readonly away: ReadonlyMap<string, CellAddress>;
}

export const NO_HOMES: Homes = { byId: new Map(), sheets: new Set(), written: [], away: new Map() };

/**
 * Sheets in the order in which they may keep an id: its home, a sheet with other ids at home, those that we wrote ids on,
 * the first one first, then those that Excel did not name as copies, the older copy before the newer, as they stand.
 */
export function homeRank({ byId, sheets, written, away }: Homes, id: string, sheet: string): number {
  if ((away.get(sameIdKey(id))?.sheet ?? byId.get(sameIdKey(id))) === sheet) return 0;
  if (sheets.has(sheet)) return 1;
  const order = written.indexOf(sheet);
  return 2 + (order < 0 ? written.length + copyNumber(sheet) : order);
}

/** `OKR Q4 (2)` → 2, as Excel counts the copies of a sheet; 1 for any other name. */
function copyNumber(sheet: string): number {
  return Number(/\((\d+)\)$/.exec(sheet)?.[1] ?? 1);
}

/** The homes of all ids of a workbook, with those that have left them. */
export function homesOfIds({
  workbook,
  ours,
  tables,
  metadata,
}: Pick<Review, "workbook" | "ours" | "tables" | "metadata">): Homes {
  const byId = new Map([...ours.ids.homes].map(([id, { sheet }]) => [id, sheet]));
  const { grids } = workbook;
  const { ids } = ours;
  const isAnyDismissed = metadata.corrections.some(({ kind }) => kind === "dismissed");
  const away =
    isAnyDismissed || mayBeAway(ids)
      ? idsAwayFromHome(chooseIdentities(grids, tables, ids), { grids, tables, ids })
      : NO_HOMES.away;
  const written = metadata.journal.flatMap(({ kind, sheet }) => (kind === "ids" ? [sheet] : []));
  // One that was renamed since stands behind its copies, so nobody can tell.
  const names = sheetNames(workbook);
  const isTold = written.every((sheet) => names.has(sheet));
  return { byId, sheets: new Set(byId.values()), written: isTold ? written : [], away };
}

/** Asking all rows costs as much as reading them, and nearly no workbook has such ids. */
function mayBeAway({ lost, homes }: KnownIds): boolean {
  return lost.length > 0 || [...homes.values()].some(({ isRead }) => !isRead);
}
