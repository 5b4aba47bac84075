import { overlaps, type Area } from "../../model/address";
import { cellAt } from "../../model/grid";
import { filledColumns, type Sheet } from "../sheet";
import type { Region } from "./find-body";
import { headingRowsByLooks } from "./heading-looks";
import { listInOneColumn, listUnderLines } from "./lists-under-lines";

/** A sheet with more blocks is a form or a log; looking at each of thousands would cost seconds. */
const MOST_BLOCKS = 200;
/** Where known headings claim nearly all of a sheet, looking at every cell once more is not worth its time. */
const MOSTLY_CLAIMED = 0.9;

/** Blocks of cells between blank rows and columns that no known heading claimed, headed by how their first rows look. */
export function findBlocks(sheet: Sheet, claimed: readonly Area[]): readonly Region[] {
  const taken = claimed.reduce((sum, area) => sum + sizeOf(area), 0);
  if (taken >= MOSTLY_CLAIMED * sizeOf(sheet.used)) return [];
  return blocksIn(sheet, sheet.used, 0)
    .slice(0, MOST_BLOCKS)
    .flatMap((area) => headedBlock(sheet, area) ?? [])
    .filter(({ area }) => !claimed.some((other) => overlaps(other, area)));
}

function sizeOf({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Blocks beside a block above blocks: nobody nests deeper. */
const DEEPEST = 4;

/** Cuts at blank rows, then each part at blank columns, until nothing is left to cut. */
function blocksIn(sheet: Sheet, area: Area, depth: number): readonly Area[] {
  const bands = withHeadings(sheet, rowBands(sheet, area));
  return bands.flatMap((band) => {
    const parts = columnParts(sheet, band);
    const isWhole = bands.length === 1 && parts.length === 1;
    if (isWhole || parts.length === 1 || depth >= DEEPEST) return parts;
    return parts.flatMap((part) => blocksIn(sheet, part, depth + 1));
  });
}

function rowBands(sheet: Sheet, area: Area): readonly Area[] {
  const { left, right } = area;
  const bands: Area[] = [];
  let start: number | undefined;
  for (let row = area.top; row <= area.bottom + 1; row++) {
    const isFilled =
      row <= area.bottom &&
      (filledColumns(sheet, row, left, right).length > 0 || isUnderMerge(sheet, row, area));
    if (isFilled && start === undefined) start = row;
    if (isFilled || start === undefined) continue;
    bands.push({ top: start, bottom: row - 1, left, right });
    start = undefined;
  }
  return bands;
}

/** A lone row of texts above a blank row heads the numbers below it, where these stand under the texts. */
function withHeadings(sheet: Sheet, bands: readonly Area[]): readonly Area[] {
  return bands.reduce<readonly Area[]>((joined, band) => {
    const above = joined.at(-1);
    if (!above || !headsAcrossBlank(sheet, above, band)) return [...joined, band];
    return [...joined.slice(0, -1), { ...band, top: above.top }];
  }, []);
}

function headsAcrossBlank(sheet: Sheet, above: Area, { top, bottom, left, right }: Area): boolean {
  if (above.top !== above.bottom || top - above.bottom !== 2 || bottom === top) return false;
  const headings = filledColumns(sheet, above.top, left, right);
  const isText = (column: number): boolean => typeof cellAt(sheet.grid, above.top, column).value === "string";
  const headed = headings.filter((column) => typeof cellAt(sheet.grid, top, column).value === "number");
  return headings.length >= FEWEST_HEADINGS && headings.every(isText) && headed.length > headings.length / 2;
}

/** Two texts may be anything. */
const FEWEST_HEADINGS = 3;

function isUnderMerge(sheet: Sheet, row: number, { top, left, right }: Area): boolean {
  return (sheet.mergesByRow.get(row) ?? []).some(
    (merge) => merge.top < row && merge.top >= top && merge.left <= right && merge.right >= left,
  );
}

/** A wider merge is a title over several tables and joins nothing. */
const WIDEST_MERGE = 12;

function columnParts(sheet: Sheet, area: Area): readonly Area[] {
  const filled = new Set<number>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (const column of filledColumns(sheet, row, area.left, area.right)) filled.add(column);
    for (const merge of sheet.mergesByRow.get(row) ?? []) addMerge(filled, merge, area);
  }
  const parts: Area[] = [];
  for (const column of [...filled].sort((one, other) => one - other)) {
    const last = parts.at(-1);
    if (last?.right === column - 1) parts[parts.length - 1] = { ...last, right: column };
    else parts.push({ ...area, left: column, right: column });
  }
  return parts;
}

function addMerge(filled: Set<number>, merge: Area, area: Area): void {
  if (merge.right - merge.left >= WIDEST_MERGE) return;
  const last = Math.min(merge.right, area.right);
  for (let column = Math.max(merge.left, area.left); column <= last; column++) filled.add(column);
}

/** Takes titles and notes off the top and finds the rows of headings. */
function headedBlock(sheet: Sheet, area: Area): Region | undefined {
  const { bottom, left, right } = area;
  if (left === right) return listInOneColumn(sheet, area);
  for (let { top } = area; bottom - top >= 2; top++) {
    const filled = filledColumns(sheet, top, left, right).length;
    if (filled <= 1) continue;
    const rows = headingRowsByLooks(sheet, { top, bottom, left, right });
    const lowest = rows.at(-1);
    if (lowest !== undefined && filledColumns(sheet, lowest, left, right).length >= 2)
      return { header: { rows, left, right }, area: { top, bottom, left, right }, foundBy: "looks" };
    if (filled > SPARSE * (right - left + 1) || top - area.top >= MOST_NOTE_ROWS) break;
  }
  return listUnderLines(sheet, area);
}

/** A row with less of its columns filled says something about the block; its headings may stand below. */
const SPARSE = 0.34;
const MOST_NOTE_ROWS = 3;
