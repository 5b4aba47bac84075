/** How a language, or a language in a country, writes numbers and dates; what is not listed follows its language. */
interface Habits {
  readonly languages: readonly string[];
  /** Exceptions and additions by country: `de-CH`. */
  readonly places: readonly string[];
}

/** A comma before the decimals: 1.234,56. */
export const DECIMAL_COMMA: Habits = {
  languages: [
    ...["de", "fr", "es", "pt", "it", "nl", "tr", "ru", "pl", "cs", "sk", "hu", "ro", "bg", "el", "uk"],
    ...["da", "nb", "nn", "no", "sv", "fi", "is", "et", "lv", "lt", "sl", "hr", "sr", "ca", "id", "vi"],
  ],
  places: ["en-ZA"],
};

/** A point before the decimals: 1,234.56. */
export const DECIMAL_POINT: Habits = {
  languages: ["en", "zh", "ja", "ko", "th", "hi", "he", "ar", "ms", "fil", "sw"],
  places: [
    ...["de-CH", "de-LI", "it-CH"],
    ...["es-MX", "es-US", "es-PR", "es-GT", "es-HN", "es-NI", "es-PA", "es-PE", "es-SV", "es-DO"],
  ],
};

/** The year first: 2026-04-15. */
export const YEAR_FIRST: Habits = {
  languages: ["zh", "ja", "ko", "hu", "sv", "lt"],
  places: ["en-CA", "fr-CA", "en-ZA"],
};

/** The month first: 4/15/2026. Every other language starts with the day. */
export const MONTH_FIRST: Habits = { languages: ["en"], places: ["en-US", "en-PH", "es-US", "es-PR"] };

/** English outside the United States starts with the day. */
export const DAY_FIRST: Habits = {
  languages: [],
  places: ["en-GB", "en-IE", "en-AU", "en-NZ", "en-IN", "en-SG", "en-HK", "en-150", "en-001"],
};
