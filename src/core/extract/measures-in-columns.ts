import { cellToA1 } from "../model/address";
import type { Kpi } from "../model/kpi";
import { oldestFirst } from "../model/period-columns";
import { inOnePiece } from "../model/slices";
import { columnOf, type Column, type Role, type Table } from "../model/table";
import { readTypedValue } from "../parse/typed-value";
import { withDoubtIn } from "./doubted-direction";
import { looksAndSource } from "./inputs";
import type { CellReader } from "./merged-cells";
import { withScales } from "./percent-scales";
import { seriesDown } from "./series";

const MEASURE_ROLES: readonly (Role | undefined)[] = ["measure", "actual"];

/**
 * One KPI per column of a table whose header row names the measures. Its actual is the latest filled cell below; where
 * rows stand for people or places there is no one last value, so only tables of periods give KPIs.
 */
export function kpisInColumns(table: Table, read: CellReader): readonly Kpi[] {
  const headerRow = table.headerRows.at(-1);
  if (headerRow === undefined || !columnOf(table, "period")) return [];
  const series = seriesDown(table, read);
  const kpis = table.columns
    .filter(({ role }) => MEASURE_ROLES.includes(role))
    .map((column): Kpi => {
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

/** `Month | Target | Actual` under a title: the title names what is measured. */
function isLonePair({ columns }: Table): boolean {
  const count = (role: Role): number => columns.filter((column) => column.role === role).length;
  return count("actual") === 1 && count("target") === 1 && count("measure") === 0;
}

/** `Churn %`, `Load (kg)`: the target's heading need not say the unit again, where one measure alone is called so. */
const UNIT_BEHIND = /(?:%|\([^()]*\))$/;

/** `CV Target` beside `CV`: the lone target, or the column of targets whose heading is the measure's and one word more. */
function targetColumn(table: Table, { header }: Column): Column | undefined {
  if (isLonePair(table)) return columnOf(table, "target");
  const withoutUnit = (text: string) => text.toLowerCase().trim().replace(UNIT_BEHIND, "").trim();
  const measures = table.columns.filter(({ role }) => MEASURE_ROLES.includes(role));
  const namesakes = measures.filter((other) => withoutUnit(other.header) === withoutUnit(header));
  const name = namesakes.length > 1 ? header.toLowerCase() : withoutUnit(header);
  return table.columns.find((column) => {
    const [before, after, ...others] = column.header.toLowerCase().split(name);
    if (column.role !== "target" || before === undefined || after === undefined || others.length > 0)
      return false;
    return !/\S\s+\S/.test(`${before} ${after}`.trim());
  });
}
