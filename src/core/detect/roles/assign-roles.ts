import { ROLES, type BaseRole, type Role } from "../../model/table";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import type { ColumnEvidence } from "./column-evidence";
import type { ColumnShape } from "./column-shape";
import { fitToValues } from "./fit-to-values";
import { settlePeriods } from "./period-roles";
import { withoutRole, type ColumnMeaning, type RoleColumn } from "./role-column";

/** Below this the heading says too little to name a role. */
const LEAST_SCORE = 0.4;
const VAGUE = 0.6;

/** Roles that a table has once; the others may stand over several columns (targets by year, ids of both levels). */
const ONCE: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "measure", "objective", "keyResult", "progress", "status", "weight", "unit", "cadence", "due", "start", "updated", "direction", "confidence",
]); // prettier-ignore

/** Gives every column the role that its heading names and its values allow. */
export function assignRoles(columns: readonly ColumnEvidence[]): readonly RoleColumn[] {
  const chosen = withOneHeadingEach(columns).map((evidence) => ({
    evidence,
    options: options(evidence),
    choice: 0,
  }));
  while (resolveOneConflict(chosen));
  const meanings = chosen.map(({ evidence, options: all, choice }) => ({
    evidence,
    meaning: settledMeaning(all, choice),
  }));
  const columnsWithRoles = meanings.map(({ evidence, meaning }) => withRole(evidence, meaning));
  return settlePeriods(withLinks(withoutOtherTargets(columnsWithRoles)));
}

/** `Benchmark | Goal`: beside what is plainly the target, what only may be one is what others reach, or what is allowed. */
function withoutOtherTargets(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const isPlainTarget = ({ role, meaning, evidence: { period, shape } }: RoleColumn): boolean =>
    role === "target" && meaning?.isVague === false && period === undefined && shape.filled > 0;
  if (!columns.some(isPlainTarget)) return columns;
  const vague = columns.filter(({ role, meaning }) => role === "target" && meaning?.isVague === true);
  return columns.map((column) => withoutRole(vague, column));
}

/** Objectives and key results that share a column differ; where they repeat beside texts that do, they say what each row belongs to. */
function withLinks(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const areNamed = columns.some(
    ({ role, evidence: { shape } }) =>
      role !== "comments" &&
      shape.texts > MOSTLY &&
      shape.codes < MOSTLY &&
      shape.names < MOSTLY &&
      shape.distinct >= ALL_DIFFERENT,
  );
  if (!areNamed) return columns;
  return columns.map((column) =>
    column.role === "objective|keyResult" && column.evidence.shape.distinct < REPEATED
      ? { ...column, role: "parent" }
      : column,
  );
}

const MOSTLY = 0.5;
const ALL_DIFFERENT = 0.95;
const REPEATED = 0.7;

/**
 * A heading merged over a theme, a number and a name is that of the name: where the texts are longest and all different. `Day`
 * over `1 | Sunday` heads both.
 */
function withOneHeadingEach(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const named = new Map<number, ColumnEvidence>();
  for (const column of columns) {
    if (column.spanLeft === undefined || column.period !== undefined) continue;
    const best = named.get(column.spanLeft);
    if (!best || nameLikeness(column) > nameLikeness(best)) named.set(column.spanLeft, column);
  }
  const isOther = (column: ColumnEvidence): boolean =>
    column.spanLeft !== undefined &&
    column.period === undefined &&
    named.get(column.spanLeft) !== column &&
    column.readings[0]?.meaning !== "period";
  return columns.map((column) => (isOther(column) ? { ...column, readings: [] } : column));
}

function nameLikeness({ shape }: ColumnEvidence): number {
  return shape.texts * (shape.sentences + shape.distinct) * shape.filledShare;
}

function options({ readings, shape }: ColumnEvidence): readonly ColumnMeaning[] {
  return readings
    .map(({ meaning, strength, isVague }) => ({
      meaning,
      isVague,
      score: strength * fitToValues(meaning, shape) * (isVague ? VAGUE : 1),
    }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((one, other) => other.score - one.score || Number(one.isVague) - Number(other.isVague));
}

/** Roles that a second column may have too, if its heading says so plainly: a status per phase, a due date per level. */
const REPEATABLE: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "status",
  "progress",
  "due",
  "start",
  "updated",
  "confidence",
  "weight",
  "unit",
  "cadence",
]);

/** `Alert level` beside a status is another one rather than a level of something. */
function settledMeaning(all: readonly ColumnMeaning[], choice: number): ColumnMeaning | undefined {
  const [first, chosen] = [repeated(all[0]), all[choice]];
  return chosen && (isRole(chosen.meaning) || !first) ? chosen : first;
}

function repeated(option: ColumnMeaning | undefined): ColumnMeaning | undefined {
  return option && !option.isVague && option.score >= 0.6 && REPEATABLE.has(option.meaning)
    ? option
    : undefined;
}

interface Choice {
  readonly evidence: ColumnEvidence;
  readonly options: readonly ColumnMeaning[];
  choice: number;
}

/** Of two columns with the same single role the weaker one takes its next meaning; of equals the right one. */
function resolveOneConflict(chosen: readonly Choice[]): boolean {
  const holders = new Map<HeadingMeaning, Choice>();
  for (const candidate of chosen) {
    const option = candidate.options[candidate.choice];
    if (!option || candidate.evidence.period !== undefined || !isSingle(option)) continue;
    const holder = holders.get(option.meaning);
    const isNumbered = option.isVague || option.meaning === "keyResult";
    if (holder && isNumbered && stem(holder) === stem(candidate)) continue;
    if (holder) {
      const isStronger =
        option.score + tieBreak(candidate) > (holder.options[holder.choice]?.score ?? 0) + tieBreak(holder);
      (isStronger ? holder : candidate).choice++;
      return true;
    }
    holders.set(option.meaning, candidate);
  }
  return false;
}

/** `Value1` and `Value2` head equal columns, `KR1` and `KR2` as well. */
function stem({ evidence }: Choice): string {
  return evidence.header.toLowerCase().replace(/[\s_]*\d+$/, "");
}

/** Of two columns with equal headings the one with more different and longer texts holds the names. */
function tieBreak({ evidence: { shape } }: Choice): number {
  return 0.05 * shape.distinct + 0.05 * shape.sentences;
}

function isSingle({ meaning, isVague }: ColumnMeaning): boolean {
  return ONCE.has(meaning) || (isVague && isRole(meaning));
}

function isRole(meaning: HeadingMeaning): meaning is BaseRole {
  return (ROLES as readonly string[]).includes(meaning);
}

function withRole(evidence: ColumnEvidence, meaning: ColumnMeaning | undefined): RoleColumn {
  if (!meaning || isOverNames(evidence, meaning)) return withoutHeading(evidence);
  const { shape } = evidence;
  const byValues = roleAgainstHeading(meaning, shape);
  if (byValues !== undefined) return { evidence, role: byValues, meaning };
  return isRole(meaning.meaning)
    ? { evidence, role: roleOf(meaning.meaning, evidence), meaning }
    : { evidence, meaning };
}

/** `Week of 23 Nov 2026` in the corner, above what the rows are called, says when all of it was so. */
function isOverNames({ period, shape }: ColumnEvidence, { meaning }: ColumnMeaning): boolean {
  return (
    meaning === "period" && period !== undefined && shape.texts > 0.8 && shape.periods + shape.dates === 0
  );
}

/** What is written decides: rhythms below `Period`, `Q1 2026` below `Target`, `done` below `Progress`, red and green below `Value`. */
function roleAgainstHeading({ meaning, isVague }: ColumnMeaning, shape: ColumnShape): Role | undefined {
  if ((meaning === "period" || isVague) && shape.cadences > 0.7) return "cadence";
  if (meaning === "target" && shape.periods > 0.7 && shape.texts > 0.7) return "due";
  const isJudged = shape.statuses > 0.7 && shape.texts > 0.7;
  if (isJudged && (meaning === "progress" || meaning === "comments")) return "status";
  return isVague && shape.statuses > 0.7 && shape.filled >= 2 ? "status" : undefined;
}

/** Under no heading, or one that we do not know, values of an unmistakable shape name the role themselves. */
function withoutHeading(evidence: ColumnEvidence): RoleColumn {
  const { header, shape, period } = evidence;
  const role = period !== undefined || shape.filled < 2 ? undefined : roleByValues(shape, header !== "");
  return role === undefined ? { evidence } : { evidence, role };
}

function roleByValues(shape: ColumnShape, isHeaded: boolean): Role | undefined {
  if (shape.codes > 0.8 && shape.texts > 0.8 && shape.sentences === 0) return "id";
  if (shape.statuses > 0.7 && shape.distinct < 0.9) return "status";
  if (shape.cadences > 0.5) return "cadence";
  // A total may stand below the months.
  if (shape.periods >= 0.75 && shape.distinct > 0.3) return "period";
  return isHeaded ? undefined : unheadedRole(shape);
}

function unheadedRole(shape: ColumnShape): Role | undefined {
  if (shape.dates > 0.7 || shape.periods > 0.7) return "period";
  if (shape.statuses > 0.7) return "status";
  if (shape.sentences > 0.5 && shape.filledShare < 0.9) return "comments";
  return shape.codes > 0.8 && shape.distinct === 1 && shape.filledShare > 0.5 ? "id" : undefined;
}

/** `Objective / Key result` over one column names both. */
function roleOf(meaning: BaseRole, { readings }: ColumnEvidence): Role {
  const says = (other: HeadingMeaning): boolean =>
    readings.some(
      (reading) => reading.meaning === other && !reading.isVague && reading.strength >= LEAST_SCORE,
    );
  const isShared =
    (meaning === "objective" || meaning === "keyResult") && says("objective") && says("keyResult");
  return isShared ? "objective|keyResult" : meaning;
}
