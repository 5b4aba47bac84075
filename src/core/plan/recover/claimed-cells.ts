import type { CellAddress } from "../../model/address";
import type { OwnMarks } from "../../model/own-marks";
import type { PlanStep } from "../../model/write-plan";
import { isOwnContent } from "../../ours/own-content";

/** The cells beside somebody's tables that are ours: sheet → column → rows. */
export type Claims = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

/** Cells of our columns as they stand, and those that the note fills or clears, whatever stands there now. */
export function notedClaims(
  ours: OwnMarks,
  writes: readonly Extract<PlanStep, { readonly kind: "write cells" }>[],
): Claims {
  const claims = new Map<string, Map<number, Set<number>>>();
  const claim = (sheet: string, column: number, row: number) => {
    const own = claims.get(sheet) ?? new Map<number, Set<number>>();
    claims.set(sheet, own);
    own.set(column, (own.get(column) ?? new Set()).add(row));
  };
  for (const { sheet, column, headerRow, rows } of ours.columns)
    for (const row of [headerRow, ...rows]) claim(sheet, column, row);
  for (const { sheet, area, was, becomes } of writes)
    becomes.forEach((contents, down) =>
      contents.forEach((content, right) => {
        const [row, column] = [area.top + down, area.left + right];
        const isOwn = [content, was[down]?.[right]].some((one) => isOwnContent(one, ours));
        if (isOwn) claim(sheet, column, row);
      }),
    );
  return claims;
}

export function isClaimed(claims: Claims, { sheet, row, column }: CellAddress): boolean {
  return claims.get(sheet)?.get(column)?.has(row) ?? false;
}
