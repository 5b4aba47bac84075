/** Languages, and languages in a country where that differs, that write numbers or dates in one way: `de`, `de-CH`. */
type Tags = ReadonlySet<string>;

const tags = (listed: string): Tags => new Set(listed.split(" "));

/** A comma before the decimals: 1.234,56. */
export const DECIMAL_COMMA = tags(
  "de fr es pt it nl tr ru pl cs sk hu ro bg el uk da nb nn no sv fi is et lv lt sl hr sr ca id vi en-ZA",
);

/** A point before the decimals: 1,234.56. */
export const DECIMAL_POINT = tags(
  "en zh ja ko th hi he ar ms fil sw de-CH de-LI it-CH es-MX es-US es-PR es-GT es-HN es-NI es-PA es-PE es-SV es-DO",
);

/** The year first: 2026-04-15. */
export const YEAR_FIRST = tags("zh ja ko hu sv lt en-CA fr-CA en-ZA");

/** The month first: 4/15/2026. Every other language starts with the day. */
export const MONTH_FIRST = tags("en en-US en-PH es-US es-PR");

/** English outside the United States starts with the day. */
export const DAY_FIRST = tags("en-GB en-IE en-AU en-NZ en-IN en-SG en-HK en-150 en-001");
