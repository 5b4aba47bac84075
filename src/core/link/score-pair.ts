import type { UnitKind } from "../vocabulary/metrics/metric";
import { SAID_BY_UNIT } from "../vocabulary/metrics/word-forms";
import type { Measure, NamedMetric } from "./read-measure";
import { unitsAgree, unitsOf } from "./read-units";
import { WHOSE_WEIGHT } from "./read-words";
import { wordSet } from "../text/stem-words";
import { missingWeight, sharedWords, weightOf, type WordBag } from "./word-bag";

/** How likely it is that the KPI is the number in the key result, and why. */
export interface PairScore {
  /** 0.9 is right nine times in ten. */
  readonly score: number;
  /** The metric that both name, if that is what speaks for the pair. */
  readonly metric?: string;
  /** The words that both use. */
  readonly sharedWords: readonly string[];
  /** What halves the score: days against dollars, a count of the team's own work. */
  readonly against: readonly ("other unit" | "own work")[];
}

/** Both name the metric outright. What is below only takes away from it. */
const SAME_NAME = 0.96;
/** One of them only describes it: `fill open roles in under 35 days` for time to fill. */
const BY_CUE = 0.92;
/** The same words can mean another metric as well: churn, of customers or of revenue. */
const AMBIGUOUS = 0.88;
/** Only one of them says whose number it is. */
const SUBJECT_ASSUMED = 0.95;
/** Users are mostly the customers, but not always. */
const NEARLY_SAME_SUBJECT = 0.85;
/** The metric is named on the way to something else. */
const NAMED_ASIDE = 0.62;
/** Each word of the KPI's name that the key result does not have narrows the KPI to something else. */
const NARROWER_KPI = 0.11;
const NARROWER_KEY_RESULT = 0.04;
/** Of two KPIs of the same metric, the one in the key result's own words is meant. */
const SAME_METRIC_OTHER_WORDS = 0.05;
/** Days are hardly ever the same number as dollars, nor is a count of the team's own work what the work is for. */
const DOUBT = { "other unit": 0.5, "own work": 0.5 };

const kpiUnitOf = (kpi: Measure): UnitKind => [...kpi.units][0] ?? "unknown";

/** The words of a KPI that a key result has too, found once for all that is asked of the pair. */
interface Shared {
  readonly stems: readonly string[];
  readonly weight: number;
}

/** How much of the KPI's words that is: 0–1. */
function shareOf({ total }: WordBag, { weight }: Shared): number {
  return total === 0 ? 0 : 1 - (total - weight) / total;
}

const USERS = "user ";
const CUSTOMERS = "customer ";

/** `user satisfaction` and `customer satisfaction` are near enough to be asked about. */
export function nearbyId(id: string): string | undefined {
  if (id.startsWith(USERS)) return CUSTOMERS + id.slice(USERS.length);
  if (id.startsWith(CUSTOMERS)) return USERS + id.slice(CUSTOMERS.length);
  return undefined;
}

function sameness(one: NamedMetric, other: NamedMetric): number {
  if (one.id !== other.id && nearbyId(one.id) !== other.id) return 0;
  const named = one.by === "name" && other.by === "name" ? SAME_NAME : BY_CUE;
  const open = one.alternatives === other.alternatives ? 1 : AMBIGUOUS;
  const isHalfSaid =
    [one.subject, other.subject].includes("said") && [one.subject, other.subject].includes("assumed");
  const whose = one.id === other.id ? 1 : NEARLY_SAME_SUBJECT;
  return named * open * whose * (isHalfSaid ? SUBJECT_ASSUMED : 1) * (one.rank === "main" ? 1 : NAMED_ASIDE);
}

function scoreByMetric(keyResult: Measure, kpi: Measure, shared: Shared): { score: number; metric?: string } {
  const mainOfKpi = kpi.metrics.filter((metric) => metric.rank === "main");
  let best: { score: number; metric?: string } = { score: 0 };
  for (const one of keyResult.metrics) {
    for (const other of mainOfKpi) {
      const score = sameness(one, other);
      if (score > best.score) best = { score, metric: other.id };
    }
  }
  if (best.metric === undefined) return best;
  const kpiNarrower = Math.min(0.45, NARROWER_KPI * missingWeight(kpi.otherWords, keyResult.words));
  const keyResultNarrower = Math.min(
    0.16,
    NARROWER_KEY_RESULT * missingWeight(keyResult.otherWords, kpi.words),
  );
  const wording = 1 - SAME_METRIC_OTHER_WORDS * (1 - shareOf(kpi.words, shared));
  return { ...best, score: best.score * (1 - kpiNarrower) * (1 - keyResultNarrower) * wording };
}

/** Words alone say less than a metric's name. */
const SAME_WORDS_ONLY = 0.93;
/** What counts against a pair, as shares of the weight of the words that only one of them has. */
const KPI_ALONE = 0.6;
const KEY_RESULT_ALONE = 0.2;
const UNIT_SAYS: Partial<Record<UnitKind, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(SAID_BY_UNIT).map(([unit, words]) => [unit, wordSet(words)]),
);
/** The KPI is a metric of the thing that the key result speaks of, but another metric of it. */
const ONLY_SCOPE = 0.6;
/** Both name a metric, and not the same one. */
const OTHER_METRIC = 0.6;

function scoreByWords(keyResult: Measure, kpi: Measure, { stems, weight }: Shared): number {
  const isCounted = kpi.units.has("count") && keyResult.units.has("count");
  const enough = isCounted ? WHOSE_WEIGHT : 1;
  const isTelling = stems.some((stem) => (kpi.words.weights.get(stem) ?? 0) >= enough) || weight >= 1.5;
  if (!isTelling) return 0;
  const kpiAlone = kpi.words.total - weight - saidByUnit(kpi.words, stems, keyResult.units);
  const keyResultAlone = missingWeight(keyResult.words, kpi.words);
  const likeness = weight / (weight + KPI_ALONE * kpiAlone + KEY_RESULT_ALONE * keyResultAlone);
  const isSaidByUnit = kpi.units.has("time") && keyResult.units.has("time");
  const isOnlyScope =
    kpi.metrics.length > 0 && !isSaidByUnit && stems.every((stem) => kpi.otherWords.weights.has(stem));
  const ids = new Set(keyResult.metrics.map((metric) => metric.id));
  const bothNamed = ids.size > 0 && kpi.metrics.length > 0;
  const isOther = bothNamed && !kpi.metrics.some((metric) => ids.has(metric.id));
  return SAME_WORDS_ONLY * likeness * (isOther ? OTHER_METRIC : 1) * (isOnlyScope ? ONLY_SCOPE : 1);
}

/** The weight of words of the KPI that the numbers of the key result say as well: `in 4 hours` is a time. */
function saidByUnit({ weights }: WordBag, shared: readonly string[], units: ReadonlySet<UnitKind>): number {
  let said = 0;
  for (const [stem, weight] of weights) {
    if (!shared.includes(stem) && [...units].some((unit) => UNIT_SAYS[unit]?.has(stem))) said += weight;
  }
  return said;
}

/** How well one KPI fits one key result. */
export function scorePair(keyResult: Measure, kpi: Measure): PairScore {
  const stems = sharedWords(kpi.words, keyResult.words);
  const shared = { stems, weight: weightOf(kpi.words, stems) };
  const metric = scoreByMetric(keyResult, kpi, shared);
  const byWords = scoreByWords(keyResult, kpi, shared);
  const against = whatSpeaksAgainst(keyResult, kpi);
  const byMetric = metric.metric !== undefined && metric.score >= byWords;
  return {
    score: against.reduce((score, each) => score * DOUBT[each], Math.max(metric.score, byWords)),
    ...(byMetric ? { metric: metric.metric } : {}),
    sharedWords: stems,
    against,
  };
}

function whatSpeaksAgainst(keyResult: Measure, kpi: Measure): PairScore["against"] {
  const unit = kpiUnitOf(kpi);
  const isCount = unit === "count" && keyResult.units.has("count");
  return [
    ...(unitsAgree(unitsOf(keyResult.amounts, kpi.numbers), unit) ? [] : ["other unit" as const]),
    ...(keyResult.activity === "own work" && !isCount ? ["own work" as const] : []),
  ];
}
