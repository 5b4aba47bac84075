/** Why tables are not found: what to work on next is the largest of them. */
export interface Losses {
  /** No candidate has its borders. */
  readonly unread: number;
  /** It was judged to be nothing, or lost against a likelier stretch that it shares cells with. */
  readonly silent: number;
  /** It is asked about instead of claimed. */
  readonly asked: number;
  /** It is claimed as the other kind. */
  readonly misnamed: number;
}

/** The places of a workbook's tables that some candidates cover. */
type Places = ReadonlySet<number | undefined>;

/** Of the tables that were not found each counts once, by the furthest that it came. */
export function lossesOf(
  lost: readonly number[],
  { covered, kept, claimed }: { readonly covered: Places; readonly kept: Places; readonly claimed: Places },
): Losses {
  const misnamed = lost.filter((table) => claimed.has(table));
  const asked = lost.filter((table) => kept.has(table) && !claimed.has(table));
  const unread = lost.filter((table) => !covered.has(table));
  return {
    unread: unread.length,
    silent: lost.length - misnamed.length - asked.length - unread.length,
    asked: asked.length,
    misnamed: misnamed.length,
  };
}
