import { OUR_HEADERS } from "../model/marks";
import type { HealthInput } from "../model/measured";
import type { Column, Table } from "../model/table";
import type { RowReferences } from "./row-references";

interface RowPlace {
  readonly row: number;
  readonly references: RowReferences;
  /** What stands for a period that is blank. */
  readonly otherwise: string;
}

/** Actual, target or baseline of the last period that holds data; undefined for tables without such periods. */
export function periodExpression(table: Table, input: HealthInput, place: RowPlace): string | undefined {
  const actuals = table.columns.filter(
    ({ role, period }) => period !== undefined && (role === "period" || role === "period:actual"),
  );
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
  const first = actuals[0]?.index ?? 0;
  const last = actuals.at(-1)?.index ?? 0;
  if (actuals.length > 1 && last - first + 1 === actuals.length) {
    const fence = fenceBehind(table, last);
    const range = place.references.cells(place.row, first, fence ?? last);
    const isNone = [`ISBLANK(${range})`];
    if (fence !== undefined)
      isNone.push(`(COLUMN(${range})=COLUMN(${place.references.cell(place.row, fence)}))`);
    return `IF(COUNTA(${range})=0,"",IFERROR(OKR.LATEST(IF(${isNone.join("+")},"",${range})),""))`;
  }
  const pairs = actuals.map((actual) => ({ actual, shown: actual }));
  return choiceByPeriod(pairs, place);
}

/**
 * The user's column behind the last period. A range that ends there takes in a month that is inserted before it, and
 * leaves out the column itself; what we write comes and goes, and a formula that looked at its own column would go
 * round in circles.
 */
function fenceBehind({ columns }: Table, last: number): number | undefined {
  const behind = columns.find(({ index }) => index === last + 1);
  const isFixed = behind && behind.header !== OUR_HEADERS.id && behind.role !== "direction";
  return isFixed ? behind.index : undefined;
}

/** Of the last period whose actual holds data; of the first one where none does. */
function choiceByPeriod(
  pairs: readonly { readonly actual: Column; readonly shown: Column }[],
  { row, references, otherwise }: RowPlace,
): string {
  const cell = (column: Column) => references.cell(row, column.index);
  const shownCell = (column: Column) => `IF(${cell(column)}="",${otherwise},${cell(column)})`;
  const [first, ...later] = pairs;
  if (!first) return otherwise;
  return later.reduce((rest, { actual, shown }) => {
    const filled = `ISNUMBER(OKR.NUMBER(IF(${cell(actual)}="","",${cell(actual)})))`;
    return `IF(${filled},${shownCell(shown)},${rest})`;
  }, shownCell(first.shown));
}
