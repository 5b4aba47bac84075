import type { PeriodWords } from "../period-words";

/** January to December in full, folded, with short forms that are not their beginning. */
export const FRENCH_MONTHS =
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre".split(" ");

export const FRENCH_PERIODS: PeriodWords = {
  months: FRENCH_MONTHS,
  shortMonths: ["janv|jan", "févr|fév", "mar", "avr", "", "", "juil", "aoû", "sept|sep", "oct", "nov", "déc"],
  week: "semaine, sem, s",
  month: "mois, m",
  quarter: "trimestre, trim, t, q, tri",
  half: "semestre",
  year: "année, an, exercice",
  otherUnits: "automne, printemps, été, hiver",
  toDate: "cumul, cumul annuel, ytd, à date, cumulé",
  beside: { actual: "r", target: "o, c" },
};
