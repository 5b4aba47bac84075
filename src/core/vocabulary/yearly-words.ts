import { MEANS } from "./mean-words";

/** What begins the words of a heading that speaks of a whole year, in all languages: `Annual target`, `Jahresziel`. */
export const YEARLY_WORDS =
  "annual, yearly, year, fy, full year, jahr, jährlich, gesamtjahr, annuel, année, anual, año, ano, annuale, anno, jaar, " +
  "yıl, год, roczn, rok, årlig, års, år, tahun, năm, 年, 全年, 통년, 연간, 년";

/** `Average wait`, `Lead time`, `Délai de paiement`: told of each case, and so a level on every day of the year. */
export const OF_EACH_CASE = new RegExp(
  ` (?:${MEANS}|mittlere\\w*|genomsnitt\\w*|gennemsnit\\w*|gjennomsnitt\\w*|(?:lead|cycle|wait|waiting|response|reaction|resolution|handling|turnaround|processing|delivery|payment|loading?|recovery|repair|throughput|set ?up|changeover) times?|time to|turnaround|lead time|[dl]so|days (?:sales|payables?|inventory)|\\w*(?:laufzeit|wartezeit|bearbeitungszeit|reaktionszeit|lieferzeit|antwortzeit|dauer)|delai|duree|plazo|tempo|tiempo|medi[ao] d|(?:ticket|valore?|nota|edad|eta|scontrino|prezzo|precio|preco|cust[oe]|cost[oe]) medi[ao]|\\w*(?:doorlooptijd|wachttijd|handlaggningstid|behandlingstid|ledtid|leveringstid|svarstid|vantetid|ventetid)) `,
);
