import { CHINESE } from "./chinese/headers";
import { DUTCH } from "./dutch/headers";
import { ENGLISH } from "./english/headers";
import { FRENCH } from "./french/headers";
import { GERMAN } from "./german/headers";
import type { HeaderWords } from "./header-words";
import { INDONESIAN } from "./indonesian/headers";
import { NORDIC } from "./nordic/headers";
import { POLISH } from "./polish/headers";
import { VIETNAMESE } from "./vietnamese/headers";
import { ITALIAN } from "./italian/headers";
import { JAPANESE } from "./japanese/headers";
import { KOREAN } from "./korean/headers";
import { PORTUGUESE } from "./portuguese/headers";
import { RUSSIAN } from "./russian/headers";
import { SPANISH } from "./spanish/headers";
import { TURKISH } from "./turkish/headers";

/** Every language in which headings are read. All are tried on every heading: sheets mix languages. */
export const HEADER_LANGUAGES: readonly HeaderWords[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  TURKISH,
  RUSSIAN,
  CHINESE,
  JAPANESE,
  KOREAN,
  INDONESIAN,
  NORDIC,
  POLISH,
  VIETNAMESE,
];
