import type { Slices } from "../../model/slices";
import { findBody, type Region } from "./find-body";
import { headerBlocks } from "./header-block";
import type { HeaderBlock } from "./header-limits";
import { headerRowsInSlices } from "./header-rows";
import type { HeadingReader } from "../headings/read-heading";
import type { Sheet } from "../sheet";

/** Every stretch of a sheet that has headings, with its body, whatever it is about. */
export function* findRegions(sheet: Sheet, read: HeadingReader): Slices<readonly Region[]> {
  const rows = yield* headerRowsInSlices(sheet, read);
  const blocks = headerBlocks(sheet, rows);
  const regions: Region[] = [];
  for (const [index, block] of blocks.entries()) {
    yield { done: index, all: blocks.length };
    regions.push(findBody(sheet, block, limitOf(sheet, block, blocks, index)));
  }
  return regions;
}

/** The first row of the next header below that shares a column, or the row after the last. */
function limitOf(sheet: Sheet, block: HeaderBlock, blocks: readonly HeaderBlock[], index: number): number {
  const bottom = block.rows.at(-1) ?? 0;
  for (let next = index + 1; next < blocks.length; next++) {
    const other = blocks[next];
    if (!other || other.left > block.right || other.right < block.left) continue;
    const top = other.rows[0] ?? 0;
    if (top > bottom) return top;
  }
  return sheet.used.bottom + 1;
}
