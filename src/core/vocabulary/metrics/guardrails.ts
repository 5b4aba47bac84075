/** Moving the first metric hard can cost the others: these are watched so that nothing is cannibalised. */
export interface Guardrail {
  readonly pushing: string;
  readonly canHurt: string;
  /** Why, as the end of a sentence: `more leads can be worse leads`. */
  readonly because: string;
}

export const GUARDRAILS: readonly Guardrail[] = [
  {
    pushing:
      "annual recurring revenue | monthly recurring revenue | new ARR | new MRR | revenue | revenue growth",
    canHurt: "net revenue retention | gross revenue retention | customer retention",
    because: "new revenue is worth little if existing customers leave",
  },
  {
    pushing: "revenue | revenue growth | bookings | market share",
    canHurt: "gross margin | contribution margin | operating margin",
    because: "growth can be bought with margin",
  },
  {
    pushing: "new customers | new sign-ups | active customers",
    canHurt: "customer retention | customer acquisition cost | customer satisfaction",
    because: "customers who are won fast can leave fast, or cost too much",
  },
  {
    pushing: "marketing-qualified leads | qualified leads | leads | sales-qualified leads",
    canHurt: "lead-to-opportunity conversion | lead conversion rate | cost per lead",
    because: "more leads can be worse leads",
  },
  {
    pushing: "average deal size | average order value | average selling price",
    canHurt: "win rate | average discount | sales cycle | website conversion rate",
    because: "bigger deals can be harder to win",
  },
  {
    pushing: "win rate | deals closed | quota attainment",
    canHurt: "average discount | average deal size | gross margin",
    because: "deals can be won by discounts",
  },
  { pushing: "sales cycle", canHurt: "win rate | average discount", because: "haste can cost deals" },
  {
    pushing: "sales pipeline | marketing-sourced pipeline | pipeline coverage",
    canHurt: "win rate",
    because: "a pipeline can be filled with poor opportunities",
  },
  {
    pushing: "customer acquisition cost | marketing spend | cost per lead",
    canHurt: "new customers | marketing-qualified leads | leads",
    because: "cheaper can simply mean fewer",
  },
  {
    pushing: "customer satisfaction",
    canHurt: "first response time",
    because: "customers who wait do not stay satisfied",
  },
  {
    pushing:
      "first response time | time to resolution | average handle time | tickets per agent | average wait time",
    canHurt: "customer satisfaction | first contact resolution | ticket reopen rate",
    because: "speed can cost quality",
  },
  {
    pushing: "ticket volume | self-service rate | ticket backlog | repeat contact rate",
    canHurt: "customer satisfaction | first response time",
    because: "fewer contacts can also mean harder ones",
  },
  {
    pushing: "employee engagement | employee satisfaction",
    canHurt: "employee retention",
    because: "people who are engaged stay",
  },
  {
    pushing: "time to fill | cost per hire | new hires",
    canHurt: "quality of hire | offer acceptance rate",
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
    canHurt: "customer satisfaction | customer retention",
    because: "pressure for payment can cost customers",
  },
  {
    pushing: "days payable outstanding",
    canHurt: "supplier on-time delivery | supplier quality",
    because: "suppliers who wait for money deliver later",
  },
  {
    pushing:
      "deployment frequency | lead time for changes | on-time release rate | cycle time | time to market",
    canHurt: "change failure rate | escaped defects | uptime",
    because: "faster releases can break more",
  },
  {
    pushing: "sprint velocity | planned versus done | roadmap delivery",
    canHurt: "escaped defects | defects | change failure rate",
    because: "speed can cost quality",
  },
  {
    pushing: "cloud cost",
    canHurt: "uptime | latency | page load time",
    because: "saving on infrastructure can cost stability",
  },
  {
    pushing:
      "throughput | supply capacity | capacity utilisation | overall equipment effectiveness | labour productivity",
    canHurt: "scrap rate | defect rate | on-time delivery | workplace accident rate",
    because: "more output can cost quality and safety",
  },
  {
    pushing: "cost per unit | cost of goods sold",
    canHurt: "defect rate | scrap rate | customer complaints",
    because: "cheaper can be worse",
  },
  {
    pushing: "inventory turnover | inventory value | days inventory outstanding",
    canHurt: "stock-out rate | fill rate | on-time delivery",
    because: "less stock can mean empty shelves",
  },
  {
    pushing: "order fulfilment time | logistics cost",
    canHurt: "on-time delivery | order accuracy",
    because: "haste and saving can cost accuracy",
  },
  {
    pushing: "operating expenses | cost savings",
    canHurt: "employee retention | customer satisfaction",
    because: "saving can cost people and customers",
  },
  {
    pushing: "billable utilisation",
    canHurt: "employee satisfaction | employee retention | overtime",
    because: "full order books can wear people out",
  },
  {
    pushing: "sign-up conversion | website conversion rate | app installs",
    canHurt: "activation rate | customer retention | return rate",
    because: "easy sign-ups can be fleeting ones",
  },
];
