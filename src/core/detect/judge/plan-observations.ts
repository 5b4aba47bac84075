import { ASSUMED, BUDGET_LINE, ESTIMATED_YEAR, PLANNED_AMOUNT, SCENARIO } from "../../vocabulary/plan-words";
import { EARNED, EARNED_TOGETHER, SPENT, SPENT_TOGETHER } from "../../vocabulary/money-flows";
import type { HeadingMeaning } from "../../vocabulary/header-words";
import { PERIOD_LANGUAGES } from "../../vocabulary/period-languages";
import { fold } from "../../text/fold";
import { normaliseHeading } from "../../text/normalise-heading";
import { wordList } from "../headings/heading-lexicon";
import { isBarePeriod, isTarget, type RoleColumn } from "../roles/role-column";
import { ASSUMED_VALUES, BUDGET, COUNTED_YEARS, ESTIMATED_YEARS, HOUSEHOLD } from "./doubt";
import type { Observations, Observed } from "./observed";
import { flag } from "./shares";

/** What somebody means to spend, or a business to become: plans that look like targets. */
export function planObservations({ sheet, candidate: { layout, titles } }: Observed): Observations {
  const { columns } = layout;
  const isAssumed = [titles.title ?? "", sheet.name].some((text) => ASSUMED.test(fold(text)));
  return {
    [ASSUMED_VALUES]: flag((isAssumed || areScenarios(columns)) && !columns.some(isTarget)),
    [COUNTED_YEARS]: flag(areCountedYears(columns)),
    [ESTIMATED_YEARS]: flag(areEstimatedYears(columns)),
    ...budgetObservations(columns),
  };
}

/** `Driver | Base case | Best case | Worst case`; beside KPIs, `Low | High` are what is allowed. */
function areScenarios(columns: readonly RoleColumn[]): boolean {
  const scenarios = columns.filter(
    ({ evidence: { ownHeader, shape } }) => shape.numbers > 0.5 && SCENARIO.test(normaliseHeading(ownHeader)),
  );
  const hasActual = columns.some(({ role }) => role === "actual" || role?.startsWith("period"));
  return scenarios.length >= FEWEST_SCENARIOS && !hasActual && !columns.some(isPlainName);
}

const FEWEST_SCENARIOS = 2;

const YEAR_WORDS = PERIOD_LANGUAGES.flatMap(({ year }) => wordList(year)).join("|");
const COUNTED_YEAR = new RegExp(`^(?:${YEAR_WORDS}) ?(\\d\\d?)$|^(\\d\\d?) ?(?:${YEAR_WORDS})$`);
const FEWEST_YEARS = 3;

/** `Y1 | Y2 | … | Y5` and no target beside: a model of years that begin when the business does. */
function areCountedYears(columns: readonly RoleColumn[]): boolean {
  const years = columns.filter(isBarePeriod).flatMap(({ evidence: { header } }) => {
    const [year, before, after] = COUNTED_YEAR.exec(normaliseHeading(header)) ?? [];
    return year === undefined ? [] : [Number(before ?? after)];
  });
  const isFirst = years.includes(1) || years.includes(0);
  return isFirst && years.length >= FEWEST_YEARS && !columns.some(isHeldAgainst);
}

const FEWEST_ESTIMATED = 2;

/** `2024A | 2025A | 2026E | 2027E` and no target beside: a model of years, of which some are guessed. */
function areEstimatedYears(columns: readonly RoleColumn[]): boolean {
  const years = columns.filter(({ evidence: { header } }) => ESTIMATED_YEAR.test(header.trim()));
  return years.length >= FEWEST_ESTIMATED && !columns.some(isHeldAgainst);
}

function isHeldAgainst({ role, evidence: { period } }: RoleColumn): boolean {
  return period === undefined && (role === "target" || role === "baseline" || role === "actual");
}

/**
 * `Category | Planned | Actual | Difference` over amounts: nobody is told to own a line, and none is a share. A KPI report may have
 * the same headings, but its first one says what the rows are, or one of them is in another unit.
 */
function budgetObservations(columns: readonly RoleColumn[]): Observations {
  const lines =
    columns.find(({ evidence: { shape } }) => shape.texts > 0.6) ??
    columns.find(({ role }) => role === "period");
  if (!lines || isPlainName(lines) || !arePlannedAndActual(columns)) return {};
  const isHousehold = saysFlow(lines.evidence.ownHeader);
  const isSpending = columns.some((column) => isPlannedAmount(column) && saysFlow(column.evidence.ownHeader));
  const areLines = isSpending || BUDGET_LINE.test(normaliseHeading(lines.evidence.ownHeader));
  return { [HOUSEHOLD]: flag(isHousehold), [BUDGET]: flag(isHousehold || areLines) };
}

function saysFlow(header: string): boolean {
  return FLOW.test(` ${fold(header)} `);
}

/** `HOUSING EXPENSES`, `Einnahmen`. */
const FLOW = new RegExp(` (?:${SPENT}|${EARNED})|${SPENT_TOGETHER}|${EARNED_TOGETHER}`);

/** `KPI`, and not `INCOME` or `Item`. */
function isPlainName({ meaning }: RoleColumn): boolean {
  return meaning?.meaning === "measure" && !meaning.isVague && meaning.score >= PLAIN;
}

const PLAIN = 0.9;

function arePlannedAndActual(columns: readonly RoleColumn[]): boolean {
  const planned = columns.filter(isPlannedAmount);
  const actual = columns.filter(({ role, evidence: { shape } }) => role === "actual" && shape.percents < 1);
  return (
    planned.length > 0 &&
    actual.length > 0 &&
    [...planned, ...actual].every(({ evidence: { shape } }) => shape.percents === 0) &&
    !columns.some((column) => isOfMeasures(column) || (isTarget(column) && !planned.includes(column)))
  );
}

/** How much of the plan is reached, too, is what somebody watches; how much of a budget is used, no heading calls so. */
function isOfMeasures({ role, meaning }: RoleColumn): boolean {
  return role === "progress" || (meaning !== undefined && OF_MEASURES.has(meaning.meaning));
}

function isPlannedAmount({ evidence: { ownHeader, shape } }: RoleColumn): boolean {
  return shape.numbers > 0.5 && PLANNED_AMOUNT.test(normaliseHeading(ownHeader));
}

const OF_MEASURES: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "unit", "owner", "direction", "cadence", "weight", "baseline", "keyResult", "objective",
]); // prettier-ignore
