import { isBlank, isCellError, type CellValue } from "../model/cell";
import { fold, isTooLong } from "../text/fold";
import { isNoDataText } from "./no-data";
import { indexWords, meaningsOf, wordSet } from "./word-index";

/** How often a number is to be updated. */
export type CadenceReading =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "irregular" }
  | { readonly kind: "no data" }
  | { readonly kind: "unreadable"; readonly text: string; readonly reason: string };

const CADENCES = indexWords<string>((language) => language.cadences);
const UNIT_WORDS = indexWords<string>((language) => ({ ...language.units, ...language.periods }));
const DAYS_OF = new Map([
  ["days", 1],
  ["weeks", 7],
  ["months", 31],
  ["quarter", 92],
  ["half", 183],
  ["years", 366],
]);
/** `every 2 weeks`, `alle 14 Tage`, `10 days`: the words in front only say that it repeats. */
const COUNTED = /^(?:[^\d\s]+ ){0,2}(\d{1,3}) ?([^\d\s.]+)\.?$/;
/** `per month`, `every other week`, `Quartal` */
const REPEATED = /^(?:([^\d\s]+) )?(other )?([^\d\s.]+)$/;
const EVERY = wordSet((language) =>
  meaningsOf(language)
    .flatMap(([meaning, words]) => (meaning === "per" || meaning === "every" ? [words] : []))
    .join("|"),
);

/** The days between two updates of a text that names a unit of time, or undefined. */
function daysOfUnit(folded: string): number | undefined {
  const [, count, unit = ""] = COUNTED.exec(folded) ?? [];
  const [, every, other, word = ""] = REPEATED.exec(folded) ?? [];
  const isRepeated = every === undefined || EVERY.has(every);
  const days = DAYS_OF.get(UNIT_WORDS.get(count !== undefined ? unit : isRepeated ? word : "") ?? "");
  return days === undefined ? undefined : days * Number(count ?? (other === undefined ? 1 : 2));
}

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
  if (isTooLong(text)) return { kind: "unreadable", text, reason: "The text is too long for a cadence." };
  const folded = fold(text);
  const known = CADENCES.get(folded.replace(/mente$/, ""));
  if (known !== undefined) return known === "0" ? { kind: "irregular" } : ofDays(Number(known), text);
  if (isNoDataText(text)) return { kind: "no data" };
  if (/^\d+([.,]\d+)?$/.test(folded)) return ofDays(Number(folded.replace(",", ".")), text);
  const days = daysOfUnit(folded);
  if (days !== undefined) return ofDays(days, text);
  const reason = `"${text}" is no cadence; type weekly, monthly, quarterly or a number of days.`;
  return { kind: "unreadable", text, reason };
}
