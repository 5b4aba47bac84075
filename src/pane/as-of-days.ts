import { calendarDate, dateSerial, type DateSerial } from "../core/model/period";

/** The days that are asked for most: today, the last month's end and the last quarter's, as the fiscal year has it. */
export interface PresetDays {
  readonly today: DateSerial;
  readonly monthEnd: DateSerial;
  readonly quarterEnd: DateSerial;
}

/** On 27 Nov 2026 with a year from January: 31 Oct and 30 Sep. `yearStart` is the first month of the year, 1 to 12. */
export function presetDays(today: DateSerial, yearStart: number): PresetDays {
  const { year, month } = calendarDate(today);
  const sinceQuarterBegan = (((month - yearStart) % 3) + 3) % 3;
  return {
    today,
    monthEnd: dateSerial(year, month, 0),
    quarterEnd: dateSerial(year, month - sinceQuarterBegan, 0),
  };
}
