import { normaliseHeading } from "../../text/normalise-heading";
import { isToDate, splitPeriod } from "./period-label";

/** Before a month, a part of a year or a day: what came together up to then. `per Monat` and `do 1º trimestre` are none. */
const UP_TO =
  /(?:^| )(?:a fin|a fine|al cierre de|jusqu a|hasta|fino a|fino al|ate|bis|per ende|bis ende|stand|stan na|to|to end|up to|till|through|thru|as of|as at|t m|tot en met|t o m|al) (.+)$/;
/** Before a day of the year alone: `au 30/09`, `per 30.09.`, `do 30.09`. */
const ON_DAY = /(?:^| )(?:au|al|per|zum|am|do|na|em|op|pr) \d{1,2} \d{1,2}(?: |$)/;
/** Before the name of a month alone: `Ejecutado a septiembre`, `Consuntivo a settembre`. */
const TO_MONTH = /(?:^| )a (\p{L}+)(?: \d{4})?$/u;
/** `Jan-Sep 2026`, `Q1-Q3`, `9M`. */
const FROM_START =
  /(?:^| )(?:(?:jan|janv|ene|gen|sty|oca)\p{L}* (?:to |bis |a |au |do )?\p{L}{3,}|[qt] ?1 (?:to |bis |a )?[qt] ?[2-4]|9 ?m)(?: |$)/u;
/** In words alone, with more words around them. */
const IN_WORDS =
  /(?:^| )(?:to date|so far|a date|a ce jour|a la fecha|ate a data|ate o momento|bis dato|bis heute|bisher|ad oggi|tot nu toe|tot heden|hittils?|hidtil|do tej pory)(?: |$)/;
const WHOLE_YEAR = /^(?:fy |gj |year |jahr )?(?:\d\d|(?:19|20)\d\d)$/;

/**
 * Whether a heading says that its numbers came together since the year began: `YTD`, `Réalisé à fin oct.`, `Consuntivo al
 * 30/09/2026`, `Actual Jan-Sep`. Up to the end of a year is all of it.
 */
export function isSoFar(header: string): boolean {
  if (isToDate(header)) return true;
  const words = normaliseHeading(header);
  if ([IN_WORDS, ON_DAY, FROM_START].some((pattern) => pattern.test(words))) return true;
  const [, upTo] = UP_TO.exec(words) ?? [];
  const [, month] = TO_MONTH.exec(words) ?? [];
  return namesPart(upTo) || namesPart(month);
}

function namesPart(words: string | undefined): boolean {
  if (words === undefined || WHOLE_YEAR.test(words)) return false;
  return splitPeriod(words) !== undefined || /^\d{1,2} \d{1,2}(?: |$)/.test(words);
}
