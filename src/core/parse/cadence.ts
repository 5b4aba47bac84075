import { isBlank, isCellError, type CellValue } from "../model/cell";
import { fold, isTooLong } from "../text/fold";
import { isNoDataText } from "./no-data";
import { indexWords, meaningsOf, wordSet } from "./word-index";

/** How often a number is to be updated. */
export type CadenceReading =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "irregular" }
  | { readonly kind: "no data" }
  | { readonly kind: "unreadable"; readonly reason: string };

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

/** `Annuelle` and `annuellement` are `annuel`, `anualmente` is `anual`, and `weekly` a week. */
const ADVERB = /(?:([ln])\1e)?(?:mente?)?$|ly$/;
/** `twice a year`, `2x per month`, `4 times annually` */
const OFTEN = /^(?:twice|(\d) ?(?:x|times)) (?:a )?/;

/** The days between two updates of a text that names a unit of time, or undefined. */
function daysOfUnit(folded: string): number | undefined {
  const [, count, unit = ""] = COUNTED.exec(folded) ?? [];
  const [, every = "all", other, word = ""] = REPEATED.exec(folded) ?? [];
  const days = DAYS_OF.get(UNIT_WORDS.get(count !== undefined ? unit : EVERY.has(every) ? word : "") ?? "");
  return days === undefined ? undefined : days * Number(count ?? (other === undefined ? 1 : 2));
}

/**
 * Reads a cadence: a number of days, or a word of any of our languages: `weekly` → 7, `mensuel` → 31,
 * `alle 2 Wochen` → 14, `twice a year` → 183, `ad hoc` → irregular.
 */
export function readCadence(value: CellValue): CadenceReading {
  if (isBlank(value) || isCellError(value)) return { kind: "no data" };
  const text = String(value).trim();
  if (isTooLong(text)) return { kind: "unreadable", reason: "it is too long for a number of days." };
  const folded = fold(text).replace(ADVERB, "$1");
  const [often = "", times = often ? 2 : 1] = OFTEN.exec(folded) ?? [];
  const said = folded.slice(often.length);
  const known = CADENCES.get(said);
  if (known === "0") return { kind: "irregular" };
  const days = Number(known ?? daysOfUnit(said) ?? said.replace(",", ".")) / Number(times);
  if (days > 0 && Number.isFinite(days)) return { kind: "days", days };
  if (isNoDataText(text)) return { kind: "no data" };
  const reason = `"${text}" is no cadence; type weekly, monthly, quarterly or a number of days.`;
  return { kind: "unreadable", reason };
}
