import type { Metric } from "./metric";

/** Banks and insurers, hospitals and schools, public offices and associations, hotels and carriers. */
export const INSTITUTIONS: readonly Metric[] = [
  {
    id: "non-performing loans",
    unit: "share",
    names: {
      en: "non-performing loan|non-performing loan ratio|npl|npl ratio|loans in arrears|loan default rate",
      de: "ausfallquote kredite|notleidende kredite",
      fr: "créances douteuses|prêts non performants",
      es: "morosidad|tasa de morosidad|créditos dudosos",
      pt: "inadimplência|crédito em atraso",
      it: "crediti deteriorati|sofferenze",
      nl: "niet-renderende leningen",
    },
    cues: "loan default|loan arrears|mensalidades atraso|fees arrears",
  },
  {
    id: "loan growth",
    unit: "share",
    names: {
      en: "loan growth|loan book growth|growth in lending|lending growth|new lending",
      de: "kreditwachstum",
    },
    cues: "grow loan|grow lending",
  },
  {
    id: "deposits",
    unit: "money",
    names: { en: "deposit|customer deposit|deposit volume|deposit balance", de: "kundeneinlagen" },
  },
  {
    id: "net interest margin",
    unit: "share",
    names: {
      en: "net interest margin|nim|interest margin",
      de: "zinsmarge|nettozinsmarge",
      fr: "marge nette d'intérêt",
    },
  },
  {
    id: "capital ratio",
    unit: "share",
    names: {
      en: "cet1|cet1 ratio|common equity tier 1|capital adequacy ratio|tier 1 ratio",
      de: "kernkapitalquote",
    },
  },
  {
    id: "fraud losses",
    unit: "money",
    names: {
      en: "fraud loss|fraud losses|card fraud loss|fraud cost",
      de: "betrugsschäden",
      fr: "pertes liées à la fraude",
    },
    cues: "lose fraud|card fraud",
  },
  {
    id: "customer checks overdue",
    unit: "count",
    names: { en: "kyc review overdue|overdue kyc review|kyc backlog|know-your-customer backlog" },
    cues: "overdue know customer|kyc backlog",
  },
  {
    id: "straight-through processing",
    unit: "share",
    names: {
      en: "straight-through processing rate|stp rate|automation rate|straight-through rate",
      de: "dunkelverarbeitungsquote|automatisierungsquote|vollautomatisierungsgrad",
    },
    cues: "without manual touch|without manual|run automatically|fully automatic|vollautomatisch|no manual touch",
  },
  {
    id: "claims ratio",
    unit: "share",
    names: {
      en: "loss ratio|claims ratio",
      de: "schadenquote",
      fr: "sinistralité|taux de sinistralité",
      es: "siniestralidad",
      pt: "sinistralidade",
    },
  },
  {
    id: "combined ratio",
    unit: "share",
    names: { en: "combined ratio", fr: "ratio combiné", es: "ratio combinado" },
  },
  {
    id: "claims handling time",
    unit: "time",
    names: {
      en: "claims handling time|claim settlement time|claims cycle time|time to settle claim",
      de: "bearbeitungsdauer schaden|schadenbearbeitungsdauer|regulierungsdauer",
      fr: "délai de règlement des sinistres",
    },
    cues: "settle claim day|pay claim day|schäden regulieren|claim settled within",
  },
  {
    id: "lapse rate",
    unit: "share",
    names: { en: "lapse rate|policy lapse", de: "stornoquote|storno" },
  },
  {
    id: "new business premium",
    unit: "money",
    names: {
      en: "new business premium|gross written premium",
      de: "neugeschäft|neugeschäftsbeitrag|neugeschäftsbeiträge",
    },
  },
  {
    id: "mortality",
    unit: "share",
    names: { en: "mortality rate|in-hospital mortality", de: "sterblichkeit", fr: "taux de mortalité" },
  },
  {
    id: "patient falls",
    unit: "count",
    names: {
      en: "patient fall|falls per patient day|inpatient fall|fall rate",
      de: "stürze",
      fr: "chutes de patients",
      nl: "valincidenten",
    },
    cues: "patient fall",
  },
  {
    id: "hand hygiene compliance",
    unit: "share",
    names: { en: "hand hygiene|hand hygiene compliance", fr: "hygiène des mains", de: "händehygiene" },
  },
  {
    id: "day surgery rate",
    unit: "share",
    names: {
      en: "day surgery rate|ambulatory surgery rate|day-case rate",
      fr: "taux de chirurgie ambulatoire",
      es: "cirugía ambulatoria",
    },
    cues: "surgery same day home|operated as day case",
  },
  {
    id: "cancelled surgery",
    unit: "share",
    names: {
      en: "surgery cancellation|cancelled surgery|cancelled operation|theatre cancellation rate",
      fr: "interventions annulées|taux d'annulation des interventions",
      de: "abgesagte operationen",
    },
    cues: "cancel surgery|cancel operation",
  },
  {
    id: "vaccination rate",
    unit: "share",
    names: {
      en: "vaccination rate|vaccination coverage|immunisation rate|immunization rate",
      de: "impfquote",
      fr: "couverture vaccinale",
    },
    cues: "child vaccinated|people vaccinated",
  },
  {
    id: "enrolment",
    unit: "count",
    names: {
      en: "enrolment|student enrolment|students enrolled|new student",
      de: "einschreibungen|studienanfänger",
      fr: "inscriptions|étudiants inscrits",
      es: "alumnos matriculados|matrículas",
      pt: "alunos matriculados|matrículas",
      it: "iscritti|studenti iscritti",
      nl: "inschrijvingen",
    },
    cues: "enrol student|matricular alunos|student enrolled|inscribir alumnos",
  },
  {
    id: "exam pass rate",
    unit: "share",
    names: {
      en: "pass rate|exam pass rate|exam success rate",
      de: "bestehensquote|prüfungserfolgsquote",
      fr: "taux de réussite aux examens",
      nl: "slagingspercentage",
    },
    cues: "student pass exam|pass exam|pupil pass",
  },
  {
    id: "regular donors",
    unit: "count",
    names: {
      en: "regular donor|monthly donor|recurring donor|active donor|regular giving supporters|sustaining donor",
      de: "dauerspender",
      fr: "donateurs réguliers",
      es: "donantes recurrentes|donantes mensuales|donantes regulares",
      pt: "doadores recorrentes|doadores mensais",
      it: "donatori regolari|donatori ricorrenti",
    },
    cues: "donor give every month|monthly gift",
  },
  {
    id: "people reached",
    unit: "count",
    names: {
      en: "people reached|beneficiary|beneficiary reached|people served|people supported|beneficiary served|families supported|households reached",
      fr: "bénéficiaires accompagnés",
      es: "beneficiarios atendidos|personas atendidas",
      pt: "pessoas atendidas|beneficiários atendidos",
    },
    cues: "reach beneficiary|support family|serve people|atender personas",
  },
  {
    id: "administration share",
    unit: "share",
    names: {
      en: "administration cost ratio|overhead ratio|administrative cost share",
      de: "verwaltungskostenquote",
      fr: "frais de gestion|frais administratifs",
      es: "gastos de administración|gastos administrativos",
      it: "spese amministrative",
    },
    cues: "administration share|spend administration",
  },
  {
    id: "active volunteers",
    unit: "count",
    names: {
      en: "volunteer|active volunteer|number of volunteers",
      de: "freiwillige|aktive ehrenamtliche",
      fr: "bénévoles actifs",
    },
    cues: "recruit volunteer",
  },
  {
    id: "permit processing time",
    unit: "time",
    names: {
      en: "permit processing time|permit turnaround|planning decision time|licence processing time",
      de: "bearbeitungszeit bauantrag|dauer baugenehmigung",
      fr: "délai d'instruction des permis",
      nl: "doorlooptijd vergunningen",
    },
    cues: "permit day|permit issued within|permit decided week|decide permit",
  },
  {
    id: "waste separation",
    unit: "share",
    names: {
      en: "waste separation rate|separate collection rate|share of waste recycled",
      it: "raccolta differenziata",
      nl: "gescheiden afval|afvalscheiding",
    },
    cues: "waste separated|waste sorted|waste recycled",
  },
  {
    id: "food waste",
    unit: "unknown",
    names: {
      en: "food waste",
      de: "lebensmittelverschwendung",
      fr: "gaspillage alimentaire",
      es: "desperdicio de alimentos",
      it: "sprechi alimentari|spreco alimentare",
      nl: "voedselverspilling",
    },
    cues: "throw away food|buttare cibo|food thrown|jeter nourriture",
  },
  {
    id: "food cost",
    unit: "share",
    names: {
      en: "food cost|food cost ratio",
      de: "wareneinsatz|wareneinsatzquote",
      it: "costo delle materie prime|costo del cibo",
      fr: "coût matières",
    },
  },
  {
    id: "public transport passengers",
    unit: "count",
    names: {
      en: "ridership|passenger journeys|public transport passenger|passenger numbers",
      de: "fahrgäste|fahrgastzahlen",
      fr: "voyageurs transportés",
      it: "passeggeri trasportati",
    },
    cues: "passenger bus|passenger train|passenger tram",
  },
  {
    id: "cycling share",
    unit: "share",
    names: {
      en: "cycling share|cycling modal share|share of trips by bike",
      de: "radverkehrsanteil",
      nl: "fietsaandeel",
      fr: "part modale du vélo",
    },
    cues: "trip bike|trip bicycle|wege fahrrad|weg rad",
  },
  {
    id: "debt per inhabitant",
    unit: "money",
    names: {
      en: "debt per inhabitant|debt per capita",
      de: "verschuldung je einwohner|schulden pro kopf",
      fr: "dette par habitant",
    },
  },
  {
    id: "crime rate",
    unit: "count",
    names: {
      en: "crime rate|offences per inhabitant|burglaries|recorded crime",
      de: "straftaten|einbrüche",
    },
  },
  {
    id: "load factor",
    unit: "share",
    names: {
      en: "load factor|seat load factor|passenger load factor",
      de: "sitzladefaktor|sitzplatzauslastung",
      fr: "coefficient de remplissage|taux de remplissage",
    },
    cues: "fill seat|seat filled|seat sold|fill plane",
  },
  {
    id: "on-time departures",
    unit: "share",
    names: {
      en: "on-time departure|on-time performance|departure punctuality|otp",
      de: "abflugpünktlichkeit",
    },
    cues: "depart on-time|depart schedule|leave on-time|take off on-time",
  },
  {
    id: "vehicle turnaround time",
    unit: "time",
    names: {
      en: "turnaround time at gate|aircraft turnaround|truck turnaround|vehicle turnaround|dock-to-dock time",
    },
    cues: "turn aircraft minute|turn plane around|turn truck around|unload truck",
  },
  {
    id: "ancillary revenue",
    unit: "money",
    names: { en: "ancillary revenue|ancillary revenue per passenger|extras per passenger" },
    cues: "passenger top fare|sell extras",
  },
  {
    id: "direct bookings",
    unit: "share",
    names: {
      en: "direct booking|direct booking share|direct reservations",
      de: "direktbuchungen|direktbuchungsquote",
      fr: "réservations directes",
      es: "reservas directas",
      it: "prenotazioni dirette",
      nl: "directe boekingen",
    },
    cues: "book website|ticket sold site|ticket sold website|prenotazioni sito|reservas web|réservations site",
  },
  {
    id: "realisation rate",
    unit: "share",
    names: { en: "realisation rate|realization rate|fee realisation" },
    cues: "collect dollar worked|billed value worked",
  },
  {
    id: "call answer rate",
    unit: "share",
    names: {
      en: "call answer rate|calls answered|answered calls|phone availability",
      de: "erreichbarkeit|erreichbarkeit hotline|telefonische erreichbarkeit",
      fr: "taux de décroché|appels décrochés",
      nl: "telefonische bereikbaarheid",
    },
    cues: "answer call|call answered|anrufe angenommen|pick up call|appels pris",
  },
  {
    id: "staffing time",
    unit: "time",
    names: { en: "time to staff|time to staff a project|staffing lead time" },
    cues: "staff project day",
  },
  {
    id: "headcount against plan",
    unit: "share",
    names: { en: "headcount vs plan|hiring vs plan|hiring plan attainment|headcount against plan" },
    cues: "hiring plan|meet hiring plan|hire against plan",
  },
  {
    id: "projects on budget",
    unit: "share",
    names: {
      en: "project on budget|projects delivered on budget|project within budget",
      de: "projekte im budget",
      fr: "projets dans le budget",
      es: "proyectos dentro del presupuesto",
    },
    cues: "project finish within budget|project stay budget",
  },
];
