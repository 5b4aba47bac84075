import { areaFromA1, type Area, type CellAddress } from "../model/address";
import type { Kpi } from "../model/kpi";
import type { KeyResult } from "../model/key-result";
import type { Review } from "../model/review";
import { addressesIn } from "../model/row-cells";
import { measuresOf } from "../model/scorecard";
import { cellAt } from "../model/grid";
import type { Table } from "../model/table";

type Measure = Kpi | KeyResult;

/** The upper left cell of what is selected. */
export interface Selected {
  readonly sheet: string;
  readonly area: Area;
}

/** The row that a selected cell speaks of: in its table, in a flag beside it, in our list of links or of flags. */
export function rowAt(review: Review, { sheet, area }: Selected): Measure | undefined {
  const at = { sheet, row: area.top, column: area.left };
  const own = review.ours.sheets.find(({ grid }) => grid.sheet === sheet);
  if (own?.kind === "register") return linkedRow(review, at);
  if (own?.kind === "flags") return listedRow(review, at);
  return own ? undefined : rowInTable(review, at);
}

function rowInTable(review: Review, at: CellAddress): Measure | undefined {
  const tables = review.tables.filter((table) => table.sheet === at.sheet && isBeside(review, table, at));
  const [table] = tables.sort((one, other) => distance(one, at) - distance(other, at));
  if (!table) return undefined;
  const measures = measuresOf(review.scorecard).filter(
    (measure) => measure.table === table.fingerprint && measure.at.sheet === at.sheet,
  );
  const onLine = measures.filter((measure) => linesOf(measure, table).includes(lineOf(table, at)));
  const ofColumn = ({ cells }: Measure): boolean =>
    Object.values(addressesIn(cells)).some(({ row, column }) => row === at.row && column === at.column);
  return onLine.find(ofColumn) ?? onLine[0];
}

/** Within the table's lines; in sheets with one measure per row also to the right of it, where our columns are. */
function isBeside(
  { ours }: Review,
  { area, orientation }: Table,
  { sheet, row, column }: CellAddress,
): boolean {
  if (orientation === "columns") return column >= area.left && column <= area.right && row >= area.top;
  if (row < area.top || row > area.bottom || column < area.left) return false;
  const own = ours.columns.filter((one) => one.sheet === sheet && one.rows.includes(row));
  return column <= Math.max(area.right, ...own.map((one) => one.column)) + 1;
}

/** How far to the right of a table; among several side by side the nearest one is meant. */
function distance({ area }: Table, { column }: CellAddress): number {
  return Math.max(0, column - area.right);
}

function lineOf({ orientation }: Table, { row, column }: CellAddress): number {
  return orientation === "columns" ? column : row;
}

/** The sheet rows (or columns) of a measure: its own, those that only add to it, and wherever an input was read. */
function linesOf({ at, cells }: Measure, table: Table): readonly number[] {
  const further = table.rows.filter(({ partOf }) => partOf === at.row).map(({ index }) => index);
  const inputs = Object.values(addressesIn(cells)).filter(({ sheet }) => sheet === at.sheet);
  const isAcross = table.orientation === "columns";
  // The name of a measure in a list stands where it came first, its number in the row of its latest period.
  const isApart = isAcross || table.orientation === "long" || table.orientation === "period-rows";
  const read = isApart ? inputs.map((input) => lineOf(table, input)) : [];
  return [lineOf(table, at), ...(isAcross ? [] : further), ...read];
}

/** A row of our list of links: the KPI where its name or health is selected, else the key result. */
function linkedRow({ ours: { register }, links }: Review, { row, column }: CellAddress): Measure | undefined {
  const found = register.rows.find((one) => one.row === row)?.link;
  const pair = links.find(({ link }) => link === found);
  const { kpi, kpiHealth, kpiId } = register.columns;
  const isKpi = [kpi, kpiHealth, kpiId].includes(column);
  return isKpi ? (pair?.kpi ?? pair?.keyResult) : (pair?.keyResult ?? pair?.kpi);
}

const READ_FROM = 1;

/** A row of our list of flags says from which cell it reads. */
function listedRow({ ours, scorecard }: Review, { sheet, row }: CellAddress): Measure | undefined {
  const grid = ours.sheets.find((own) => own.grid.sheet === sheet)?.grid;
  const text = grid && cellAt(grid, row, READ_FROM).value;
  const [, quoted = "", a1 = ""] =
    /^(.+)!(\$?[A-Z]+\$?\d+)$/.exec(typeof text === "string" ? text : "") ?? [];
  const name = quoted.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  const area = areaFromA1(a1);
  return measuresOf(scorecard).find(({ cells, at }) => {
    const read = cells.actual ?? at;
    return read.sheet === name && read.row === area?.top && read.column === area.left;
  });
}
