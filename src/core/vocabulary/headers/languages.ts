import { CHINESE } from "./chinese";
import { DUTCH } from "./dutch";
import { ENGLISH } from "./english";
import { FRENCH } from "./french";
import { GERMAN } from "./german";
import type { HeaderWords } from "./header-words";
import { ITALIAN } from "./italian";
import { JAPANESE } from "./japanese";
import { KOREAN } from "./korean";
import { PORTUGUESE } from "./portuguese";
import { RUSSIAN } from "./russian";
import { SPANISH } from "./spanish";
import { TURKISH } from "./turkish";

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
];
