import type { Orientation, Role } from "../../model/table";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import { normaliseHeading } from "../../text/normalise-heading";
import { saysMeasure } from "../headings/measure-words";
import { isBarePeriod, type RoleColumn } from "./role-column";

/** Measures as headings: the first column says what a row is, the others are numbers. */
export function transposed(columns: readonly RoleColumn[]): {
  readonly orientation: Orientation;
  readonly columns: readonly RoleColumn[];
} {
  const [first] = columns;
  const byRow: Orientation =
    first?.role === "period"
      ? "period-rows"
      : first?.meaning?.meaning === "entity"
        ? "entity-rows"
        : "columns";
  const periods = columns.filter(({ evidence: { period } }) => period !== undefined).length;
  return {
    orientation: byRow,
    columns: columns.map((column) =>
      isMeasureColumn(column, {
        isFirst: column === first,
        periods,
        isOfAnother: (one) => columns.some((other) => beginsWith(one, other)),
      })
        ? { ...column, role: measureColumnRole(column, columns) }
        : column,
    ),
  };
}

/** Headings that name another column even over numbers. */
export const PLAIN_ENOUGH = 0.9;

interface Place {
  readonly isFirst: boolean;
  /** How many headings of the table name a period. */
  readonly periods: number;
  /** Whether its heading begins with that of another column. */
  readonly isOfAnother: (column: RoleColumn) => boolean;
}

/** A heading that names no role over numbers names the measure itself: `Customer lifetime value`, `NPS`. */
function isMeasureColumn(column: RoleColumn, place: Place): boolean {
  const { role, meaning, evidence } = column;
  const { shape, header } = evidence;
  const isPlain = meaning !== undefined && meaning.score >= PLAIN_ENOUGH && !meaning.isVague;
  if (header === "" || shape.numbers <= 0.5 || isOfNoMeasure(column, place.periods)) return false;
  if (role === "progress") return !isPlain && isRateOfItsOwn(column, place);
  if (role === "id") return !place.isFirst && !(isPlain && isNumbered(column));
  const isValueRole = role === undefined || role === "actual" || role === "target" || !isPlain;
  return isValueRole && !(isPlain && role === undefined);
}

/** `user_id`, `Таб.№`: whose row it is, as often as it comes. */
function endsInId(header: string): boolean {
  return header.endsWith("№") || normaliseHeading(header).split(" ").at(-1) === "id";
}

/** `Conversion rate` is a measure, `Sales completion rate` beside `Sales` the progress of those. */
function isRateOfItsOwn(column: RoleColumn, { isOfAnother }: Place): boolean {
  return saysMeasure(column.evidence.header) && !isOfAnother(column);
}

/** Below this many, a word that could be a period is part of a name: `SLA 30s`, `Patch P1`. */
const FEWEST_PERIODS = 3;

/** Periods across, or the periods themselves down the column: `202601`, `202602`. */
function isPeriodColumn(column: RoleColumn, periods: number): boolean {
  const { role, meaning, evidence } = column;
  const { period, shape } = evidence;
  if (role === "period" && meaning === undefined && period === undefined)
    return shape.periods >= 0.75 || shape.numbers > 0.9;
  if (period === undefined) return false;
  return periods >= FEWEST_PERIODS || isBarePeriod(column);
}

/** Periods, whose row it is, what compares two others, `Actual vs target`, and how it is judged: `Status` over -1, 0 and 1. */
function isOfNoMeasure(column: RoleColumn, periods: number): boolean {
  return (
    column.meaning?.meaning === "variance" ||
    isVerdict(column) ||
    isPeriodColumn(column, periods) ||
    isCountOfPeriods(column) ||
    endsInId(column.evidence.header)
  );
}

function isVerdict({ evidence: { readings, shape } }: RoleColumn): boolean {
  const isSaid = readings.some(
    ({ meaning, strength, isVague }) => meaning === "status" && strength === 1 && !isVague,
  );
  return isSaid && shape.percents === 0;
}

/** `Fiscal month` over 10, 11, 12; `Savings_month_EUR` names more than a month. */
function isCountOfPeriods({ meaning, evidence: { shape } }: RoleColumn): boolean {
  return meaning?.meaning === "period" && meaning.score >= MOSTLY_SAID && shape.codes > 0.8;
}

const MOSTLY_SAID = 0.5;

/** Numbers that tell rows apart: `4711`, `4712`. */
function isNumbered({ evidence: { shape } }: RoleColumn): boolean {
  return shape.codes > 0.8 && shape.distinct > 0.9;
}

/** Behind each measure, what it is held against. */
const BENCHMARK = /\bbenchmark\W*$/i;

/** `CV` holds actuals, `CV Target`, `CV benchmark` and `CV Budget` what they are held against; `Cost Actual` is no budget beside `Revenue Actual`. */
function measureColumnRole(column: RoleColumn, columns: readonly RoleColumn[]): Role {
  if (saysPlainly(column, "target") || isGoal(column) || BENCHMARK.test(column.evidence.header))
    return "target";
  if (saysPlainly(column, "actual")) return "actual";
  const isBudgetOf = (other: RoleColumn): boolean =>
    (says(other, "actual") || !says(other, "budget")) && differInOneWord(other, column);
  return says(column, "budget") && columns.some(isBudgetOf) ? "target" : "actual";
}

function saysPlainly({ evidence }: RoleColumn, meaning: HeadingMeaning): boolean {
  return evidence.readings.some((reading) => reading.meaning === meaning && !reading.isVague);
}

/** `Objective January` over numbers is how much is to be reached. */
function isGoal(column: RoleColumn): boolean {
  return column.meaning?.meaning === "target" && saysPlainly(column, "objective");
}

function says({ evidence }: RoleColumn, meaning: HeadingMeaning): boolean {
  return evidence.readings.some((reading) => reading.meaning === meaning);
}

/** `expense_budget` beside `expense_actual`, `Cost budget` beside `Cost`: a cost alone is a measure. */
function differInOneWord(one: RoleColumn, other: RoleColumn): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = others.filter((word) => words.includes(word)).length;
  const isNearlySame = words.length <= others.length && others.length - shared === 1;
  return one !== other && shared > 0 && shared >= words.length - 1 && isNearlySame;
}

function beginsWith(one: RoleColumn, other: RoleColumn): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return others.length > 0 && others.length < words.length && others.every((word, at) => word === words[at]);
}

function wordsOf({ evidence: { header } }: RoleColumn): readonly string[] {
  return header
    .toLowerCase()
    .split(/[\s_/-]+/)
    .filter((word) => word !== "");
}
