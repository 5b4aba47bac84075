import type { HeadingMeaning } from "../vocabulary/header-words";
import type { RoleColumn } from "./assign-roles";
import type { Candidate } from "./candidate";
import * as weights from "./evidence-weights";
import { nameOf } from "./layout";
import { normaliseHeading } from "../text/normalise-heading";
import { columnPoints, titleEvidence } from "./shared-evidence";

/** What speaks for a KPI table, in log odds. */
export function kpiEvidence(candidate: Candidate): number {
  const name = nameOf(candidate.layout.columns);
  const evidence = name ? measuresInRows(candidate, name) : measuresInColumns(candidate);
  const isKnown = candidate.knownMetrics >= weights.SHARE_OF_KNOWN_METRICS;
  const isListOfKpis = isList(candidate.layout.columns) && candidate.titles.near.kpi;
  return (
    evidence +
    (isListOfKpis ? weights.LIST_UNDER_TITLE : 0) +
    titleEvidence(candidate.titles, "kpi") +
    (isKnown ? weights.KNOWN_METRICS : 0)
  );
}

function measuresInRows({ layout }: Candidate, name: RoleColumn): number {
  const { columns, orientation } = layout;
  const periods = columns.filter(({ role }) => role === "period" || role === "period:actual").length;
  const isRepeated =
    orientation === "rows" && name.evidence.shape.filled > 4 && name.evidence.shape.distinct < 0.4;
  return (
    nameEvidence(name) +
    columnPoints(columns, weights.KPI_COLUMNS) +
    (periods >= 3 && isNamedPlainly(name) ? weights.PERIOD_COLUMNS : 0) +
    (orientation === "rows-series" ? weights.SERIES_ROWS : 0) +
    (isGroupedByPeriod(columns) ? weights.GROUPED_PERIODS : 0) +
    (isMixed(columns) ? weights.MIXED_UNITS : 0) +
    (isNothingMeasured(columns) && !isList(columns) ? weights.NOTHING_MEASURED : 0) +
    (isRepeated ? weights.REPEATED_NAMES : 0)
  );
}

function isNamedPlainly({ role, meaning }: RoleColumn): boolean {
  return role === "measure" && meaning?.meaning === "measure" && !meaning.isVague;
}

/** Target and actual under each of several periods. */
function isGroupedByPeriod(columns: readonly RoleColumn[]): boolean {
  const count = (wanted: string): number => columns.filter(({ role }) => role === wanted).length;
  return count("period:target") >= 2 && count("period:actual") >= 2;
}

/** Percents and plain numbers in one column: accounts are all money, measures are not. */
function isMixed(columns: readonly RoleColumn[]): boolean {
  return columns.some(({ role, evidence: { shape } }) => {
    const holdsValues = role !== undefined && /actual|target|baseline/.test(role);
    return holdsValues && shape.percents > 0.1 && shape.percents < 0.9 && shape.numbers > 0.6;
  });
}

function nameEvidence({ role, meaning }: RoleColumn): number {
  if (role === "objective") return meaning?.isVague === true ? 0 : weights.NAME_HEADING.vague;
  if (role !== "measure") return 0;
  if (meaning?.meaning !== "measure") return weights.NAME_HEADING.found;
  if (meaning.isVague) return weights.NAME_HEADING.vague;
  return meaning.score >= 0.95 ? weights.NAME_HEADING.plain : weights.NAME_HEADING.partial;
}

const MEASURED: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "target",
  "actual",
  "baseline",
  "unit",
  "cadence",
  "direction",
  "threshold",
  "definition",
  "progress",
]);

/** Names and values without headings. */
function isList(columns: readonly RoleColumn[]): boolean {
  return columns.length === 2 && columns.every(({ evidence }) => evidence.header === "");
}

function isNothingMeasured(columns: readonly RoleColumn[]): boolean {
  const hasPeriods = columns.some(({ role }) => role?.startsWith("period") === true);
  const says = columns.flatMap(({ meaning }) => meaning?.meaning ?? []);
  return !hasPeriods && !says.some((meaning) => MEASURED.has(meaning));
}

/** `Date | Churn | NRR | CAC`: found by the title, by names of known metrics, or by targets beside the actuals. */
function measuresInColumns({ layout, rowCount, titles, knownMetrics }: Candidate): number {
  const { columns, orientation } = layout;
  const measures = columns.filter(({ role }) => role === "actual" || role === "target").length;
  if (measures < 2 || rowCount < 2) return weights.NOTHING_MEASURED;
  const targets = columns.filter(({ role }) => role === "target").length;
  const evidence =
    pairs(columns) >= 2
      ? weights.PAIRED_HEADINGS
      : targets >= 2
        ? weights.TARGET_AS_HEADING * Math.min(targets, weights.MOST_TARGETS)
        : 0;
  const isAnnounced = titles.near.kpi && knownMetrics >= weights.SHARE_OF_METRIC_HEADINGS;
  return (
    evidence +
    (orientation === "period-rows" ? weights.PERIOD_PER_ROW : 0) +
    (isAnnounced ? weights.METRICS_UNDER_TITLE : 0)
  );
}

/** Targets right of their actual: `CV | CV Target`. */
function pairs(columns: readonly RoleColumn[]): number {
  return columns.filter(({ role, evidence }, index) => {
    const before = columns[index - 1];
    if (role !== "target" || before?.role !== "actual") return false;
    return normaliseHeading(evidence.header).includes(normaliseHeading(before.evidence.header));
  }).length;
}
