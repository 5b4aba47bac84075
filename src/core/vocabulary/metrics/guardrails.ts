/** Moving the first metric hard can cost the others: these are watched so that nothing is cannibalised. */
export interface Guardrail {
  readonly pushing: string;
  readonly canHurt: string;
  /** Why, as the end of a sentence: `more leads can be worse leads`. */
  readonly because: string;
}

/** Whoever the number belongs to: people who are served worse say so. */
const SATISFACTION =
  "customer satisfaction|patient satisfaction|citizen satisfaction|user satisfaction|member satisfaction|customer net promoter score";

export const GUARDRAILS: readonly Guardrail[] = [
  {
    pushing: "annual recurring revenue|monthly recurring revenue|new ARR|new MRR|revenue|revenue growth",
    canHurt: "net revenue retention|gross revenue retention|customer retention",
    because: "new revenue is worth little if existing customers leave",
  },
  {
    pushing: "revenue|revenue growth|bookings|market share",
    canHurt: "gross margin|contribution margin|operating margin",
    because: "growth can be bought with margin",
  },
  {
    pushing: "new customers|new sign-ups|active customers",
    canHurt: "customer retention|customer acquisition cost|customer satisfaction",
    because: "customers who are won fast can leave fast, or cost too much",
  },
  {
    pushing: "marketing-qualified leads|qualified leads|leads|sales-qualified leads",
    canHurt: "lead-to-opportunity conversion|lead conversion rate|cost per lead",
    because: "more leads can be worse leads",
  },
  {
    pushing: "average deal size|average order value|average selling price",
    canHurt: "win rate|average discount|sales cycle|website conversion rate",
    because: "bigger deals can be harder to win",
  },
  {
    pushing: "win rate|deals closed|quota attainment",
    canHurt: "average discount|average deal size|gross margin",
    because: "deals can be won by discounts",
  },
  { pushing: "sales cycle", canHurt: "win rate|average discount", because: "haste can cost deals" },
  {
    pushing: "sales pipeline|marketing-sourced pipeline|pipeline coverage",
    canHurt: "win rate",
    because: "a pipeline can be filled with poor opportunities",
  },
  {
    pushing: "customer acquisition cost|marketing spend|cost per lead",
    canHurt: "new customers|marketing-qualified leads|leads",
    because: "cheaper can simply mean fewer",
  },
  {
    pushing: "customer satisfaction",
    canHurt: "first response time",
    because: "customers who wait do not stay satisfied",
  },
  {
    pushing: "first response time|time to resolution|average handle time|tickets per agent|average wait time",
    canHurt: "customer satisfaction|first contact resolution|ticket reopen rate",
    because: "speed can cost quality",
  },
  {
    pushing: "repeat contact rate",
    canHurt: "first response time|customer satisfaction",
    because: "fewer contacts can also mean harder ones",
  },
  {
    pushing: "ticket volume|self-service rate|ticket backlog",
    canHurt: "customer satisfaction|first response time",
    because: "fewer contacts can also mean harder ones",
  },
  {
    pushing: "employee engagement",
    canHurt: "employee retention",
    because: "people who are engaged stay",
  },
  {
    pushing: "time to fill|cost per hire|new hires",
    canHurt: "quality of hire|offer acceptance rate",
    because: "haste in hiring can cost quality",
  },
  {
    pushing: "days to close the books",
    canHurt: "post-close adjustments",
    because: "a fast close can be a wrong one",
  },
  { pushing: "post-close adjustments", canHurt: "days to close the books", because: "care can cost days" },
  {
    pushing: "days sales outstanding",
    canHurt: "customer satisfaction|customer retention",
    because: "pressure for payment can cost customers",
  },
  {
    pushing: "days payable outstanding",
    canHurt: "supplier on-time delivery|supplier quality",
    because: "suppliers who wait for money deliver later",
  },
  {
    pushing: "deployment frequency|lead time for changes|on-time release rate|cycle time|time to market",
    canHurt: "change failure rate|escaped defects|uptime",
    because: "faster releases can break more",
  },
  {
    pushing: "sprint velocity|planned versus done|roadmap delivery",
    canHurt: "escaped defects|defects|change failure rate",
    because: "speed can cost quality",
  },
  {
    pushing: "cloud cost",
    canHurt: "uptime|latency|page load time",
    because: "saving on infrastructure can cost stability",
  },
  {
    pushing:
      "throughput|supply capacity|capacity utilisation|overall equipment effectiveness|labour productivity",
    canHurt: "scrap rate|defect rate|on-time delivery|workplace accident rate",
    because: "more output can cost quality and safety",
  },
  {
    pushing: "cost per unit|cost of goods sold",
    canHurt: "defect rate|scrap rate|customer complaints",
    because: "cheaper can be worse",
  },
  {
    pushing: "inventory turnover|inventory value|days inventory outstanding",
    canHurt: "stock-out rate|fill rate|on-time delivery",
    because: "less stock can mean empty shelves",
  },
  {
    pushing: "order fulfilment time|logistics cost",
    canHurt: "on-time delivery|order accuracy",
    because: "haste and saving can cost accuracy",
  },
  {
    pushing: "operating expenses|cost savings",
    canHurt: "employee retention|customer satisfaction",
    because: "saving can cost people and customers",
  },
  {
    pushing: "billable utilisation",
    canHurt: "employee satisfaction|employee retention|overtime",
    because: "full order books can wear people out",
  },
  {
    pushing: "sign-up conversion|website conversion rate|app installs",
    canHurt: "activation rate|customer retention|return rate",
    because: "easy sign-ups can be fleeting ones",
  },
  {
    pushing: "expansion revenue|average revenue per user|price realisation",
    canHurt: "net revenue retention|gross revenue retention|customer retention",
    because: "customers who are asked for more can leave",
  },
  {
    pushing:
      "feature adoption|session duration|user engagement|monthly active users|weekly active users|daily active users",
    canHurt: "bug discovery rate|uptime|escaped defects|crash-free sessions|user retention",
    because: "more use shows every fault",
  },
  {
    pushing: "transactions|orders",
    canHurt: "transaction success rate|error rate|return rate|order accuracy",
    because: "more of them can mean more errors",
  },
  {
    pushing: "same-store sales|footfall",
    canHurt: "gross margin|customer satisfaction",
    because: "growth can be bought with margin",
  },
  {
    pushing: "headcount|new hires",
    canHurt: "billable utilisation|quality of hire",
    because: "more people need enough work, and the right people",
  },
  { pushing: "length of stay", canHurt: "readmission rate", because: "who leaves too early comes back" },
  {
    pushing: "patient wait time|claims handling time|permit processing time|digital channel share",
    canHurt: SATISFACTION,
    because: "speed can cost quality",
  },
  {
    pushing: "loan growth|mortgage approval time",
    canHurt: "non-performing loans",
    because: "quick lending can be bad lending",
  },
  { pushing: "deposits", canHurt: "net interest margin", because: "deposits can be bought with interest" },
  {
    pushing: "new business premium",
    canHurt: "lapse rate|claims ratio",
    because: "policies that are sold hard lapse early",
  },
  {
    pushing: "regular donors|donations raised",
    canHurt: "donor retention|customer retention",
    because: "new supporters are worth little if the others leave",
  },
  {
    pushing: "people reached",
    canHurt: SATISFACTION,
    because: "more people can mean less for each of them",
  },
  { pushing: "enrolment", canHurt: "dropout rate", because: "students who are won fast can leave fast" },
  {
    pushing: "occupancy rate|load factor",
    canHurt: "average daily rate|RevPAR",
    because: "full houses can be bought with low prices",
  },
  {
    pushing: "vehicle turnaround time",
    canHurt: "on-time departures|workplace accident rate",
    because: "haste can cost more than it saves",
  },
];

/** Metrics that grow when a business grows. */
export const GROWTH_METRICS =
  "revenue|revenue growth|annual recurring revenue|monthly recurring revenue|new ARR|new MRR|expansion revenue|bookings|new customers|active customers|new sign-ups|market share|same-store sales|orders|gross merchandise value|loan growth|deposits|new business premium|monthly active users|weekly active users|daily active users|enrolment|regular donors|new product revenue";

/** Turns of speech in which a word of a metric is none. */
export const IDIOMS = "in order to|in order that|in good order|in working order|of the first order";

/** What growth can cost, most telling first. */
export const GROWTH_GUARDRAILS: readonly Omit<Guardrail, "pushing">[] = [
  {
    canHurt: "customer retention|net revenue retention|gross revenue retention|donor retention",
    because: "new ones are worth little if those we have leave",
  },
  { canHurt: SATISFACTION, because: "who grows fast can serve worse" },
  {
    canHurt: "gross margin|contribution margin|operating margin",
    because: "growth can be bought with margin",
  },
];

/** An objective with one of these words is about growth. */
export const GROWTH_WORDS =
  "grow growth growing expand expansion wachsen wachstum expandieren expansion croître croissance crecer crecimiento crescer crescimento crescere crescita groeien groei büyüme";

/** What a plan about growth must keep an eye on, by a part of the metric's name. */
export const GUARD_FAMILIES = "retention|churn|attrition|satisfaction|promoter|margin";
