import type { SettingKey } from "./settings";

/**
 * day: a date · month: 1 to 12 · share: 0 to 1 · count: a whole number from 1 on · days: from 0 on ·
 * cadence: a word such as monthly or irregular, or days · review: a cadence that has a next day · term: a word of the
 * company.
 */
export type SettingKind = "day" | "month" | "share" | "count" | "days" | "cadence" | "review" | "term";

/** One row of `OKR Settings`: what it is called there, and what it does. */
export interface SettingRow {
  readonly setting: SettingKey;
  readonly kind: SettingKind;
  readonly label: string;
  readonly says: string;
}

const rowsOf =
  (kind: SettingKind) =>
  (setting: SettingKey, label: string, says: string): SettingRow => ({ setting, kind, label, says });

export const day = rowsOf("day");
export const month = rowsOf("month");
export const share = rowsOf("share");
export const count = rowsOf("count");
export const days = rowsOf("days");
export const cadence = rowsOf("cadence");
export const review = rowsOf("review");
export const term = rowsOf("term");
