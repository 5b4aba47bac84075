import { ADDS_UP_TO_NOTHING } from "../../vocabulary/counts-from-nothing";
import { LOOK_ALIKES, type HeadingMeaning } from "../../vocabulary/header-words";
import { BEGINS, LASTS } from "../../vocabulary/schedule-words";
import { fold } from "../../text/fold";
import { normaliseHeading } from "../../text/normalise-heading";
import { saysMeasure } from "../headings/measure-words";
import { PIVOT_LABELS } from "../headings/value-words";
import type { RoleColumn } from "../roles/role-column";
import { nameOf, type Layout } from "../roles/layout";
import { shareOfKnownMetrics } from "./known-metrics";
import { namesKeyResults } from "./names-key-results";
import type { Observations, Observed } from "./observed";
import { PIVOT, SCHEDULE, TILES } from "./doubt";
import { clip, flag, shareOf } from "./shares";

/** What the headings say. */
export function headingObservations({ candidate: { layout } }: Observed): Observations {
  const { columns, orientation } = layout;
  const headed = columns.filter(({ evidence }) => evidence.header !== "");
  return {
    ...meanings(columns),
    ...rolesWithoutHeading(columns),
    ...measureHeadings(columns),
    ...combinations(layout),
    [nameObservation(columns)]: 1,
    [`lies ${orientation}`]: 1,
    "look-alike headings": Math.min(lookAlikes(columns), MOST_LOOK_ALIKES) / MOST_LOOK_ALIKES,
    "headings understood": shareOf(headed, isUnderstood),
    [PIVOT]: flag(headed.some(isOfPivot)),
    [SCHEDULE]: flag(areOfSchedule(headed)),
  };
}

/** What Excel writes over a pivot table, which sums up something else: `Row Labels`. */
function isOfPivot({ evidence: { header } }: RoleColumn): boolean {
  return PIVOT_LABELS.has(normaliseHeading(header));
}

/** `Activity | Plan start | Plan duration | Actual start | Actual duration`, as Excel's own planner heads its bars. */
function areOfSchedule(columns: readonly RoleColumn[]): boolean {
  const headings = columns.map(({ evidence }) => normaliseHeading(evidence.header));
  return [BEGINS, LASTS].every((words) => headings.filter((heading) => words.test(heading)).length > 1);
}

const VAGUE = 0.4;

/** Each meaning once, as strong as its plainest heading. */
function meanings(columns: readonly RoleColumn[]): Observations {
  const strongest: Record<string, number> = {};
  for (const { meaning } of columns) {
    if (!meaning) continue;
    // A prior year speaks for a table as a baseline that is only meant.
    const isCompared = meaning.meaning === "comparative";
    const name = `heading ${isCompared ? "baseline" : meaning.meaning}`;
    const strength = (meaning.isVague || isCompared ? VAGUE : 1) * clip(meaning.score);
    strongest[name] = Math.max(strongest[name] ?? 0, strength);
  }
  return strongest;
}

function rolesWithoutHeading(columns: readonly RoleColumn[]): Observations {
  const roles = columns.flatMap(({ role, meaning }) =>
    role === undefined || role === meaning?.meaning ? [] : [[`role ${role}`, 1] as const],
  );
  return Object.fromEntries(roles);
}

const MOST_LOOK_ALIKES = 4;

/** A whole heading counts fully; one word of a longer heading hardly: `Customer` against `Customer lifetime value`. */
function lookAlikes(columns: readonly RoleColumn[]): number {
  const isLookAlike = (meaning: HeadingMeaning): boolean =>
    (LOOK_ALIKES as readonly string[]).includes(meaning);
  return columns.reduce(
    (sum, { meaning }) =>
      meaning && isLookAlike(meaning.meaning) ? sum + clip((meaning.score - 0.5) / 0.45) : sum,
    0,
  );
}

function isUnderstood({ meaning, evidence }: RoleColumn): boolean {
  return meaning !== undefined || evidence.period !== undefined;
}

/** `name measure plain`: which role the names have, and how plainly a heading says so. */
function nameObservation(columns: readonly RoleColumn[]): string {
  const name = nameOf(columns);
  if (!name) return "no name";
  const { role = "", meaning } = name;
  if (meaning === undefined) return `name ${role} found`;
  if (meaning.isVague) return `name ${role} vague`;
  return `name ${role} ${meaning.score >= 0.95 ? "plain" : "partial"}`;
}

const MEASURED: ReadonlySet<HeadingMeaning> = new Set<HeadingMeaning>([
  "target", "actual", "baseline", "comparative", "unit", "cadence", "direction", "threshold", "definition", "progress",
]); // prettier-ignore

/** Headings that say more together than alone. */
function combinations({ columns, seriesColumn, tiles, areCards }: Layout): Observations {
  const has = (...roles: readonly string[]): boolean =>
    columns.some(({ role, meaning }) => role !== undefined && roles.includes(role) && !meaning?.isVague);
  const count = (...roles: readonly string[]): number =>
    columns.filter(({ role }) => role !== undefined && roles.includes(role)).length;
  const name = nameOf(columns);
  const hasTarget = has("target", "period:target");
  const isMeasured =
    seriesColumn !== undefined ||
    columns.some(
      ({ role, meaning }) =>
        role?.startsWith("period") === true || (meaning !== undefined && MEASURED.has(meaning.meaning)),
    );
  return {
    [TILES]: flag(tiles !== undefined || areCards === true),
    "key results named": flag(namesKeyResults(columns)),
    "target and actual": flag(hasTarget && has("actual", "period:actual", "period")),
    "objective beside key result": flag(has("objective") && has("keyResult")),
    "targets without numbers": flag(hasTarget && !columns.some(isTargetInNumbers)),
    "target and name": flag(hasTarget && name !== undefined && name.meaning?.isVague !== true),
    "measure and unit": flag(has("measure") && has("unit")),
    "nothing measured": flag(!isMeasured),
    "periods across": flag(count("period", "period:actual") >= 3),
    "targets under periods": flag(count("period:target") >= 2),
  };
}

function isTargetInNumbers({ role, evidence: { shape } }: RoleColumn): boolean {
  return (role === "target" || role === "period:target") && shape.numbers > 0.3;
}

/** Headings over numbers that are themselves measures: `Churn | NRR | CAC`. */
function measureHeadings(columns: readonly RoleColumn[]): Observations {
  const overNumbers = columns
    .filter(({ evidence: { shape } }) => shape.numbers > 0.5)
    .map(({ evidence }) => evidence);
  const names = overNumbers.map(({ header }) => header);
  const free = overNumbers.filter(({ period }) => period === undefined).map(({ header }) => header);
  return {
    "headings known metrics": shareOfKnownMetrics(names),
    "headings measures": shareOf(free, saysMeasure),
    "headings rates": shareOf(overNumbers, isRate),
  };
}

/** Shown as percentages, or called a rate, a mean or a score: what nobody adds up, somebody watches. */
function isRate({ header, shape }: RoleColumn["evidence"]): boolean {
  return shape.percents > 0.5 || ADDS_UP_TO_NOTHING.test(` ${fold(header).replace(/[^\p{L}%]+/gu, " ")} `);
}
