import { CHINESE_PERIODS } from "./chinese/periods";
import { DUTCH_PERIODS } from "./dutch/periods";
import { ENGLISH_PERIODS } from "./english/periods";
import { FRENCH_PERIODS } from "./french/periods";
import { GERMAN_PERIODS } from "./german/periods";
import { INDONESIAN_PERIODS } from "./indonesian/periods";
import { ITALIAN_PERIODS } from "./italian/periods";
import { JAPANESE_PERIODS } from "./japanese/periods";
import { KOREAN_PERIODS } from "./korean/periods";
import { NORDIC_PERIODS } from "./nordic/periods";
import { POLISH_PERIODS } from "./polish/periods";
import { PORTUGUESE_PERIODS } from "./portuguese/periods";
import { RUSSIAN_PERIODS } from "./russian/periods";
import { SPANISH_PERIODS } from "./spanish/periods";
import { TURKISH_PERIODS } from "./turkish/periods";
import { VIETNAMESE_PERIODS } from "./vietnamese/periods";
import type { PeriodWords } from "./period-words";

/** Every language in which months and other periods are read; where two claim a word the first one wins. */
export const PERIOD_LANGUAGES: readonly PeriodWords[] = [
  ENGLISH_PERIODS,
  GERMAN_PERIODS,
  FRENCH_PERIODS,
  SPANISH_PERIODS,
  PORTUGUESE_PERIODS,
  ITALIAN_PERIODS,
  DUTCH_PERIODS,
  TURKISH_PERIODS,
  RUSSIAN_PERIODS,
  CHINESE_PERIODS,
  JAPANESE_PERIODS,
  KOREAN_PERIODS,
  INDONESIAN_PERIODS,
  NORDIC_PERIODS,
  POLISH_PERIODS,
  VIETNAMESE_PERIODS,
];
