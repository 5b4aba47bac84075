import type { HeadingMeaning } from "../../vocabulary/header-words";
import { HEADING_LEXICON } from "./heading-lexicon";
import { normaliseHeading } from "../../text/normalise-heading";
import { splitPeriod } from "./period-label";

/** A word cut short and closed with a full stop, `Verantw.`; fewer letters could begin anything. */
const ABBREVIATION = /(\p{L}{3,})\.(?=\s|$|[%)/])/gu;

/** Abbreviations save room; a longer text with full stops is a sentence, and there may be many of them. */
const LONGEST_HEADING = 40;

/** Portuguese for a quantity; in capitals it is the quarter to date. */
const QUANTITY = /\bQtde?s?\b/g;

/** Writes out abbreviations whose beginning all known words of one meaning share: `Verantw.` → `verantwortlich`; `déc.` is a month. */
export function withoutAbbreviations(text: string): string {
  return writtenOut(text).replace(QUANTITY, "quantidade");
}

function writtenOut(text: string): string {
  const mayBeShort = text.length <= LONGEST_HEADING && text.includes(".");
  // `Ед. изм.` is known as it is.
  return mayBeShort && !HEADING_LEXICON.has(normaliseHeading(text))
    ? text.replace(ABBREVIATION, (whole, letters: string) => fullWord(letters) ?? whole)
    : text;
}

function fullWord(letters: string): string | undefined {
  const beginning = normaliseHeading(letters);
  if (HEADING_LEXICON.has(beginning) || splitPeriod(beginning)) return undefined;
  return WORDS_BY_BEGINNING.get(beginning);
}

/** Every beginning of three letters and more that only words of one meaning share, with one of them. */
function wordsByBeginning(): ReadonlyMap<string, string> {
  const meanings = new Map<string, Set<HeadingMeaning>>();
  const words = new Map<string, string>();
  for (const [word, found] of HEADING_LEXICON) {
    if (word.includes(" ")) continue;
    for (let length = 3; length < word.length; length++) {
      const beginning = word.slice(0, length);
      const known = meanings.get(beginning) ?? new Set();
      for (const { meaning } of found) known.add(meaning);
      meanings.set(beginning, known);
      if (!words.has(beginning)) words.set(beginning, word);
    }
  }
  return new Map([...words].filter(([beginning]) => meanings.get(beginning)?.size === 1));
}

const WORDS_BY_BEGINNING = wordsByBeginning();
