import { VERDICT } from "../../model/health";
import type { Link } from "../../model/link";
import { pairKey, sameId, sameIdKey, sameName, type RegisterRow } from "../../model/register";
import type { Review } from "../../model/review";
import { measuresOf } from "../../model/scorecard";
import type { LinkSources } from "./link-sources";

/**
 * The row of the register that a new link takes the place of: one of the same relation that has lost a side for good, of
 * which the other is a side of the new link; or one that lost both, between rows of the same names. A broken row that
 * stayed beside it would ask for ever.
 */
export function replacedRow(
  { keyResultId, kpiId, relation, keyResultName, kpiName }: Link,
  broken: readonly BrokenRow[],
): RegisterRow | undefined {
  const found = broken.find(({ row: { link }, isGone }) => {
    if (link.relation !== relation || !(isGone.keyResult || isGone.kpi)) return false;
    const isSame = {
      keyResult: isGone.keyResult
        ? sameName(link.keyResultName, keyResultName)
        : sameId(link.keyResultId, keyResultId),
      kpi: isGone.kpi ? sameName(link.kpiName, kpiName) : sameId(link.kpiId, kpiId),
    };
    const isNamed = link.keyResultName !== "" && link.kpiName !== "";
    if (isGone.keyResult && isGone.kpi) return isNamed && isSame.keyResult && isSame.kpi;
    return isGone.kpi ? isSame.keyResult : isSame.kpi;
  });
  return found?.row;
}

/** A broken link's row, and which of its sides is gone for good. */
export interface BrokenRow {
  readonly row: RegisterRow;
  readonly isGone: { readonly keyResult: boolean; readonly kpi: boolean };
}

/** An id that stands somewhere, that a row gets back, or that is on a hidden sheet is not gone. */
export function brokenRows(
  { scorecard, links, ours }: Review,
  { register, identities }: LinkSources,
): readonly BrokenRow[] {
  const verdicts = new Map(links.map(({ link, verdict }) => [pairKey(link), verdict]));
  const told = identities.flatMap((identity) => (identity.kind === "none" ? [] : [...identity.ids.values()]));
  const standing = new Set([...told, ...measuresOf(scorecard).map(({ id = "" }) => id)].map(sameIdKey));
  const isGone = (id: string) =>
    !standing.has(sameIdKey(id)) && ours.ids.homes.get(sameIdKey(id))?.isRead !== false;
  return register.rows
    .filter(({ link }) => verdicts.get(pairKey(link)) === VERDICT.brokenLink)
    .map((row) => ({
      row,
      isGone: { keyResult: isGone(row.link.keyResultId), kpi: isGone(row.link.kpiId) },
    }));
}
