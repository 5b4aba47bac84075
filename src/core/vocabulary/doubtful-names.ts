import type { Words } from "./language-words";

/**
 * Parts of names that tell no side by themselves and of which less may well be the better: times, what is used up, money
 * that goes out, what is left undone, what goes wrong. They decide nothing; they only keep a bare target from being taken
 * for a floor before anybody was asked. Since no function carries them, the list may be long. A star opens its side.
 */
export const MAY_BE_LESS: Readonly<Record<string, Words>> = {
  english:
    "adjustment*|age|ageing|at completion|to complete|alert*|allowance*|backlog*|backup size|binary size|breach*|bugs|bundle size|calendar|carbon|changeover*|claims|co2|co2e|combined ratio|consum*|crash*|crime*|damage*|damaged|days|death*|debtors|delay*|dependen*|deviat*|discount*|discrepan*|dispute*|dna rate|drop off*|drop out*|dropout*|dropped|duplicate*|duration|effort|electricity|emission*|energy|escalat*|exception*|excess*|exclusion*|exits|expend*|exposure*|falls|fee|fees|finding*|fine|fines|fuel|gas|gearing|ghg|grievance*|handling|handoff*|handover*|hour*|intensity|interest cost*|interest expense*|interest paid|inventory|journal*|kwh|labor|labour|lapse*|layout shift|leak*|leaver*|litigation|loan*|markdown*|memory|mileage|minute*|missed|missing|mortal*|mwh|offence*|opt outs|overhead*|overpa*|override*|paper|payable*|payroll|prevalen*|privileged|provision*|queue*|readmi*|rebate*|recall*|receivable*|refund*|rent|repeat*|restat*|return|returns|reversal*|rework*|risk*|salar*|scrap*|seconds|setup|severity|shortage*|shrink*|spend*|spoil*|stock|stock out*|stockout*|strike*|support tickets|suspen*|tax|taxes|threat*|touches|unallocated|unassigned|unbilled|uncovered|underpa*|unmatched|unpaid|unpatched|unread|unreconciled|unsigned|unsubscri*|untested|unused|varianc*|violation*|vulnerab*|wage*|waste*|water|weeks|withdraw*|without|working capital|write off*|write offs",
  german:
    "*aufwendungen|*ausgaben|*bestände|*gebühren|*stunden|*tage|abbruch*|abbrüche|abfall*|alter|altersstruktur|ausnahme*|austritt*|bestand|energie*|forderung*|fremdleistung*|frist*|gehälter|korrektur*|löhne|mahnung*|minuten|offen|ohne|rabatt*|rückgaben|steuer*|stornierung*|strom*|stunden|stürze|unbezahlt*|verstöße|warte*|wasser*|wochen|zins*",
  french:
    "ajustement*|casse|charges|chutes|consommation*|dette*|déchets|délais|départs|eau|exceptions|heures|impayé*|impôt*|intérêts|jours|litige*|manquant*|minutes|ouvertes|ouverts|rebut*|remises|retards|rupture*|salaires|sans|semaines|stocks|écart*|émission*|énergie",
  spanish:
    "abiert*|agua|ajustes|bajas|caídas|consumo*|demora*|deriva|descuento*|desviacion*|deuda*|días|emisiones|endeudamiento|energía|faltante*|gasto*|horas|impag*|intereses|inventario*|merma*|minutos|pendientes|plazo*|prevalencia|reproceso*|residuos|rotura*|salarios|semanas|severidad|sin|tickets|tiempo*",
  portuguese:
    "abertas|abertos|acidente*|chamados|desconto*|desvio*|dias|dívida*|emissões|energia|estoque*|juros|pendentes|prazo*|quedas|refugo*|resíduos|retrabalho*|ruptura*|salários|saídas|sem|tamanho|água",
  italian:
    "abbandon*|acqua|apert*|attesa|cadute|debit*|durata|giacenz*|giorni|interessi|mancant*|minuti|ore|rettific*|rifiut*|rilavoraz*|salari|scadut*|sconti|scorte|scostament*|senza|settimane|uscite",
  dutch:
    "*duur|*verbruik|achterstand*|afval*|afwijking*|correctie*|dagen|korting*|onbetaald*|ongeval*|ontbrekend*|rente|retour*|salaris*|uitstoot|uitval*|uren|vertrek*|voorraad*|wacht*|weken|zonder",
  polish:
    "bez|brak*|czas|dni|długu|emisj*|energii|godzin*|korekt*|minut*|odchyl*|odejś*|odpad*|odsetk*|otwart*|rabat*|tygodni*|wydatk*|wynagrodze*|wypadk*|zaleg*|zapas*|zużyci*|zwrot*",
  turkish:
    "atık*|ayrıl*|açık*|bekleme*|borç*|dakika*|devamsız*|eksik*|emisyon*|enerji*|faiz*|gecik*|gün*|harcama*|iade*|iskonto*|kaza*|maaş*|saat*|sapma*|stok*|süre*|tüketim*",
  nordic:
    "*forbrug|*forbruk|*förbrukning|*tid|affald|afvig*|avfall|avvik*|dagar|dage|dager|energi*|forsink*|fravær*|frånvaro*|försen*|gjeld|gäld|gæld|lager*|mangl*|minuter|minutter|olyck*|rente*|retur*|ränta*|skuld*|tid|timer|timmar|uden|udgift*|udslip|ulykke*|utan|uten|utgift*|utgifter|utslipp*|utsläpp*|venteliste*|ventetid*|vänte*|åbne|åpne|öppna",
  chinese: "*内存*|*加班*|*占用*|*天数*|*库存*|*开支*|*排放*|*时长*|*时间*|*未*|*能耗*",
  japanese: "*在庫*|*排出*|*時間*|*消費*|*経費*|*返品*",
  korean: "*미납*|*미처리*|*민원*|*반품*|*배출*|*사고*|*소비*|*시간*|*일수*|*재고*|*퇴사*",
};

/** As a share, what leaves: `Driver turnover, 21 %`, `Turnover, 10 %`; else sales, or how often stock turns. */
export const LESS_AS_SHARE: Words = "turnover|rotation|rotación|rotatividade|rotazione|verloop|rotacja|devir";

/** `Lead time`, but not `On time`, `First time right`, `Full-time share`. */
export const TIME_THAT_PASSES = " (?<! (?:on|first|real|full|part|one|right|any|in|all) )times? ";

/** `Orders per hour`, `Anrufe je Tag`: how often, which is no ratio and no time that passes. */
export const PER_TIME =
  /(?<= )(?:per|je|pro|par|por|a|an) (?:annum|year|quarter|month|week|day|hour|minute|jahr|quartal|monat|woche|tag|stunde|mois|trimestre|semaine|jour|heure|mes|semana|dia|hora|maand|kwartaal|week|dag|uur|anno|mese|settimana|giorno|ora) /g;

/** `Students per device`, `Schüler je Gerät`. */
export const RATIO = " (?:per|je|pro|par|por) ";

/** Units of what passes, is used up or goes wrong, as they stand in a column of units or behind a target. */
export const UNITS_OF_LESS =
  /^(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|sek|sekunden|minuten|std|stunden|tage?|wochen|jours?|heures?|horas?|dias?|minutos?|segundos?|giorni|ore|minuti|dagen|uren|dni|godz|k?wh|mwh|gj|kg|t|tons?|tonnes?|tco2e?|kgco2e?|co2e?|l|litres?|liters?|m3|m³|[kmgt]b|ppm|dpmo)$/;
