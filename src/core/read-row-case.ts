import { numberInCell } from "./answer/evaluate-number";
import { isMet, shortfall, toleratedMiss, wantsMore, type Goal } from "./assess/goal";
import type { HealthInputs } from "./assess/health";
import { progress } from "./assess/progress";
import { hasStoodStill } from "./evidence/stood-still";
import { lastHealthReading } from "./health-reading";
import { forecastOf, stalenessOf, unmovedOf } from "./read-row-evidence";
import { factsOf, numbersOf } from "./read-row-facts";
import type { CellValue } from "./model/cell";
import type { CellAddress } from "./model/address";
import type { Assessment } from "./model/assessment";
import { HEALTH, STALENESS } from "./model/health";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import type { DateSerial } from "./model/period";
import { calledHere } from "./model/own-words";
import { isSame, remembered } from "./model/remembered";
import type { RowCase, RowGoal } from "./model/row-case";
import type { Settings } from "./model/settings";
import { asksForSide, periodDaysOfRow } from "./health-question";
import { readCadence } from "./parse/cadence";
import { readDate } from "./parse/date";
import type { Owners } from "./owners-beside";
import { showNumber } from "./text/show-number";

/** What a row is read with. */
export type RowSources = Pick<RowCase, "table" | "assessment" | "evidence">;

/** What counts beside, for all rows of a workbook alike. */
export interface RowScene {
  readonly asOf: DateSerial;
  readonly settings: Settings;
  readonly ownersOf: (owner: string | undefined) => Owners;
  readonly isClosed: (measure: Kpi | KeyResult, due: DateSerial | undefined) => boolean;
}

const known = new WeakMap<Kpi | KeyResult, { readonly scene: RowScene; readonly row: RowCase }>();

/** One row with all that rules ask of it; of what is as it was, the very case of before. */
export function readRowCase(measure: Kpi | KeyResult, sources: RowSources, scene: RowScene): RowCase {
  const before = known.get(measure);
  if (before && isOf(before.row, sources) && isSame(before.scene, scene)) return before.row;
  const row = caseOf(measure, sources, scene);
  known.set(measure, { scene, row });
  return row;
}

/** A case knows itself what it was read with. */
function isOf(row: RowCase, { table, assessment, evidence }: RowSources): boolean {
  return row.table === table && row.assessment === assessment && row.evidence === evidence;
}

function caseOf(measure: Kpi | KeyResult, sources: RowSources, scene: RowScene): RowCase {
  const { table, assessment, evidence } = sources;
  const { settings, asOf } = scene;
  const { inputs: reading } = lastHealthReading(measure, settings, asOf);
  const inputs = reading.kind === "value" ? reading.value : undefined;
  const { start, due } = inputs ?? {};
  const actual = inputs ? inputs.actual : numberInCell(measure.inputs.actual);
  const goal = inputs?.goal && goalOf(inputs.goal, inputs.actual);
  const unmoved = unmovedOf(evidence, asOf);
  const { ownership, persons } = scene.ownersOf(measure.owner);
  const facts = factsOf(measure, { table, asOf });
  const cadenceDays = inputs?.update?.cadenceDays ?? cadenceOf(measure, scene);
  const ownDue = ownDueOf(measure, due);
  const shown = { actual: shownOf(measure, "actual"), target: shownTarget(measure, goal) };
  const spelled = { actual: spelledOf(measure, "actual"), target: spelledOf(measure, "target") };
  const isOver = hasEnded(measure, { due, ownDue, asOf });
  const format = measure.looks?.actual?.numberFormat;
  const show = format === undefined ? showPlain : showerIn(format);
  // Every row has all of it, also what is undefined, so that all are of one kind to the engine; no spread, for the same reason.
  return {
    measure,
    table,
    assessment,
    word: calledHere(settings.words, assessment.health),
    words: settings.words,
    evidence,
    isClosed: scene.isClosed(measure, due),
    ownership,
    persons,
    goal,
    actual,
    shown,
    spelled: spelled.actual === shown.actual && spelled.target === shown.target ? shown : spelled,
    start,
    due,
    isOver,
    isInGrace: isYoungerThan(cadenceDays, start, asOf),
    lacks: lackingDays(measure, inputs),
    cadenceDays,
    staleness: stalenessOf(
      { assessment, evidence, settings, asOf },
      measure.series !== undefined,
      cadenceDays,
    ),
    mendAt: cellToMend(measure, assessment),
    asksForSide: isAskedForSide(measure, assessment),
    lacksBaseline: lacksBaseline(assessment),
    behind: behindOf(assessment, inputs),
    unmoved,
    hasStoodStill: hasStoodStill({ unmoved, goal, assessment, isOver }, settings),
    forecast: forecastOf(evidence, inputs, { asOf, settings, show, fullScale: measure.scales?.actual }),
    numbers: () => numbersOf(measure),
    isPercentRow: facts.isPercentRow,
    times: facts.times,
    roundedTo: facts.roundedTo,
    isActivity: facts.isActivity,
    deadline: facts.deadline,
    ownDue,
    progressAt: (value) => inputs?.goal && progress(inputs.goal, value),
    show,
  };
}

/** Rows of one format share what shows their numbers. */
const showerIn = remembered(
  (format): RowCase["show"] =>
    (value) =>
      showNumber(value, format),
);
const showPlain: RowCase["show"] = (value) => showNumber(value);

function isAskedForSide(measure: Kpi | KeyResult, { health }: Assessment): boolean {
  return health === HEALTH.checkInputs && asksForSide(measure);
}

/** One rhythm from its first day on a period has had no time yet to be neglected. */
function isYoungerThan(
  cadenceDays: RowCase["cadenceDays"],
  start: DateSerial | undefined,
  asOf: DateSerial,
): boolean {
  return start !== undefined && cadenceDays !== "irregular" && asOf < start + cadenceDays;
}

/** A KPI goes on after the cycle of the settings; only days of its own or of its table's title end it. */
function hasEnded(
  { kind, cycle }: Kpi | KeyResult,
  { due, ownDue, asOf }: { due: DateSerial | undefined; ownDue: DateSerial | undefined; asOf: DateSerial },
): boolean {
  const isItsOwn = kind === "key result" || ownDue !== undefined || cycle?.end !== undefined;
  return due !== undefined && isItsOwn && Math.floor(asOf) > due;
}

/** The row's own, also where it is the last day of a period. */
function ownDueOf(
  { inputs, duePeriods }: Kpi | KeyResult,
  due: DateSerial | undefined,
): DateSerial | undefined {
  return duePeriods && typeof inputs.due === "string" ? due : dayOf(inputs.due);
}

function dayOf(value: CellValue): DateSerial | undefined {
  const date = readDate(value);
  return date.kind === "date" ? date.serial : undefined;
}

function goalOf(goal: Goal, actual: number | undefined): RowGoal {
  const met = actual !== undefined && isMet(goal, actual);
  if (goal.kind === "band") return { kind: "band", isMet: met, lower: goal.lower, upper: goal.upper };
  return { kind: goal.kind, isMet: met, target: goal.target, wantsMore: wantsMore(goal) };
}

function shownOf({ inputs, looks }: Kpi | KeyResult, input: "actual" | "target"): string {
  const look = looks?.[input];
  return look?.text ?? showNumber(inputs[input], look?.numberFormat);
}

function spelledOf({ inputs, looks }: Kpi | KeyResult, input: "actual" | "target"): string {
  return showNumber(inputs[input], looks?.[input]?.numberFormat);
}

/** `at most 2%` where the cell says the number alone. */
function shownTarget(measure: Kpi | KeyResult, goal: RowGoal | undefined): string {
  const typed = shownOf(measure, "target");
  const statement = measure.kind === "key result" ? measure.statement : undefined;
  const shown = typed === "" && statement?.target !== undefined ? String(statement.target) : typed;
  if (goal?.kind !== "hold" || typeof measure.inputs.target === "string") return shown;
  return `${goal.wantsMore === true ? "at least" : "at most"} ${shown}`;
}

/** A movement needs both days; a key result needs its due day even where it is a level. */
function lackingDays(measure: Kpi | KeyResult, inputs: HealthInputs | undefined): RowCase["lacks"] {
  if (!inputs?.goal) return NOTHING_LACKS;
  const needsStart = inputs.goal.kind === "reach" && inputs.start === undefined;
  const needsDue =
    inputs.due === undefined && (inputs.goal.kind === "reach" || measure.kind === "key result");
  if (!needsStart) return needsDue ? DUE_LACKS : NOTHING_LACKS;
  return needsDue ? BOTH_LACK : START_LACKS;
}

const NOTHING_LACKS: RowCase["lacks"] = [];
const START_LACKS: RowCase["lacks"] = ["start"];
const DUE_LACKS: RowCase["lacks"] = ["due"];
const BOTH_LACK: RowCase["lacks"] = ["start", "due"];

/** Its own cell, else the length of its periods, else the usual one of its kind: also where nothing else can be read. */
function cadenceOf(measure: Kpi | KeyResult, { settings, asOf }: RowScene): RowCase["cadenceDays"] {
  const own = readCadence(measure.inputs.cadence);
  const usual = readCadence(measure.kind === "kpi" ? settings.updateKpi : settings.updateKeyResult);
  const isOwn = own.kind === "days" || own.kind === "irregular";
  const ofPeriods = isOwn ? undefined : periodDaysOfRow(measure, asOf)?.cadenceDays;
  if (ofPeriods !== undefined) return ofPeriods;
  const reading = isOwn ? own : usual;
  return reading.kind === "days" ? reading.days : "irregular";
}

/** How `assess/choose-goal` begins what only a baseline can mend; a name for it would cost the functions' bundle bytes. */
const BASELINE_NEEDED = "Baseline needed";

function lacksBaseline(assessment: Assessment): boolean {
  return assessment.health === HEALTH.checkInputs && assessment.explain().startsWith(BASELINE_NEEDED);
}

/** What is lacking has no cell where no column is for it; then it is the row. */
function cellToMend({ cells, at }: Kpi | KeyResult, assessment: Assessment): CellAddress {
  if (lacksBaseline(assessment)) return cells.baseline ?? at;
  const { staleness } = assessment;
  const updated = staleness === STALENESS.checkDate ? cells.updated : undefined;
  return updated ?? cells.target ?? cells.actual ?? at;
}

/** Expected minus progress of a movement, the miss in tolerances of a level. */
function behindOf({ expected, progress }: Assessment, inputs: HealthInputs | undefined): number {
  const { goal, actual, tolerance } = inputs ?? {};
  if (goal && goal.kind !== "reach" && actual !== undefined && tolerance) {
    const miss = shortfall(goal, actual);
    return miss === 0 ? 0 : miss / Math.max(toleratedMiss(goal, tolerance), Number.EPSILON);
  }
  return expected === undefined || progress === undefined ? 0 : Math.max(0, expected - progress);
}
