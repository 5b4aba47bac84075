import type { PeriodWords } from "../period-words";

/** January to December in full, folded, with short forms that are not their beginning. */
export const PORTUGUESE_MONTHS =
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro".split(" ");

export const PORTUGUESE_PERIODS: PeriodWords = {
  months: PORTUGUESE_MONTHS,
  shortMonths: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
  week: "semana, sem, s",
  month: "mês, m",
  quarter: "trimestre, trim, tri, t, q",
  half: "semestre",
  year: "ano, exercício",
  toDate: "acumulado, ytd, acumulado no ano, acum",
  beside: { actual: "r", target: "o" },
};
