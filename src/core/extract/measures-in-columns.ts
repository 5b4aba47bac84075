import { cellToA1, type CellAddress } from "../model/address";
import type { Kpi } from "../model/kpi";
import { oldestFirst } from "../model/period-columns";
import { inOnePiece } from "../model/slices";
import type { NumberInput } from "../model/scale";
import { columnOf, type Column, type RowSeries, type Table } from "../model/table";
import { typedIn } from "./typed-in";
import { withDoubtIn } from "./doubted-direction";
import { looksAndSource } from "./inputs";
import type { CellReader } from "./merged-cells";
import { withRivalRows } from "./rivals";
import { withThousandfold } from "./thousandfold";
import { withScales } from "./percent-scales";
import { periodRows, seriesDown } from "./series";
import { isLonePair, measureColumns, targetColumn } from "./target-beside";

/**
 * One KPI per column of a table whose header row names the measures. Its actual is the latest filled cell below, or the one in
 * the row that says so; where rows stand for people or places there is no one last value, and no KPI.
 */
export function kpisInColumns(table: Table, read: CellReader): readonly Kpi[] {
  const headerRow = table.headerRows.at(-1);
  if (headerRow === undefined) return [];
  const kpis = table.rows.some(({ series }) => series === "actual")
    ? kpisOverSeries(table, read, headerRow)
    : kpisOverPeriods(table, read, headerRow);
  // Each column is a measure of its own, so that none tells of another's scale.
  return kpis
    .flatMap((kpi) => inOnePiece(withScales(table, [kpi])))
    .map(withDoubtIn(table))
    .map(withRivalRows(table, read))
    .map((row) => withThousandfold(row));
}

function kpisOverSeries(table: Table, read: CellReader, headerRow: number): readonly Kpi[] {
  return measureColumns(table).map((column): Kpi => {
    const cellIn = (series: RowSeries): CellAddress | undefined => {
      const row = table.rows.find((one) => one.series === series);
      return row && { sheet: table.sheet, row: row.index, column: column.index };
    };
    const cells = { actual: cellIn("actual"), target: cellIn("target"), baseline: cellIn("baseline") };
    return kpiOf(table, read, { column, headerRow, name: column.header, cells });
  });
}

function kpisOverPeriods(table: Table, read: CellReader, headerRow: number): readonly Kpi[] {
  if (!columnOf(table, "period")) return [];
  const series = seriesDown(table, read);
  return measureColumns(table).map((column): Kpi => {
    const own = series(column, targetColumn(table, column));
    return { ...latestOf(table, read, { column, headerRow }), ...(own && { series: own }) };
  });
}

interface Place {
  readonly column: Column;
  readonly headerRow: number;
}

/** The number of the latest filled row, beside the target of that row. */
function latestOf(table: Table, read: CellReader, place: Place): Kpi {
  const { column } = place;
  const filled = oldestFirst(periodRows(table), table)
    .filter(({ index }) => typedIn(read(index, column.index).value).kind === "number")
    .at(-1);
  const cellIn = (index: number) => filled && { sheet: table.sheet, row: filled.index, column: index };
  const targets = targetColumn(table, column);
  const title = isLonePair(table) ? table.title : undefined;
  return kpiOf(table, read, {
    ...place,
    name: title ?? column.header,
    cells: { actual: cellIn(column.index), target: targets && cellIn(targets.index) },
  });
}

interface Found extends Place {
  readonly name: string;
  readonly cells: Partial<Record<NumberInput, CellAddress | undefined>>;
}

function kpiOf(table: Table, read: CellReader, { column, headerRow, name, cells: found }: Found): Kpi {
  const at = { sheet: table.sheet, row: headerRow, column: column.index };
  const told = Object.entries(found).flatMap(([input, cell]) => (cell ? [[input, cell] as const] : []));
  const cells = Object.fromEntries(told) as Partial<Record<NumberInput, CellAddress>>;
  const inputs = Object.fromEntries(told.map(([input, cell]) => [input, read(cell.row, cell.column).value]));
  return {
    kind: "kpi",
    key: `${table.sheet}!${cellToA1(at)}`,
    name,
    at,
    table: table.fingerprint,
    inputs: { actual: undefined, ...inputs },
    cells,
    ...looksAndSource(read, cells),
  };
}
