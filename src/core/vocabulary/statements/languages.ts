import { dutch } from "./dutch";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { italian } from "./italian";
import type { LanguageWords } from "./language-words";
import { portuguese } from "./portuguese";
import { spanish } from "./spanish";

/** The languages we read numbers, dates and sentences in; the first one wins where a text tells none. */
export const LANGUAGES: readonly LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
];
