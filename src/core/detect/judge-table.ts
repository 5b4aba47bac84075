import type { TableKind } from "../model/table";
import { LOOK_ALIKES, type HeadingMeaning } from "../vocabulary/headers/header-words";
import type { RoleColumn } from "./assign-roles";
import * as weights from "./evidence-weights";
import { nameOf, type Layout } from "./layout";
import { normaliseHeading } from "./normalise-heading";
import type { TitleWords } from "./titles";

/** What is known of a table before it is called one. */
export interface Candidate {
  readonly layout: Layout;
  readonly titles: TitleWords;
  /** Filled body rows. */
  readonly rowCount: number;
  readonly hasSumRow: boolean;
  readonly hasOkrCodes: boolean;
  /** Part of the names that are metrics we know, 0 to 1. */
  readonly knownMetrics: number;
}

export interface Judgement {
  readonly kind: TableKind;
  /** 0.9 is right nine times in ten. */
  readonly confidence: number;
}

/** Weighs the evidence for both kinds; a heading that says key results decides which of them. */
export function judgeTable(candidate: Candidate): Judgement {
  const kpi = kpiEvidence(candidate);
  const okr = okrEvidence(candidate);
  const kind = namesKeyResults(candidate.layout.columns) || okr > kpi ? "okr" : "kpi";
  const best = (kind === "okr" ? okr : kpi) + commonEvidence(candidate);
  return { kind, confidence: 1 / (1 + Math.exp(-best)) };
}

function namesKeyResults(columns: readonly RoleColumn[]): boolean {
  const isPlain = ({ meaning }: RoleColumn): boolean => meaning !== undefined && !meaning.isVague;
  const isKeyResult = columns.some(
    (column) => column.role === "objective|keyResult" || (column.role === "keyResult" && isPlain(column)),
  );
  return isKeyResult && !columns.some((column) => column.role === "measure" && isPlain(column));
}

function commonEvidence({ layout: { columns }, rowCount, titles, hasSumRow }: Candidate): number {
  const lookAlikes = columns.reduce((sum, { meaning }) => sum + lookAlikeShare(meaning), 0);
  const name = nameOf(columns);
  const isPlain = name?.meaning !== undefined && !name.meaning.isVague;
  return (
    weights.PRIOR +
    weights.LOOK_ALIKE_COLUMN * Math.min(lookAlikes, weights.MOST_LOOK_ALIKE_COLUMNS) +
    (isLookAlikeTitle(titles) ? weights.TITLE_OF_LOOK_ALIKE : 0) +
    (rowCount === 0 ? weights.NO_ROWS : 0) +
    (hasSumRow && !isPlain ? weights.SUM_ROW : 0) +
    (isTaskShape(columns) ? weights.TASK_SHAPE : 0)
  );
}

function lookAlikeShare(meaning: RoleColumn["meaning"]): number {
  return meaning !== undefined && isLookAlike(meaning.meaning) ? plainness(meaning.score) : 0;
}

/** A whole heading counts fully; one word of a longer heading hardly: `Customer` against `Customer lifetime value`. */
function plainness(score: number): number {
  return Math.min(1, Math.max(0, (score - 0.5) / 0.45));
}

function isLookAlike(meaning: HeadingMeaning): boolean {
  return (LOOK_ALIKES as readonly string[]).includes(meaning);
}

function isLookAlikeTitle({ near, sheetName }: TitleWords): boolean {
  const isOurs = near.kpi || near.okr || sheetName.kpi || sheetName.okr;
  return !isOurs && (near.lookAlike || sheetName.lookAlike);
}

function isTaskShape(columns: readonly RoleColumn[]): boolean {
  const has = (role: string): boolean => columns.some((column) => column.role === role);
  const isMeasured = columns.some(
    ({ role, meaning }) =>
      role !== undefined && meaning?.isVague !== true && /target|actual|baseline|unit|keyResult/.test(role),
  );
  return has("owner") && (has("due") || has("status")) && !isMeasured;
}

function titleEvidence(titles: TitleWords, subject: "kpi" | "okr"): number {
  const { near, sheetName, fileName } = titles;
  return (
    Math.max(near[subject] ? weights.TITLE.near : 0, sheetName[subject] ? weights.TITLE.sheetName : 0) +
    (fileName[subject] ? weights.TITLE.fileName : 0)
  );
}

function kpiEvidence(candidate: Candidate): number {
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
  const { columns, orientation, seriesColumn } = layout;
  const periods = columns.filter(({ role }) => role === "period" || role === "period:actual").length;
  const isRepeated =
    orientation === "rows" && name.evidence.shape.filled > 4 && name.evidence.shape.distinct < 0.4;
  return (
    nameEvidence(name) +
    columnEvidence(columns, weights.KPI_COLUMNS) +
    (periods >= 3 && isNamedPlainly(name) ? weights.PERIOD_COLUMNS : 0) +
    (seriesColumn === undefined ? 0 : weights.SERIES_ROWS) +
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

/** Each meaning counts once, however many columns have it. */
function columnEvidence(
  columns: readonly RoleColumn[],
  points: Partial<Record<HeadingMeaning, number>>,
): number {
  const best = new Map<HeadingMeaning, number>();
  for (const { meaning } of columns) {
    if (!meaning) continue;
    const worth = (points[meaning.meaning] ?? 0) * (meaning.isVague ? weights.VAGUE_SHARE : 1);
    best.set(meaning.meaning, Math.max(best.get(meaning.meaning) ?? 0, worth));
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
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
function measuresInColumns({ layout: { columns, orientation }, rowCount }: Candidate): number {
  const measures = columns.filter(({ role }) => role === "actual" || role === "target").length;
  if (measures < 2 || rowCount < 2) return weights.NOTHING_MEASURED;
  const targets = columns.filter(({ role }) => role === "target").length;
  const evidence =
    pairs(columns) >= 2
      ? weights.PAIRED_HEADINGS
      : targets >= 2
        ? weights.TARGET_AS_HEADING * Math.min(targets, weights.MOST_TARGETS)
        : 0;
  return evidence + (orientation === "period-rows" ? weights.PERIOD_PER_ROW : 0);
}

/** Targets right of their actual: `CV | CV Target`. */
function pairs(columns: readonly RoleColumn[]): number {
  return columns.filter(({ role, evidence }, index) => {
    const before = columns[index - 1];
    if (role !== "target" || before?.role !== "actual") return false;
    return normaliseHeading(evidence.header).includes(normaliseHeading(before.evidence.header));
  }).length;
}

function okrEvidence({ layout: { columns }, titles, hasOkrCodes }: Candidate): number {
  const keyResult = columns.find(({ role }) => role === "keyResult");
  const objective = columns.find(({ role }) => role === "objective");
  const isShared = columns.some(({ role }) => role === "objective|keyResult");
  return (
    keyResultEvidence(keyResult) +
    (isShared ? weights.SHARED_HEADING : 0) +
    objectiveEvidence(objective, keyResult !== undefined) +
    columnEvidence(columns, weights.OKR_COLUMNS) +
    (hasOkrCodes ? weights.OKR_CODES : 0) +
    titleEvidence(titles, "okr")
  );
}

function keyResultEvidence(keyResult: RoleColumn | undefined): number {
  if (!keyResult?.meaning) return 0;
  if (keyResult.meaning.isVague) return weights.KEY_RESULT_HEADING.vague;
  return keyResult.meaning.score >= 0.9
    ? weights.KEY_RESULT_HEADING.plain
    : weights.KEY_RESULT_HEADING.partial;
}

function objectiveEvidence(objective: RoleColumn | undefined, hasKeyResults: boolean): number {
  if (objective?.meaning?.isVague !== false) return 0;
  return hasKeyResults ? weights.OBJECTIVE_HEADING.withKeyResults : weights.OBJECTIVE_HEADING.alone;
}
