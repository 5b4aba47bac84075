import { contentOf, literalOf } from "../../formula/content";
import { columnLetters, overlaps, quoteSheetName } from "../../model/address";
import { isBlank, type CellValue } from "../../model/cell";
import type { CheckInRow, NewPeriod } from "../../model/check-in";
import { cellAt, gridOf, type Grid } from "../../model/grid";
import type { Review } from "../../model/review";
import type { Table } from "../../model/table";
import type { PlanStep, Refusal, WritePlan } from "../../model/write-plan";
import { sheetRefusal, workbookRefusal } from "../steps/preflight";
import { plannedCells, writeBlock } from "../steps/write-block";

/**
 * Adds the column of the period that runs behind the last one of its table: its heading, with the looks of the column
 * to its left. Where something stands there already it says what, since nothing of the user's is moved.
 */
export function planPeriodColumn(review: Review, checkIn: CheckInRow | undefined): WritePlan {
  const next = checkIn?.place.kind === "no column" ? checkIn.place.next : undefined;
  const grid = next && gridOf(review.workbook.grids, next.after.sheet);
  if (!checkIn || !next || !grid)
    return nothing({ reason: "Its table has a column for the period that runs." });
  const { table } = checkIn.row;
  const refusal =
    workbookRefusal(review.workbook) ??
    sheetRefusal(grid, BY_HAND) ??
    (table.isNewestFirst ? beforeAll(grid, table, next) : takenRefusal(grid, table, next));
  if (refusal) return nothing(refusal);
  const heading = writeBlock(
    grid.sheet,
    { row: headingRow(grid, table, next), column: next.after.column + 1 },
    // Excel would make a day of `Nov 2026` beside headings that are text.
    [[literalOf(next.heading)]],
  );
  const cells = plannedCells(heading).map((cell) => ({ ...cell, shows: next.name }));
  return {
    title: `Add a column for ${next.name}`,
    steps: [heading, ...resizeSteps(grid, table), ...lookSteps(grid, table, next)],
    groups: [{ title: `${grid.sheet} → ${columnLetters(next.after.column + 1)} ${next.name}`, cells }],
    refusals: [],
  };
}

const BY_HAND = "add the column in the sheet";

function nothing(refusal: Refusal): WritePlan {
  return { title: "Nothing to write", steps: [], groups: [], refusals: [refusal] };
}

/** Before the newest period stands a column of the user's, which nothing of ours moves. */
function beforeAll({ sheet }: Grid, { area }: Table, { after: { column }, name }: NewPeriod): Refusal {
  const newest = columnLetters(column);
  return {
    at: { sheet, row: area.top, column },
    reason: `${name} belongs before column ${newest} of ${quoteSheetName(sheet)}, whose periods run from the newest on.`,
    instead: `Insert a column before ${newest} in the sheet, head it ${name}, and the number goes there.`,
  };
}

/** All of the new column, from the first heading to the last row, must be blank and belong to nothing else. */
function takenRefusal(
  grid: Grid,
  { area, excelTable }: Table,
  { after, name }: NewPeriod,
): Refusal | undefined {
  const column = after.column + 1;
  const taken = firstContent(grid, column, area);
  const place = { top: area.top, left: column, bottom: area.bottom, right: column };
  const isForeign =
    grid.merges.some((merge) => overlaps(merge, place)) ||
    grid.excelTables.some((other) => other.name !== excelTable && overlaps(other.area, place));
  if (taken === undefined && !isForeign) return undefined;
  const holds = taken === undefined ? "belongs to something else" : `holds "${taken}"`;
  return {
    at: { sheet: grid.sheet, row: area.top, column },
    reason: `There is no room for ${name}: column ${columnLetters(column)} of ${quoteSheetName(grid.sheet)} ${holds}.`,
    instead: `Insert a column before it in the sheet, head it ${name}, and the number goes there.`,
  };
}

function firstContent(grid: Grid, column: number, { top, bottom }: Table["area"]): string | undefined {
  for (let row = top; row <= bottom; row++) {
    const { value, formula, text } = cellAt(grid, row, column);
    if (!isBlank(value) || formula !== undefined)
      return text ?? String(contentOf({ value, ...(formula !== undefined && { formula }) }));
  }
  return undefined;
}

/** Where the last period is headed: the lowest heading row that holds anything there. */
function headingRow(grid: Grid, { headerRows, area }: Table, { after }: NewPeriod): number {
  const holds = (row: number): CellValue => cellAt(grid, row, after.column).value;
  return [...headerRows].reverse().find((row) => !isBlank(holds(row))) ?? area.top;
}

function resizeSteps(grid: Grid, { excelTable }: Table): readonly PlanStep[] {
  const own = grid.excelTables.find(({ name }) => name === excelTable);
  if (!own) return [];
  const becomes = { ...own.area, right: own.area.right + 1 };
  return [{ kind: "resize table", sheet: grid.sheet, table: own.name, was: own.area, becomes }];
}

function lookSteps(grid: Grid, { area }: Table, { after }: NewPeriod): readonly PlanStep[] {
  const column = (at: number) => ({ top: area.top, left: at, bottom: area.bottom, right: at });
  const width = grid.columnWidths?.[after.column];
  const was = grid.columnWidths?.[after.column + 1];
  return [
    { kind: "copy format", sheet: grid.sheet, from: column(after.column), to: column(after.column + 1) },
    ...(width === undefined || width === was
      ? []
      : [
          {
            kind: "column width" as const,
            sheet: grid.sheet,
            column: after.column + 1,
            characters: width,
            ...(was !== undefined && { was }),
          },
        ]),
  ];
}
