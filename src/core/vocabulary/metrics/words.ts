import type { Subject } from "./metric";

/**
 * Words that mean the same wherever they stand in a metric's name, in any of the languages. The first one of a line
 * is how the others are read; phrases in the metric files need only be written with it.
 */
export const SAME_WORDS: readonly string[] = [
  "customer | client | clientele | shopper | consumer | buyer | kunde | kunden | cliente | clientes | clients | klant | klanten | müşteri | logo",
  "employee | staff | workforce | teammate | personnel | worker | colleague | mitarbeiter | mitarbeitende | mitarbeitenden | mitarbeiterin | mitarbeiterinnen | collaborateur | collaborateurs | salarié | salariés | employé | employés | empleado | empleados | colaborador | colaboradores | funcionário | funcionários | dipendente | dipendenti | medewerker | medewerkers | çalışan | çalışanlar | personel",
  "supplier | vendor | lieferant | lieferanten | fournisseur | fournisseurs | proveedor | proveedores | fornecedor | fornecedores | fornitore | fornitori | leverancier | tedarikçi",
  "user | nutzer | benutzer | utilisateur | utilisateurs | usuario | usuarios | usuário | usuários | utente | utenti | gebruiker | gebruikers | kullanıcı",
  "partner | partners | reseller",
  "developer | engineer | dev | devs | entwickler | développeur | desarrollador | desenvolvedor",
  "candidate | applicant | bewerber | candidat | candidato",
  "website | site | homepage | webpage | webseite | web",
  "average | avg | mean | median | durchschnitt | durchschnittlich | durchschnittliche | durchschnittlicher | moyen | moyenne | medio | media | promedio | médio | média | gemiddeld | gemiddelde | ortalama",
  "rate | quote | rata | taux | tasa | taxa | tasso | oran | oranı | percentage | percent | pct | ratio",
  "cost | costs | kosten | coût | coûts | coste | costes | costo | costos | custo | custos | maliyet | maliyeti | expense | expenses | expenditure",
  "spend | spending | outlay | ausgaben | dépenses | gasto | gastos",
  "purchase | buy | bought",
  "training | schulung | formation | formación | capacitación | treinamento | eğitim",
  "time | duration | dauer | zeit | temps | délai | délais | tiempo | tempo | tijd | süre | süresi",
  "revenue | umsatz | ingresos | receita | omzet | fatturato | gelir | geliri | ciro",
  "sales | verkauf | vertrieb | ventes | ventas | vendas | vendite | verkoop | satış",
  "deal | geschäft",
  "hire | hired | hiring | recruit | recruiting | recruitment",
  "signup | registration",
  "click | clicks",
  "defect | bug | fault",
  "release | rollout",
  "onboarding | onboard | onboarded",
  "open | opens",
  "resolve | solve | resolved | solved | resolving | solving | resolution",
  "respond | reply | answer | response",
  "approval | approve | signoff",
  "overdue | late | delayed",
  "lead | prospect",
  "woman | women | female | frau | frauen | femme | femmes | mujer | mujeres | mulher | mulheres",
  "utilisation | utilization",
  "licence | license",
  "fulfilment | fulfillment",
  "labour | labor",
  "enrolment | enrollment",
  "centre | center",
  "product | produkt | produkte | produit | produits | producto | productos | produto | produtos | prodotto | ürün",
  "new | neu | neue | neuen | neuer | nouveau | nouveaux | nouvelle | nouvelles | nuevo | nuevos | nueva | nuevas | novo | novos | nova | novas | yeni | nieuwe",
  "month | mensal | monat",
  "number | anzahl | nombre | número | numero | aantal | sayısı | count | quantity | volume",
  "invoice | rechnung | rechnungen | facture | factures | factura | facturas | fatura | faturas | bill",
  "order | bestellung | bestellungen | auftrag | aufträge | commande | commandes | pedido | pedidos | sipariş",
  "delivery | lieferung | lieferungen | livraison | livraisons | entrega | entregas | teslimat",
  "complete | completed | completion | finish | finished",
  "convert | converted | converting | conversion",
  "adoption | adopt | adopted | uptake",
  "satisfaction | satisfied",
  "leadership | management",
  "vulnerability | vulnerabilities",
  "opportunity | opportunities",
  "adjustment | adjustments | adjusting",
];

/** Words that tell of hardly anything: a KPI that shares nothing else with a key result is not its measure. */
export const WEAK_WORDS =
  "rate average number total score index level ratio monthly quarterly annual annually yearly weekly daily month quarter year week day hour value volume amount size time percent performance overall net gross new active all key main target actual progress status goal growth increase improvement improved quality team company business group product service process system project internal external global current first high low top per unit points point people work time share cost open per-cent mean report plan program programme use usage done complete completed critical general full other within available possible existing relevant additional different successful effective index kpi metric measure anteil gesamt wert niveau nuevo total mensual trimestral anual mensuel annuel global moyen durchschnitt rata";

/** Words without any weight; phrases are matched as if they were not there. */
export const STOP_WORDS =
  "the a an of to in on for by with per and or at from as is are be been has have had was were will that which who whose this these those their its our we us they it you your into onto over under above below than then not no more less least most up down out off vs versus each every all any both between across via through so such also only just about around before after while during until till because using use der die das den dem des ein eine einer eines einem einen und oder von vom zu zum zur im am auf aus bei mit nach für fur über unter pro je als ist sind wird werden dass nicht mehr wir unser unsere unserer sich le la les l un une des de du d et ou à a au aux en dans par pour sur sous avec sans est sont qui que nos notre el los las lo una unos unas del al y o por para con sin su sus se que es nuestro nuestra nuestros nuestras um uma uns umas do da dos das no na nos nas em ao aos pelo pela com sem seu sua e il gli i di della del dei delle nel nella per con su da het een van op voor met aan te bij naar ve ile için bir bu s t";

/** Who a number can belong to, by the words that name them (as `SAME_WORDS` reads them). */
export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  customer: "customer | subscriber | account | passenger | guest | gast | gäste",
  employee:
    "employee | people | team member | workplace | job | workforce | talent | internal | staff | team | kollegen",
  user: "user",
  developer: "developer",
  partner: "partner",
  supplier: "supplier",
  candidate: "candidate",
  student: "student | learner | pupil | étudiant | estudiante | alumno | aluno | studierende | öğrenci",
  patient: "patient | patienten | paciente | hasta",
  member: "member | mitglied | mitglieder | membre | miembro | membro | üye",
  citizen: "citizen | resident | bürger | citoyen | ciudadano | cidadão | veteran",
  manager: "manager | stakeholder | führungskraft | führungskräfte",
};

/** Words that belong together however they are typed: `sign-up`, `sign up` and `signup` are one word. */
export const JOINED_WORDS =
  "sign-up log-in sign-in check-out on-time no-show up-sell cross-sell go-live stock-out drop-off drop-out self-service sign-off re-open set-up follow-up e-mail help-center web-site news-letter break-down down-time up-time on-boarding life-time back-log turn-over turn-around head-count pay-back e-commerce roll-back near-miss non-conformance in-full";

/** The movement, not the thing moved: they say nothing about which metric a key result is about. */
export const MOVEMENT_WORDS =
  "increase raise lift grow boost improve reduce cut decrease lower drop shrink achieve reach hit attain get bring keep hold maintain move double triple halve ensure make deliver drive generate gain add expand accelerate shorten limit exceed have has had become take pass stay remain secure win acquire sustain target goal least below under between minimum maximum steigern erhöhen senken reduzieren erreichen verbessern halten verdoppeln gewinnen steigt sinkt augmenter réduire diminuer atteindre améliorer passer baisser maintenir doubler aumentar reducir reduzir alcanzar alcançar mejorar melhorar mantener manter lograr atingir disminuir diminuir duplicar elevar incrementar llegar bajar subir aumentare ridurre raggiungere migliorare mantenere verhogen verlagen verbeteren bereiken artırmak azaltmak";
