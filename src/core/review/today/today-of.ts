import type { Movement } from "../../evidence/moved";
import type { Cases } from "../../model/cases";
import type { Finding } from "../../model/finding";
import { HEALTH, STALENESS } from "../../model/health";
import type { DateSerial } from "../../model/period";
import type { RowCase } from "../../model/row-case";
import type { Today, TodayLine } from "../../model/today";
import { figuresOf, programmeOf } from "./figures";
import { todayLines } from "./lines";
import { objectiveLines } from "./objectives";
import { sentenceOf, shortSentence } from "./sentence";
import { lackingOf, ofKind, tallyOf } from "./stands";
import { periodWords, planPeriod } from "./time-gone";

/** What the first tab is computed from. */
export interface TodaySources {
  readonly cases: Cases;
  readonly findings: readonly Finding[];
  readonly moved: readonly Movement[];
  /** An earlier day than today is looked at. */
  readonly isPast: boolean;
}

/** Everything that the first tab shows, from one review. */
export function todayOf({ cases, findings, moved, isPast }: TodaySources): Today {
  const { rows, settings, asOf } = cases;
  const [keyResultRows, kpiRows] = [ofKind(rows, "key result"), ofKind(rows, "kpi")];
  const [keyResults, kpis] = [tallyOf(keyResultRows), tallyOf(kpiRows)];
  const period = planPeriod(cases);
  const since = lastReviewDay(cases);
  const objectives = objectiveLines(cases, since);
  const lines = todayLines({ cases, findings });
  const [plan] = objectives.map((one) => one.plan);
  const nextDue = nextDueOf(rows, asOf);
  const wouldTell = firstLook(cases);
  return {
    sentence: sentenceOf({ keyResults, kpis }, cases),
    short: shortSentence({ keyResults, kpis }, settings),
    ...(period && { period: periodWords(period, { asOf, isPast }, settings.yearStart) }),
    state: stateOf(rows, lines),
    keyResults,
    kpis,
    objectives,
    ...(plan !== undefined && objectives.every((one) => one.plan === plan) && { plan }),
    ...(since !== undefined && { since }),
    figures: figuresOf({ cases, period, since, moved }),
    programme: programmeOf(cases),
    lines,
    lacking: { "key result": lackingOf(keyResultRows), kpi: lackingOf(kpiRows) },
    ...(nextDue && { nextDue }),
    ...(wouldTell !== undefined && { wouldTell }),
  };
}

const UNKNOWN: readonly string[] = [
  HEALTH.stale,
  HEALTH.noData,
  HEALTH.noTarget,
  HEALTH.noDates,
  HEALTH.checkInputs,
];

/** All clear only where every row was judged and none needs anybody: what is unknown is never counted as well. */
function stateOf(rows: readonly RowCase[], lines: readonly TodayLine[]): Today["state"] {
  if (rows.length === 0) return "no table";
  const unknown = rows.filter(({ assessment }) => UNKNOWN.includes(assessment.health)).length;
  const notBegun = rows.filter(({ assessment }) => assessment.health === HEALTH.notStarted).length;
  if (unknown + notBegun === rows.length) return "not yet";
  if (lines.some(({ severity }) => severity !== "note")) return "needs somebody";
  return unknown > 0 ? "nearly clear" : "all clear";
}

const SEEN: readonly string[] = ["review", "check-in", "confirmed"];

/** The last day before the as-of day on which somebody looked at the numbers, by the log. */
function lastReviewDay({ log, asOf }: Cases): DateSerial | undefined {
  const days = log
    .filter(({ kind, when }) => SEEN.includes(kind) && Math.floor(when) < Math.floor(asOf))
    .map(({ when }) => Math.floor(when));
  return days.length === 0 ? undefined : Math.max(...days);
}

function nextDueOf(rows: readonly RowCase[], asOf: DateSerial): Today["nextDue"] {
  const days = rows.flatMap(({ evidence, cadenceDays, staleness, assessment }) => {
    const isOpen = staleness === STALENESS.fresh && assessment.health !== HEALTH.achieved;
    if (!isOpen || cadenceDays === "irregular" || evidence.lastUpdate === undefined) return [];
    return [Math.floor(evidence.lastUpdate) + cadenceDays];
  });
  const day = days.reduce((first, one) => Math.min(first, one), Infinity);
  if (day === Infinity || day < asOf) return undefined;
  return { day, count: days.filter((one) => one === day).length };
}

/** What nothing dates cannot be told old, and what was never linked or logged has no past. */
function firstLook({ rows, log, links, broken }: Cases): string | undefined {
  if (rows.length === 0 || rows.some(({ evidence }) => evidence.isDated)) return undefined;
  if (log.length > 0 || links.length > 0 || broken.length > 0) return undefined;
  return "No cell says when a number was updated. A day beside it, a check-in or a link would tell what is old and who forgot.";
}
