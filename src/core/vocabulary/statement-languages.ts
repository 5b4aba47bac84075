import { dutch } from "./dutch/statements";
import { german } from "./german/statements";
import { french } from "./french/statements";
import { italian } from "./italian/statements";
import { nordic } from "./nordic/statements";
import { portuguese } from "./portuguese/statements";
import { spanish } from "./spanish/statements";
import { english } from "./english/statements";
import { polish } from "./polish/statements";
import type { LanguageWords } from "./language-words";

/** The languages we read numbers, dates and sentences in; the first one wins where a text tells none. */
export const LANGUAGES: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  nordic,
];
