import { MOST_HEADER_ROWS, MOST_SIDE_BY_SIDE, type HeaderBlock } from "./header-limits";
import type { Sheet } from "../sheet";

/** Headings that are merged down make all rows that they reach header rows. */
export function withReach(sheet: Sheet, block: HeaderBlock): HeaderBlock {
  const { rows, left, right } = block;
  const [top = 0] = rows;
  const last = rows.at(-1) ?? top;
  const reaches = (sheet.mergesByRow.get(last) ?? [])
    .filter((merge) => rows.includes(merge.top) && merge.left >= left && merge.right <= right)
    .map(({ bottom }) => bottom);
  const reach = Math.max(last, ...reaches);
  const isHeading = reach - top < MOST_HEADER_ROWS && reaches.filter((row) => row === reach).length >= 2;
  return isHeading ? { ...block, rows: rowsBetween(top, reach) } : block;
}

function rowsBetween(top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
}

/** Headings of different heights side by side without a gap head one table. */
export function withNeighbours(blocks: readonly HeaderBlock[]): readonly HeaderBlock[] {
  const all: HeaderBlock[] = [];
  for (const block of blocks) {
    const neighbour = all.slice(-MOST_SIDE_BY_SIDE).find((other) => isNeighbour(other, block));
    if (neighbour) all[all.lastIndexOf(neighbour)] = together(neighbour, block);
    else all.push(block);
  }
  return all;
}

function isNeighbour(one: HeaderBlock, other: HeaderBlock): boolean {
  const isBeside = one.right + 1 === other.left || other.right + 1 === one.left;
  const [taller, lower] = one.rows.length > other.rows.length ? [one, other] : [other, one];
  const isLower = taller.rows.length > lower.rows.length;
  return isBeside && isLower && lower.rows.every((row) => taller.rows.includes(row));
}

/** One row of headings under two that stood beside each other makes one header of all. */
export function together(block: HeaderBlock, other: HeaderBlock): HeaderBlock {
  return {
    rows: [...new Set([...block.rows, ...other.rows])].sort((one, next) => one - next),
    left: Math.min(block.left, other.left),
    right: Math.max(block.right, other.right),
  };
}
