import type { Words } from "./language-words";

/**
 * Parts of names that tell no side by themselves and of which less may well be the better: times, what is used up, money
 * that goes out, what is left undone, what goes wrong. They decide nothing; they only keep a bare target from being taken
 * for a floor before anybody was asked. Since no function carries them, the list may be long. A star opens its side.
 */
export const MAY_BE_LESS: Readonly<Record<string, Words>> = {
  english:
    "duration|minute*|hour*|days|weeks|seconds|latency|delay*|wait*|queue*|age|ageing|aging|turnaround|changeover*|calendar|cycle|handling|setup|" +
    "energy|electricity|fuel|gas|water|kwh|mwh|co2|co2e|carbon|emission*|ghg|waste*|paper|consum*|intensity|footprint|mileage|" +
    "spend*|expend*|payroll|salar*|wage*|opex|overhead*|fee|fees|tax|taxes|debt|debtors|loan*|interest paid|interest expense*|interest cost*|discount*|rent|rebate*|allowance*|provision*|write offs|write off*|gearing|payable*|working capital|inventory|stock|" +
    "without|missing|missed|unbilled|unpaid|unresolved|unplanned|unassigned|unmatched|unreconciled|unallocated|untested|unpatched|uncovered|unread|unsigned|unused|overdue|pending|outstanding|open|backlog*|" +
    "return|returns|refund*|restat*|adjustment*|exception*|falls|injur*|accident*|suspen*|absen*|leaver*|exits|dropout*|drop out*|drop off*|dropped|withdraw*|violation*|breach*|finding*|bug|bugs|scrap*|rework*|shortage*|stockout*|stock out*|idle|vacan*|manual|exposure*|fine|fines|penalt*|escalat*|reopen*|repeat*|" +
    "varianc*|deviat*|discrepan*|leak*|crash*|fail*|reject*|late|error*|incident*|offence*|crime*|death*|mortal*|infect*|readmi*|grievance*|strike*|dispute*|litigation|claims|recall*|override*|reversal*|journal*|touches|handoff*|handover*|duplicate*|obsolete*|excess*|shrink*|damage*|spoil*|concentration|dependen*|risk*|threat*|vulnerab*|privileged|alert*|combined ratio|dna rate|labour|labor|markdown*|overpa*|underpa*|damaged|unsubscri*|exclusion*|opt outs|lapse*|receivable*|prevalen*|severity|effort|binary size|bundle size|backup size|memory|drift|layout shift|support tickets",
  german:
    "*zeit|*zeiten|*dauer|minuten|stunden|*stunden|*tage|wochen|frist*|warte*|*verzug|alter|altersstruktur|rückstand|rückstände|energie*|strom*|wasser*|*verbrauch|emission*|abfall*|ausschuss|nacharbeit*|ausgaben|*ausgaben|*aufwand|*aufwendungen|fremdleistung*|gehälter|löhne|*gebühren|zins*|steuer*|rabatt*|schulden|verschuldung*|ohne|fehlend*|offen|offene*|unbezahlt*|überfällig*|retouren*|rückgaben|korrektur*|ausnahme*|stürze|unfall*|unfälle|kranken*|austritt*|abbruch*|abbrüche|verstöße|mangel|mängel|leerstand*|stillstand*|abweichung*|storno*|stornierung*|beschwerde*|mahnung*|forderung*|bestand|*bestände|überstunden",
  french:
    "temps|durée|délai|délais|casse|minutes|heures|jours|semaines|attente|retard|retards|énergie|eau|consommation*|émission*|déchets|dépense*|charges|salaires|frais|impôt*|dette*|intérêts|remises|sans|manquant*|ouverts|ouvertes|impayé*|retours|ajustement*|exceptions|chutes|accident*|absence*|départs|abandon*|écart*|rupture*|rebut*|stock|stocks|sinistre*|réclam*|litige*",
  spanish:
    "tiempo*|duración|plazo*|minutos|horas|días|semanas|espera|retraso*|demora*|energía|agua|consumo*|emisiones|residuos|gasto*|salarios|deuda*|intereses|descuento*|sin|faltante*|pendientes|abiert*|impag*|devolucion*|ajustes|caídas|accidente*|ausencia*|bajas|abandono*|desviacion*|rotura*|merma*|reproceso*|quejas|inventario*|prevalencia|severidad|endeudamiento|deriva|tickets",
  portuguese:
    "tempo|duração|prazo*|minutos|horas|dias|espera|atraso*|energia|água|consumo*|emissões|resíduos|gasto*|despesa*|salários|dívida*|juros|desconto*|sem|pendentes|abertos|abertas|devoluç*|ajustes|quedas|acidente*|ausência*|saídas|abandono*|desvio*|ruptura*|perda*|refugo*|retrabalho*|reclam*|estoque*|tamanho|chamados|tickets",
  italian:
    "tempo|tempi|durata|minuti|ore|giorni|settimane|attesa|ritard*|energia|acqua|consum*|emission*|rifiut*|spese|salari|debit*|interessi|sconti|senza|mancant*|apert*|scadut*|resi|rettific*|cadute|infortun*|assenz*|uscite|abbandon*|scostament*|scarti|rilavoraz*|reclam*|giacenz*|scorte",
  dutch:
    "*tijd|*duur|minuten|uren|dagen|weken|wacht*|achterstand*|energie*|*verbruik|uitstoot|afval*|uitgaven|salaris*|schulden|rente|korting*|zonder|ontbrekend*|openstaand*|onbetaald*|retour*|correctie*|valincidenten|ongeval*|verzuim|vertrek*|uitval*|afwijking*|klacht*|voorraad*",
  polish:
    "czas|dni|godzin*|minut*|tygodni*|opóźnie*|energii|zużyci*|emisj*|odpad*|wydatk*|wynagrodze*|długu|odsetk*|rabat*|bez|brak*|otwart*|zaleg*|zwrot*|korekt*|wypadk*|absencj*|odejś*|odchyl*|reklamac*|zapas*",
  turkish:
    "süre*|gün*|saat*|dakika*|bekleme*|gecik*|enerji*|tüketim*|emisyon*|atık*|harcama*|maaş*|borç*|faiz*|iskonto*|eksik*|açık*|iade*|kaza*|devamsız*|ayrıl*|sapma*|stok*|şikayet*",
  nordic:
    "tid|*tid|dage|dagar|dager|timer|timmar|minutter|minuter|ventetid*|venteliste*|vänte*|forsink*|försen*|energi*|*forbrug|*förbrukning|*forbruk|udslip|utsläpp*|utslipp*|affald|avfall|udgift*|utgift*|utgifter|gæld|gäld|gjeld|skuld*|rente*|ränta*|uden|utan|uten|mangl*|åbne|åpne|öppna|retur*|ulykke*|olyck*|fravær*|frånvaro*|afvig*|avvik*|klag*|lager*",
  chinese:
    "*时间*|*时长*|*时延*|*天数*|*库存*|*逾期*|*退货*|*投诉*|*事故*|*能耗*|*排放*|*加班*|*缺勤*|*未*|*开支*|*内存*|*占用*",
  japanese: "*時間*|*残業*|*在庫*|*遅*|*離職*|*退職*|*返品*|*事故*|*苦情*|*経費*|*消費*|*排出*|*未*",
  korean: "*시간*|*일수*|*재고*|*퇴사*|*반품*|*사고*|*민원*|*소비*|*배출*|*미납*|*미처리*",
};

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
