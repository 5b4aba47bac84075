import { checkInRows } from "./check-in/check-in-rows";
import { readNumber } from "./check-in/read-number";
import { readSure } from "./check-in/read-sure";
import { isBlank } from "./model/cell";
import type { CheckInEntry, CheckInRow, NumberReading, ReadyCheckIn, SureReading } from "./model/check-in";
import type { Review } from "./model/review";

/** Every row of a review that can be asked for its number, in the order in which it is asked for. */
export function checkInsOf({ cases, workbook, asOf }: Review): readonly CheckInRow[] {
  return checkInRows(cases.rows, { grids: workbook.grids, asOf });
}

/** What was typed for a row, as read. */
export interface EntryReading {
  readonly number: NumberReading;
  readonly sure: SureReading;
  /** What can be written; absent where something cannot be read, or nothing was typed. */
  readonly ready?: ReadyCheckIn;
}

/** Reads what was typed for a row in the workbook's own locale. */
export function readEntry(
  { workbook: { locale } }: Review,
  row: CheckInRow,
  entry: CheckInEntry,
): EntryReading {
  const number = readNumber(entry.number ?? "", row, locale);
  const sure = readSure(entry.sure ?? "", locale);
  if (number.kind === "unreadable" || sure.kind === "unreadable") return { number, sure };
  const isConfirmed = entry.number === undefined && !isBlank(row.row.measure.inputs.actual);
  if (number.kind === "blank" && !isConfirmed) return { number, sure };
  const note = entry.note?.trim();
  const said = {
    row,
    ...(sure.kind === "sure" && { sure: sure.sure }),
    ...(note !== undefined && note !== "" && { note }),
  };
  if (number.kind === "blank") return { number, sure, ready: said };
  if (row.place.kind !== "cell") return { number, sure };
  return { number, sure, ready: { ...said, number: { at: row.place.at, becomes: number.becomes } } };
}

/** The entries that can be written; one whose row bears another name by now is left out. */
export function readyCheckIns(review: Review, entries: readonly CheckInEntry[]): readonly ReadyCheckIn[] {
  const rows = new Map(checkInsOf(review).map((row) => [row.row.measure.key, row]));
  return entries.flatMap((entry) => {
    const row = rows.get(entry.key);
    return row?.row.measure.name === entry.name ? (readEntry(review, row, entry).ready ?? []) : [];
  });
}

export { consequenceOf, type Consequence } from "./check-in-consequence";
export { NOBODY, rowsOf } from "./check-in/check-in-rows";
