import { cellToA1 } from "../model/address";
import type { Kpi } from "../model/kpi";
import { oldestFirst } from "../model/period-columns";
import { inOnePiece } from "../model/slices";
import { columnOf, type Column, type Table } from "../model/table";
import { readTypedValue } from "../parse/typed-value";
import { withDoubtIn } from "./doubted-direction";
import { looksAndSource } from "./inputs";
import type { CellReader } from "./merged-cells";
import { withScales } from "./percent-scales";
import { seriesDown } from "./series";
import { isLonePair, measureColumns, targetColumn } from "./target-beside";

/**
 * One KPI per column of a table whose header row names the measures. Its actual is the latest filled cell below; where
 * rows stand for people or places there is no one last value, so only tables of periods give KPIs.
 */
export function kpisInColumns(table: Table, read: CellReader): readonly Kpi[] {
  const headerRow = table.headerRows.at(-1);
  if (headerRow === undefined || !columnOf(table, "period")) return [];
  const series = seriesDown(table, read);
  const kpis = measureColumns(table).map((column): Kpi => {
    const own = series(column, targetColumn(table, column));
    return { ...kpiOf(table, read, { column, headerRow }), ...(own && { series: own }) };
  });
  // Each column is a measure of its own, so that none tells of another's scale.
  return kpis.flatMap((kpi) => inOnePiece(withScales(table, [kpi]))).map(withDoubtIn(table));
}

interface Place {
  readonly column: Column;
  readonly headerRow: number;
}

function kpiOf(table: Table, read: CellReader, { column, headerRow }: Place): Kpi {
  const at = { sheet: table.sheet, row: headerRow, column: column.index };
  const filled = oldestFirst(table.rows, table)
    .filter(({ kind }) => kind !== "total" && kind !== "subtotal")
    .filter(({ index }) => readTypedValue(read(index, column.index).value).kind === "number")
    .at(-1);
  const cellIn = (index: number) => filled && { sheet: table.sheet, row: filled.index, column: index };
  const actual = cellIn(column.index);
  const targets = targetColumn(table, column);
  const target = targets && cellIn(targets.index);
  const cells = { ...(actual && { actual }), ...(target && { target }) };
  return {
    kind: "kpi",
    key: `${table.sheet}!${cellToA1(at)}`,
    name: (isLonePair(table) ? table.title : undefined) ?? column.header,
    at,
    table: table.fingerprint,
    inputs: {
      actual: actual && read(actual.row, actual.column).value,
      ...(target && { target: read(target.row, target.column).value }),
    },
    cells,
    ...looksAndSource(read, cells),
  };
}
