import type { PeriodWords } from "../period-words";

/** January to December in full, folded, with short forms that are not their beginning. */
export const DUTCH_MONTHS =
  "januari februari maart|mrt april mei juni juli augustus september oktober november december".split(" ");

export const DUTCH_PERIODS: PeriodWords = {
  months: DUTCH_MONTHS,
  shortMonths: ["jan", "feb", "", "apr", "", "jun", "jul", "aug", "sep|sept", "okt", "nov", "dec"],
  week: "week, wk",
  month: "maand, m",
  quarter: "kwartaal, kw, q",
  half: "halfjaar",
  year: "jaar, boekjaar",
  toDate: "cumulatief, ytd, tot en met, cum",
};
