import { calendarDate, type DateSerial } from "../model/period";
import type { Table } from "../model/table";

/** A quarter after its end a year is done with. */
const QUARTER_DAYS = 92;
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const FISCAL_YEARS = /\b(?:FY|GJ|EX|AF)\s?'?(\d\d)(?!\d)/gi;

/** The years that a table's title, or else its sheet, names: `KPI 2024/2025` → 2024, 2025. */
export function yearsNamed({ title, sheet }: Pick<Table, "title" | "sheet">): readonly number[] {
  const inTitle = yearsIn(title ?? "");
  return inTitle.length > 0 ? inTitle : yearsIn(sheet);
}

/** `OKR FY26`, `Plan 2026` → 2026. */
export function yearsIn(text: string): readonly number[] {
  const plain = (text.match(YEARS) ?? []).map(Number);
  const fiscal = [...text.matchAll(FISCAL_YEARS)].map(([, short]) => 2000 + Number(short));
  return [...plain, ...fiscal];
}

/** A table of years that are all over for more than a quarter is kept for the record. */
export function isArchive(table: Pick<Table, "title" | "sheet">, asOf: DateSerial): boolean {
  const years = yearsNamed(table);
  const { year } = calendarDate(asOf - QUARTER_DAYS);
  return years.length > 0 && years.every((named) => named < year);
}
