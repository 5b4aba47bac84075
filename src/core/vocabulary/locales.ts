/** Languages, and languages in a country where that differs, that write numbers in one way: `de`, `de-CH`. */
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
