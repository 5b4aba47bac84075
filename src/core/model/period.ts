/** A day as Excel counts it: whole days, 1 = 1900-01-01, 46113 = 2026-04-01; local, no time zone. */
export type DateSerial = number;

/** A stretch of whole days; both ends belong to it. */
export interface Period {
  readonly start: DateSerial;
  readonly end: DateSerial;
}

const DAY_MILLISECONDS = 86_400_000;
/** Excel counts a 29 February 1900 that never was; from 1900-03-01 on, serials are days since 1899-12-30. */
const EPOCH_MILLISECONDS = Date.UTC(1899, 11, 30);

/** 2026, 4, 1 → 46113. The month counts from 1; days beyond the month's end roll over, as in `Date.UTC`. */
export function dateSerial(year: number, month: number, day: number): DateSerial {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH_MILLISECONDS) / DAY_MILLISECONDS);
}

/** 46113 → `{ year: 2026, month: 4, day: 1 }`. A time of day is cut off. */
export function calendarDate(serial: DateSerial): { year: number; month: number; day: number } {
  const date = new Date(EPOCH_MILLISECONDS + Math.floor(serial) * DAY_MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 46113 → `2026-04-01`. */
export function isoDay(serial: DateSerial): string {
  const { year, month, day } = calendarDate(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** 46113 → `1 Apr 2026`. */
export function spellDay(serial: DateSerial): string {
  const { year, month, day } = calendarDate(serial);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}
