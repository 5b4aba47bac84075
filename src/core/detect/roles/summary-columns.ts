import { normaliseHeading } from "../../text/normalise-heading";
import { isToDate } from "../headings/period-label";
import { isSoFar } from "../headings/so-far";
import { TOTAL_WORDS } from "../headings/value-words";
import { WHOLE_WEEK } from "../../vocabulary/weekdays";
import type { Region } from "../regions/find-body";
import type { Sheet } from "../sheet";
import { withoutEarlierYears } from "./earlier-years";
import { withSeriesOfOneWord } from "./one-word-series";
import { withRepeatedTargets } from "./repeated-targets";
import { settlePeriods } from "./period-roles";
import { isPeriodActual, isTarget, says, withoutRole, type RoleColumn } from "./role-column";
import { columnValues } from "./value-relations";

type Columns = readonly RoleColumn[];

/** Which columns beside periods are of one of them, of all of them, or of another year, once all roles are known. */
export function settleOverTime(sheet: Sheet, region: Region, columns: Columns): Columns {
  const ofTheirYear = withoutEarlierYears(
    settlePeriods(withRepeatedTargets(withSeriesOfOneWord(sheet, region, columns))),
  );
  return settlePairs(settleSummaries(sheet, region, settleRivals(ofTheirYear)));
}

/** `Executed 2026 | Committed 2026`: of several columns of one period the only one that says so is its actual. */
function settleRivals(columns: Columns): Columns {
  const actuals = columns.filter(isPeriodActual);
  const isRivalled = (column: RoleColumn): boolean => {
    if (!actuals.includes(column) || saysActual(column)) return false;
    const alike = actuals.filter(({ evidence }) => evidence.period === column.evidence.period);
    return alike.filter(saysActual).length === 1;
  };
  const rivals = columns.filter(isRivalled);
  return columns.map((column) => withoutRole(rivals, column));
}

function saysActual(column: RoleColumn): boolean {
  return says(column, "actual");
}

/**
 * `Jan … Oct | YTD`: what sums the periods up is no period after the last, and is not held against the target of one.
 * It is the actual where the target is one to date, too, or is of its size: `Q1 … Q4 | Total | Yearly target`.
 */
function settleSummaries(sheet: Sheet, region: Region, columns: Columns): Columns {
  const sums = columns.filter((column) => isValue(column) && isSummary(column));
  const periods = columns.filter((column) => isPeriodActual(column) && !isSummary(column));
  if (sums.length === 0 || periods.length === 0) return columns;
  const actuals = sums.filter((column) => isPeriodActual(column) || column.role === "actual");
  const [target, ...moreTargets] =
    actuals.length === 1 ? targetsOf(actuals, columns, { sheet, region, periods }) : [];
  if (!target || moreTargets.length > 0) return columns.map((column) => withoutRole(sums, column));
  const others = [...sums, ...columns.filter(isTarget)];
  return columns.map((column) => {
    if (column === actuals[0]) return { ...column, role: "actual" };
    return column === target ? { ...column, role: "target" } : withoutRole(others, column);
  });
}

/**
 * `Oct 26 Actual | Oct 26 Budget | Oct 25 | FY Budget`: a period with a target of its own goes by that one. What stands
 * behind without any is a comparative, and the target of no period that of another.
 */
function settlePairs(columns: Columns): Columns {
  const isPair = (actual: RoleColumn) =>
    columns.some((other) => isTarget(other) && other.evidence.period === actual.evidence.period);
  const actuals = columns.filter(isPeriodActual);
  const last = actuals.map(isPair).lastIndexOf(true);
  if (last === -1) return columns;
  const behind = actuals.slice(last + 1);
  const others = columns.filter(({ role, evidence }) => role === "target" && evidence.period === undefined);
  return columns.map((column) => withoutRole([...behind, ...others], column));
}

interface Body {
  readonly sheet: Sheet;
  readonly region: Region;
  readonly periods: Columns;
}

/** The targets that a sum is to be held against; none where periods have their own, or a target is of their size. */
function targetsOf([sum]: Columns, columns: Columns, body: Body): Columns {
  const targets = columns.filter(isTarget);
  const ofPeriods = targets.filter((column) => !isSummary(column));
  const toDate = targets.filter(isSummary);
  // `Target FY | Target YTD | YTD | Jan | Feb`: the year waits.
  const isTold = toDate.length === 1 && ofPeriods.every((column) => isOfNoPeriod(column, body));
  if (isTold || ofPeriods.length === 0) return toDate;
  const [only, ...others] = inItsYear(ofPeriods, body);
  if (!only || !sum || only.role !== "target" || others.length > 0) return [];
  return isOfNoPeriod(only, body) && isOfSum(only, sum, body) ? [only] : [];
}

/** Where one target says its year, which is none of the periods', the others are how it came about: `Target growth`. */
function inItsYear(targets: Columns, body: Body): Columns {
  const dated = targets.filter(
    (column) => column.evidence.period !== undefined && isOfNoPeriod(column, body),
  );
  return dated.length === 1 ? dated : targets;
}

function isOfNoPeriod({ evidence: { period } }: RoleColumn, { periods }: Body): boolean {
  return !periods.some(({ evidence }) => evidence.period === period);
}

/** `FY26 Target` beside `FY24 | FY25 | FY26 YTD` is that of the year that runs; one without a period tells by its size. */
function isOfSum(target: RoleColumn, sum: RoleColumn, body: Body): boolean {
  return target.evidence.period !== undefined || isOfItsSize(target, sum, body);
}

/** In most rows the target is nearer to the sum than to the latest of the periods. */
function isOfItsSize(target: RoleColumn, sum: RoleColumn, { sheet, region, periods }: Body): boolean {
  const of = ({ evidence }: RoleColumn) => columnValues(sheet, region, evidence.index);
  const [targets, sums, ...series] = [target, sum, ...periods].map(of);
  const nearer = (targets ?? []).flatMap((wanted, row): readonly boolean[] => {
    const latest = series.flatMap((values) => values[row] ?? []).at(-1);
    const away = [sums?.[row], latest].map((value) => distance(value, wanted));
    const [fromSum, fromLatest] = away;
    return fromSum === undefined || fromLatest === undefined || fromSum === fromLatest
      ? []
      : [fromSum < fromLatest];
  });
  return nearer.length > 0 && nearer.filter(Boolean).length > nearer.length / 2;
}

/** How many times one is the other, either way; undefined where that cannot be told. */
function distance(value: number | undefined, wanted: number | undefined): number | undefined {
  const ratio = value === undefined || wanted === undefined ? 0 : value / wanted;
  return ratio > 0 && Number.isFinite(ratio) ? Math.abs(Math.log(ratio)) : undefined;
}

function isSummary({ evidence: { period, ownHeader } }: RoleColumn): boolean {
  if (period !== undefined) return isToDate(period);
  const words = normaliseHeading(ownHeader);
  return TOTAL_WORDS.has(words) || WHOLE_WEEK.has(words) || isSoFar(ownHeader);
}

function isValue(column: RoleColumn): boolean {
  return isPeriodActual(column) || isTarget(column) || column.role === "actual";
}

/** The column without its role, if it is among these. */
