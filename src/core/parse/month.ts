import type { LanguageWords } from "../vocabulary/statements/language-words";
import { LANGUAGES } from "../vocabulary/statements/languages";
import { listed } from "./word-index";

const SHORTEST_NAME = 3;

type Name = readonly [name: string, month: number];

function namesOf(language: LanguageWords): readonly Name[] {
  return language.months.flatMap((names, index) => listed(names).map((name): Name => [name, index + 1]));
}

const NAMES = new Map(LANGUAGES.map((language) => [language, namesOf(language)]));

/**
 * The month, 1–12, that a folded word names in one of the languages; its beginning is enough where it fits one
 * month only: `sep`, `sept.` and `settembre` are 9, while `jui` may be June or July and is none.
 */
export function monthOfWord(word: string, languages = LANGUAGES): number | undefined {
  const start = word.replace(/\.$/, "");
  if (start.length < SHORTEST_NAME) return undefined;
  const names = languages.flatMap((language) => NAMES.get(language) ?? []);
  const exact = names.find(([name]) => name === start);
  if (exact) return exact[1];
  const found = names.filter(([name]) => name.startsWith(start)).map(([, month]) => month);
  return found.every((month) => month === found[0]) ? found[0] : undefined;
}
