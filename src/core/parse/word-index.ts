import { MEANINGS, type LanguageWords, type Meaning, type Words } from "../vocabulary/language-words";
import { LANGUAGES } from "../vocabulary/statement-languages";

/** `"a|b"` → `["a", "b"]`; nothing → an empty list. */
export function listed(words: Words | undefined): readonly string[] {
  return words ? words.split("|") : [];
}

/** The same with umlauts as they are typed where a keyboard has none, too: `verfügbar*` → also `verfuegbar*`. */
export function listedAsTyped(words: Words): readonly string[] {
  const typed = words.replace(/[äöü]/g, (letter) => TYPED[letter] ?? letter);
  return [...new Set([...listed(words), ...listed(typed)])];
}

const TYPED: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** What the words of a language mean; a meaning without words has an empty text. */
export function meaningsOf({ meanings }: LanguageWords): readonly (readonly [Meaning, Words])[] {
  const words = meanings.split(";");
  return MEANINGS.map((meaning, at) => [meaning, words[at] ?? ""] as const);
}

/** The words of 0 to 20, and of 30, 40 … 90. */
export function countingWords({ counting = "" }: LanguageWords): readonly Words[] {
  return counting.split(",");
}

/** Every word of a keyed field over all languages, each with its key; the first language wins. */
export function indexWords<Key extends string>(
  pick: (language: LanguageWords) => Partial<Record<Key, Words>> | undefined,
): ReadonlyMap<string, Key> {
  const pairs = LANGUAGES.flatMap((language) =>
    Object.entries(pick(language) ?? {}).flatMap(([key, words]) =>
      listed(words as Words).map((word): readonly [string, Key] => [word, key as Key]),
    ),
  );
  // A map keeps the last pair of a word, so the first language comes last.
  return new Map(pairs.reverse());
}

/** Every word of one field over all languages. */
export function wordSet(pick: (language: LanguageWords) => Words | undefined): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap((language) => listed(pick(language))));
}
