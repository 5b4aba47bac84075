import { contentOf, isSameContent, literalOf } from "../../formula/content";
import { cellToA1, quoteSheetName, type CellAddress } from "../../model/address";
import { isBlank, type Cell } from "../../model/cell";
import type { ReadyCheckIn } from "../../model/check-in";
import { cellAt, gridOf, type Grid } from "../../model/grid";
import { SURE_MOST } from "../../model/log";
import { spellDay } from "../../model/period";
import type { Review } from "../../model/review";
import type { NewContent, PlannedCell, PlanStep, Refusal } from "../../model/write-plan";
import { NO_PART, type PlanPart } from "../steps/plan-part";

/** The cells of one row: its number, the day of its update, and how sure its owner is. */
export function checkInCells(review: Review, checkIn: ReadyCheckIn): PlanPart {
  const { measure } = checkIn.row.row;
  const grid = gridOf(review.workbook.grids, measure.at.sheet);
  if (!grid) return NO_PART;
  const wishes = [numberWish(checkIn), dayWish(review, grid, checkIn), sureWish(grid, checkIn)];
  const outcomes = wishes.flatMap((wish) => (wish ? [outcomeOf(grid, checkIn, wish)] : []));
  const cells = outcomes.flatMap((outcome) =>
    "cell" in outcome && isChange(grid, outcome) ? [outcome] : [],
  );
  return {
    ...NO_PART,
    steps: cells.map(({ cell, wish }) => stepOf(grid, cell, wish)),
    groups: cells.length > 0 ? [{ title: measure.name, cells: cells.map(({ cell }) => cell) }] : [],
    refusals: outcomes.flatMap((outcome) => ("reason" in outcome ? [outcome] : [])),
  };
}

interface Wish {
  readonly at: CellAddress;
  readonly becomes: NewContent;
  readonly shows?: string;
  /** Only where the cell could not show a day otherwise. */
  readonly numberFormat?: string;
}

function numberWish({ row, number }: ReadyCheckIn): Wish | undefined {
  if (!number) return undefined;
  const { at, becomes } = number;
  const shows = typeof becomes === "number" ? row.row.show(becomes) : String(becomes);
  return { at, becomes: typeof becomes === "string" ? literalOf(becomes) : becomes, shows };
}

function dayWish({ asOf }: Review, grid: Grid, { row: { row } }: ReadyCheckIn): Wish | undefined {
  const at = row.measure.cells.updated;
  if (!at) return undefined;
  const { numberFormat } = cellAt(grid, at.row, at.column);
  return {
    at,
    becomes: asOf,
    shows: spellDay(asOf),
    ...(!showsDays(numberFormat) && { numberFormat: formatBeside(grid, row, at.column) }),
  };
}

function showsDays(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && /[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}

/** Read the same in every country. */
const DAY_FORMAT = "yyyy-mm-dd";

/** How the other days of the column are shown. */
function formatBeside(grid: Grid, { table }: ReadyCheckIn["row"]["row"], column: number): string {
  const formats = table.rows.map(({ index }) => cellAt(grid, index, column).numberFormat);
  return formats.find(showsDays) ?? DAY_FORMAT;
}

/** Into the table's own column of confidence, on the scale that it has; words and formulas there stay. */
function sureWish(grid: Grid, { row: { row }, sure }: ReadyCheckIn): Wish | undefined {
  const { confidence } = row.measure;
  if (!confidence || sure === undefined || confidence.fullScale === undefined) return undefined;
  const { row: line, column } = confidence.at;
  const { value, formula } = cellAt(grid, line, column);
  if (formula !== undefined || !(isBlank(value) || typeof value === "number")) return undefined;
  return { at: confidence.at, becomes: Number(((sure / SURE_MOST) * confidence.fullScale).toPrecision(15)) };
}

type Outcome = { readonly cell: PlannedCell; readonly wish: Wish } | Refusal;

function outcomeOf(grid: Grid, { row: { row } }: ReadyCheckIn, wish: Wish): Outcome {
  const { at, becomes, shows } = wish;
  const cell = cellAt(grid, at.row, at.column);
  if (cell.formula !== undefined) return formulaRefusal(at, cell);
  const heading = row.table.columns.find(({ index }) => index === at.column)?.header;
  const words = { ...(shows !== undefined && { shows }), ...(heading !== undefined && { heading }) };
  return { cell: { at, was: cell.value, becomes, ...words }, wish };
}

/** The same number again is an update: its day and the log tell of it, and the cell stays as it is. */
function isChange(grid: Grid, { cell: { at, becomes } }: { readonly cell: PlannedCell }): boolean {
  return !isSameContent(contentOf(cellAt(grid, at.row, at.column)), becomes);
}

function formulaRefusal(at: CellAddress, { formula = "" }: Cell): Refusal {
  const where = `${quoteSheetName(at.sheet)}!${cellToA1(at)}`;
  return { at, reason: `${where} holds the formula ${formula} and is left as it is.` };
}

function stepOf(grid: Grid, { at, becomes }: PlannedCell, { numberFormat }: Wish): PlanStep {
  const cell = cellAt(grid, at.row, at.column);
  return {
    kind: "write cells",
    sheet: grid.sheet,
    area: { top: at.row, left: at.column, bottom: at.row, right: at.column },
    was: [[contentOf(cell)]],
    becomes: [[becomes]],
    ...(numberFormat !== undefined && { numberFormat, numberFormatWas: cell.numberFormat ?? "General" }),
  };
}
