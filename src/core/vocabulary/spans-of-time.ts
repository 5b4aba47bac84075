const SO_MANY =
  "\\d{1,2} ?(?:d|days?|w|wks?|weeks?|m|mo|mths?|months?|q|qtrs?|quarters?|tagen?|wochen|monaten?|quartalen?|jours?|semaines?|mois?|trimestres?|dias?|semanas?|mes(?:es?)?|giorni|settimane|mesi|trimestri|weken|maanden)";

/** `4-wk avg`, `Rolling 12 months`, `Promedio 6 meses`: over so many of them, whichever they are, and not the fourth. */
export const OVER_SEVERAL = new RegExp(
  "(?:^| )(?:(?:last|past|rolling|trailing|moving|average|avg|mean|letzten?|gleitende?[rns]?|schnitt|durchschnitt|derniere?s?|moyenne|" +
    `ultim[aeio]s?|promedio|media|laatste|gemiddelde) ${SO_MANY}|${SO_MANY} (?:avg|average|mean|moving|rolling|trailing|trend|schnitt|mittel|glissants?))(?: |$)`,
);

/** The spans that end now, or are told again and again, from the shortest on: `Today`, `WTD`, `Monthly target`, `Acumulado ano`. */
export const SPANS_OF_NOW: readonly RegExp[] = [
  "today|yesterday|daily|day|heute|gestern|tag|tages\\w*|taglich\\w*|jour|journalier\\w*|aujourd hui|hier|hoy|ayer|dia|diari[oa]|hoje|ontem|oggi|ieri|giorn\\w+|vandaag|gisteren|dag|dagelijks\\w*|idag|daglig\\w*|dzien\\w*",
  "wtd|week|weekly|woche|wochen\\w*|wochentlich\\w*|semaine|hebdo\\w*|semanal?|settiman\\w+|wekelijks\\w*|uge|ugentlig\\w*|uke|ukentlig\\w*|vecka|tydzien|tygodni\\w*",
  "mtd|month|monthly|monat|monats\\w*|monatlich\\w*|mois?|mensuel\\w*|mes|mensual|mensal|mese|mensile|maand|maandelijks\\w*|maned|manedlig\\w*|manad|miesiac|miesiecz\\w*",
  "qtd|quarter|quarterly|quartal|quartals\\w*|trimestr\\w+|kwartaal|kvartal",
  "ytd|year|yearly|annual\\w*|fy|jahr|jahres\\w*|jahrlich\\w*|annee|annuel\\w*|ano|anual|anno|annuale|jaar|jaarlijks\\w*|arlig\\w*|rok|roczn\\w*",
].map((words) => new RegExp(`(?:^| )(?:${words})(?: |$)`));

/** `Last month`, `Vorjahr`: a span that was over before. */
export const SPAN_BEFORE =
  /(?:^| )(?:last|prior|previous|prev|vor\w+|letzt\w+|precedent\w*|dernier\w*|anterior|ultim[oa]|passad[oa]|pasad[oa]|scors[oa]|vorig\w*|forrige|foregaende|ly|py|vj)(?: |$)/;
