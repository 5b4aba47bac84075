import type { CellValue } from "../model/cell";
import type { SettingKind } from "../model/setting-row";
import type { Locale } from "../model/workbook";
import { readCadence } from "../parse/cadence";
import { readDate } from "../parse/date";

/** What a settings cell says, or what could stand there: a sentence. */
export type SettingReading =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads one filled cell of the settings. Numbers must be numbers, since formulas compute with the cell as it is. */
export function readSetting(kind: SettingKind, typed: CellValue, locale: Locale): SettingReading {
  switch (kind) {
    case "day": {
      const date = readDate(typed, locale);
      return date.kind === "date" ? value(date.serial) : unreadable("Type a date.");
    }
    case "month":
      return number(typed, (month) => Number.isInteger(month) && month >= 1 && month <= 12, MONTH);
    case "share":
      return number(
        typed,
        (share) => share >= 0 && share <= 1,
        "Type a share from 0 % to 100 %, such as 0.1.",
      );
    case "count":
      return number(
        typed,
        (count) => Number.isInteger(count) && count >= 1,
        "Type a whole number from 1 on.",
      );
    case "days":
      return number(typed, (days) => days >= 0, "Type a number of days.");
    case "cadence":
    case "review":
      return rhythm(kind, typed);
    case "term":
      return typeof typed === "string" ? value(typed.trim()) : unreadable("Type a word.");
  }
}

const MONTH = "Type the number of a month, 1 to 12.";

function number(typed: CellValue, fits: (number: number) => boolean, reason: string): SettingReading {
  return typeof typed === "number" && fits(typed) ? value(typed) : unreadable(reason);
}

/** The rhythm as typed, since the functions read it themselves; a review needs one that has a next day. */
function rhythm(kind: "cadence" | "review", typed: CellValue): SettingReading {
  const reading = readCadence(typed);
  const isKnown = reading.kind === "days" || (reading.kind === "irregular" && kind === "cadence");
  if (isKnown && (typeof typed === "number" || typeof typed === "string")) return value(typed);
  return unreadable("Type weekly, monthly, quarterly, yearly or a number of days.");
}

function value(read: number | string): SettingReading {
  return { kind: "value", value: read };
}

function unreadable(reason: string): SettingReading {
  return { kind: "unreadable", reason };
}
