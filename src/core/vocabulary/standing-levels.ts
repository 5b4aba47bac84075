import type { Words } from "./language-words";

/**
 * What never begins at nothing: an uptime of 98 % where 99.9 % is wanted is no 98 % of the way. Shares that are filled up from
 * nothing, `Adoption`, `Coverage`, `Completion`, are none of them.
 */
export const STANDING_LEVELS: Readonly<Record<string, Words>> = {
  english:
    "accuracy|availability|crash free|csat|delivery performance|dot|enps|engagement|fill rate|first pass yield|gross margin|grr|loyalty|margin|nps|nrr|on time|otd|otif|punctuality|quality rate|retention|satisfaction|service level|uptime|yield",
  german:
    "*bindung|*genauigkeit|*marge|*pünktlichkeit|*treue|*verfügbarkeit|*zufriedenheit|ausbeute|lieferfähigkeit|servicegrad",
  french: "disponibilité|exactitude|fidélisation|marge|ponctualité|rétention|satisfaction|taux de service",
  spanish:
    "disponibilidad|exactitud|fidelización|margen|nivel de servicio|puntualidad|retención|satisfacción",
  portuguese: "acurácia|disponibilidade|margem|nível de serviço|pontualidade|retenção|satisfação",
  italian: "disponibilità|fidelizzazione|livello di servizio|margine|puntualità|soddisfazione",
  dutch: "*betrouwbaarheid|*tevredenheid|beschikbaarheid|servicegraad",
  polish: "dostępność|marża|retencja|satysfakcja|terminowość|zadowolenie",
  nordic:
    "*nöjdhet|*säkerhet|*tilfredshed|*tilfredshet|leveringssikkerhed|oppetid|tillgänglighet|tilgængelighed|tilgjengelighet",
};

/** How much of something is used may be too much, however good its use is. */
export const USED =
  /occup|utili[sz]|auslast|beleg|ocupa|taux d.occ|bezetting|capacity|cash|liquid|head ?count/i;

/** `95 % of tickets closed within 2 days`, `… < 30 s`: how many of them are done so soon, which is told anew each time. */
export const SO_SOON =
  /(?:<|≤|\b(?:within|in|under|below|less than|innerhalb(?: von)?|binnen|unter|weniger als|sous|en moins de|moins de|entro|in meno di|dentro de|en menos de|em ate|em menos de|menos de|inom|innen|inden)) ?\d+ ?(?:s|secs?|seconds?|sek\w*|mins?|minut\w*|h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur|uren|timer|timmar|d|(?:business |working )?days?|(?:werk|arbeits)?tagen?|jours?|dias?|giorni|(?:werk)?dagen|dager|dagar|dage|dni)\b/;
