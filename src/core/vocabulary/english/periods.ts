import type { PeriodWords } from "../period-words";

/** January to December in full, folded, with short forms that are not their beginning. */
export const ENGLISH_MONTHS =
  "january february march april may june july august september october november december".split(" ");

export const ENGLISH_PERIODS: PeriodWords = {
  months: ENGLISH_MONTHS,
  shortMonths: ["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep|sept", "oct", "nov", "dec"],
  week: "week, wk, cw, w",
  month: "month, m",
  otherUnits: "period, p, phase, wave, cycle, tranche, autumn, fall, spring, summer, winter, term",
  quarter: "quarter, q, qtr, qrt",
  half: "half, h, half year",
  year: "year, yr, y, fy, cy, fiscal year",
  toDate: "ytd, year to date, mtd, month to date, qtd, full year, total year, to date",
  beside: { actual: "a, ac", target: "t, pl, b" },
};
