import { calendarDate, dateSerial, type DateSerial } from "../core/model/period";

/** 46113 → `2026-04-01`, as a date field holds it. */
export function isoText(serial: DateSerial): string {
  const { year, month, day } = calendarDate(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** `2026-04-01` → 46113; a date that is not complete yet → undefined. */
export function serialOf(iso: string): DateSerial | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return match ? dateSerial(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
