import type { Words } from "./language-words";

/**
 * Parts of names that tell no side by themselves and of which less may well be the better: times, what is used up, money
 * that goes out, what is left undone, what goes wrong. They decide nothing; they only keep a bare target from being taken
 * for a floor before anybody was asked. Since no function carries them, the list may be long. A star opens its side.
 */
export const MAY_BE_LESS: Readonly<Record<string, Words>> = {
  english:
    "anxi*|bmi|depress*|depriv*|discomfort|distress|fatigue*|frail*|hardship|hostil*|impair*|insomnia|isolation|lonel*|obes*|pain|poverty|severity|stigma*|suffer*|symptom*|toxic*|weakness*|ranking|rank|exception*|lameness|culling*|bed occupancy|abort*|abuse*|adjustment*|age|aged|ageing|agency|air travel|alarms|alert*|allowance*|anti social|assault*|at completion|backup size|binary size|bundle size|calendar|dart|detention*|privileged|threat*|attack*|attrit*|audit fee*|audit issue*|audit point*|backfill*|backlog*|backorder*|bankrupt*|blank sailing*|blocked|blockers|blocking|blood pressure|boarding|borrow*|bottleneck*|bounce*|re dos|breach*|breakage*|breakdown*|brib*|broken|bullying|burglar*|burnout|business travel|bycatch|bypass*|c section*|caesarean*|caidi|calorie*|carbon|carried over|carry over|carryover|ces|change order*|change request*|changeover*|chemical*|cholesterol|class size*|clawback*|closures|co2|co2e|cold start*|collision*|combined ratio|concession*|congest*|consum*|contact rate|contingenc*|cost increase*|cpm|cpu|crash*|credit note*|crime*|critical|criticality|crowding|damage*|damp|days|deadhead*|death*|default|deficien*|degrad*|delay*|delinquen*|demurrage*|denial*|dependen*|deplet*|detractor*|deviat*|difficile|disconnect*|discount*|discrepan*|discriminat*|dismissal*|disput*|dissatisf*|diversion*|dna rate|door to|dpmo|drop off*|drop out*|dropout*|drug use|duplicate*|duration|dust|dwell*|effort|effort score|electricity|emergencies|emergency|emr|end of life|energy|epidemic*|erosion|escalat*|escapes|evict*|exceed*|excess*|exclusion*|exits|expedited|expedites|expend*|expiring|exposure*|fall rate|falls|fault*|fee|finding*|fine|fires|first aid*|flaky|flights|fly tip*|food miles|forbear*|foreclos*|fraud*|freelancer*|freight cost*|fte|fuel|gas|gearing|ghg|grievance*|hallucinat*|handling|handoff*|handover*|harass*|harm*|hba1c|help desk|helpdesk|homeless*|hospitalization*|hot fix*|hotfix*|hour*|idle*|impediment*|inaccura*|inactive|inactivit*|incorrect|inequal*|inflation|insolven*|intensity|intercompany difference*|interest cost*|interest expense*|interest paid|interest rate|interrupt*|invalid|inventory|journal*|kwh|labor|labour|lag|landfill|lapse*|largest customer*|laundering|layoff*|layout shift|leak*|leaver*|leaving|legal cost*|leverage|liabilit*|litigat*|loan*|locum*|lti|ltir|markdown*|maverick*|max|maximum|memory|micro stops|mileage|mis pick*|mis ship*|mistake*|mrsa|mwh|ncr|near hit*|near miss*|neet|noise|noncompliant|nonconform*|nonpay*|nox|npl|nuisance|objection*|off budget|off contract|offence*|opt outs|outbreak*|over budget|overpa*|page load|paper|parking ticket*|partial shipment*|particulate*|password*|payable*|payroll|pest*|phishing|pilfer*|plagiar*|poisoning*|pollut*|postpone*|pothole*|ppm|pressure sore*|prevalen*|price increase*|print volume|printed|printing|provision*|punch list*|puncture*|queue*|quit rate|quits|re admission*|reaction*|reactive|readmi*|rebate*|rebuild*|recall*|receivable*|reclass*|recordable*|redeliver*|redundanc*|refund*|regression*|reinfect*|relaps*|rent|reoffend*|repeat*|reruns|resched*|resit*|restarts|restat*|restraint*|retirement*|retransmi*|reversal*|reverted|revisit*|rework*|risk*|rollback*|rollover*|rough sleep*|rush order*|saidi|saifi|salar*|sanction*|scope 1|scope 2|scope 3|scope change*|scope creep|scrap*|seconds|sepsis|serious event*|service desk|setup|short deliver*|short ship*|short stops|shortage*|shrink*|single sourc*|single supplier|slippage|slowdown*|smells|smoker*|smoking|snag*|so2|sole source*|spam*|speed of answer|speed to answer|speeding|spend*|split order*|split shipment*|spoil*|spot buy*|stale|stalled|star reviews|stillbirth*|stock|stockout*|stoppage*|stress|strike*|stuck|sugar|suicid*|support tickets|surcharge*|surrender*|suspen*|tail|tat|tax|teen pregnan*|temp|temporary|theft*|tire wear|to complete|tobacco|tool wear|top 10 client*|top 10 customer*|top 5 customer*|top customer*|top ten customer*|touches|transfers|trifr|trip rate|trir|truan*|tyre wear|ulcer*|unassigned|unauthori*|unavailab*|uncontrol*|uncovered|undeliver*|underpa*|underperform*|underserved|underspen*|underutil*|unencrypt*|unhappy|unknown|unread|unsafe*|unsatisf*|unsold|unsubscri*|unsupport*|unverif*|vacat*|varianc*|victim*|violation*|violence|void|vulnerab*|vulns|wage*|walkout*|wastage|waste*|water|weeks|weight|whistle*|withdraw*|without|working capital|worst|write down*|write off*|wrong|robber*|robbed|murder*|vandal*|graffiti|evasion|maltreat*|out of home|new cases|active cases|cases filed|lawsuit*|breaks|bursts|dilution|walk out*|deficit*|offender*|purchase order|removal*|disease*|disrupt*|flood*|work order|repair order|diagnos*",
  german:
    "*armut*|*depressi*|*einsamkeit*|*schmerz*|*schmälerung*|*einbuße*|*rückgang|*minderung*|*ausnahme*|*platzierung*|tabellenplatz|*abfall*|*abweis*|*angriff*|*arbeitslos*|*aufwendungen|*ausgaben|*ausstoß|*bandstopp*|*belastung*|*belästig*|*bestände|*betrug*|*bruch*|*brände|*delikt*|*differenz*|*emission*|*engpass*|*erkrank*|*gebühren|*gefähr*|*geschwür*|*gewicht|*havarie*|*infekt*|*komplikation*|*kraftstoff*|*kriminal*|*leck|*lücke*|*mahn*|*mängel*|*reparatur*|*risik*|*rückstell*|*schließung*|*schulden|*schwund*|*schäden*|*sperrung*|*stau|*sterb*|*stillstand*|*streitigkeit*|*stunden|*störfall*|*stürz*|*arbeitstage|*heitstage|*hospitalis*|*liegetage|*verschnitt*|tage|wareneinsatz*|*tote|*toter|*unterbrech*|*verkehrstote*|*verletz*|*verspät*|*verwurf*|*vorfall*|*wertbericht*|*überzahl*|abbestell*|abbrech*|abgelaufen*|abgelehnt*|abhängig*|ablehn*|abmeld*|abregel*|absage*|abschreib*|abschrift*|absprung*|abwander*|abwasser*|abwesen*|adipos*|alter|altersstruktur|altsystem*|antibiotik*|ausbuchung*|ausgefallen*|ausgelaufen*|ausgeschied*|austritt*|außenstände|beanstand*|befristet*|beschädig*|bestand|bestech*|blockier*|bußgeld*|defekt*|dekubit*|diebst*|dienstreise*|diesel*|doppelzahl*|durchfall*|durchgefallen*|dünge*|eilauftr*|eilbestell*|einspr*|entlass*|eskalation*|expresslief*|feinstaub*|fixierung*|flugreise*|flüge|forderung*|fremdkapital*|fremdleistung*|fremdvergabe*|frist*|frühabgang*|garantiefall*|gehälter|geldwäsche*|geruch*|geschäftsreise*|gesperrt*|gewalt*|gewährleist*|gutschrift*|heiz*|höchst*|inaktiv*|inkasso*|instandsetz*|kaiserschnitt*|kapitalbindung*|klassengröße|komplexität|konflikt*|konzentration*|korrektur*|korruption*|kulanz*|kündig*|ladenhüter*|leck*|leerfahrt*|leerkilometer*|leerlauf*|leiharbeit*|lärm*|löhne|manuell*|maximal*|mehraufwand*|mortal*|müll*|nachbesser*|nachforderung*|nachlass*|nachtrag*|nachzahlung*|neustart*|nichterschein*|notfalleinsätz*|notfalländerung*|obdachlos*|offen|ohne|passwort*|plastik*|probezeitkündig*|rauchen|raucher*|restmüll|rückfall*|rückfrage*|rückgabe*|rückläuf*|rückruf*|rückzahlung*|schlecht*|schließtag*|schrott*|schulabbrecher*|schwachstelle*|schwingung*|sonderfahrt*|sonderfreigabe*|steuer*|stickoxid*|stornierung*|straf*|strom|strombezug|strommenge|teillieferung*|treibstoff*|umbuchung*|umtausch*|unbeantwortet*|unbearbeitet*|unbesetzt*|unbezahlt*|unerlaubt*|unerledigt*|ungeklärt*|ungelöst*|ungenutzt*|ungepatcht*|ungeplant*|ungleich*|ungültig*|unsicher*|unterbesetz*|unterbrochen*|unterdeckung*|unterliefer*|unverkauft*|unvermietet*|unverschlüssel*|unvollst*|unzufried*|verfall*|verlegung*|verpasst*|verschleiß*|verschuld*|verschwend*|verstöße|versäum*|verwaist*|verwarn*|verzöger*|warte*|wasser*|wechselquote|weiterleitung*|werkzeugverschleiß*|widerruf*|widerspr*|wiederaufnahm*|wiedereinweis*|wiedereröffn*|wiederholanruf*|wiederholt*|wiederholungs*|wiederöffn*|wochen|zeitarbeit*|zins*|zurückgewies*|zwangsabschalt*|überbeleg*|überbestand*|überbuch*|überforder*|übergewicht*|überlast*|überliefer*|überschritten*|überschuld*|überzieh*|überzogen*|*einbrüch*|schwarzfahr*|*hinterzieh*|kredit|kreditlinie|darlehen|*nitrat*|zellzahl|*überfäll*|*straftat*|*rohrbrüch*|*abbrüch*|*wartezeit*|*warteliste*",
  french:
    "anxiete*|depression*|detresse|douleur*|isolement|pauvrete|solitude|ajustement*|alerte*|amende*|annul*|antibiot*|arriéré*|arrêt|attaque*|attente*|avoirs|blessure*|blessé*|bloqué*|bris|bruit|bug*|cambriol*|cassé*|chute*|clôtures|coefficient d'exploitation|complexité|consommation*|contentieux|contention*|contravention*|corruption|coupure*|créance*|césarienne*|danger*|dette*|doublon*|douteu*|déchets|découvert*|décroch*|décès|défaillance*|dégrad*|dégât*|délest*|délinquance|démarque*|dépassé*|dépendance*|dépréci*|dérapage*|dérive*|dérogation*|désabonn*|désinscr*|détracteur*|eau|eaux|effectif par classe|effet de serre|emballage*|empreinte*|en souffrance|endett*|endommag*|escarre*|estimé*|expulsion*|faux positif*|fermetures|fiscalité|fraude*|fuite|fumeur*|gaspill*|glissement*|heures|hors budget|hors contrat|hors délai*|hors service|impôt*|inactif*|indice de fréquence|infiltration*|inflation|inoccupé*|insécur*|interruption*|intérim*|intérêts|inutilis*|invendu*|inégal*|jours|levier|licenci*|litige*|manquant*|manuel*|mécontent*|résolue|traitée|nuisance*|obsol*|odeur*|orphelin*|oubli*|ouvertes|ouverts|papier*|particules|passif*|perte*|plagiat*|plainte*|plantage*|plastique*|poids|pollu*|périm*|radiation*|ralentiss*|rappel de|rappels clients|ratio combiné|rechute*|redoubl*|redémarr*|refus*|relance*|remise|reprise*|retouche*|retour*|risque*|rupture*|réhospital*|réserves de chantier|salaires|sanction*|sans|saturation|semaines|sous effectif|sous traitance|sous utilis*|stocks|surcharge*|surconsomm*|surcoût*|surendett*|surfacturation*|surmenage|surpoids|surréserv*|surstock*|suspendu*|tabac|tabag*|taux de fréquence|toxi*|trop perçu*|usure|victime*|violence*|vol de|vols de|voyages d'affaires|à vide|écart*|échec*|échou*|tués|atteinte*|évasion*|indus|sans abri|réserves à la réception|réparation*",
  spanish:
    "aislamiento|ansiedad|depresion|dolor|malestar|pobreza|soledad|cobertura de inventario|días de inventario|faltas|abiert*|agresion*|ajustes|alarma*|alcohol*|alumnos por clase|apalanc*|atasco*|avería*|basura|caducad*|caída|cierre de cuentas|cierres|cola de|colision*|combustible*|complejidad|compras fuera|concentración|contamin*|criticidad|dañad*|delict*|delito*|demandas laborales|demora*|deriva|desabastec*|desahuc*|desalojo*|descart*|desconex*|descuento*|desech*|deserción|desert*|despido*|desviacion*|desvincul*|detractor*|deuda*|diferencia*|dimision*|efecto invernadero|embalaje*|embarazo*|emisiones|en papel|endeud*|enfermedad*|equivocad*|estafa*|estancia*|estrés|exceso*|extrav*|falla*|fallecim*|fallid*|fallo*|faltante*|filtracion*|fuera de|fumador*|gasto*|gravedad|horas|huelga*|huella*|hurto*|impag*|impuesto*|inactiv*|inasist*|incorrect*|incumpl*|inflación|insolven*|intereses|intrus*|inventario*|merma*|micropara*|mora|moros*|muerte*|muerto*|máxim*|no cobrad*|no conform*|no ejecutad*|no pagad*|no planificad*|no resuelt*|olor*|olvid*|omisi*|peligr*|periodo de recuperación|plazo*|prevalencia|quiebra*|quiebre*|reabiert*|readmis*|rebote*|recort*|reingreso*|renuncia*|reparac*|repetición|repitent*|reprob*|reproceso*|retrabajo*|rezag*|riesgo*|robo*|rotas|rotos|rotura*|sancion*|semanas|severidad|sobrecoste*|sobregasto*|sobrestock|sobreventa*|subcontrat*|tabaquis*|tasa de frecuencia|tasa de paro|tercerizad*|tickets|tiempo*|trabajo temporal|vací*|vertido*|viajes de trabajo|vulnerac*|víctima*|índice de frecuencia|úlcera*|secuestr*|hacinam*|reincid*",
  portuguese:
    "ansiedade|depressao|dor|isolamento|solidao|abertas|abertos|acidente*|agress*|alarme*|alavanc*|alcool*|alerta*|anulaç*|ataque*|avari*|cargos vagos|cesarian*|ciclo de|combustív*|complexidade|complicaç*|concentração|contas a receber|corrupç*|crime*|criticidade|danificad*|dano*|defici*|demiss*|demitid*|dependência|derram*|desconto*|desgaste|desigual*|desligam*|desocup*|despej*|desperdíc*|desvio*|detrator*|dias|diferença*|discrimin*|doença*|duplicad*|dívida*|efeito estufa|em papel|embalag*|emissões|encargo*|endivid*|epidemi*|errad*|estoque*|estouro*|estresse|excedent*|excesso*|expirad*|falha*|fechamento de|fechamentos|fertilizant*|fila de|folha|fora de|fora do|fuga*|gravidade|greve*|imóveis vagos|inadimpl*|inativ*|incorret*|infiltraç*|inflação|infraç*|insatisf*|insegur*|interrupç*|juros|lesão|lesões|litígio*|lixo|maltrat*|manuais|morte*|mortos|multa*|notas de crédito|odor*|omiss*|parada|partícula*|pegada*|pendent*|pendênc*|plástic*|polui*|prazo*|quebrad*|quebras|queda|queixa*|reabert*|recaíd*|refugo*|reintern*|reinício*|rejeit*|rejeição|repetên*|reprov*|resíduos|retrabalho*|risco*|rotativ*|roubo*|ruptura*|ruído*|salários|sanço*|sançã*|saídas|sem|sobrecarga*|sobrecusto*|sobrepeso|sucata*|suicíd*|suspens*|tamanho|taxa de frequência|temporár*|terceirizad*|vagas em aberto|vazament*|viagens a trabalho|violaç*|violência*|vítima*|água|índice de frequência|óbito*|restos a pagar|congestionament*|acervo|glosa*",
  italian:
    "ansia|disagio|dolore|poverta|solitudine|abbandon*|accantonament*|acqua|allarm*|anomal*|apert*|arretrat*|attacch*|attesa|bloccat*|bocciat*|cadute|carburant*|cartace*|cesare*|chiusure|complessità|complicanz*|concentrazione|contenzios*|crimin*|criticità|danneggiat*|danni|debit*|decess*|degenz*|deterior*|detrattor*|dipendenza|dispersion*|duplicat*|durata|eccess*|emission*|errat*|extra cost*|extracost*|fermi|fermo impianto|frod*|fumatori|fumo|fuoriuscit*|furt*|giacenz*|giorni|guast*|imballagg*|impost*|impront*|inadempi*|inattiv*|incend*|incomplet*|indice di frequenza|infezion*|inflazione|infrazion*|inquina*|insoddisf*|insolut*|interessi|interinal*|interruzion*|lesion*|leva finanziaria|licenziat*|mancant*|manual*|massim*|mortal*|morti|multe|obes*|oneri|ore straordinarie|ore lavorate|ore uomo|particolat*|pericol*|reati|reato|recidiv*|reso|rettific*|riammission*|riaperti|riavvi*|ricoveri*|rifatt*|rifiut*|rilavoraz*|rimbalzo|risch*|rottur*|rumor*|salari|sanzion*|sconti|sconto|scorte|scostament*|senza|settimane|sfitt*|sofferen*|sospes*|sovraccaric*|sovracost*|sprec*|straordinar*|svalutaz*|tasse|uscite|usura|vulnerab*|residui|parti cesarei",
  dutch:
    "*angst*|*armoede*|*eenzaamheid*|*pijn*|*achterstand*|*duur|*hinder|*infecti*|*lawaai*|*leegstand*|*overschrijding*|*uitval*|*verbruik|*vervuil*|aanval*|afhankelijk*|afkeur*|afmelding*|afschrijv*|afval*|afwijking*|antibiotic*|arbeidsongeval*|boete*|brandstof*|breuk*|claims|complicati*|concentratie*|correctie*|crimin*|dakloos*|debiteur*|decubit*|derving*|diefstal*|dienstreiz*|doorloop*|emissie*|fijnstof|geblokkeerd*|geschil*|gevaar*|geweigerd*|handmatig*|heropname*|herstart*|herstelwerk*|inbra*|incourant*|inflatie|inhuur*|korting*|kostprijs*|kwetsbaar*|lasten|lek|lekkage*|lekken|lekverlies*|letsel*|meerwerk*|no show*|noodlijdend*|onbetaald*|onderbreking*|ongelijk*|ongelukk*|ongeval*|onjuist*|onopgelost*|ontbrekend*|ontevreden*|ontslag*|onvolledig*|plastic*|reactietijd*|recidiv*|restafval*|retour*|risico*|roken*|rokers|schade*|sluiting*|sterfte*|stikstof*|stilgevallen|stilstand*|stroomstor*|te laat|uitgesloten*|uitgevallen|uitstoot|uitzend*|uren|vergeten|verlies*|verlopen|verpakking*|verspil*|vertrag*|vertrek*|voorraad*|voorzieningen|waardeverlies|wacht*|wanbetal*|weken|zittenblij*|zonder|woonlasten|*vorderingen|*vernieling*|*wachtlijst*|*wachttijd*|*bezwaarschrift*|*schoolverlat*|*inbraak|*inbraken",
  polish:
    "*awari*|*błęd*|*nadgodzin*|*należnoś*|*przesto*|*skarg*|*strat|*usterk*|*zobowiąza*|*zwłok*|bez|brak*|długu|emisj*|godzin*|korekt*|minut*|odchyl*|odejś*|odsetk*|otwart*|rabat*|tygodni*|wydatk*|wynagrodze*|zaleg*|zapas*|zużyci*|zwrot*|*bezroboc*|*zakaże*|*zgon*|*kradzie*|*przestępstw*|*wykrocz*|*porzuc*|*odpad*|*absenc*|kolejk*|oczekiwan*|*opóźn*|*pożar*|*wypowiedz*|*szkodow*|szkody|*zadłuż*|odmow*|*wypad*|wypadk*|straty",
  turkish:
    "*arıza*|*duruş*|*gider*|*hurda*|*kayıp*|*maliyet*|*şikayet*|atık*|ayrıl*|açık*|bekleme*|borç*|dakika*|devamsız*|devir*|eksik*|emisyon*|enerji*|faiz*|fire oranı|gecik*|gün*|harcama*|iade*|iskonto*|kaza*|maaş*|saat*|sapma*|stok*|süre*|tüketim*",
  nordic:
    "*bortfall|*driftstopp*|*feil|*fejl|*fel|*forbrug|*forbruk|*fravær*|*frånvaro*|*förbrukning|*försening*|*klage*|*klagomål|*kostnad*|*omkostning*|*oppsigelse*|*opsigelse*|*restorder*|*skade*|*skador|*stillestånd*|*svind|*svinn*|*tid|*udgift*|*uppsägning*|affald|afvig*|avfall|avvik*|dagar|dage|dager|energi*|forsink*|försen*|gjeld|gjennomtrekk*|gäld|gæld|kassasjon*|lager*|mangl*|medarbejderomsætning*|personaleomsætning*|personalomsättning*|rente*|retur|returer|returprosent*|returandel*|ränta*|sjuk*|skuld*|syge*|syk*|timer|timmar|uden|udslip|utan|uten|utgift*|utslipp*|utsläpp*|vänte*|åbne|åpne|öppna|*ulykk*|*olyck*|*stöld*|*tyveri*|vold|våld*|*mobb*|ledig|ledighed|ledighet|*arbetslös*|*arbejdsløs*|*genindlæg*|*reinnlegg*|*återinläg*|*dødsfald*|*dødsfall*|*dödsfall*|*ohälso*|ohälsa|*restanc*|*restans*|*aflys*|*avlys*|inställd*|*venteliste*|*ventetid*|*väntetid*|*väntelist*|*mangel*|brist*|*kassat*|*tilbakefall|*tilbagefald*|*återfall*|*brud|*brott",
  chinese: "*内存*|*加班*|*占用*|*周期*|*天数*|*库存*|*开支*|*排放*|*时长*|*时间*|*能耗*",
  japanese: "*エラー*|*在庫*|*廃棄*|*排出*|*時間*|*タイム*|*未*|*消費*|*経費*|*返品*",
  korean:
    "*결근*|*대기*|*미납*|*미처리*|*민원*|*반품*|*배출*|*사고*|*소비*|*시간*|*연체*|*오류*|*일수*|*재고*|*클레임*|*타임*|*퇴사*|*폐기*",
  russian:
    "*авари*|*брак*|*возврат*|*время|*выброс*|*дефект*|*дней|*долг*|*жалоб*|*задерж*|*задолж*|*запас*|*затрат*|*минут|*отток*|*отход*|*ошиб*|*потер*|*потреблен*|*прогул*|*просроч*|*просто*|*расход*|*списан*|*срок*|*текуч*|*травм*|*часов|*штраф*",
  romanian:
    "*absent*|*accident*|*defect*|*deșeu*|*emisii|*erori|*pierder*|*plânger*|*rebut*|*reclama*|*întârz*|consum*|costul|costuri|datori*|fluctua*|restanț*|stocuri|timp|timpul|zile",
  vietnamese:
    "chi phí|chậm trễ|công nợ|giao trễ|hao hụt|khiếu nại|nghỉ việc|nợ xấu|phế phẩm|số lỗi|số ngày|tai nạn|thời gian|trả hàng|tồn kho|tỷ lệ lỗi",
  indonesian:
    "biaya|cacat|emisi|hari|hutang|kecelakaan|keluhan|kerugian|keterlambatan|komplain|konsumsi|lembur|limbah|penolakan|persediaan|piutang|rusak|temuan|terlambat|utang|waktu",
};

/**
 * What turns such a name round: `Complaints resolved`, `Unfallfreie Tage`, `Heures de formation`. Of these more is better
 * after all; where the functions take a name for one of which less is better, somebody is asked.
 */
export const MORE_AFTER_ALL: Readonly<Record<string, Words>> = {
  english:
    "processed|issued|investigated|wrench time|no incident*|no accident*|no injur*|no lost time|divert*|diversion|inventory turnover|stock turnover|asset turnover|near miss report*|order backlog|discounts taken|discount taken|cash discounts|accident free|accuracy|answered|avoided|between failures|cleared|closed|completed|completion|corrected|correction|cover|coverage|cured|damage free|days since|days without accident*|days without incident*|days without injur*|defect free|detect*|efficien*|eliminat*|error free|fixed|free days|handled|in time|incident free|injury free|mitigat*|on site|on time|paid on|patched|per session|per share|per visit|prevented|prevention|preventive|productiv*|recover*|recycl*|reduced|reduction|remediat*|renewable|green|reporting rate|return on|resolved|saved|saving|session|settled|solved|survi*|trained|training|treated|turns|watch|zero accident*|zero defect*|mined|milled|harvested|headroom|gift aid claimed|referral*|reserve|reserves|eligible|clearance|collection rate|collection ratio|tax collected|taxes collected|rent collected|fees collected|fines collected|rates collected|completeness|timeliness|reliability|compliance|attendees|time attendance|collection turnover|collection of|open season|open day|open house|open access|open space|open hours",
  german:
    "*management|*steuerung|aufenthaltsdauer|verweildauer website|auftragsbestand|*skontonutzung|*skontoerträge|*behebung*|*bildung*|*deckung*|*einspar*|*empfehl*|*erkennung*|*frei|*freie*|*reduktion|*reduzierung|*senkung|*umschlag*|*vermeid*|abgeschlossen*|bearbeitet*|beantwortet*|behoben*|bewerbung*|eingespart*|erkannt*|erledigt*|erneuerbar*|fristgerecht*|gelöst*|geschlossen*|geschult*|mahlzeit*|pünktlich*|schulung*|spenden|termingerecht*|verhindert*|vermieden*|überleb*|*desinfektion*|*aufklär*|*hilfsfrist*|*genauigkeit|*verfügbarkeit|*vollständigkeit|*termintreue|*zuverlässigkeit",
  french:
    "gestion|rotation des tables|rotation des stocks|rotation des actifs|rotation des lits|carnet de commandes|clôturé*|corrigé*|couverture|fermé*|formation|formé|formée*|formés|renouvelable*|respecté*|retour sur|résolu*|sans accident*|sans incident*|traité*|valoris*|zéro défaut|économis*|évité*|documentée|documenté|élucid*|renouvellement|précision|fiabilité|complétude|exactitude|disponibilité|recouvrement",
  spanish:
    "gestionad*|cartera de pedidos|rotación de camas|rotación de inventario*|rotación de activo*|rotación de mesas|rotación de existencias|rotación de cartera|a tiempo|ahorrad*|atendid*|capacita*|cerrad*|cero accidente*|cero defecto*|cobertura|corregid*|cumplid*|detecc*|evitad*|formación|formad*|prevención|reciclad*|recuperad*|renovable*|resuelt*|sin accidente*|sin incidente*|superviv*|esclarecid*|esclarecim*|en plazo|exactitud|fiabilidad|disponibilidad|recaudación",
  portuguese:
    "gestão|gerenciad*|carteira de pedidos|giro de leitos|giro de estoque|giro de ativo*|rotação de estoque*|rotação de mesas|corrigid*|cumprid*|economizad*|fechad*|formação|no prazo|prevenção|renováve*|resolvid*|sem acidente*|sem incidente*|sobreviv*|treinad*|treinamento|zero acidente*|zero defeito*|adimpl*|precisão|acurácia|exatidão|confiabilidade|disponibilidade|arrecadação",
  italian:
    "gestione|rotazione scorte|rotazione delle scorte|rotazione del magazzino|rotazione degli attivi|chius*|copertura|corrett*|evitat*|formate|formati|formazione|gestit*|prevenzione|puntual*|recuperat*|riciclat*|rilevat*|rinnovabil*|risolt*|risparmiat*|senza incidenti|senza infortuni|sopravviv*|zero difetti|zero infortuni|smaltit*|precisione|accuratezza|affidabilità|disponibilità|riscossione",
  dutch:
    "beheer van|*besparing*|*dekkend*|*dekking*|afgehandeld*|bespaard*|duurzame|foutloos|foutloze|gecorrigeerd*|gedetecteerd*|gerecycled*|geschool*|gesloten|hernieuwbar*|opgelost*|opleiding*|overleving*|slaging*|vermeden|zonder incident*|zonder ongeval*|*opgehelder*|*opheldering*|*nauwkeurigheid|*betrouwbaarheid|*beschikbaarheid",
  polish:
    "rotacji aktywów|rotacji zapasów|rotacji należności|rotacji majątku|rotacja aktywów|rotacja zapasów|bez wypadk*|oszczędno*|pokryci*|rozwiąz*|szkole*|zamknięt*|zaoszczędz*|wykrywaln*|wykryt*|przy pierwszym",
  nordic:
    "*besparelse*|løst|løste|lösta|opplæring*|uddannelse*|utbildning*|utan olyck*|uten skade*|oppetid*|upptid*|oppklar*|opklar*|uppklar*|frivillig*|undervisning*",
  turkish: "*eğitim*|*tasarruf*|kazasız|çözül*",
  russian: "*обучен*|*решен*|*сниж*|*эконом*|без авари*",
  chinese: "*培训*|*关闭*|*节约*|*解决*|*降低*",
  japanese: "*削減*|*対応済*|*改善*|*研修*|*解決*|*解消*",
  korean: "*개선*|*교육*|*절감*|*해결*",
};

/** Of what was lost, missed or refused less is better, whatever it is: `Churned ARR`, `Ventas perdidas`. */
export const LESS_OF_ANYTHING: Words =
  "left behind|left without|out of order|out of service|awaiting|in arrears|in mora|en mora|reworked|elevated|excessive|damaged|wasted|spoiled|faulty|defective|delinquent|fraudulent|erroneous|incomplete|preventable|avoidable|premature|voided|dropped|vermeidbar*|vorzeitig*|repetid*|never|below|shortfall*|did not|voortijdig*|uitstaande|achterstallig*|paralizad*|paralisad*|devuelt*|devolvid*|reprimid*|vencid*|suspendid*|abandonad*|interrumpid*|interrompid*|ripetut*|scadut*|inevas*|évitabl*|indésirabl*|interrompu*|périmé*|expiré*|porzucon*|przetermin*|odrzucon*|zaległ*|försenad*|obetald*|obesvarad*|forsinket|forsinkede|ubetalt*|ubesvart*|avvist*|afvist*|verspätet*|abgebrochen*|unzustellbar*|misslungen*|gescheitert*|contaminat*|contaminación|contaminação|contaminazion*|kontamin*|verunreinig*|ventilator*|catheter*|central line*|cateter*|catéter*|ventilación mecánica|ventilação mecânica|ventilation mécanique|cathéter*|katheter*|beatmung*|beademing*|↓|feed conversion|conversão alimentar|conversión alimenticia|conversion alimentaire|futterverwertung|production de déchets|production ordures|waste production|waste generation|generación de residuos|geração de resíduos|produzione di rifiuti|surface water|cell count|league position|table position|lower the better|smaller the better|less the better|fewer is better|weniger ist besser|niedriger ist besser|kleiner ist besser|je niedriger|moins c est mieux|plus bas mieux|menos es mejor|menor es mejor|cuanto menor|quanto menor|menor é melhor|menor melhor|meno è meglio|lager is beter|minder is beter|annulé*|annullat*|abgelehnte*|afgewezen|atrasad*|bad|cancelad*|cancelled|canceled|churned|contraction|delayed|denied|disputed|downgrade*|entgangene*|failed|geannuleerd*|gemiste*|impagad*|impayé*|late|lost|mancat*|manqué*|missed|missing|nicht|niet|non|não|oos|out of spec*|overdue|perdid*|perdu*|perse|persi|poor|recusad*|refusé*|rejected|rejeitad*|rejeté*|respint*|retardé*|retrasad*|rechazad*|rifiutat*|sin|stornierte*|unbezahlte*|unmet|unpaid|verloren*|verpasste*|verspätete*";

/**
 * `Unfilled shifts`, `Mishandled bags`, `Overcrowded cells`, `Unerledigte Verfahren`: how a word begins tells that what it speaks of
 * went wrong, in whatever trade.
 */
export const WENT_WRONG =
  / (?:not|un(?!aided|prompted|restricted|qualified|assigned|duplicated|interrupted|levered|limited|it|iqu|ivers|iform|ion|der|til|bundl|lock|cover|earn)[a-z]{2,}(?:ed|en|able|t|te|ter|ten|tes|bar|bare)|mis(?!sion|t|cell|c )[a-z]{3,}|over(?!all|view|sight|sea|night|haul|lap|tak|time|flight|subs)[a-z]{3,}|mal(?!e|l|t|aysia)[a-z]{3,}|nie(?!ruch|miec|dziel|der)[a-z\u00e0-\uffff]{5,}) /;

/** `Flights without incident`, `Bescheide ohne Beanstandung`: what had no such thing went well. */
export const WITHOUT =
  / (?:without|free of|free from|ohne|frei von|sans|exempts? de|sin|libres? de|sem|livres? de|senza|zonder|bez|utan|uten|uden)(?= )/;
export const FAULTS: Words =
  "inciden*|acciden*|acident*|injur*|err*|defe*|fault*|complaint*|finding*|delay*|damage*|violation*|*unfall*|*unfälle*|*fehler*|*mängel*|*beanstand*|*verspät*|*störung*|*reklamation*|*rückfrage*|défaut*|réserve*|retard*|anomalie*|queja*|retras*|falha*|atras*|difett*|ritard*|infortun*|reclam*|fout|klacht|storing*|ongeval*|vertraging*|wypadk*|błęd*|opóźnie*|feil|fejl|fel|skade*|olyck*|ulykke*|klag*";

/** `Evictions completed`, `Fines issued`: deeds that somebody would rather not do, and the words that say they were done. */
export const DEEDS: Words =
  "evict*|layoff*|dismissal*|terminat*|disconnect*|refund*|fine|write off*|cancel*|suspension*|penalt*|recall*|reversal*|arrest*|*kündigung*|*sperrung*|*stornierung*|*erstattung*|*mahnung*|*bußgeld*|licenci*|résili*|annul*|rembours*|amende*|despid*|desaloj*|reembols*|multa*|demiss*|rimbors*|multe|ontslag*|ontruim*|boete*|zwrot*|mandat*";
export const DONE: Words =
  "processed|issued|completed|handled|closed|settled|bearbeitet*|erledigt*|traité*|clôturé*|gestionad*|atendid*|cerrad*|fechad*|gestit*|chius*|afgehandeld*";

/** `Losses prevented`, `Émissions évitées`: whatever it was, it did not come. */
export const AVERTED =
  / (?:avoided|prevented|averted|eliminated|vermieden|verhindert|evite[es]*|evitad[oa]s?|evitat[aeio]|vermeden|voorkomen|undgaet|unngatt) $/;

/** `Kreditlinien zur Liquiditätssicherung`: what something is for says nothing of how much of it is wanted. */
export const PURPOSE = / (?:for|fur|zur|zum|pour|para|voor) \S.*$/;

/** `Decrease in complaints`, `Diminution des accidents`: by how much it went down, or where it is to go. */
export const GOING_DOWN: Words =
  "decrease*|drop in|drop of|decline in|decline of|fall in|reduction*|lowering|*verringerung*|*minderung*|rückgang|absenkung*|*senkung*|*reduzierung*|diminution*|baisse*|réduction*|abaissement|disminución*|reducción*|descenso*|diminuiç*|reduç*|queda de|queda d|queda do|queda da|diminuzion*|riduzion*|calo|abbattimento|daling|vermindering*|verlaging*|afname|redukcj*|zmniejsz*|spadek|spadku|obniż*|ogranicz*|minskning*|reduksjon*|reduktion*|nedgang|sänkning*|nedbring*";

/** `Complaints not resolved`, `Réclamations non traitées`. */
export const NOT_SO =
  / (?:not|never|late|nicht|nie|non|pas|no(?! (?:prazo|incident|accident|injur|lost))|niet|nao|nie|ikke|inte|ej) /;

/** `Resolution time`, `Coste de la formación`: what is done takes time and money, which nobody wants more of. */
export const WHAT_IT_TAKES =
  / (?:(?<! a )tiempo|plazo|(?<! a )temps|delais?|duree|tempo|tempi|durata|(?<! no )prazo|tijd|zeit|czasu?|costs?|coste|costo|couts?|custos?|costi|frais|gastos?|despesas|spese|kosten|(?<!(?:watch|session|play|story|show) )time(?! (?:on|between|saved|since) )) /;

/** `Pérdida de clientes`: where the first word of a name says what it is; elsewhere the last one does. */
export const HEAD_FIRST: readonly string[] = [
  "french",
  "spanish",
  "portuguese",
  "italian",
  "romanian",
  "vietnamese",
  "indonesian",
];

/** `Straty wody`, `Sjukfrånvaro anställda`: where whose it is may stand behind, and how it is before. */
export const HEAD_EITHER: readonly string[] = ["polish", "russian", "nordic"];

/** `Number of …`, `Taux de …`, and `… rate`: how something is counted says nothing of its side. */
export const COUNTING_BEFORE =
  /^(?: (?:%|no|nos|number|num|count|rate|share|percent|percentage|proportion|average|avg|mean|median|total|level|all|of|the|anzahl|anteil|quote|durchschnittliche[rns]?|mittlere[rns]?|der|taux|nombre|part|pourcentage|indice|moyenne?|total|de|des|du|d|la|les|l|tasa|numero|porcentaje|promedio|media|taxa|percentual|percentagem|tasso|percentuale|dei|delle|degli|di|aantal|aandeel|van|liczba|wskaznik|odsetek|udzial|antal|andel))+(?= \S)/;
export const COUNTING_BEHIND =
  /(?: (?:paid|received|recorded|reported|registered|filed|sustained|commenced|raised|opened|logged|observed|incurred|identified|found|%|rates?|ratio|percentage|percent|count|number|levels?|index|scores?|ratings?|total|ytd|mtd|quote|anteil|anzahl))+ $/;

/** `RTT 18 weeks`, `Seen in 30 days`: of what is told in percent it is how soon, and not how much. */
export const SOON =
  / (?:weeks?|days?|hours?|minutes?|tagen?|wochen|stunden|jours|semaines|dias|semanas|giorni|dagen|weken) /;

/** `Loneliness score`, `Puntuación de dolor`: how much there is of it says nothing of whether more is good. */
export const GRADED =
  /^(?: (?:average|mean|moyenne?|media|medio))? (?:score|note|puntuacion|puntaje|pontuacao|nota|punteggio|indice|nivel|niveau|livello|grado|grau|degre)(?: moyenne?| medi[ao])? (?:de|du|d|di|da|do|del|della|dell)(?= )| (?:scores?|ratings?|index|levels?|scale)(?= $)/g;

/** `Households in …`, `Wypadki w …`: what stands behind says where, not what. */
export const WHERE_IT_IS_COUNTED =
  / (?:at|in|of|from|under|for|to|by|with|without|on|per|je|pro|par|por|bei|im|am|an|aus|von|der|des|en|em|sur|pour|w|na|z|voor|bij|met|i|pa|som|as|vs|during|within|til|till|hos|ved|vid|fra|fran|af|av|inom|innen|dla|do|od|przy|zu|zur|zum|durch|nach|gegen|chez|dans|contre|nella|con|contra|tegen|door|that|who|which|awaiting|que|qui|che) (?=\S)/;

/** What one owes suppliers: paid late it is cash that stays, and a supplier who waits. */
export const PAYABLES: Words =
  "days payable*|dpo|payables|creditor days|*kreditorenlaufzeit|*kreditorenziel|*verbindlichkeitenlaufzeit|paiement fournisseurs|règlement fournisseurs|pago a proveedores|pagamento a fornecedores|pagamento fornitori|betaaltermijn leveranciers";

/** Of these a plan may want more as well as less, so that neither is proposed: `Capital spending`, `Loan-to-deposit`. */
export const EITHER_IN_TRADE: Words =
  "spend*|expenditure*|invest*|loans|deposit*|occupancy|headcount|fte|price|prices|inventor*|stock|stocks|debt*|leverage|variance|backlog|bestand*|lager|*lager|lagerwert|lagerbestand*|bestände|personal|mitarbeiter|ausgaben|dépens*|gasto*|stock*|spes*|uitgaven|wydatk*|endettement|fremdkapital*";

/**
 * As a share, what leaves: `Driver turnover, 21 %`, `Turnover, 10 %`; else sales, or how often stock turns. `LTV, 60 %` is a loan to
 * a value, else what a customer is worth.
 */
export const LESS_AS_SHARE: Words =
  "ltv|turnover|rotation|rotación|rotatividade|rotazione|verloop|rotacja|devir";

/** Greek, Hebrew, Arabic, Hindi, Thai and others: of no word of theirs anybody here knows the side. */
export const UNKNOWN_SCRIPTS = /[\u0370-\u03ff\u0530-\u0fff\u10a0-\u10ff]/;

/** `Lead time`, but not `On time`, `First time right`, `Full-time share`. */
export const TIME_THAT_PASSES = / (?<! (?:on|first|real|full|part|one|right|any|in|all) )times? /;

/** `Orders per hour`, `Anrufe je Tag`: how often, which is no ratio and no time that passes. */
export const PER_TIME =
  /(?<= )(?:per|je|pro|par|por|a|an) (?:annum|(?:fiscal |calendar |school |financial )?year|quarter|months?|weeks?|days?|hours?|hrs?|h|minutes?|min|seconds?|sec|s|d|jahr|quartal|monat|woche|tag|stunde|mois|trimestre|semaine|jour|heure|mes|semana|dia|hora|maand|kwartaal|week|dag|uur|anno|mese|settimana|giorno|ora) /g;

/** `Loans per capita`, `Milchleistung je Kuh`: made comparable by heads, by land or by animals. */
export const PER_HEAD =
  /(?<= )(?:per|je|pro|par|por|pr) (?:capita|head|inhabitants?|residents?|citizens?|households?|cows?|sows?|hens?|hectares?|ha|acres?|hektar|einwohner|kopf|haushalt|kuh|habitants?|tete|vache|habitantes?|vaca|capite|abitanti?|vacca|ettaro|inwoner|koe|mieszkanca|krowe|invanare|indbygger|innbygger|ko|ku) /g;

/** `Invoices paid within 30 days`: until when, and nothing of what is counted. */
export const WINDOW =
  /(?<= )(?:within|innerhalb|binnen|sous|entro|inom|innen|dentro de|en menos de|en moins de|em ate) (?:von )?\d+ ?[a-z]+ /g;

/** `Readmissions within 30 days`, `90-day attrition`: what comes back or goes so soon, and nothing that is done in time. */
export const TOO_SOON =
  / (?:re ?admissions?|re ?admitted|re ?attendances?|re ?operations?|re ?infections?|recurrences?|relapses?|re ?offending|mortality|deaths?|infections?|attrition|churn|resignations?|leavers)(?: rates?)? (?:within|in) (?:the )?(?:first )?\d+ ?[a-z]+ | \d+ days? (?:re ?admissions?|mortality|attrition|churn)(?: rates?)? /;

/** `Students per device`, `Schüler je Gerät`. */
export const RATIO = / (?:per|je|pro|par|por) /;

/** `P1 resolution h`: a name may end in the unit of a time, which is no rate of it, as that of `Calls per h` is. */
export const TIME_AT_THE_END =
  / (?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|sek|std|stunden|tage?|jours?|dias?|giorni|ore|dagen|uren|dni) $/;

/** `P1 resolution (h)`: more of it is good where it is counted, and less where it is timed. */
export const TAKES_TIME =
  / (?:resolutions?|resolucion|resolucao|risoluzione|completion|conversions?|adoption|renewals?|sla|respon[cs]e|respostas?|respuestas?|reponse|risposta) /;

/** Faults in a million, and how far a forecast was off. */
export const COUNTS_OF_FAULTS = / (?:d?ppm|dpmo|w?mape|mae|rmse) /;

/** Units of what passes, is used up or goes wrong, as they stand in a column of units or behind a target. */
export const UNITS_OF_LESS =
  /^(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|sek|sekunden|minuten|std|stunden|tage?|wochen|jours?|heures?|horas?|dias?|minutos?|segundos?|giorni|ore|minuti|dagen|uren|dni|godz|k?wh|mwh|gj|kg|t|tons?|tonnes?|tco2e?|kgco2e?|co2e?|l|litres?|liters?|m3|m³|[kmgt]b|ppm|dpmo)$/;

/** `Win/loss ratio`, `Profit and loss`, `Pertes et profits`: what was won less what was lost, of which more is better. */
const WON = "(?:wins?|won|profits?|gains?|gewinne?|ganancias?|lucros?|profitti|utili|winst|zyski?)";
const LOST = "(?:loss(?:es)?|lost|verluste?|pertes?|perdidas?|perdas?|prejuizos?|perdite|verlies|straty?)";
export const WON_AND_LOST = new RegExp(` (?:${WON} (?:\\w{1,3} )?${LOST}|${LOST} (?:\\w{1,3} )?${WON}) `);
