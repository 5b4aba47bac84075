import type { BaseRole } from "../../model/table";
import type { HeaderWords, HeadingMeaning } from "../../vocabulary/header-words";
import { HEADER_LANGUAGES } from "../../vocabulary/header-languages";
import { PERIOD_LANGUAGES } from "../../vocabulary/period-languages";
import type { PeriodWords } from "../../vocabulary/period-words";
import { normaliseHeading } from "../../text/normalise-heading";

/** One meaning of one phrase. A vague one counts only where nothing clearer is found. */
export interface PhraseMeaning {
  readonly meaning: HeadingMeaning;
  readonly isVague: boolean;
}

/** All phrases of all languages, normalised, with what they may mean. */
export type HeadingLexicon = ReadonlyMap<string, readonly PhraseMeaning[]>;

function buildLexicon(languages: readonly HeaderWords[]): HeadingLexicon {
  const lexicon = new Map<string, PhraseMeaning[]>();
  for (const { headings, vagueHeadings } of languages) {
    for (const [meaning, words] of Object.entries(headings))
      addPhrases(lexicon, words, meaning as HeadingMeaning, false);
    for (const [meaning, words] of Object.entries(vagueHeadings))
      addPhrases(lexicon, words, meaning as BaseRole, true);
  }
  return lexicon;
}

function addPhrases(
  lexicon: Map<string, PhraseMeaning[]>,
  words: string,
  meaning: HeadingMeaning,
  isVague: boolean,
): void {
  for (const phrase of wordList(words)) {
    const meanings = lexicon.get(phrase) ?? [];
    if (!meanings.some((known) => known.meaning === meaning && known.isVague === isVague))
      meanings.push({ meaning, isVague });
    lexicon.set(phrase, meanings);
  }
}

/** `"kpi, key figures"` → `["kpi", "key figure"]`. */
export function wordList(words: string): readonly string[] {
  return words
    .split(",")
    .map(normaliseHeading)
    .filter((phrase) => phrase !== "");
}

export const HEADING_LEXICON = buildLexicon(HEADER_LANGUAGES);

function lettersBesidePeriods(languages: readonly PeriodWords[]): ReadonlyMap<string, BaseRole> {
  const letters = languages.flatMap(({ beside }) => [
    ...wordList(beside?.actual ?? "").map((letter) => [letter, "actual"] as const),
    ...wordList(beside?.target ?? "").map((letter) => [letter, "target"] as const),
  ]);
  return new Map<string, BaseRole>(letters);
}

/** What single letters mean right beside a period: `a` → actual. */
export const LETTERS_BESIDE_PERIODS = lettersBesidePeriods(PERIOD_LANGUAGES);
