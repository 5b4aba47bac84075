import {
  directionOfKpi,
  directionOfLess,
  directionOfTopic,
  targetAsAsked,
  type NamedRow,
} from "./answer/direction-of-row";
import type { HealthQuestion } from "./answer/health-arguments";
import { styleOf } from "./assess/number-style";
import { numberInCell } from "./answer/evaluate-number";
import { hasUsualPace } from "./formula/health-terms";
import { BEYOND_ALL, MOST_PROGRESS } from "./formula/progress-expression";
import { isBlank, isCellError, type CellValue } from "./model/cell";
import { clockInputs, isClockUnit, SECONDS_OF_DAY, type ToldBehind } from "./model/clock-inputs";
import type { KeyResult } from "./model/key-result";
import type { Kpi } from "./model/kpi";
import { toldWay, type HealthInput, type Measured } from "./model/measured";
import { UNSETTLED_DIRECTION, type StatedDirection } from "./model/quantity";
import { lastPeriodDay, periodDaysOf } from "./period-update";
import type { PeriodDays } from "./model/period-days";
import { calendarDate, dateSerial, type DateSerial } from "./model/period";
import { PERCENT_TARGETS, TOLERANCE_SHARE } from "./model/thresholds";
import type { Statement } from "./model/statement";
import { spellScales, type Scales } from "./model/scale";
import { USUAL_SETTINGS, type Settings } from "./model/settings";

/** What a row does not say in a column of its own, read from its words. */
export interface Readings {
  readonly baseline?: number;
  readonly target?: number | string;
  readonly direction?: StatedDirection;
}

/**
 * The question that a measure's row asks of `=OKR.HEALTH()`. Columns win over the row's words, and the row's dates over
 * the cycle's. A column that is there but blank is asked as `""`, as the formula in the cell asks it; a column of
 * directions decides alone, since the user can see and change it.
 */
export function healthQuestion(
  measure: Kpi | KeyResult,
  settings: Settings,
  asOf: DateSerial,
): HealthQuestion {
  const readings = readingsOf(measure);
  const { inputs } = measure;
  const isGiven = (input: HealthInput) => input in inputs && !isBlank(inputs[input]);
  const clocks: ReadonlyMap<HealthInput, ToldBehind> = clockInputs(measure);
  const cell = (input: HealthInput) => {
    if (!(input in inputs)) return undefined;
    const unit = clocks.get(input);
    if (unit === undefined) return argument(inputs[input]);
    return (isClockUnit(unit) ? secondsOf(inputs[input]) : String(Number(inputs[input]))) + unit;
  };
  const { fullProgress } = measure;
  const target = isGiven("target") ? cell("target") : readings.target;
  const { scales } = measure;
  const update = updateOf(measure, settings, asOf);
  return {
    actual: fullProgress === undefined ? cell("actual") : progressArgument(inputs.actual, fullProgress),
    target,
    baseline: isGiven("baseline") ? cell("baseline") : readings.baseline,
    direction: "direction" in inputs ? directionCell(measure) : readings.direction,
    start: isGiven("start") ? cell("start") : startBefore(measure, settings),
    due: isGiven("due") ? dueCell(measure) : dueAfter(measure, settings),
    updated: update.updated,
    cadence: update.cadence,
    asOf,
    tolerance:
      (fullProgress === undefined ? toleranceOf(target, scales) : undefined) ??
      (settings.tolerance === TOLERANCE_SHARE ? undefined : settings.tolerance),
    scales: scales && spellScales(scales),
    pace: hasUsualPace(settings) ? undefined : paceCells(settings),
    late: hasUsualLateness(settings) ? undefined : [[settings.grace], [settings.staleDays]],
    style:
      typeof target === "number" && scales?.target !== 100 ? styleOf(numberFormatOf(measure)) : undefined,
  };
}

/** The cycle's first day; a due day before it, or without any cycle, counts from the first day of its own year. */
function startBefore(
  { inputs: { due }, cycle, duePeriods }: Kpi | KeyResult,
  settings: Settings,
): DateSerial | "" | undefined {
  if (duePeriods && typeof due === "string") return "";
  const isForgotten = cycle?.end === undefined && isBlank(due);
  const start = (isForgotten ? undefined : cycle?.start) ?? settings.cycleStart;
  if (typeof due !== "number" || due <= 0 || (start !== undefined && due >= start)) return start;
  const { year, month } = calendarDate(due);
  const { yearStart } = settings;
  return dateSerial(month < yearStart ? year - 1 : year, yearStart, 1);
}

/** A period without a year takes that of its table. */
function dueCell({ inputs: { due }, duePeriods }: Kpi | KeyResult): unknown {
  return duePeriods && typeof due === "string" ? due + duePeriods.suffix : argument(due);
}

/** The cycle's last day; of a row that begins later nobody knows when it ends. */
function dueAfter({ inputs: { start }, cycle }: Kpi | KeyResult, settings: Settings): DateSerial | undefined {
  const { end = settings.cycleEnd } = cycle ?? {};
  const isLater = typeof start === "number" && end !== undefined && start > end;
  return isLater ? undefined : end;
}

/** A rhythm only counts where there is a day to count from: a column's, or else that of the last filled period. */
function updateOf(
  measure: Kpi | KeyResult,
  settings: Settings,
  asOf: DateSerial,
): Pick<HealthQuestion, "updated" | "cadence"> {
  const { inputs, series } = measure;
  const periods = periodDaysOfRow(measure, asOf);
  const cadence = "cadence" in inputs ? filled(argument(inputs.cadence)) : undefined;
  if ("updated" in inputs)
    return { updated: argument(inputs.updated), cadence: cadence ?? usualCadence(measure, settings) };
  if (!series || !periods) return {};
  return { updated: lastPeriodDay(series, periods, asOf) ?? "", cadence: cadence ?? periods.cadenceDays };
}

/** What a row's periods tell of days, where no column does. */
export function periodDaysOfRow(
  { inputs, series }: Kpi | KeyResult,
  asOf: DateSerial,
): PeriodDays | undefined {
  return "updated" in inputs ? undefined : periodDaysOf(series, asOf);
}

/** What `IF(x="",…,x)` takes for filled: also a 0. */
function filled(cell: unknown): unknown {
  return cell === "" ? undefined : cell;
}

/** As `core/formula/setting-expression.ts` writes it for the row's table. */
function usualCadence({ kind }: Kpi | KeyResult, { updateKpi, updateKeyResult }: Settings): number | string {
  return kind === "kpi" ? updateKpi : updateKeyResult;
}

/** The target's format, else the actual's; a target in words brings its own unit. */
function numberFormatOf({ looks }: Kpi | KeyResult): string | undefined {
  return looks?.target?.numberFormat ?? looks?.actual?.numberFormat;
}

function hasUsualLateness({ grace, staleDays }: Settings): boolean {
  return grace === USUAL_SETTINGS.grace && staleDays === USUAL_SETTINGS.staleDays;
}

/** The four cells of `OKR_Pace`, from the top. */
function paceCells({
  onTrackShare,
  onTrackSlack,
  atRiskShare,
  atRiskSlack,
}: Settings): readonly (readonly number[])[] {
  return [[onTrackShare], [onTrackSlack], [atRiskShare], [atRiskSlack]];
}

/**
 * Missing a target of 99.9 % by a tenth is no near miss: from 95 % to 100 % the tolerance is what is left to 100 %, as
 * a share of the target. Omitted for any other target. The formula in the cell says the same.
 */
function toleranceOf(target: unknown, scales: Scales | undefined): number | undefined {
  const typed = numberInCell(target);
  const number = typed === undefined ? undefined : typed / (scales?.target ?? 1);
  if (number === undefined || number < PERCENT_TARGETS.from || number > PERCENT_TARGETS.to) return undefined;
  return (1 - number) / number;
}

/** What the words of a row say about its baseline, target and direction. */
export function readingsOf(measure: Kpi | KeyResult): Readings {
  if (measure.fullProgress !== undefined || measure.bands) return {};
  if (measure.kind === "kpi") {
    const told = measure.levelSide ?? directionOfKpi(namedRow(measure));
    const direction = told === "between" ? told : (doubt(measure) ?? told);
    const { statedTarget } = measure;
    return {
      ...(statedTarget !== undefined && { target: statedTarget }),
      ...(direction && { direction }),
    };
  }
  const { statement } = measure;
  const direction = wayOf(measure);
  return {
    ...(statement.baseline !== undefined && { baseline: statement.baseline }),
    ...(statement.target !== undefined && { target: statedTarget(statement, statement.target) }),
    ...(direction && { direction }),
  };
}

function wayOf(measure: KeyResult): StatedDirection | undefined {
  const stated = toldWay(measure) ?? statedDirection(measure.statement, namedRow(measure));
  return stated ?? topicDirection(measure) ?? doubt(measure);
}

/**
 * Nothing tells which side of its target is the good one, and its cells ask for it; or it is to stay between two numbers,
 * of which there is one.
 */
export function asksForSide(measure: Kpi | KeyResult): boolean {
  const { inputs } = measure;
  const direction = "direction" in inputs ? inputs.direction : readingsOf(measure).direction;
  return direction === UNSETTLED_DIRECTION || (direction === "between" && typeof inputs.target === "number");
}

function doubt({ isDirectionDoubted }: Kpi | KeyResult): StatedDirection | undefined {
  return isDirectionDoubted ? UNSETTLED_DIRECTION : undefined;
}

function namedRow({ name, inputs, looks }: Kpi | KeyResult): NamedRow {
  const isPercent = looks?.target?.numberFormat?.includes("%") === true;
  const target = targetAsAsked(inputs.target, isPercent);
  return { name, target, ...("baseline" in inputs && { baseline: inputs.baseline }) };
}

/** Only where a column has the target: what words of the row do not state nobody asks about. */
function topicDirection(measure: KeyResult): StatedDirection | undefined {
  const { direction = "unknown", target, upper } = measure.statement;
  const isTold = direction !== "unknown" || target !== undefined || upper !== undefined;
  return isTold || !("target" in measure.inputs) ? undefined : directionOfTopic(namedRow(measure));
}

function statedTarget({ upper }: Statement, target: number): number | string {
  return upper === undefined ? target : `${target}-${upper}`;
}

/**
 * As the formula of `core/formula/direction-expression.ts` says it: a bound or a band is to be held, any other movement to
 * be made. A decrease without a baseline cannot be measured as a way, so it becomes a ceiling; with a baseline the numbers
 * say the direction themselves. `Reduce churn` leaves the number to the target's cell, which may say more.
 */
function statedDirection(
  { direction, target, upper, baseline }: Statement,
  row: NamedRow,
): StatedDirection | undefined {
  if (upper !== undefined) return "between";
  if (direction === undefined || direction === "unknown")
    return target === undefined || !isBlank(row.baseline) ? undefined : UNSETTLED_DIRECTION;
  if (direction !== "increase" && direction !== "decrease") return direction;
  if (baseline !== undefined || !isBlank(row.baseline)) return undefined;
  if (direction === "increase") return direction;
  return target === undefined ? directionOfLess(row.target) : "at most";
}

/** Excel hands a direction over as text, so that a 0 is no blank; of a side in other words, ours. */
function directionCell({ side, inputs: { direction } }: Measured): unknown {
  return side ?? (typeof direction === "number" ? String(direction) : argument(direction));
}

/** More than half as much again as all there is was typed on another scale; the formula in the cell says the same. */
function progressArgument(value: CellValue, fullProgress: number): unknown {
  const isBeyond = typeof value === "number" && value > MOST_PROGRESS * fullProgress;
  return isBeyond ? BEYOND_ALL : argument(value);
}

/** A time of the clock, as `core/formula/input-expressions.ts` writes it. */
function secondsOf(time: CellValue): string {
  return String(Math.round(Number(time) * SECONDS_OF_DAY));
}

/** A cell as our formula hands it over: blank is `""`, an error is itself. */
function argument(value: CellValue): unknown {
  if (value === undefined) return "";
  return isCellError(value) ? { error: value.error } : value;
}
