import type { Words } from "./language-words";

/**
 * Parts of names that tell no side by themselves and of which less may well be the better: times, what is used up, money
 * that goes out, what is left undone, what goes wrong. They decide nothing; they only keep a bare target from being taken
 * for a floor before anybody was asked. Since no function carries them, the list may be long. A star opens its side.
 */
export const MAY_BE_LESS: Readonly<Record<string, Words>> = {
  english:
    "*infection*|adjustment*|age|ageing|alert*|allowance*|at completion|backlog*|backup size|binary size|bounced|breach*|broken|bugs|bundle size|calendar|cancelled|carbon|changeover*|claims|co2|co2e|combined ratio|consum*|crash*|crime*|critical vuln*|damage*|damaged|dart|days|death*|debtors|delay*|demurrage*|dependen*|detention*|deviat*|difficile|discount*|discrepan*|dispute*|dna rate|drop off*|drop out*|dropout*|dropped|duplicate*|duration|dwell*|effort|electricity|emission*|empty|emr|energy|escalat*|escapes|evictions|exception*|excess*|exclusion*|exits|expend*|exposure*|falls|fee|fees|finding*|fine|fines|fte|ftes|fuel|gas|gearing|ghg|grievance*|handling|handoff*|handover*|harm*|hotfix*|hour*|idle*|intensity|interest cost*|interest expense*|interest paid|inventory|journal*|kwh|labor|labour|lapse*|layout shift|leak*|leaver*|litigat*|litigation|loan*|lti|ltir|markdown*|maverick*|max|maximum|memory|mileage|minute*|misdeliver*|mishandl*|mislabel*|mispick*|misrout*|missed|misship*|missing|mortal*|mrsa|mwh|near miss*|never event*|no shows|non compliant|noncompliant|offence*|opt outs|overflow*|overhead*|overpa*|override*|paper|payable*|payroll|phishing|prevalen*|privileged|provision*|queue*|readmi*|rebate*|recall*|receivable*|recordable*|refund*|regression*|rejected|rent|repeat*|reruns|restat*|restraint*|return|returns|reversal*|revisit*|rework*|risk*|rollback*|salar*|scrap*|seconds|sepsis|setup|severity|shortage*|shrink*|single source*|sole source*|spend*|spoil*|stock|stock out*|stockout*|strike*|support tickets|suspen*|tail|tax|taxes|threat*|to complete|touches|trifr|trir|ulcer*|unallocated|unassigned|unbilled|uncovered|underpa*|unmatched|unpaid|unpatched|unread|unreconciled|unsigned|unsubscri*|untested|unused|varianc*|violation*|vulnerab*|vulns|wage*|wastage|waste*|water|weeks|withdraw*|without|working capital|worst|write off*|write offs",
  german:
    "*aufwendungen|*ausgaben|*bestände|*gebühren|*stunden|*tage|abbruch*|abbrüche|abfall*|alter|altersstruktur|ausnahme*|austritt*|bestand|energie*|forderung*|fremdleistung*|frist*|gehälter|höchst*|korrektur*|löhne|mahnung*|maximal*|minuten|offen|ohne|rabatt*|rückgaben|steuer*|stornierung*|strom*|stunden|stürze|unbezahlt*|verstöße|warte*|wasser*|wochen|zins*",
  french:
    "ajustement*|casse|charges|chutes|consommation*|dette*|déchets|délais|départs|eau|exceptions|heures|impayé*|impôt*|intérêts|jours|litige*|manquant*|maximal*|minutes|ouvertes|ouverts|rebut*|remises|retards|rupture*|salaires|sans|semaines|stocks|écart*|émission*|énergie",
  spanish:
    "abiert*|agua|ajustes|bajas|caídas|consumo*|demora*|deriva|descuento*|desviacion*|deuda*|días|emisiones|endeudamiento|energía|faltante*|gasto*|horas|impag*|intereses|inventario*|merma*|minutos|máxim*|pendientes|plazo*|prevalencia|reproceso*|residuos|rotura*|salarios|semanas|severidad|sin|tickets|tiempo*",
  portuguese:
    "abertas|abertos|acidente*|chamados|desconto*|desvio*|dias|dívida*|emissões|energia|estoque*|juros|pendentes|prazo*|quedas|refugo*|resíduos|retrabalho*|ruptura*|salários|saídas|sem|tamanho|água",
  italian:
    "abbandon*|acqua|apert*|attesa|cadute|debit*|durata|giacenz*|giorni|interessi|mancant*|massim*|minuti|ore|rettific*|rifiut*|rilavoraz*|salari|scadut*|sconti|scorte|scostament*|senza|settimane|uscite",
  dutch:
    "*duur|*verbruik|achterstand*|afval*|afwijking*|correctie*|dagen|korting*|onbetaald*|ongeval*|ontbrekend*|rente|retour*|salaris*|uitstoot|uitval*|uren|vertrek*|voorraad*|wacht*|weken|zonder",
  polish:
    "*absencj*|*awari*|*błęd*|*fluktuacj*|*nadgodzin*|*należnoś*|*przesto*|*reklamac*|*skarg*|*strat|*usterk*|*zobowiąza*|*zwłok*|bez|brak*|czas|dni|długu|emisj*|energii|godzin*|korekt*|minut*|odchyl*|odejś*|odpad*|odsetk*|otwart*|rabat*|straty|tygodni*|wydatk*|wynagrodze*|wypadk*|zaleg*|zapas*|zużyci*|zwrot*",
  turkish:
    "*arıza*|*duruş*|*gider*|*hurda*|*kayıp*|*maliyet*|*şikayet*|atık*|ayrıl*|açık*|bekleme*|borç*|dakika*|devamsız*|devir*|eksik*|emisyon*|enerji*|faiz*|fire oranı|gecik*|gün*|harcama*|hata oranı|hatalı|iade*|iskonto*|kaza*|maaş*|saat*|sapma*|stok*|süre*|tüketim*",
  nordic:
    "*avbrott|*bortfall|*driftstopp*|*feil|*fejl|*fel|*forbrug|*forbruk|*fravær*|*frånvaro*|*förbrukning|*försening*|*klage*|*klagomål|*kostnad*|*nedbrud|*nedetid|*omkostning*|*oppsigelse*|*opsigelse*|*reklamasjon*|*reklamation*|*restorder*|*skade*|*skador|*stillestånd*|*svind|*svinn*|*tid|*udgift*|*uppsägning*|affald|afvig*|avfall|avvik*|dagar|dage|dager|energi*|forsink*|fravær*|frånvaro*|försen*|gjeld|gjennomtrekk*|gäld|gæld|kassasjon*|kassation*|lager*|mangl*|medarbejderomsætning*|minuter|minutter|olyck*|personaleomsætning*|personalomsättning*|rente*|retur*|ränta*|sjuk*|skuld*|syge*|syk*|tid|timer|timmar|uden|udgift*|udslip|ulykke*|utan|uten|utgift*|utgifter|utslipp*|utsläpp*|venteliste*|ventetid*|vänte*|åbne|åpne|öppna",
  chinese:
    "*事故*|*内存*|*加班*|*占用*|*周期*|*天数*|*库存*|*延迟*|*开支*|*成本*|*投诉*|*报废*|*排放*|*时长*|*时间*|*未*|*流失*|*缺陷*|*能耗*|*负债*|*费用*|*退货*|*逾期*",
  japanese:
    "*エラー*|*クレーム*|*コスト*|*事故*|*在庫*|*廃棄*|*待ち*|*排出*|*日数*|*時間*|*未*|*欠品*|*残業*|*消費*|*経費*|*返品*|*遅延*|*離職*",
  korean:
    "*결근*|*대기*|*미납*|*미처리*|*민원*|*반품*|*배출*|*불만*|*비용*|*사고*|*소비*|*시간*|*연체*|*오류*|*이직*|*일수*|*재고*|*지연*|*클레임*|*퇴사*|*폐기*",
  russian:
    "*авари*|*брак*|*возврат*|*время|*выброс*|*дефект*|*дней|*долг*|*жалоб*|*задерж*|*задолж*|*запас*|*затрат*|*минут|*отток*|*отход*|*ошиб*|*потер*|*потреблен*|*прогул*|*просроч*|*просто*|*расход*|*списан*|*срок*|*текуч*|*травм*|*часов|*штраф*",
  finnish:
    "*aika|*hukka*|*häiriö*|*hävik*|*kulut|*kulutus|*kustannu*|*läpimeno*|*myöhästy*|*odotus*|*poissaolo*|*päivät|*päästö*|*reklamaati*|*tapaturma*|*tunnit|*vaihtuvuus|*valitu*|*varasto*|*velka*|*viive*|*virhe*",
  czech:
    "*absenc*|*chyb*|*dluh*|*doba|*fluktuac*|*nehod*|*nemocnost|*náklad*|*odchod*|*odpad*|*pohledáv*|*prostoj*|*reklamac*|*spotřeb*|*stížnost*|*sťažnost*|*zmetk*|*zpožd*|*ztrát*|*zásob*|*závad*|*úraz*|dny|dní|emise|emisí",
  hungarian:
    "*baleset*|*fluktuáció*|*fogyasztás*|*hiba*|*hiányzás*|*hulladék*|*kibocsátás*|*készlet*|*késés*|*költség*|*lejárt*|*napok|*panasz*|*reklamáció*|*selejt*|*tartozás*|*veszteség*|*állásidő*|*átfutás*|idő|átfutási idő",
  romanian:
    "*absent*|*accident*|*defect*|*deșeu*|*emisii|*erori|*pierder*|*plânger*|*rebut*|*reclama*|*întârz*|consum*|costul|costuri|datori*|fluctua*|restanț*|stocuri|timp|timpul|zile",
  vietnamese:
    "chi phí|chậm trễ|công nợ|giao trễ|hao hụt|khiếu nại|nghỉ việc|nợ xấu|phế phẩm|số lỗi|số ngày|tai nạn|thời gian|trả hàng|tồn kho|tỷ lệ lỗi",
  indonesian:
    "absen*|biaya|cacat|emisi|hari|hutang|kecelakaan|keluhan|kerugian|keterlambatan|komplain|konsumsi|lembur|limbah|penolakan|persediaan|piutang|retur|rusak|stok|temuan|terlambat|utang|waktu",
};

/** As a share, what leaves: `Driver turnover, 21 %`, `Turnover, 10 %`; else sales, or how often stock turns. */
export const LESS_AS_SHARE: Words = "turnover|rotation|rotación|rotatividade|rotazione|verloop|rotacja|devir";

/** Greek, Hebrew, Arabic, Hindi, Thai and others: of no word of theirs anybody here knows the side. */
export const UNKNOWN_SCRIPTS = /[\u0370-\u03ff\u0530-\u0fff\u10a0-\u10ff]/;

/** `Lead time`, but not `On time`, `First time right`, `Full-time share`. */
export const TIME_THAT_PASSES = " (?<! (?:on|first|real|full|part|one|right|any|in|all) )times? ";

/** `Orders per hour`, `Anrufe je Tag`: how often, which is no ratio and no time that passes. */
export const PER_TIME =
  /(?<= )(?:per|je|pro|par|por|a|an) (?:annum|year|quarter|months?|weeks?|days?|hours?|hrs?|h|minutes?|min|seconds?|sec|s|d|jahr|quartal|monat|woche|tag|stunde|mois|trimestre|semaine|jour|heure|mes|semana|dia|hora|maand|kwartaal|week|dag|uur|anno|mese|settimana|giorno|ora) /g;

/** `Students per device`, `Schüler je Gerät`. */
export const RATIO = " (?:per|je|pro|par|por) ";

/** `P1 resolution h`: a name may end in the unit of a time, which is no rate of it, as that of `Calls per h` is. */
export const TIME_AT_THE_END =
  / (?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|sek|std|stunden|tage?|jours?|dias?|giorni|ore|dagen|uren|dni) $/;

/** Units of what passes, is used up or goes wrong, as they stand in a column of units or behind a target. */
export const UNITS_OF_LESS =
  /^(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|sek|sekunden|minuten|std|stunden|tage?|wochen|jours?|heures?|horas?|dias?|minutos?|segundos?|giorni|ore|minuti|dagen|uren|dni|godz|k?wh|mwh|gj|kg|t|tons?|tonnes?|tco2e?|kgco2e?|co2e?|l|litres?|liters?|m3|m³|[kmgt]b|ppm|dpmo)$/;
