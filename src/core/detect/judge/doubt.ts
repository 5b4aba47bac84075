import type { Observations } from "./observed";

/** What no other observation outweighs, and how likely a table may be one of ours at most. */
export interface Doubt {
  readonly observation: string;
  readonly atMost: number;
}

/** Excel says itself what this is; no weight of other observations makes it a table that is kept by hand. */
export const PIVOT = "headings of a pivot";
/** When work begins and how long it takes, as planned and as it was. */
export const SCHEDULE = "headings of a schedule";
export const ROWS_OF_OTHERS = "rows of other tables";
export const PLANNED = "steps below periods";
/** With a target below each. */
export const TILES = "tiles with targets";
export const TITLED_TARGETS = "titled targets";
/** `Y1 | Y2 | Y3`, which begin nobody knows when. */
export const COUNTED_YEARS = "years counted from one";
/** `2026E | 2027E`. */
export const ESTIMATED_YEARS = "years estimated";
/** What a model is fed with, below a title that says so. */
export const ASSUMED_VALUES = "values assumed";
/** Lines of money as planned and as it went. */
export const BUDGET = "lines of a budget";
/** Of a household's, or a shop's: the heading of each block says whether its money comes in or goes out. */
export const HOUSEHOLD = "lines of income and expenses";
const OTHER_HEADINGS = "look-alike headings";
const LOOKS_ALONE = "headed by looks alone";

/** Asked about, never claimed. */
export const ASKED = 0.45;
/** Not even asked about. */
const SILENT = 0.1;
/** Of the four that are counted. */
const [TWO_HEADINGS, THREE_HEADINGS] = [0.5, 0.75];
const PLAIN_HEADING = 0.6;
/** Among the rest are sums and names that say nothing. */
const MOST_ROWS = 0.4;

/**
 * What speaks so plainly for another kind of table that it is not claimed, whatever its numbers are like: people set
 * targets for games, households and stocks as well. Weights add up, so that enough of them would outweigh this.
 */
export function doubtOf(observations: Observations): Doubt | undefined {
  const other = [PIVOT, SCHEDULE].find((observation) => observations[observation] === 1);
  if (other !== undefined) return { observation: other, atMost: 0 };
  const years = YEARS_TO_COME.find((name) => has(observations, name));
  if (years !== undefined) return { observation: years, atMost: isUnnamed(observations) ? SILENT : ASKED };
  if (has(observations, "named ours")) return undefined;
  if (has(observations, HOUSEHOLD)) return { observation: HOUSEHOLD, atMost: SILENT };
  const observation = PLANS.find((name) => has(observations, name)) ?? whatSpeaksAgainst(observations);
  if (observation === undefined) return undefined;
  // `Customers | Customers target | Revenue | Revenue target`: no other table of 800 had as many targets.
  const hasTargets = has(observations, "numbers headed target", SOME_TARGETS);
  const isPlain =
    observation === OTHER_HEADINGS && has(observations, observation, THREE_HEADINGS) && !hasTargets;
  return { observation, atMost: isPlain ? SILENT : ASKED };
}

const YEARS_TO_COME: readonly string[] = [COUNTED_YEARS, ESTIMATED_YEARS];
const PLANS: readonly string[] = [BUDGET, ASSUMED_VALUES];
const SOME_TARGETS = 0.2;

/** What says in words that somebody steers by this: KPI or OKR in a heading or a title, or names that everybody knows. */
const NAMED: readonly string[] = [
  "named ours",
  "headings say kpi",
  "key results named",
  "key result codes",
  "heading keyResult",
  "okr codes",
];
const KNOWN_METRICS = 0.2;

/** `Plan | Do | Check | Act` over sentences, or a list that nothing heads: whatever the title says, nothing in it is measured. */
function isFormOrList(observations: Observations): boolean {
  const isForm = has(observations, "no name") && has(observations, "targets without numbers");
  const isList = has(observations, "nothing measured") && has(observations, LOOKS_ALONE);
  const isNamed = NAMED.slice(1).some((name) => has(observations, name));
  return has(observations, "no numbers") && !isNamed && (isForm || isList);
}

/** Where no word says so, numbers and their shape are right too seldom to claim what is just likelier than not. */
export const LEAST_UNNAMED = 0.6;

export function isUnnamed(observations: Observations): boolean {
  return !(
    NAMED.some((name) => has(observations, name)) ||
    has(observations, "heading measure", PLAIN_HEADING) ||
    has(observations, "names known metrics", KNOWN_METRICS) ||
    has(observations, "headings known metrics", KNOWN_METRICS)
  );
}

/** `KPI` over the names, and numbers under `Actual` or `Target`: all of 122 that were labelled were ours. */
export function isPlainlyOurs(observations: Observations): boolean {
  return (
    has(observations, TILES) ||
    (has(observations, "headings say kpi") &&
      has(observations, "heading measure", 0.9) &&
      (has(observations, "heading actual", 0.5) || has(observations, "heading target", 0.5)) &&
      !has(observations, "no numbers") &&
      !has(observations, OTHER_HEADINGS, TWO_HEADINGS))
  );
}

/** Weeks or months down, and above most of the numbers what they measure: from three in ten on, all but ours were rarely so. */
export function isMeasuredOverTime(observations: Observations): boolean {
  return (
    has(observations, "lies period-rows") &&
    has(observations, "headings measures", PLAIN_HEADING) &&
    has(observations, "number columns", MOSTLY_NUMBERS)
  );
}

export const LEAST_OVER_TIME = 0.3;

/** `Total patients | Bed occupancy %` over one row of numbers, below a title that says KPI: tiles of a dashboard. */
export function areTiles(observations: Observations): boolean {
  const areMeasures =
    has(observations, "headings measures", MOSTLY_MEASURES) ||
    has(observations, "headings known metrics", KNOWN_METRICS);
  return (
    areMeasures &&
    TILES_SAY.every((name) => has(observations, name)) &&
    has(observations, "number columns", NEARLY_ALL_NUMBERS)
  );
}

const TILES_SAY: readonly string[] = ["named ours", "lies columns", "rows few", "role actual"];
const [MOSTLY_MEASURES, NEARLY_ALL_NUMBERS] = [0.4, 0.8];

/** Less likely ones were next to never ours. */
export const LEAST_COUNTED = 0.05;
const MOSTLY_NUMBERS = 0.6;
/** Half of one heading that belongs to another table, of the four that are counted. */
const HALF_A_HEADING = 0.125;

/**
 * Numbers under headings of their own, and no word of ours: weeks down and what was counted across, people and what they did, or
 * plan and actual by turns. Whether somebody steers by it only its owner knows; what is written down one by one is a record.
 */
export function isCounted(observations: Observations): boolean {
  const areOfRows =
    has(observations, "no name") &&
    has(observations, "role actual") &&
    COUNTED_FOR.some((name) => has(observations, name, MOSTLY));
  const takeTurns = has(observations, "lies rows-series") && has(observations, "rows say roles", MOSTLY);
  return (
    (areOfRows || takeTurns) &&
    has(observations, "number columns", MOSTLY_NUMBERS) &&
    !has(observations, OTHER_HEADINGS, HALF_A_HEADING) &&
    !RECORDS.some((name) => has(observations, name))
  );
}

/** Numbers under `Metas por Vendedor`: somebody wants them reached, whatever heads them. */
export function areTitledTargets(observations: Observations): boolean {
  return (
    has(observations, TITLED_TARGETS) &&
    AGAINST_WHICH.some((name) => has(observations, name)) &&
    has(observations, "number columns", HALF_NUMBERS) &&
    !has(observations, LOOKS_ALONE) &&
    !has(observations, "small part of the sheet")
  );
}

/** What departments or lines of money had to spend or to earn, and did: a finance team may be judged by it, a household is not. */
export function isBudgetOfSomebody(observations: Observations): boolean {
  return (
    has(observations, BUDGET) &&
    !has(observations, HOUSEHOLD) &&
    !has(observations, "title look-alike") &&
    !RECORDS.some((name) => has(observations, name))
  );
}

const HALF_NUMBERS = 0.5;
const AGAINST_WHICH: readonly string[] = ["role actual", "periods across", "targets under periods"];

/** And hardly anything but numbers, which no heading says are of something else: all of 15 that were labelled were ours. */
export function arePlainlyTitledTargets(observations: Observations): boolean {
  return (
    areTitledTargets(observations) &&
    has(observations, "number columns", MOSTLY_NUMBERS) &&
    !has(observations, OTHER_HEADINGS, LESS_THAN_TWO) &&
    !has(observations, "heading ledger") &&
    !has(observations, "heading task")
  );
}

const LESS_THAN_TWO = 0.4;

/** What the rows stand for: a week, a person, a place, or all of it again on several sheets. */
const COUNTED_FOR: readonly string[] = [
  "heading period",
  "role period",
  "lies period-rows",
  "lies entity-rows",
  "heading entity",
  "names people",
  "sisters",
];
const MOSTLY = 0.5;

const RECORDS: readonly string[] = [
  "rows hundreds",
  "rows dated",
  "header taller than body",
  LOOKS_ALONE,
  "sheet look-alike",
];

/** Nothing in it is measured, or nothing tells how far it has come. */
export function isOfWordsAlone(observations: Observations): boolean {
  return isFormOrList(observations) || isOnlyWished(observations);
}

/** `Objective | Deadline` and no number anywhere: what somebody means to do, without anything that tells how far it has come. */
function isOnlyWished(observations: Observations): boolean {
  return (
    has(observations, "heading objective", 0.5) &&
    has(observations, "no numbers") &&
    !has(observations, "named ours") &&
    !FOLLOWED.some((name) => has(observations, name))
  );
}

const FOLLOWED: readonly string[] = [
  "headings say kpi",
  "heading target",
  "heading actual",
  "heading baseline",
  "heading progress",
  "heading status",
  "heading unit",
  "heading keyResult",
  "key results named",
  "key result codes",
  "okr codes",
];

function whatSpeaksAgainst(observations: Observations): string | undefined {
  const saysKpi =
    has(observations, "headings say kpi") || has(observations, "heading measure", PLAIN_HEADING);
  const hasTarget = has(observations, "heading target");
  if (has(observations, ROWS_OF_OTHERS, MOST_ROWS) && !(saysKpi && hasTarget)) return ROWS_OF_OTHERS;
  const hasValues =
    hasTarget || has(observations, "heading actual") || has(observations, "heading keyResult");
  if (has(observations, PLANNED) && !hasValues) return PLANNED;
  if (saysKpi || has(observations, "key results named")) return undefined;
  if (has(observations, "heading weight") && !hasValues) return "heading weight";
  if (has(observations, OTHER_HEADINGS, TWO_HEADINGS)) return OTHER_HEADINGS;
  return has(observations, LOOKS_ALONE) && has(observations, "no numbers") ? LOOKS_ALONE : undefined;
}

function has(observations: Observations, name: string, least = 0.01): boolean {
  return (observations[name] ?? 0) >= least;
}
