import type { CellValue } from "../model/cell";
import type { Period } from "../model/period";
import type { Column, Table } from "../model/table";
import { headingNamesYear, periodWordOf, readHeadingPeriod } from "../parse/heading-period-words";
import { FIRST_HEADER_SERIAL } from "../parse/period";
import type { CellReader } from "./merged-cells";

/** When a row of a list is of. */
export interface RowPeriod {
  readonly name: string;
  /** What is read as its days: a date, or words with their year. */
  readonly heading: string | number;
  readonly days: Period;
}

/** Years are told in the row, so that no day of ours decides which it is. */
const NO_DAY = 0;
const YEAR = /^(?:199|20\d)\d$/;
const LETTERS = { quarter: "Q", half: "H", week: "W" } as const;

/** Reads when a row is of: the cell that says its year itself, else a year and its part in two columns, `2023` and `Q1`. */
export function periodReader(table: Table, read: CellReader): (row: number) => RowPeriod | undefined {
  const columns = table.columns.filter(({ role }) => role === "period");
  return (row) => {
    const cells = columns.map((column) => ({ column, said: saidIn(read(row, column.index).value) }));
    const years = cells.flatMap(({ said }) => (YEAR.test(String(said)) ? [String(said)] : []));
    const parts = cells.filter(({ said }) => said !== undefined && !YEAR.test(String(said)));
    const headings = parts.map(({ column, said = "" }) =>
      namesYear(said) ? said : withYear(column, String(said), years[0]),
    );
    const told = parts.length > 0 ? headings : years;
    return told.flatMap((heading) => (heading === undefined ? [] : (rowPeriod(heading) ?? [])))[0];
  };
}

/** A plain number is the month or the quarter of a year beside it. */
function namesYear(said: string | number): boolean {
  return typeof said === "number" ? said >= FIRST_HEADER_SERIAL : headingNamesYear(said);
}

function saidIn(value: CellValue): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

function rowPeriod(heading: string | number): RowPeriod | undefined {
  const days = readHeadingPeriod(heading, NO_DAY);
  return days && { name: String(heading), heading, days };
}

/** `Janeiro` and 2025, 1 under `Quarter` and 2023. */
function withYear({ header }: Column, said: string, year: string | undefined): string | undefined {
  if (year === undefined) return undefined;
  if (!/^\d+$/.test(said)) return `${said} ${year}`;
  const words = header.toLowerCase().split(/[^\p{L}]+/u);
  const unit = words.map((word) => periodWordOf(word)).find((word) => word !== undefined);
  if (unit === "month") return `${year}-${said.padStart(2, "0")}`;
  return unit === "quarter" || unit === "half" || unit === "week"
    ? `${LETTERS[unit]}${said} ${year}`
    : undefined;
}
