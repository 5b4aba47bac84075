import { expectedProgress } from "../../assess/pace";
import { worstHealth } from "../../assess/roll-up";
import { valueOn } from "../../evidence/value-on";
import { alongCascade } from "./cascade";
import { scoreOf } from "./score-of";
import { groupBy } from "../../model/group-by";
import type { Cases, LinkCase } from "../../model/cases";
import type { ObjectiveCase } from "../../model/objective-case";
import { WORST_HEALTH_FIRST } from "../../model/health";
import type { DateSerial } from "../../model/period";
import type { RowCase } from "../../model/row-case";
import type { ObjectiveLine } from "../../model/today";

/** As many days of the past as a line of this width can show. */
const TREND_DAYS = 8;
const FEWEST_DAYS = 2;

/** The objectives whose key results run, with score, plan, movement and trend; the worst first. */
export function objectiveLines(cases: Cases, since: DateSerial | undefined): readonly ObjectiveLine[] {
  const linksOf = groupBy(cases.links, ({ keyResult }) => keyResult.key);
  const lines = cases.objectives
    .filter(({ rows }) => rows.length > 0)
    .map((one) => lineOf(one, { asOf: cases.asOf, since, linksOf }));
  return alongCascade(lines.sort(worstFirst), cases.cascade);
}

/** The words first, then how far the score is behind its plan. */
function worstFirst(one: ObjectiveLine, other: ObjectiveLine): number {
  const behind = ({ score: reached = 0, plan = 0 }: ObjectiveLine) => plan - reached;
  const rank = ({ health }: ObjectiveLine) => WORST_HEALTH_FIRST.indexOf(health);
  return rank(one) - rank(other) || behind(other) - behind(one);
}

interface Past {
  readonly asOf: DateSerial;
  readonly since: DateSerial | undefined;
  readonly linksOf: ReadonlyMap<string, readonly LinkCase[]>;
}

function lineOf(
  { objective, rows, start, due }: ObjectiveCase,
  { asOf, since, linksOf }: Past,
): ObjectiveLine {
  const now = scoreOf(rows, ({ assessment }) => assessment.progress);
  const before = since === undefined ? undefined : scoreOn(rows, since);
  return {
    name: objective.name,
    at: objective.at,
    health: worstHealth(rows.map(({ assessment }) => assessment.health)),
    trend: now === undefined ? [] : trendOf(rows, asOf, now),
    kpis: kpisOf(rows, linksOf),
    ...(now !== undefined && { score: now }),
    ...(start !== undefined && due !== undefined && { plan: expectedProgress({ start, end: due }, asOf) }),
    ...(now !== undefined && before !== undefined && { change: Math.round((now - before) * 100) }),
  };
}

/** The score of a past day; where a number that counts today was not known yet, there is none. */
function scoreOn(rows: readonly RowCase[], day: DateSerial): number | undefined {
  const past = new Map(
    rows.map((row) => {
      const seen = valueOn(row.evidence.series, day);
      return [row, seen && row.progressAt(seen.value)] as const;
    }),
  );
  const isKnown = rows.every((row) => row.assessment.progress === undefined || past.get(row) !== undefined);
  return isKnown ? scoreOf(rows, (row) => past.get(row)) : undefined;
}

function trendOf(rows: readonly RowCase[], asOf: DateSerial, now: number): readonly number[] {
  const days = new Set(rows.flatMap(({ evidence }) => evidence.series.map(({ day }) => Math.floor(day))));
  const past = [...days]
    .filter((day) => day < asOf)
    .sort((one, other) => one - other)
    .flatMap((day) => scoreOn(rows, day) ?? []);
  return past.length < FEWEST_DAYS ? [] : [...past.slice(-TREND_DAYS), now];
}

function kpisOf(
  rows: readonly RowCase[],
  linksOf: ReadonlyMap<string, readonly LinkCase[]>,
): ObjectiveLine["kpis"] {
  const links = rows.flatMap(({ measure }) => linksOf.get(measure.key) ?? []);
  const byKey = new Map(
    links.map(({ kpi, rows: ends }) => [kpi.key, { name: kpi.name, health: ends.kpi.assessment.health }]),
  );
  return [...byKey.values()].sort(
    (one, other) => WORST_HEALTH_FIRST.indexOf(one.health) - WORST_HEALTH_FIRST.indexOf(other.health),
  );
}
