import type { PeriodWords } from "../period-words";

/** January to December in full, folded, with short forms that are not their beginning. */
export const ITALIAN_MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");

export const ITALIAN_PERIODS: PeriodWords = {
  months: ITALIAN_MONTHS,
  shortMonths: ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set|sett", "ott", "nov", "dic"],
  week: "settimana, sett",
  month: "mese, m",
  quarter: "trimestre, trim, t, q",
  half: "semestre",
  year: "anno, esercizio",
  toDate: "progressivo, ytd, cumulato, da inizio anno, cum",
};
