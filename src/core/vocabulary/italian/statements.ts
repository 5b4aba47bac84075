import type { LanguageWords } from "../language-words";

export const italian: LanguageWords = {
  decimalSeparator: ",",
  months:
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
      " ",
    ),
  periods: {
    year: "anno",
    fiscalYear: "esercizio",
    half: "semestre",
    quarter: "trimestre",
    month: "mese",
    week: "settimana|sett",
  },
};
