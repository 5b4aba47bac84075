import type { Cell, CellValue } from "../../src/core/model/cell";
import { OUR_HEADERS } from "../../src/core/model/marks";
import type { Workbook } from "../../src/core/model/workbook";
import { withSheet } from "../kit/linked-workbook";
import { gridNamed, living } from "../kit/living-workbook";
import { inAnotherRow } from "../kit/moved-formulas";
import { headingsOf, withoutColumnUnder } from "./headings";

/**
 * What people do in Excel who do not know us: with a table, its columns and rows, and with what is ours. Whatever is said
 * of places holds for the twin as well, which has the same columns of the user's in the same order.
 */
export const withoutUs = {
  sortedAlone,
  withValues,
  withColumn,
  withHeadings,
  withoutHeading,
  withMergedObjectives,
  withoutColumn,
  withCopiedRow,
};

const FLAGS: readonly CellValue[] = [OUR_HEADERS.health, OUR_HEADERS.staleness, OUR_HEADERS.link];
const OURS: readonly CellValue[] = Object.values(OUR_HEADERS);
/** What a flag is called once somebody has put its heading into his own words. */
export const HEADED_ANEW = "How it goes";
const [BESIDE, AMONG] = ["Remark", "Aside"] as const;

const isCalled = (heading: CellValue, name: string) =>
  typeof heading === "string" && heading.startsWith(name);

/** The first columns are selected and sorted; what stands beside them stays where it is. */
function sortedAlone(
  workbook: Workbook,
  sheet: string,
  { by, width }: { by: number; width: number },
): Workbook {
  if (gridNamed(workbook, sheet).excelTables.length > 0) return workbook;
  const whole = gridNamed(living.sorted(workbook, sheet, { first: 1, by }), sheet);
  return withSheet(workbook, sheet, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) => [...filled(whole.rows[row] ?? [], width), ...cells.slice(width)]),
  }));
}

function filled(cells: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? { value: undefined });
}

/**
 * All of a sheet is copied and pasted over itself as values: words without a mark are told by their heading alone. Where
 * that is the user's as well, nothing is left that would be ours.
 */
function withValues(workbook: Workbook, sheet: string): Workbook {
  return withSheet(workbook, sheet, (grid) => {
    const heads = headingsOf(grid);
    const pasted = ({ value, numberFormat }: Cell): Cell => ({
      value,
      ...(numberFormat !== undefined && { numberFormat }),
    });
    const isHeaded = (column: number) => heads[column] !== undefined && heads[column] !== HEADED_ANEW;
    return {
      ...grid,
      rows: grid.rows.map((cells) => cells.map((cell, at) => (isHeaded(at) ? pasted(cell) : cell))),
    };
  });
}

/** A column of the user's right behind their others, or behind the first of ours. */
function withColumn(
  workbook: Workbook,
  sheet: string,
  { right, among, week }: { right: number; among: boolean; week: number },
): Workbook {
  const grid = gridNamed(workbook, sheet);
  const heads = headingsOf(grid);
  const heading = `${among ? AMONG : BESIDE} of week ${week}`;
  if (heads.includes(heading)) return workbook;
  const texts = [heading, ...grid.rows.slice(1).map((_, row) => `text ${row}`)];
  return living.inserted(workbook, sheet, among ? placeAmong(heads, right) : right, texts);
}

function placeAmong(heads: readonly CellValue[], right: number): number {
  const last = heads.findIndex((heading) => isCalled(heading, AMONG));
  if (last >= 0) return last;
  const ours = heads.findIndex((heading, index) => index >= right && OURS.includes(heading));
  return ours >= 0 ? ours + 1 : right + heads.filter((heading) => isCalled(heading, BESIDE)).length;
}

/** Other words for the same, and back. */
const SAME_AGAIN: readonly (readonly [string, string])[] = [
  ["Owner", "Responsible"],
  ["Target", "Goal"],
  ["Notes", "Comment"],
];

/** Formulas of Excel tables name their headings. */
function withHeadings(workbook: Workbook, sheet: string, which: number): Workbook {
  const grid = gridNamed(workbook, sheet);
  const pair = SAME_AGAIN[which % SAME_AGAIN.length] ?? ["", ""];
  const column = headingsOf(grid).findIndex((heading) => pair.some((word) => word === heading));
  if (column < 0 || grid.excelTables.length > 0) return workbook;
  const words = headingsOf(grid)[column] === pair[0] ? pair[1] : pair[0];
  return living.typed(workbook, { sheet, row: 0, column }, words);
}

/** The heading of a flag is emptied over its cells. */
function withoutHeading(workbook: Workbook, sheet: string, which: number): Workbook {
  const grid = gridNamed(workbook, sheet);
  const column = headingsOf(grid).indexOf(FLAGS[which % 2]);
  const isTold = grid.rows.some((cells) => cells[column]?.formula !== undefined);
  if (!isTold || workbook.metadata === undefined || grid.excelTables.length > 0) return workbook;
  return living.typed(workbook, { sheet, row: 0, column }, undefined);
}

/** Equal objectives below each other become one merged cell. */
function withMergedObjectives(workbook: Workbook, sheet: string): Workbook {
  const { rows, merges } = gridNamed(workbook, sheet);
  const top = rows.findIndex(
    (cells, row) => row > 0 && cells[0]?.value !== undefined && cells[0].value === rows[row + 1]?.[0]?.value,
  );
  if (top < 0 || merges.length > 0 || gridNamed(workbook, sheet).excelTables.length > 0) return workbook;
  const merged = { top, left: 0, bottom: top + 1, right: 0 };
  const emptied = living.typed(workbook, { sheet, row: top + 1, column: 0 }, undefined);
  return withSheet(emptied, sheet, (grid) => ({ ...grid, merges: [merged] }));
}

/** A column of ours is deleted, with what reads it. */
function withoutColumn(workbook: Workbook, sheet: string, which: number): Workbook {
  return withoutColumnUnder(workbook, sheet, { headings: OURS, which });
}

/** A whole row is copied and put in below itself. */
function withCopiedRow(workbook: Workbook, sheet: string, row: number): Workbook {
  if (gridNamed(workbook, sheet).isFiltered === true) return workbook;
  const wider = living.insertedRows(workbook, sheet, row + 1, [[]]);
  return withSheet(wider, sheet, (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, at) => (at === row + 1 ? copied(grid.rows[row] ?? [], row) : cells)),
  }));
}

function copied(cells: readonly Cell[], row: number): readonly Cell[] {
  return cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: inAnotherRow(cell.formula, row, row + 1) },
  );
}
