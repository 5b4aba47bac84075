import type { Orientation, Role } from "../../model/table";
import { normaliseHeading } from "../../text/normalise-heading";
import { HEADING_LEXICON } from "../headings/heading-lexicon";
import { shareOfMeasures } from "../headings/measure-words";
import type { ColumnEvidence } from "./column-evidence";
import type { ColumnShape } from "./column-shape";
import { isPeriodActual, isTarget, says, withoutRole, type RoleColumn } from "./role-column";
import { nameOf } from "./layout";
import { isHeldAgainst } from "./sum-of-parts";

/** Many numbers beside it may be measures themselves; then half of the names must read like measures. */
const MOSTLY_MEASURES = 0.5;

type TextsOf = (column: number) => readonly string[];

/** `Month | Sold | KPI`: beside actuals, the numbers that are only called KPI are what was to be reached. */
export function withTargetCalledKpi(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  const called = columns.filter(isCalledKpi);
  const isBesideActual = columns.some((column) => column.role === "actual" && !called.includes(column));
  if (called.length !== 1 || has("target") || has("measure") || !isBesideActual) return columns;
  return columns.map((column) => (column === called[0] ? { ...column, role: "target" } : column));
}

/** The word alone, or with a period: a longer heading names the KPI. */
function isCalledKpi({ evidence: { readings, shape, ownHeader } }: RoleColumn): boolean {
  const isNamed = readings.some(
    ({ meaning, strength, isVague }) => meaning === "measure" && !isVague && strength >= 0.8,
  );
  return isNamed && shape.numbers > 0.6 && ownHeader.length <= LONGEST_CALL;
}

/** `月KPI`, `KPI 2026`. */
const LONGEST_CALL = 8;

/** Where nothing is headed as a name: names read like measures, differ from each other and stand on the left. */
export function withReadName(
  columns: readonly RoleColumn[],
  orientation: Orientation,
  textsOf: TextsOf,
): readonly RoleColumn[] {
  if (nameOf(columns)) return columns;
  const values = columns.filter(({ role }) => role === "actual" || role === "target").length;
  const isTransposed = orientation !== "rows" && orientation !== "long" && values > 2;
  const [best] = columns
    .map((column, at) => ({ column, at, measures: shareOfMeasures(textsOf(column.evidence.index)) }))
    .filter(
      ({ column, measures }) =>
        isPossibleName(column, measures) &&
        haveLetters(textsOf(column.evidence.index)) &&
        !isPlaceOfPeople(column, columns) &&
        (!isTransposed || measures >= MOSTLY_MEASURES),
    )
    .map(({ column, at, measures }) => ({
      column,
      score: measures + 0.7 * column.evidence.shape.distinct - 0.03 * at,
    }))
    .sort((one, other) => other.score - one.score);
  return best
    ? columns.map((column) => (column === best.column ? { ...column, role: "measure" } : column))
    : columns;
}

/** `↑` and `↓` say which way, not what. */
function haveLetters(texts: readonly string[]): boolean {
  return texts.filter((text) => /\p{L}/u.test(text)).length * 2 > texts.length;
}

/** People, what is judged and what comes first are no names. */
function isPossibleName({ role, meaning, evidence: { shape } }: RoleColumn, measures: number): boolean {
  if (role !== undefined || shape.texts <= 0.6 || shape.statuses >= 0.5) return false;
  if (meaning?.meaning === "priority") return false;
  return shape.names < 0.6 || measures >= MOSTLY_MEASURES;
}

/** Beside people the region is where they work, not what the row is about. */
function isPlaceOfPeople({ meaning }: RoleColumn, columns: readonly RoleColumn[]): boolean {
  return meaning?.meaning === "entity" && columns.some(({ evidence: { shape } }) => shape.names >= 0.6);
}

/** Meanings of headings over numbers that may still be the actuals. */
const MAY_BE_ACTUAL: readonly string[] = ["score", "measure", "category"];

/**
 * A single column of numbers that nothing names, or several for entities, can only be the actuals. Of several beside one
 * target nobody knows which of them, or their sum, it is for.
 */
export function withLeftActuals(
  columns: readonly RoleColumn[],
  isNumbering: (column: number) => boolean,
): readonly RoleColumn[] {
  const hasActual = columns.some(
    ({ role = "", evidence }) =>
      /actual|period:|baseline/.test(role) || (role === "period" && evidence.period !== undefined),
  );
  const name = nameOf(columns);
  if (hasActual || !name || isUnheadedList(columns)) return columns;
  const hasTarget = columns.some(isTarget);
  // `Weight | Target | Verified level | Score`: beside weights a score is what these are worth.
  const areWeighed = columns.some(({ role }) => role === "weight");
  const open = columns.filter(
    (column) => column.role === undefined && !(areWeighed && says(column, "score")),
  );
  const unnamed = open.filter(
    ({ meaning, evidence }) =>
      (meaning === undefined || meaning.score < 0.9 || MAY_BE_ACTUAL.includes(meaning.meaning)) &&
      !(hasTarget && meaning?.meaning === "target") &&
      !mayBeId(evidence) &&
      evidence.shape.numbers > 0.6 &&
      evidence.shape.dates < 0.3 &&
      !(evidence.index < name.evidence.index && countsRows(evidence.shape)) &&
      !isNumbering(evidence.index) &&
      (hasTarget || !saysYesOrNo(evidence.shape)),
  );
  const called = unnamed.filter(isCalledValue);
  if (called.length === 1) return withActuals(columns, called);
  const empty = columns.filter(isEmptyEntity);
  const across = columns.filter((column) => unnamed.includes(column) || empty.includes(column));
  if (!columns.some(isHeldAgainst) && unnamed.length > 1 && areEntitiesAcross(across))
    return withActuals(columns, across);
  return unnamed.length === 1 ? withActuals(columns, unnamed) : columns;
}

function withActuals(columns: readonly RoleColumn[], these: readonly RoleColumn[]): readonly RoleColumn[] {
  return columns.map((column) => (these.includes(column) ? { ...column, role: "actual" } : column));
}

/** `metric_value | company_avg`, `Valor del indicador`: of several numbers the only one whose heading says value. */
function isCalledValue({ evidence: { ownHeader } }: RoleColumn): boolean {
  const words = normaliseHeading(ownHeader).split(" ");
  return [words[0], words.at(-1)].some((word) =>
    HEADING_LEXICON.get(word ?? "")?.some(({ meaning }) => meaning === "actual"),
  );
}

/** Of some projects nothing was counted yet. */
function isEmptyEntity({ role, meaning, evidence: { header, shape, period } }: RoleColumn): boolean {
  return role === undefined && !meaning && period === undefined && header !== "" && shape.filled === 0;
}

/** `Churn | below 2% | Ada` without any headings: the numbers may be targets as well. */
function isUnheadedList(columns: readonly RoleColumn[]): boolean {
  return columns.length > 2 && columns.every(({ evidence: { header } }) => header === "");
}

/** `Cod_Area`, `Таб.№`: numbers that name something measure nothing. */
function mayBeId({ readings }: ColumnEvidence): boolean {
  return readings.some(({ meaning }) => meaning === "id");
}

/** `1`, `2`, `3` before the names measure nothing. */
function countsRows({ codes, distinct }: ColumnShape): boolean {
  return codes > 0.9 && distinct === 1;
}

/** `0` and `1` beside four names and more are a property of each, unless a target says what is to be reached. */
function saysYesOrNo({ flags, filled }: ColumnShape): boolean {
  return flags === 1 && filled >= FEWEST_FLAGS;
}
const FEWEST_FLAGS = 4;

/** `Reported` over 0 and 1, beside the numbers of the quarters: yes or no, and no actual. */
export function withoutFlags(columns: readonly RoleColumn[]): readonly RoleColumn[] {
  const isFlagged = ({ role, evidence: { shape } }: RoleColumn): boolean =>
    role === "actual" && saysYesOrNo(shape);
  const hasOthers = columns.some(
    (column) => (column.role === "actual" || isPeriodActual(column)) && !saysYesOrNo(column.evidence.shape),
  );
  return hasOthers ? columns.map((column) => withoutRole(columns.filter(isFlagged), column)) : columns;
}

/** Plants or areas side by side. */
const FEWEST_ENTITIES = 3;

/** Neighbours under headings that no language knows: each holds the actuals of something called by its name. */
function areEntitiesAcross(columns: readonly RoleColumn[]): boolean {
  const isNext = ({ evidence }: RoleColumn, at: number): boolean =>
    at === 0 || evidence.index === (columns[at - 1]?.evidence.index ?? 0) + 1;
  return (
    columns.length >= FEWEST_ENTITIES &&
    columns.every(({ meaning, evidence }) => meaning === undefined && evidence.header !== "") &&
    columns.every(isNext)
  );
}

/**
 * One date beside each of many different measures says when it was measured; a lone word `Date` may be anything, unless the time of
 * day tells that it was written down.
 */
export function withUpdated(columns: readonly RoleColumn[], orientation: Orientation): readonly RoleColumn[] {
  const name = nameOf(columns);
  const isThere = columns.some(({ role }) => role === "updated");
  if (orientation !== "rows" || !name || isThere) return columns;
  const dates = columns.filter(
    ({ role, evidence: { shape, period } }) => role === "period" && period === undefined && shape.dates > 0.5,
  );
  const [date] = dates;
  const written = columns.filter(isWrittenDown);
  const isMeasured =
    dates.length === 1 &&
    name.evidence.shape.distinct >= 0.7 &&
    (date?.evidence.header.trim().split(/[\s_]+/).length ?? 0) > 1;
  const updated = written.at(-1) ?? (isMeasured ? date : undefined);
  return columns.map((column) => (column === updated ? { ...column, role: "updated" } : column));
}

function isWrittenDown({ role, evidence: { shape } }: RoleColumn): boolean {
  return (role === undefined || role === "period") && shape.times > 0.5;
}
