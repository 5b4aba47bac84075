import type { PeriodWords } from "../period-words";

/** January to December in full, folded, with short forms that are not their beginning. */
export const GERMAN_MONTHS =
  "januar|janner februar|feber marz|mrz|maerz april mai juni juli august september oktober november dezember".split(
    " ",
  );

export const GERMAN_PERIODS: PeriodWords = {
  months: GERMAN_MONTHS,
  shortMonths: ["jan", "feb", "mär", "apr", "", "jun", "jul", "aug", "sep|sept", "okt", "nov", "dez"],
  week: "kw, woche, kalenderwoche",
  month: "monat",
  quarter: "quartal, q, qu",
  half: "halbjahr, hj",
  year: "jahr, gj, geschäftsjahr",
  otherUnits: "frühjahr, sommer, herbst, winter, sommersemester, wintersemester",
  toDate: "kumuliert, ytd, gesamtjahr, lfd jahr, kum, lfd",
  beside: { actual: "i", target: "s, z" },
};
