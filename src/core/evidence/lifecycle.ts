import { keptDeparture } from "../model/departure";
import { groupBy } from "../model/group-by";
import { HEALTH } from "../model/health";
import type { Lifecycle } from "../model/cases";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import type { Settings } from "../model/settings";
import { nextQuarter } from "./quarters";

export interface LifecycleSources {
  readonly asOf: DateSerial;
  readonly settings: Settings;
  readonly rows: readonly RowCase[];
  /** The keys of rows that a `measures` link joins. */
  readonly measured: ReadonlySet<string>;
  /** Since when a row is out of its band by the register, where a link tells; by its key. */
  readonly keptSince: ReadonlyMap<string, DateSerial>;
  readonly hasTables: boolean;
}

/** What could come next: an objective from a KPI that drifts, a KPI from what was achieved, the close of a quarter. */
export function lifecycleOf(sources: LifecycleSources): readonly Lifecycle[] {
  if (!sources.hasTables) return [{ kind: "template" }];
  const free = sources.rows.filter(({ measure }) => !sources.measured.has(measure.key));
  return [
    ...free.filter((row) => drifts(row, sources)).map((row) => proposeObjective(row, sources)),
    ...free.filter(isKept).map(keepAsKpi),
    ...closings(sources),
  ];
}

/** Out of its band for four weeks, or nobody knows since when. */
function drifts(
  { measure, assessment, evidence }: RowCase,
  { asOf, settings, keptSince }: LifecycleSources,
): boolean {
  if (measure.kind !== "kpi" || assessment.health !== HEALTH.offTrack) return false;
  const { since } = keptDeparture(evidence.departure, keptSince.get(measure.key));
  return since === undefined || asOf - since >= settings.driftDays;
}

function proposeObjective(row: RowCase, { asOf, settings }: LifecycleSources): Lifecycle {
  const { start, end } = nextQuarter(asOf, settings.yearStart);
  return { kind: "propose-objective", row, start, due: end };
}

function isKept({ measure, assessment, evidence, actual }: RowCase): boolean {
  const isAchieved = measure.kind === "key result" && assessment.health === HEALTH.achieved;
  return isAchieved && !evidence.isFed && actual !== undefined;
}

function keepAsKpi(row: RowCase): Lifecycle {
  return { kind: "keep-as-kpi", row, direction: row.goal?.wantsMore === false ? "at most" : "at least" };
}

/** A due day that lies before the as-of day, with all its key results. */
function closings({ rows, asOf }: LifecycleSources): readonly Lifecycle[] {
  const byDue = groupBy(rows, ({ measure, due }) =>
    measure.kind === "key result" && due !== undefined && due < asOf ? due : undefined,
  );
  return [...byDue]
    .sort(([one], [other]) => one - other)
    .map(([due, ended]) => ({ kind: "close-quarter", due, rows: ended }));
}
