import { isMet } from "./assess/goal";
import type { HealthInputs } from "./assess/health";
import { daysUnmoved, forecast } from "./assess/series";
import { staleness } from "./assess/staleness";
import { quarterOf } from "./evidence/quarters";
import type { Assessment } from "./model/assessment";
import type { Evidence } from "./model/evidence";
import type { DateSerial } from "./model/period";
import type { RowCase, RowForecast } from "./model/row-case";
import type { FullScale } from "./model/scale";
import type { Settings } from "./model/settings";

/** What tells how old the numbers of a row are. */
interface StalenessSources {
  readonly asOf: DateSerial;
  readonly settings: Settings;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
}

/** A month that nobody filled goes stale too, although no cell says when the row was updated. */
export function stalenessOf(
  { assessment, evidence, settings, asOf }: StalenessSources,
  hasPeriods: boolean,
  cadenceDays: RowCase["cadenceDays"],
): RowCase["staleness"] {
  if (assessment.staleness !== undefined) return assessment.staleness;
  const { lastUpdate: updated } = evidence;
  if (!hasPeriods || updated === undefined) return undefined;
  const lateness = { graceDays: settings.grace, staleDays: settings.staleDays };
  return staleness({ updated, cadenceDays, lateness }, asOf);
}

/** An Updated day alone dates one value, and one value never stood still. */
export function unmovedOf({ series, source }: Evidence, asOf: DateSerial): RowCase["unmoved"] {
  if (source === "present") return undefined;
  const days = daysUnmoved(
    series.map(({ day, value }) => ({ date: day, value })),
    asOf,
    0,
  );
  return days.kind === "value" ? { days: days.value, since: asOf - days.value } : undefined;
}

interface ForecastSources {
  readonly asOf: DateSerial;
  readonly settings: Settings;
  readonly show: RowCase["show"];
  /** What counts as all of it in the cells of the actual; the goal counts in shares. */
  readonly fullScale: FullScale | undefined;
}

/** Only levels: the pace of a movement says by itself where it will end. */
export function forecastOf(
  { series, source }: Evidence,
  inputs: HealthInputs | undefined,
  { asOf, settings, show, fullScale = 1 }: ForecastSources,
): RowForecast | undefined {
  const goal = inputs?.goal;
  if (goal?.kind !== "hold" || source === "present" || series.length < settings.trendPoints) return undefined;
  const day = inputs?.due ?? settings.cycleEnd ?? quarterOf(asOf, settings.yearStart).end;
  const value = forecast(
    series.map(({ day: date, value: seen }) => ({ date, value: seen })),
    day,
  );
  if (value.kind !== "value" || day < asOf) return undefined;
  return { day, shown: show(rounded(value.value)), isMet: isMet(goal, value.value / fullScale) };
}

/** What we compute has more digits than anybody measured. */
const COMPUTED_DIGITS = 4;

function rounded(value: number): number {
  const wholeDigits = Math.trunc(Math.abs(value)).toString().length;
  return Number(value.toPrecision(Math.min(Math.max(COMPUTED_DIGITS, wholeDigits), 21)));
}
