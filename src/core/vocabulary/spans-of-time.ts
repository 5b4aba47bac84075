const SO_MANY =
  "\\d{1,2} ?(?:d|days?|w|wks?|weeks?|m|mo|mths?|months?|q|qtrs?|quarters?|tagen?|wochen|monaten?|quartalen?|jours?|semaines?|mois?|trimestres?|dias?|semanas?|mes(?:es?)?|giorni|settimane|mesi|trimestri|weken|maanden)";

/** `4-wk avg`, `Rolling 12 months`, `Promedio 6 meses`: over so many of them, whichever they are, and not the fourth. */
export const OVER_SEVERAL = new RegExp(
  "(?:^| )(?:(?:last|past|rolling|trailing|moving|average|avg|mean|letzten?|gleitende?[rns]?|schnitt|durchschnitt|derniere?s?|moyenne|" +
    `ultim[aeio]s?|promedio|media|laatste|gemiddelde) ${SO_MANY}|${SO_MANY} (?:avg|average|mean|moving|rolling|trailing|trend|schnitt|mittel|glissants?))(?: |$)`,
);
