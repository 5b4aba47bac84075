import type { CellValue } from "../model/cell";
import type { Series, SeriesPeriod } from "../model/series";
import { actualsOfPeriods, isActualOfPeriod, oldestFirst, targetOfSameYears } from "../model/period-columns";
import { columnOf, furtherRows, type BodyRow, type Column, type Table } from "../model/table";
import { rememberedOf } from "../model/remembered";
import { isOfFiscalYear as namesFiscalYear } from "../parse/period";
import { isFedBy } from "./fed";
import type { CellReader } from "./merged-cells";

/** The values of each measure row under the table's periods, oldest first; undefined for a table without such columns. */
export function seriesAcross(table: Table, read: CellReader): (row: BodyRow) => Series | undefined {
  const actuals = actualsOfPeriods(table);
  const periods = actuals.map((column) => periodOver(table, read, column));
  const targets = actuals.map((actual) => {
    const ofYears = targetOfSameYears(table, actual);
    if (ofYears) return ofYears.column;
    return table.columns.find(({ role, period }) => role === "period:target" && period === actual.period);
  });
  const hasTargets = targets.some((column) => column !== undefined);
  return (row) => {
    if (actuals.length === 0) return undefined;
    const rows = [row, ...(row.series === undefined ? [] : furtherRows(table, row))];
    const line = rows.find(({ series }) => series === "actual")?.index ?? row.index;
    const targetRow = rows.find(({ series }) => series === "target")?.index;
    const inTargetRow =
      targetRow === undefined ? undefined : actuals.map(({ index }) => read(targetRow, index).value);
    const besides = hasTargets
      ? targets.map((column) => column && read(line, column.index).value)
      : undefined;
    const own = inTargetRow ?? besides;
    return {
      periods,
      runs: "across",
      line,
      values: actuals.map(({ index }) => read(line, index).value),
      ...(own && { targets: own }),
      isFed: actuals.map(({ index }) => isFedBy(read(line, index).formula)),
    };
  };
}

/** The values of a measure whose periods run down the rows, oldest first. */
export function seriesDown(
  table: Table,
  read: CellReader,
): (actual: Column, target: Column | undefined) => Series | undefined {
  const over = columnOf(table, "period");
  const rows = oldestFirst(periodRows(table), table);
  const periods = rows.map((row) => periodBeside(read, row, over));
  return (actual, target) =>
    over && {
      periods,
      runs: "down",
      line: actual.index,
      values: rows.map(({ index }) => read(index, actual.index).value),
      ...(target && { targets: rows.map(({ index }) => read(index, target.index).value) }),
      isFed: rows.map(({ index }) => isFedBy(read(index, actual.index).formula)),
    };
}

/** The rows of a table whose periods run down that are of one each. */
export function periodRows({ rows }: Table): readonly BodyRow[] {
  return rows.filter(({ kind }) => kind !== "total" && kind !== "subtotal" && kind !== "blank");
}

function periodBeside(read: CellReader, { index }: BodyRow, over: Column | undefined): SeriesPeriod {
  const { value, text } = read(index, over?.index ?? 0);
  return {
    name: text ?? String(typeof value === "object" ? value.error : (value ?? "")),
    heading: value,
    place: index,
  };
}

/** The headings of a table's periods as they stand on the sheet, whether they run across or down. */
export function periodHeadings(table: Table, read: CellReader): readonly SeriesPeriod[] {
  const across = table.columns.filter(isActualOfPeriod);
  if (across.length > 0) return across.map((column) => periodOver(table, read, column));
  const over = columnOf(table, "period");
  return over ? periodRows(table).map((row) => periodBeside(read, row, over)) : [];
}

/** Days before 1954 are plain numbers. */
const FIRST_DAY = 20000;

/** The heading as its cell holds it: a date where one stands over the column, else the words with the period's name. */
function periodOver(table: Table, read: CellReader, { index, period = "" }: Column): SeriesPeriod {
  const { headerRows } = table;
  const cells = headerRows.map((row) => ({ row, value: read(row, index).value })).reverse();
  const isDay = (value: CellValue) => typeof value === "number" && value >= FIRST_DAY;
  const cell =
    cells.find(({ value }) => isDay(value)) ??
    cells.find(({ value }) => typeof value === "string" && value.includes(period));
  return {
    name: period,
    heading: cell?.value ?? period,
    place: index,
    ...(cell && { row: cell.row }),
    ...(isOfFiscalYear(table) && { isOfFiscalYear: true }),
  };
}

/** `2026/27`, `2026-2027`. */
const TWO_YEARS = /(?:^|\D)(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)(?!\d)/g;

/** Whether its words name a year that begins in one calendar year and ends in the next, or its periods one of a company: `Q3 FY27`. */
const isOfFiscalYear = rememberedOf(
  ({ title = "", sheet, columns }: Table): boolean =>
    [title, sheet, ...columns.map(({ header }) => header)].some(namesTwoYears) ||
    columns.some(({ period = "" }) => namesFiscalYear(period)),
);

function namesTwoYears(words: string): boolean {
  return [...words.matchAll(TWO_YEARS)].some(([, first, last]) => (Number(first) + 1) % 100 === Number(last));
}
