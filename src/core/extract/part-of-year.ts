import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import { isActualOfPeriod, yearNamed, yearsNamed } from "../model/period-columns";
import type { Direction } from "../model/quantity";
import { columnOf, type Column, type Table } from "../model/table";
import { isBudget } from "../parse/budget";
import { polarityOf, readDirection } from "../parse/direction";
import { isOfEachCase, isPerSomething, isShareDone, saysPerYear } from "../parse/of-each-case";
import { isRemaining } from "../parse/remaining";
import { unitOfMetric } from "../parse/metric";
import { bareNumber } from "./bare-number";
import { typedIn } from "./typed-in";
import { isPercentUnit, saysPercent } from "./percent-words";

/** A level, such as a headcount, stays near its target in every part of the year; what adds up is a half of it at most. */
const TIMES_OF_PART = 2;
type Mismatch = Measured["mismatch"];

/**
 * Of a table with the target of a year and the actuals of its parts: which rows add up over the year, `New customers | 400 |
 * 90 | 110`. How much of it a quarter is to bring nobody says, so the two are not compared; neither is a total so far that
 * has not reached it, nor one that is to be less than that of another year. Shares and levels are.
 */
export function partOfYear(table: Table): (measured: Measured) => Measured {
  if (areOfYearsBefore(table))
    return (measured) => (isCompared(measured) ? { ...measured, mismatch: "before" } : measured);
  if (tellsWhatIsLeft(table)) return (measured) => soFarIn(measured);
  const rival = rivalSpans(table);
  if (rival) return rival;
  const isYearly = table.columns.some((column) => column.isYearly === true);
  const soFar = new Set(table.columns.filter(({ isToDate }) => isToDate === true).map(({ index }) => index));
  const hasParts = table.columns.some(
    (column) => isActualOfPeriod(column) && yearNamed(column) === undefined,
  );
  return (measured) => {
    if (!isYearly && !(hasParts && saysPerYear(`${measured.name} ${measured.unit ?? ""}`))) return measured;
    if (soFar.has(measured.cells.actual?.column ?? NaN)) return soFarIn(measured);
    const part = partIn(measured, false);
    return part === undefined ? measured : { ...measured, mismatch: part };
  };
}

/** `Target | MTD | YTD`: of what adds up nobody knows which is held against the target. */
function rivalSpans(table: Table): ((measured: Measured) => Measured) | undefined {
  const spans = new Set(
    table.columns.filter((column) => column.isOneOfSpans === true).map(({ index }) => index),
  );
  if (spans.size < 2) return undefined;
  return (measured) => {
    const isOfThem = spans.has(measured.cells.actual?.column ?? NaN) && !isShare(measured);
    return isOfThem && isCompared(measured) ? { ...measured, mismatch: "rivals" } : measured;
  };
}

/** `Target | So far | Left`: what is still missing beside a target tells that its time goes on; of a budget, that it may be spent. */
function tellsWhatIsLeft(table: Table): boolean {
  const target = columnOf(table, "target");
  return (
    target !== undefined &&
    !isBudget(target.header) &&
    columnOf(table, "actual") !== undefined &&
    table.columns.some(({ role, header }) => role === undefined && isRemaining(header))
  );
}

/** A row whose actual is what came together so far of what its target is for; one whose own light is red is held against it already. */
export function soFarIn<Row extends Measured>(measured: Row): Row {
  const { mismatch, status } = measured;
  const isJudged = status?.meaning === "bad" || status?.meaning === "middle";
  const part = mismatch === undefined && !isJudged ? partIn(measured, true) : undefined;
  return part === undefined ? measured : { ...measured, mismatch: part };
}

/** `2025 actual | 2026 target`, `2024/25 | 2025/26 | Target 2026/27`: nothing says how the year of the target goes. */
function areOfYearsBefore(table: Table): boolean {
  const target = firstYear(columnOf(table, "target"));
  const actuals = table.columns.filter((column) => column.role === "actual" || isActualOfPeriod(column));
  return target !== undefined && actuals.length > 0 && actuals.every((column) => isBefore(column, target));
}

function isBefore(column: Column, year: number): boolean {
  const own = firstYear(column);
  return own !== undefined && own < year;
}

/** `2026` → 26, `2025/26` → 25. */
function firstYear(column: Column | undefined): number | undefined {
  const years = column && yearsNamed(column);
  return years === undefined ? undefined : Number.parseInt(years, 10);
}

/** From a baseline it has come some of the way. */
function isCompared({ inputs }: Measured): boolean {
  return !isBlank(inputs.actual) && !isBlank(inputs.target) && isBlank(inputs.baseline);
}

function partIn(measured: Measured, isSoFar: boolean): Mismatch {
  const { inputs, series, scales } = measured;
  const target = bareNumber(inputs.target, scales?.target)?.value;
  if (target === undefined || isNothing(inputs.baseline)) return undefined;
  const actual = bareNumber(inputs.actual, scales?.actual)?.value;
  const parts = (series?.values ?? [inputs.actual]).flatMap((value) => bareNumber(value)?.value ?? []);
  if (isShare(measured)) return shareSoFar(measured, parts, { actual, target });
  if (isSoFar) return isHeldSoFar(measured, actual, target) ? undefined : "so far";
  if (isAddedUp(parts)) return isShortOf(measured, actual, target) ? "so far" : undefined;
  return isPartOf(target, parts) ? "a part" : undefined;
}

/** A share is a level on every day, unless it comes together itself. */
function shareSoFar(
  measured: Measured,
  parts: readonly number[],
  { actual, target }: { readonly actual: number | undefined; readonly target: number },
): Mismatch {
  return comesTogether(measured, parts) && isShortOf(measured, actual, target) ? "so far" : undefined;
}

function isPartOf(target: number, parts: readonly number[]): boolean {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return Math.abs(target) > TIMES_OF_PART * Math.abs(mean);
}

/** `Council tax collected, 28 %, 56 %`, `Execução orçamentária`: a share of all that the year is to bring. */
function comesTogether({ name }: Measured, parts: readonly number[]): boolean {
  return isAddedUp(parts) || isShareDone(name);
}

/** Whether what came together so far may be held against the target of all the year. */
function isHeldSoFar(measured: Measured, actual: number | undefined, target: number): boolean {
  const { baseline } = measured.inputs;
  if (typeof baseline === "number") return isRate(measured) || isReached(actual, target, baseline);
  return !isShortOf(measured, actual, target);
}

/** `31 | 64 | 99`: each is the total so far, since it grows by about as much as there was at first. */
export function isAddedUp(parts: readonly number[]): boolean {
  const [first = 0, ...further] = parts;
  const isOneMore = (total: number, at: number) =>
    Math.abs(total / (at + 2) - first) <= DIFFERENCE_OF_PARTS * Math.abs(first);
  return first !== 0 && further.length > 0 && further.every(isOneMore);
}

const DIFFERENCE_OF_PARTS = 0.25;

/** `25 | 31 | 28 | Achieved 84`: what came together stands behind its parts. */
export function isSumOf(parts: readonly number[], actual: CellValue): boolean {
  if (parts.length < 2 || typeof actual !== "number") return false;
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.abs(sum - actual) <= ROUNDING * Math.abs(sum);
}

const ROUNDING = 0.001;

/** From nothing, a total so far is as far as it came; `–` tells no beginning. */
function isNothing(baseline: CellValue): boolean {
  const typed = typedIn(baseline);
  return typed.kind === "number" ? typed.value === 0 : typed.kind !== "no data";
}

/** What was more in another year is always less in a part of this one; what was to grow, and did, is reached. */
function isReached(actual: number | undefined, target: number, baseline: number): boolean {
  return actual !== undefined && target > baseline && actual >= target;
}

/** Numbers of a few, with decimals, are counted per something: accidents per million hours. */
function isRate({ inputs }: Measured): boolean {
  const numbers = [inputs.actual, inputs.target, inputs.baseline].filter(
    (value) => typeof value === "number",
  );
  return numbers.every((value) => Math.abs(value) < MOST_OF_RATE) && !numbers.every(Number.isInteger);
}

const MOST_OF_RATE = 20;

/** What is reached is reached; a cap is one for what came together so far as well. */
function isShortOf(row: Measured, actual: number | undefined, target: number): boolean {
  return actual !== undefined && actual < target && sideOf(row) !== "at most";
}

/** The good side of a level, by what was said of it, else by its name. */
function sideOf({ name, side, levelSide, inputs }: Measured): Direction | undefined {
  const said = readDirection(inputs.direction);
  return side ?? levelSide ?? (said.kind === "direction" ? said.direction : polarityOf(name));
}

/** Percentages, points, ratios, means, times that pass, and what is counted per something are levels on every day of the year. */
export function isShare({ name, unit = "", looks }: Measured): boolean {
  const isPercentage = isPercentUnit(unit) || [name, looks?.target?.numberFormat ?? ""].some(saysPercent);
  const isCountedPer = isPerSomething(unit);
  const isLevel = isOfEachCase(name) || LEVELS.has(unitOfMetric(name) ?? "");
  return isPercentage || isCountedPer || isLevel;
}

const LEVELS: ReadonlySet<string> = new Set(["points", "ratio", "%"]);
