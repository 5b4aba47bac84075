import type { RangeState } from "./session";
import { overlaps } from "../../src/core/model/address";
import type { Area } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import { isUnbounded } from "./range-state";

/** Refuses a write that Excel would refuse: `where` names the member that is told off. */
export function refuseLocked({ session, sheetId, area }: RangeState, where: string): void {
  const { protectedSheets, unlockedAreas } = session.book;
  if (!protectedSheets.has(sheetId)) return;
  const isUnlocked = unlockedAreas?.get(sheetId)?.some((unlocked) => covers(unlocked, area));
  if (!isUnlocked) throw new HostError("AccessDenied", where);
}

/** Anything about a sheet beyond the content of unlocked cells. */
export function refuseProtected(
  { session, sheetId }: Pick<RangeState, "session" | "sheetId">,
  where: string,
): void {
  if (session.book.protectedSheets.has(sheetId)) throw new HostError("AccessDenied", where);
}

export function refusePivot({ session, sheetId, area }: RangeState, where: string): void {
  const pivots = session.book.pivotAreas.get(sheetId) ?? [];
  if (pivots.some((pivot) => overlaps(pivot, area))) throw new HostError("PivotTableRangeConflict", where);
}

export function refuseUnbounded(range: RangeState, where: string): void {
  if (isUnbounded(range)) throw new HostError("InvalidArgument", where);
}

function covers(outer: Area, inner: Area): boolean {
  const rows = outer.top <= inner.top && outer.bottom >= inner.bottom;
  return rows && outer.left <= inner.left && outer.right >= inner.right;
}
