import type { LanguageWords } from "./language-words";

export const italian: LanguageWords = {
  decimalSeparator: ",",
  months:
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(
      " ",
    ),
  dateFillers: "il|al",
  periods: {
    year: "anno",
    fiscalYear: "esercizio",
    half: "semestre",
    quarter: "trimestre",
    month: "mese",
    week: "settimana|sett",
  },
  cadences: {
    7: "settimanale",
    31: "mensile",
    92: "trimestrale",
    366: "annuale",
  },
  noData: "da definire|n/d|n.d.|non disponibile|sconosciuto",
};
