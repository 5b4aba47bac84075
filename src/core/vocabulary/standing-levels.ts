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

const SOONER_THAN =
  "(?:[<≤]|\\b(?:within|in|under|below|less than|innerhalb(?: von)?|binnen|unter|weniger als|sous|en moins de|moins de|entro|in meno di|dentro de|en menos de|em ate|em menos de|menos de|inom|innen|inden|ponizej|w ciagu|do|в течение|менее))";
const DAYS =
  "(?:s|secs?|seconds?|sek\\w*|mins?|minut\\w*|h|hrs?|hours?|std|stunden?|heures?|horas?|ore|uur|uren|timer|timmar|godz\\w*|d|(?:business |working )?days?|(?:werk|arbeits)?tagen?|jours?|dias?|giorni|(?:werk)?dagen|dager|dagar|dage|dni|час\\S*|мин\\S*|дн\\S*)";
const WEEKS =
  "(?:w|wks?|weeks?|wochen?|semaines?|semanas?|settimane|weken|uker|uger|veckor|tygodni\\w*|недел\\S*|months?|monaten?|mois|mes(?:es)?|mesi|maanden|maneder|manader|miesi\\w*)";
const IN_THE_EAST = "\\d+ ?(?:秒|分|分钟|時間|小时|日|天|週間|周|초|분|시간|일|주)(?:以内|之内|内|이내|未満)";

/** `95 % of tickets closed within 2 days`, `… < 30 s`: how many of them are done so soon, which is told anew each time. */
export const SO_SOON = new RegExp(`${SOONER_THAN} ?\\d+ ?${DAYS}(?![\\p{L}])|${IN_THE_EAST}`, "u");

/** `Wait within 18 weeks`: a deadline in a sentence, but of a wait how soon it is over. */
export const OVER_SO_SOON = new RegExp(
  `${SOONER_THAN} ?\\d+ ?(?:${DAYS}|${WEEKS})(?![\\p{L}])|${IN_THE_EAST}`,
  "u",
);
