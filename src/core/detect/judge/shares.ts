/** Rows of the body that tell what all of it is like. */
export const ROWS_TO_LOOK_AT = 40;

/** Between 0 and 1. */
export function clip(value: number): number {
  return Math.max(0, Math.min(1, value));
}

/** 1 for what is there. */
export function flag(isThere: boolean): number {
  return isThere ? 1 : 0;
}

/** The part of the items that pass, 0 where there are none. */
export function shareOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}
