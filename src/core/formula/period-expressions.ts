import { OUR_HEADERS, OUR_NAMES } from "../model/marks";
import type { PeriodDays } from "../model/period-days";
import type { HealthInput } from "../model/measured";
import { actualsOfPeriods, oldestFirst } from "../model/period-columns";
import type { Column, Table } from "../model/table";
import type { RowReferences } from "./row-references";

interface CellPlace {
  readonly row: number;
  readonly references: RowReferences;
}

interface RowPlace extends CellPlace {
  /** What stands for a period that is blank. */
  readonly otherwise: string;
}

/**
 * The last day of the last period that holds data, the running one on the as-of day:
 * `IFERROR(MIN(OKR.LATESTDATE($C$4:$N$4,…,OKR_AsOf),OKR_AsOf),"")`. Headings that the function reads otherwise are
 * written as days.
 */
export function lastPeriodExpression(
  table: Table,
  { ends, headingRow }: PeriodDays,
  place: CellPlace,
): string {
  const { row, references } = place;
  const actuals = actualsOfPeriods(table);
  const span = spanOf(actuals, table);
  const asOf = OUR_NAMES.asOf;
  if (span) {
    const written = oldestFirst(span.fence === undefined ? ends : [...ends, 0], table);
    const days =
      headingRow === undefined
        ? `{${written.join(",")}}`
        : references.headings(headingRow, span.first, span.end);
    const asked = `${days},${filledCells(span, place).cells},${asOf}${backwards(table)}`;
    return `IFERROR(MIN(OKR.LATESTDATE(${asked}),${asOf}),"")`;
  }
  const chosen = actuals.reduce((rest, column, index) => {
    const end = String(ends[index] ?? 0);
    return rest === "" ? end : `IF(${isFilled(references.cell(row, column.index))},${end},${rest})`;
  }, "");
  return `MIN(${chosen},${asOf})`;
}

/** What tells `OKR.LATEST` and `OKR.LATESTDATE` that the first filled period is the latest. */
function backwards({ isNewestFirst }: Table): string {
  return isNewestFirst ? ",TRUE" : "";
}

/** Periods that stand side by side, and the user's column beside the latest of them. */
interface Span {
  readonly first: number;
  readonly end: number;
  readonly fence?: number;
}

function spanOf(actuals: readonly Column[], table: Table): Span | undefined {
  const columns = oldestFirst(actuals, table).map(({ index }) => index);
  const [first = 0, end = 0] = [columns[0], columns.at(-1)];
  if (actuals.length < 2 || end - first + 1 !== actuals.length) return undefined;
  const fence = fenceBeside(table, table.isNewestFirst ? first - 1 : end + 1);
  if (fence === undefined) return { first, end };
  return { first: Math.min(first, fence), end: Math.max(end, fence), fence };
}

/** The range, and the same with `""` for blank cells, which some hosts hand over as 0, and for the column beside. */
function filledCells(
  { first, end, fence }: Span,
  { row, references }: CellPlace,
): { readonly range: string; readonly cells: string } {
  const range = references.cells(row, first, end);
  const isNone = [`ISBLANK(${range})`];
  if (fence !== undefined) isNone.push(`(COLUMN(${range})=COLUMN(${references.cell(row, fence)}))`);
  return { range, cells: `IF(${isNone.join("+")},"",${range})` };
}

function isFilled(cell: string): string {
  return `ISNUMBER(OKR.NUMBER(IF(${cell}="","",${cell})))`;
}

/** Actual, target or baseline of the last period that holds data; undefined for tables without such periods. */
export function periodExpression(table: Table, input: HealthInput, place: RowPlace): string | undefined {
  const actuals = actualsOfPeriods(table);
  if (actuals.length === 0) return undefined;
  if (input === "actual") return actualOfLastPeriod(actuals, table, place);
  if (input !== "target" && input !== "baseline") return undefined;
  const pairs = actuals.flatMap((actual) => {
    const shown = table.columns.find(
      ({ role, period }) => role === `period:${input}` && period === actual.period,
    );
    return shown ? [{ actual, shown }] : [];
  });
  return pairs.length === 0 ? undefined : choiceByPeriod(pairs, place);
}

/**
 * Neighbouring periods are one range; periods with other columns between them are asked one by one. Some hosts hand
 * blank cells over as 0, which would be the last value of a row whose year is not over; so blanks become `""` first.
 */
function actualOfLastPeriod(actuals: readonly Column[], table: Table, place: RowPlace): string {
  const span = spanOf(actuals, table);
  if (span) {
    const { range, cells } = filledCells(span, place);
    return `IF(COUNTA(${range})=0,"",IFERROR(OKR.LATEST(${cells}${backwards(table)}),""))`;
  }
  const pairs = actuals.map((actual) => ({ actual, shown: actual }));
  return choiceByPeriod(pairs, place);
}

/**
 * The user's column beside the latest period, behind the last one or before the first. A range that ends there takes in a
 * month that is inserted between, and leaves out the column itself; what we write comes and goes, and a formula that
 * looked at its own column would go round in circles.
 */
function fenceBeside({ columns }: Table, next: number): number | undefined {
  const beside = columns.find(({ index }) => index === next);
  const isFixed = beside && beside.header !== OUR_HEADERS.id && beside.role !== "direction";
  return isFixed ? beside.index : undefined;
}

/** Of the latest period whose actual holds data; of the oldest one where none does. */
function choiceByPeriod(
  pairs: readonly { readonly actual: Column; readonly shown: Column }[],
  { row, references, otherwise }: RowPlace,
): string {
  const cell = (column: Column) => references.cell(row, column.index);
  const shownCell = (column: Column) => `IF(${cell(column)}="",${otherwise},${cell(column)})`;
  const [first, ...later] = pairs;
  if (!first) return otherwise;
  return later.reduce((rest, { actual, shown }) => {
    return `IF(${isFilled(cell(actual))},${shownCell(shown)},${rest})`;
  }, shownCell(first.shown));
}
