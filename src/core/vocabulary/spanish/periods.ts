import type { PeriodWords } from "../period-words";

/** January to December in full, folded, with short forms that are not their beginning. */
export const SPANISH_MONTHS =
  "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre".split(
    " ",
  );

export const SPANISH_PERIODS: PeriodWords = {
  months: SPANISH_MONTHS,
  shortMonths: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep|sept", "oct", "nov", "dic"],
  week: "semana, sem, s",
  month: "mes, m",
  quarter: "trimestre, trim, t, q, tri",
  half: "semestre",
  year: "año, ejercicio",
  otherUnits: "otoño, primavera, verano, invierno",
  toDate: "acumulado, ytd, acumulado anual, total año, acum",
  beside: { actual: "r", target: "o" },
};
