import type { UnitKind } from "./metric";

/**
 * Endings that make a noun of a verb or the other way round, in all languages at once, without accents: `annul-ation`,
 * `annul-ées`; `aceit-ação`, `aceit-as`. Words are alike if they are the same without them.
 */
export const DERIVED_ENDINGS =
  "ations ation itions ition ments ment ness ing ed er or al able ance ence ive ion ity " +
  "ungen ung en et te ten end ende " +
  "ements ement ages age eur ee ees ant ante ants " +
  "aciones acion ciones cion imientos imiento amientos amiento mientos miento ados ado adas ada idos ido idas ida ando iendo an ar ir " +
  "acoes acao coes cao mentos mento endo a o as os " +
  "azioni azione izioni izione zioni zione menti ate ati ata ato ute uti uta uto ite iti ita ito are ere ire " +
  "ingen e t";

/** Second parts of German and Dutch compounds; whatever stands before them is a word of its own: `Rüst-zeit`. */
export const COMPOUND_TAILS =
  "zeit zeiten dauer quote quoten kosten zufriedenheit termintreue liefertreue aufwand umsatz anzahl anteil bedarf verbrauch stunden " +
  "anträge gesuche umfrage nutzung auslastung bindung gewinnung schulung schulungen unfälle ausfälle stillstand " +
  "bestand umschlag eingang eingänge marge gewinn gewinne plätze fälle meldungen beschwerden anfragen gespräche " +
  "termine besuche besucher kunden mitarbeiter lieferanten patienten produkte verträge spenden mitglieder stellen " +
  "tijd tijden kosten percentage aantal tevredenheid verzuim verbruik gebruik omzet plaatsen klachten uitstoot " +
  "snelheid dichtheid graad grad afval beitrag beiträge ertrag erträge abschlüsse mail score prijs waarde preise teile konten verschwendung verspilling";

/** Words that a number's unit says as well: who answers `in 4 hours` need not speak of a time. */
export const SAID_BY_UNIT: Readonly<Record<Exclude<UnitKind, "unknown" | "ratio">, string>> = {
  time: "time duration cycle day days hour hours week minutes zeit dauer tage stunden delai duree jours heures temps plazo dias horas prazo giorni ore tempo durata tijd dagen uren doorlooptijd durchlaufzeit bearbeitung length speed",
  money:
    "cost value amount price spend kosten wert betrag cout montant valeur coste importe valor custo costo valore importo waarde bedrag revenue",
  share:
    "rate ratio share percentage percent proportion quote anteil grad taux part pourcentage proportion tasa porcentaje taxa percentual tasso percentuale quota level",
  count: "number count volume anzahl zahl nombre numero total totale quantity aantal population base",
  points: "score index rating level points note nota punkte puntuacion punteggio survey average",
};
