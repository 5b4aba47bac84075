import type { Subject } from "./metric";

/**
 * Words that mean the same wherever they stand in a metric's name, in any of the languages. The first one of a line
 * is how the others are read; phrases in the metric files need only be written with it.
 */
export const SAME_WORDS: readonly string[] = [
  "customer|client|clientele|shopper|consumer|buyer|kunde|kunden|cliente|clientes|clienti|clients|cliënt|cliënten|klant|klanten|müşteri|logo",
  "employee|staff|workforce|teammate|personnel|worker|colleague|mitarbeiter|mitarbeitende|mitarbeitenden|mitarbeiterin|mitarbeiterinnen|collaborateur|collaborateurs|salarié|salariés|employé|employés|empleado|empleados|colaborador|colaboradores|funcionário|funcionários|dipendente|dipendenti|medewerker|medewerkers|çalışan|çalışanlar|personel",
  "supplier|vendor|lieferant|lieferanten|fournisseur|fournisseurs|proveedor|proveedores|fornecedor|fornecedores|fornitore|fornitori|leverancier|tedarikçi",
  "user|nutzer|benutzer|utilisateur|utilisateurs|usuario|usuarios|usuário|usuários|utente|utenti|gebruiker|gebruikers|kullanıcı",
  "partner|partners|reseller",
  "developer|engineer|dev|devs|entwickler|développeur|desarrollador|desenvolvedor",
  "candidate|applicant|bewerber|candidat|candidato",
  "website|site|homepage|webpage|webseite|web",
  "average|avg|mean|median|durchschnitt|durchschnittlich|durchschnittliche|durchschnittlicher|moyen|moyenne|medio|media|promedio|médio|média|gemiddeld|gemiddelde|ortalama",
  "rate|quote|rata|taux|tasa|taxa|tasso|oran|oranı|percentage|percent|pct|ratio",
  "cost|costs|kosten|coût|coûts|coste|costes|costo|costos|custo|custos|maliyet|maliyeti|expense|expenses|expenditure",
  "spend|spending|outlay|ausgaben|dépenses|gasto|gastos",
  "purchase|buy|bought",
  "training|train|trained|schulung|formation|formación|capacitación|treinamento|eğitim",
  "time|duration|dauer|zeit|temps|délai|délais|tiempo|tempo|tijd|süre|süresi",
  "revenue|ricavo|ricavi|umsatz|ingresos|receita|omzet|fatturato|gelir|geliri|ciro",
  "sales|verkauf|vertrieb|ventes|ventas|vendas|vendite|verkoop|satış",
  "deal|geschäft",
  "hire|hired|hiring|recruit|recruiting|recruitment",
  "signup|registration",
  "click|clicks",
  "defect|bug|fault",
  "release|rollout",
  "onboarding|onboard|onboarded",
  "open|opens|opened|geöffnet|öffnung|offen|ouverture|apertura|abertura",
  "resolve|solve|resolved|solved|resolving|solving|resolution",
  "respond|reply|answer|response",
  "approval|approve|signoff",
  "overdue|late|delayed",
  "lead|prospect",
  "woman|women|female|frau|frauen|femme|femmes|mujer|mujeres|mulher|mulheres",
  "utilisation|utilization|utilised|utilized|utilise|utilize",
  "licence|license",
  "fulfilment|fulfillment",
  "labour|labor",
  "enrolment|enrollment",
  "centre|center",
  "product|produkt|produkte|produit|produits|producto|productos|produto|produtos|prodotto|ürün",
  "new|neu|neue|neuen|neuer|nouveau|nouveaux|nouvelle|nouvelles|nuevo|nuevos|nueva|nuevas|novo|novos|nova|novas|yeni|nieuwe",
  "month|months|mensal|monat|monate|monaten|mois|mes|meses|mês|mese|mesi|maand|maanden",
  "day|days|tag|tage|tagen|jour|jours|día|días|dia|dias|giorno|giorni|dag|dagen|werkdag|werkdagen|werktag|werktage|werktagen|arbeitstage|arbeitstagen",
  "hour|hours|stunde|stunden|heure|heures|hora|horas|uren",
  "week|weeks|woche|wochen|semaine|semaines|semana|semanas|settimana|settimane|weken",
  "minute|minutes|minuten|minuto|minutos|minuti|minuut",
  "number|anzahl|nombre|número|numero|aantal|sayısı|count|quantity|volume",
  "invoice|rechnung|rechnungen|facture|factures|factura|facturas|fatura|faturas|bill",
  "order|bestellung|bestellungen|auftrag|aufträge|commande|commandes|pedido|pedidos|sipariş",
  "delivery|lieferung|lieferungen|livraison|livraisons|entrega|entregas|teslimat",
  "complete|completed|completion|finish|finished",
  "convert|converted|converting|conversion",
  "adoption|adopt|adopted|uptake",
  "satisfaction|satisfied|zufriedenheit|satisfacción|satisfação|soddisfazione|tevredenheid|memnuniyet|memnuniyeti",
  "monthly|monatlich|monatliche|monatlicher|mensuel|mensuelle|mensual|mensuales|mensal|mensais|mensile|maandelijks|maandelijkse|aylık",
  "annual|yearly|jährlich|jährliche|annuel|annuelle|anual|anuales|anuais|annuale|jaarlijks|jaarlijkse|yıllık",
  "close|closing|abschluss|clôture|cierre|fechamento|chiusura|afsluiting|kapanış",
  "account|konto|compte|comptes|cuenta|cuentas|conta|contas",
  "unit|einheit|stück|unité|unidad|unidades|unidade|stuk|birim",
  "market|markt|marché|mercado|pazar",
  "margin|marge|margen|margem|margine|marj|marjı",
  "growth|wachstum|croissance|crecimiento|crescimento|crescita|groei|büyüme|büyümesi",
  "retention|retain|retained|retaining|rétention|retención|retenção|retentie",
  "churn|churned|cancellation|cancelamento|cancelamentos|cancelación|cancelaciones|résiliation|résiliations|kündigung|kündigungen|abwanderung|opzegging|opzeggingen",
  "acquisition|akquisition|adquisición|aquisição|acquisizione|acquisitie",
  "energy|energie|énergie|energía|energia|enerji|strom|electricity",
  "accident|unfall|unfälle|accidente|accidentes|acidente|acidentes|infortunio|infortuni|ongeval|kaza|kazası",
  "complaint|reklamation|reklamationen|beschwerde|beschwerden|queja|quejas|reclamo|reclamos|reclamación|reclamaciones|reclamação|reclamações|réclamation|réclamations|plainte|reclami|klacht|klachten|şikayet|şikayeti",
  "inventory|stock|bestand|lager|vorrat|inventario|inventarios|estoque|voorraad|stok|scorte",
  "project|projekt|projekte|projet|projets|proyecto|proyectos|projeto|projetos|progetto|proje|projeler",
  "incident|vorfall|vorfälle|störung|störungen|incidente|incidentes|incidenti|olay",
  "productivity|productive|produktivität|productividad|produtividade|produttività|productiviteit|verimlilik",
  "quality|qualität|qualité|calidad|qualidade|qualità|kwaliteit|kalite",
  "supply|versorgung|beschaffung|achat|achats|compras",
  "wait|waiting|warte|attente|espera|attesa|bekleme",
  "visit|visits|besuch|besuche|visite|visites|visita|visitas|ziyaret",
  "payment|pay|paid|zahlung|paiement|pago|pagos|pagamento|pagamentos|betaling|ödeme",
  "security|sicherheit|sécurité|seguridad|segurança|sicurezza|beveiliging|güvenlik",
  "emission|emissionen|émission|émissions|emisión|emisiones|emissão|emissões|emissioni|uitstoot|emisyon|emisyonu",
  "consumption|verbrauch|consommation|consumo|verbruik|tüketim|tüketimi",
  "contract|vertrag|verträge|contrat|contrats|contrato|contratos|contratto|contratti|sözleşme",
  "article|artikel|artículo|artículos|artigo|artigos|articolo",
  "budget|presupuesto|orçamento|bütçe",
  "forecast|forecasted|predict|predicted|prediction|prognose|prévision|prévisions|previsión|pronóstico|previsão|previsione|previsioni|tahmin",
  "error|fehler|erreur|erreurs|errores|erro|erros|errore|fout|fouten",
  "subscriber|abo|abos|abonnement|abonnements|abonnent|abonnenten|abonné|abonnés|suscriptor|suscriptores|assinante|assinantes|abone",
  "active|aktiv|aktive|aktiven|actif|actifs|active|activo|activos|activa|activas|ativo|ativos|attivo|attivi|actief|actieve|aktif",
  "handling|handle|handled|processing",
  "repair|fix|fixed|restore|restored|restoration|recover|recovery|recovered",
  "attendance|attend|attendee|attendees|participant|participants|participation|teilnehmer|participante|participantes",
  "acceptance|accept|accepted",
  "renewal|renew|renewed|renews",
  "referral|refer|referred|indicação|indicações|recommendation|recommend",
  "activation|activate|activated",
  "engagement|engage|engaged",
  "availability|available|verfügbar|disponible|disponibles|disponível|beschikbaar",
  "accuracy|accurate|accurately",
  "compliance|comply|compliant",
  "diversity|diverse",
  "abandonment|abandon|abandoned",
  "absence|absent|absenteeism",
  "automation|automate|automated|automatically",
  "promotion|promote|promoted",
  "detection|detect|detected",
  "deployment|deploy|deployed",
  "migration|migrate|migrated",
  "implementation|implement|implemented",
  "installation|install|installed",
  "escalation|escalate|escalated",
  "deflection|deflect|deflected",
  "remediation|remediate|remediated",
  "recycling|recycle|recycled",
  "subscription|subscribe|subscribed",
  "shipment|ship|shipped|shipping",
  "donation|donate|donated",
  "injury|injuries|injured",
  "graduation|graduate|graduated",
  "membership|memberships",
  "readmission|readmit|readmitted",
  "outage|outages",
  "collection|collect|collected",
  "reconciliation|reconcile|reconciled",
  "machine|maschine|maschinen|anlage|anlagen|máquina|máquinas|makine",
  "downtime|stillstand|stillstände|ausfall|parada|paradas|duruş",
  "leadership|management",
  "vulnerability|vulnerabilities",
  "opportunity|opportunities",
  "adjustment|adjustments|adjusting",
];

/** Words that tell of hardly anything: a KPI that shares nothing else with a key result is not its measure. */
export const WEAK_WORDS =
  "rate average number total score index level ratio monthly quarterly annual annually yearly weekly daily month quarter year week day hour value volume amount size time percent performance overall net gross new base pool active all key main target actual progress status goal growth increase improvement improved quality team company business group product service process system project internal external global current first high low top per unit points point people work time share cost open per-cent mean report plan program programme use usage done complete completed critical general full other possible existing relevant additional different successful effective index kpi metric measure anteil gesamt wert niveau nuevo total mensual trimestral anual mensuel annuel global moyen durchschnitt rata";

/** Words without any weight; phrases are matched as if they were not there. */
export const STOP_WORDS =
  "je sobre entre desde hasta ate segun durante esta estan e su sul tra fra dopo the a an of to in on for by with per and or at from as is are be been has have had was were will that which who whose this these those their its our we us they it you your into onto over under above below than then not no more less least most up down out off vs versus each every all any both between across via through so such also only just about around before after while during until till because using use der die das den dem des ein eine einer eines einem einen und oder von vom zu zum zur im am auf aus bei mit nach für fur über unter pro je als ist sind wird werden dass nicht mehr wir unser unsere unserer sich le la les l un une des de du d et ou à a au aux en dans par pour sur sous avec sans est sont qui que nos notre el los las lo una unos unas del al y o por para con sin su sus se que es nuestro nuestra nuestros nuestras um uma uns umas do da dos das no na nos nas em ao aos pelo pela com sem seu sua e il gli i di della del dei delle nel nella per con su da het een van op voor met aan te bij naar ve ile için bir bu s t " +
  "two three four five six seven eight nine ten hundred thousand million millions billion half third quarter both once twice per cent only even instead longer rather out fewer less more than rest least own who when where how there here if among toward towards still already yet never always " +
  "zwei drei vier fünf sechs sieben acht neun zehn hälfte drittel statt weniger jede jeder jedes jeden alle allen kein keine keinen keiner dieser diese dieses nur noch schon bereits ab ohne gegen wenn es gibt sie man kommt kommen geht gehen uns während mindestens höchstens pro mio mrd tsd " +
  "deux trois quatre cinq six sept huit neuf dix moitié tiers moins plus chaque tout tous toute toutes aucun aucune même lieu entre sans chez ce cette nous leur leurs son sa ses il elle on ne pas dont y " +
  "uno dos tres cuatro cinco seis siete ocho nueve diez mitad tercio cada todo todos toda todas ningún ninguno ninguna menos más mismo misma vez lugar millón millones mil también " +
  "dois duas três quatro sete oito nove dez metade terço menos mais mesmo mesma lugar milhão milhões pelos pelas esta este isso sua seus suas gente " +
  "tre quattro cinque sei sette otto nove dieci metà terzo ogni tutti tutte tutto nessun nessuno nessuna meno più stesso stessa entro invece almeno milione milioni dal dalla dall dai dalle alla allo agli alle nell nello sui sulla viene vengono senza anche " +
  "twee drie vier vijf zes zeven acht negen tien helft derde elk elke geen alle minder meer dan zelfde binnen plaats van zonder ook worden wordt onze hun zijn staan staat miljoen miljard dat die deze dit naar als uit che chi cui ci si questo questa questi queste nostro nostra nostri nostre sotto kunnen ons onze ook moi vers environ supplémentaire supplémentaires";

/** Who a number can belong to, by the words that name them (as `SAME_WORDS` reads them). */
export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  customer: "customer|subscriber|account|passenger|guest|gast|gäste",
  employee: "employee|people|team member|workplace|job|workforce|talent|internal|staff|team|kollegen",
  user: "user",
  developer: "developer",
  partner: "partner",
  supplier: "supplier",
  candidate: "candidate",
  student: "student|learner|pupil|étudiant|estudiante|alumno|aluno|studierende|öğrenci",
  patient: "patient|patienten|paciente|hasta",
  member: "member|mitglied|mitglieder|membre|miembro|membro|üye",
  citizen: "citizen|resident|bürger|citoyen|ciudadano|cidadão|veteran",
  manager: "manager|stakeholder|führungskraft|führungskräfte",
};

/** Words that belong together however they are typed: `sign-up`, `sign up` and `signup` are one word. */
export const JOINED_WORDS =
  "click-through sign-up log-in sign-in check-out on-time no-show up-sell cross-sell go-live stock-out drop-off drop-out self-service sign-off re-open set-up follow-up e-mail help-center web-site news-letter break-down down-time up-time on-boarding life-time back-log turn-over turn-around head-count pay-back write-off e-commerce roll-back near-miss non-conformance in-full a-tiempo op-tijd en-plazo no-prazo";

/** The movement, not the thing moved: they say nothing about which metric a key result is about. */
export const MOVEMENT_WORDS =
  "increase raise lift grow boost improve reduce cut decrease lower drop shrink achieve reach hit attain get bring keep hold maintain move double triple halve ensure make deliver drive generate gain add expand accelerate shorten limit exceed have has had become take pass stay remain secure win acquire sustain target goal least below under between minimum maximum steigern erhöhen senken reduzieren erreichen verbessern halten verdoppeln gewinnen steigt sinkt augmenter réduire diminuer atteindre améliorer passer baisser maintenir doubler aumentar reducir reduzir alcanzar alcançar mejorar melhorar mantener manter lograr atingir disminuir diminuir duplicar elevar incrementar llegar bajar subir aumentare ridurre raggiungere migliorare mantenere verhogen verlagen verbeteren bereiken artırmak azaltmak " +
  "within without due same one see do does doing up down bring brought climb rise rises fall falls fell halve halved slash trim push turn turns go goes score scores earn earns stays clear land lose loses come comes exceed exceeds bringen brauchen verringern verkürzen verdreifachen ausbauen wachsen stärken machen schaffen erzielen liegt liegen beträgt sinken steigen übertreffen gewinnt holen mehr bringt " +
  "ramener porter faire baisse hausse obtenir gagner accroître tripler diviser limiter garantir assurer rester conserver accélérer raccourcir descendre monter renforcer reste dépasser faites " +
  "pasar sumar conseguir ganar crecer llevar dejar quedar superar superan supera limitar asegurar acortar lograr hacer tener obtener recortar rebajar triplicar recibir situar " +
  "passar ganhar crescer levar deixar ficar superar limitar garantir encurtar fazer ter obter cortar diminuir triplicar baixar conseguir chegar tornar atinge recebe " +
  "portare dimezzare raddoppiare triplicare ottenere guadagnare crescere superare limitare garantire abbassare diminuire accorciare tagliare arrivare passare salire scendere incrementare fare rendere rimanere restare " +
  "halveren verdubbelen groeien krijgen behalen terugbrengen verkorten stijgen dalen houden blijven omlaag omhoog brengen maken beperken winnen realiseren minimaal maximaal stijgt daalt";
