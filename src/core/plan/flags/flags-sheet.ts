import type { Grid } from "../../model/grid";
import { cellAt, usedArea } from "../../model/grid";
import { OUR_SHEETS } from "../../model/marks";
import type { OwnWords } from "../../model/own-words";
import type { Review } from "../../model/review";
import type { NewContent, PlannedCell, PlanStep } from "../../model/write-plan";
import { contentOf, isSameContent, literalOf } from "../../formula/content";
import { FLAGS_HEADINGS } from "../../model/own-sheets";
import { ownSheet } from "../../ours/own-sheet";
import type { Measured } from "../../model/measured";
import { isTypedIntoList, LISTED, listedMeasures } from "./listed-measures";
import { measureRow, type MeasureRow } from "./flags-sheet-rows";
import { writeSteps } from "../steps/own-column-steps";
import { NO_PART, type PlanPart } from "../steps/plan-part";
import type { Look } from "../../model/look";
import { columnWidths, ID_LOOK, listLooks, ROW_LOOK } from "../steps/own-looks";
import { freeSheetName } from "../steps/sheet-names";
import type { FlagTable } from "./flag-table";
import { wordFormats } from "../steps/word-formats";
import { plannedCells, writeBlock } from "../steps/write-block";

const WIDTHS = [48, 20, 12, 14, 16];
const COLUMN_LOOKS = FLAGS_HEADINGS.map((name): Look =>
  name === "Read from" ? { ...ROW_LOOK, ...ID_LOOK } : ROW_LOOK,
);
const FORMATTED = [
  { name: "health", column: 3 },
  { name: "staleness", column: 4 },
] as const;

/** One row for each measure on a sheet of its own, for tables that cannot take columns of ours. */
export function flagsSheetPart(review: Review, tables: readonly FlagTable[]): PlanPart {
  const measures = tables.flatMap((table) => table.listed.map((measure) => ({ table, measure })));
  if (measures.length === 0) return NO_PART;
  const rows = measures.map(({ table, measure }, index) => measureRow(table, measure, index + 1));
  const existing = ownSheet(review.ours, "flags");
  const { words } = review.settings;
  return existing
    ? updatedSheet(
        existing,
        withTyped(
          existing,
          measures.map(({ measure }) => measure),
          rows,
        ),
        words,
      )
    : newSheet(freeSheetName(review.workbook, OUR_SHEETS.flags), rows, words);
}

/** What somebody typed over a word of ours stays with its measure, wherever that stands in the list then. */
function withTyped(
  list: Grid,
  measures: readonly Measured[],
  rows: readonly MeasureRow[],
): readonly MeasureRow[] {
  const isTyped = isTypedIntoList(list);
  const standing = new Map(listedMeasures(list, measures).map(({ row, measure }) => [measure.key, row]));
  return rows.map((row, index) => {
    const stands = standing.get(measures[index]?.key ?? "");
    if (stands === undefined) return row;
    return Object.values(LISTED).reduce((kept, column) => {
      const cell = cellAt(list, stands, column);
      return isTyped(cell, column) ? withWord(kept, column, literalOf(cell.value)) : kept;
    }, row);
  });
}

function withWord(row: MeasureRow, column: number, word: NewContent): MeasureRow {
  const cells = row.cells.map((cell, at) => (at === column ? word : cell));
  return { ...row, cells, ...(column === LISTED.direction && { direction: String(word) }) };
}

function newSheet(sheet: string, rows: readonly MeasureRow[], words: OwnWords): PlanPart {
  const block = writeBlock(sheet, { row: 0, column: 0 }, [FLAGS_HEADINGS, ...rows.map(({ cells }) => cells)]);
  const shown = plannedCells(block).map((cell) => withShows(cell, rows));
  return {
    ...NO_PART,
    steps: [
      { kind: "add sheet", sheet },
      block,
      ...listLooks(sheet, { columns: COLUMN_LOOKS, rows: rows.length, frozenColumns: 1 }),
      ...formatSteps(sheet, { top: 1, bottom: rows.length }, words),
      ...columnWidths(sheet, WIDTHS),
    ],
    groups: [{ title: sheet, cells: shown }],
    journal: [{ kind: "flags", sheet, area: block.area }],
  };
}

function withShows(cell: PlannedCell, rows: readonly MeasureRow[]): PlannedCell {
  const row = rows[cell.at.row - 1];
  const shows = [undefined, undefined, row?.direction, row?.health, row?.staleness][cell.at.column];
  return shows === undefined ? cell : { ...cell, shows };
}

function formatSteps(
  sheet: string,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  words: OwnWords,
): readonly PlanStep[] {
  if (bottom < top) return [];
  return FORMATTED.map(({ name, column }) => ({
    kind: "word formats",
    sheet,
    area: { top, left: column, bottom, right: column },
    formats: wordFormats(name, words),
  }));
}

function updatedSheet(grid: Grid, rows: readonly MeasureRow[], words: OwnWords): PlanPart {
  const last = Math.max(lastOwnRow(grid), rows.length);
  const changes = FLAGS_HEADINGS.map((_, column) =>
    Array.from({ length: last }, (_row, index) => index + 1).flatMap((row) =>
      changeOf(grid, { row, column }, rows[row - 1]?.cells[column]),
    ),
  );
  const all = changes.flat();
  if (all.length === 0) return NO_PART;
  const steps = changes.flatMap((column) => writeSteps(grid, column));
  return {
    ...NO_PART,
    steps: [...steps, ...formatSteps(grid.sheet, { top: lastOwnRow(grid) + 1, bottom: rows.length }, words)],
    groups: [{ title: grid.sheet, cells: all.map((cell) => withShows(cell, rows)) }],
  };
}

/** The list ends where its first column does; what the user wrote further down is the user's. */
function lastOwnRow(grid: Grid): number {
  const bottom = usedArea(grid)?.bottom ?? 0;
  for (let row = 1; row <= bottom; row++) if (cellAt(grid, row, 0).formula === undefined) return row - 1;
  return bottom;
}

function changeOf(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  becomes: NewContent,
): readonly PlannedCell[] {
  const cell = cellAt(grid, row, column);
  if (isSameContent(contentOf(cell), becomes)) return [];
  return [{ at: { sheet: grid.sheet, row, column }, was: cell.value, becomes }];
}
