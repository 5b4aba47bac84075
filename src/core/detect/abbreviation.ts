import { HEADING_LEXICON } from "./heading-lexicon";
import { normaliseHeading } from "./normalise-heading";
import { splitPeriod } from "./period-label";

/** A word cut short and closed with a full stop, `Verantw.`; fewer letters could begin anything. */
const ABBREVIATION = /(\p{L}{3,})\.(?=\s|$|[%)/])/gu;

/** Writes out abbreviations whose beginning all known words of one meaning share: `Verantw.` → `verantwortlich`; `déc.` is a month. */
export function withoutAbbreviations(text: string): string {
  return text.includes(".")
    ? text.replace(ABBREVIATION, (whole, letters: string) => fullWord(letters) ?? whole)
    : text;
}

function fullWord(letters: string): string | undefined {
  const beginning = normaliseHeading(letters);
  if (HEADING_LEXICON.has(beginning) || splitPeriod(beginning)) return undefined;
  const words = LONE_WORDS.filter((word) => word.startsWith(beginning));
  const meanings = new Set(
    words.flatMap((word) => (HEADING_LEXICON.get(word) ?? []).map(({ meaning }) => meaning)),
  );
  return meanings.size === 1 ? words[0] : undefined;
}

const LONE_WORDS = [...HEADING_LEXICON.keys()].filter((phrase) => !phrase.includes(" "));
