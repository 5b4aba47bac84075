import { isBlank, isCellError, type CellValue } from "../model/cell";
import { fold } from "./fold";
import { isNoDataText } from "./no-data";
import { indexWords } from "./word-index";

/** How often a number is to be updated. */
export type CadenceReading =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "irregular" }
  | { readonly kind: "no data" }
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: string };

const CADENCES = indexWords<string>((language) => language.cadences);
const UNIT_WORDS = indexWords<string>((language) => language.units);
const DAYS_OF = new Map([
  ["days", 1],
  ["weeks", 7],
  ["months", 31],
]);
/** `every 2 weeks`, `alle 14 Tage`, `10 days`: the word in front only says that it repeats. */
const COUNTED = /^(?:[^\d\s]+ )?(?:[^\d\s]+ )?(\d{1,3}) ?([^\d\s.]+)\.?$/;

function ofDays(days: number, text: string): CadenceReading {
  if (days > 0 && Number.isFinite(days)) return { kind: "days", days };
  return { kind: "unreadable", text, reason: `A cadence of ${text} days is no cadence; type for example 7.` };
}

/**
 * Reads a cadence: a number of days, or a word of any of our languages: `weekly` → 7, `mensuel` → 31,
 * `alle 2 Wochen` → 14, `ad hoc` → irregular.
 */
export function readCadence(value: CellValue): CadenceReading {
  if (isBlank(value) || isCellError(value)) return { kind: "no data" };
  if (typeof value === "number") return ofDays(value, String(value));
  const text = String(value).trim();
  const folded = fold(text);
  const known = CADENCES.get(folded);
  if (known !== undefined) return known === "0" ? { kind: "irregular" } : ofDays(Number(known), text);
  if (isNoDataText(text)) return { kind: "no data" };
  if (/^\d+([.,]\d+)?$/.test(folded)) return ofDays(Number(folded.replace(",", ".")), text);
  const counted = COUNTED.exec(folded);
  const unitDays = DAYS_OF.get(UNIT_WORDS.get(counted?.[2] ?? "") ?? "");
  if (counted && unitDays !== undefined) return ofDays(Number(counted[1]) * unitDays, text);
  const reason = `"${text}" is no cadence; type weekly, monthly, quarterly or a number of days.`;
  return { kind: "unreadable", text, reason };
}
