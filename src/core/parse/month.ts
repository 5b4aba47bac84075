import type { LanguageWords } from "../vocabulary/language-words";
import { LANGUAGES } from "../vocabulary/statement-languages";
import { listed } from "./word-index";

const SHORTEST_NAME = 3;

interface Name {
  readonly name: string;
  readonly month: number;
  readonly language: LanguageWords;
}

/** All names by their first three letters, since every word of a sentence is asked. */
const NAMES = new Map<string, Name[]>();
for (const language of LANGUAGES) {
  language.months.forEach((names, index) => {
    for (const name of listed(names)) {
      const start = name.slice(0, SHORTEST_NAME);
      NAMES.set(start, [...(NAMES.get(start) ?? []), { name, month: index + 1, language }]);
    }
  });
}

/**
 * The month, 1–12, that a folded word names in one of the languages; its beginning is enough where it fits one
 * month only: `sep`, `sept.` and `settembre` are 9, while `jui` may be June or July and is none.
 */
export function monthOfWord(word: string, languages = LANGUAGES): number | undefined {
  const start = word.replace(/\.$/, "");
  const names = NAMES.get(start.slice(0, SHORTEST_NAME));
  if (!names) return undefined;
  const found = names.filter(({ name, language }) => name.startsWith(start) && languages.includes(language));
  const exact = found.find(({ name }) => name === start);
  if (exact) return exact.month;
  return found.every(({ month }) => month === found[0]?.month) ? found[0]?.month : undefined;
}
