import { score } from "../assess/roll-up";
import type { Coverage, MeasuresBand, OwnerCase, ShareOf } from "../model/cases";
import type { ObjectiveCase } from "../model/objective-case";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import type { Settings } from "../model/settings";

export interface CoverageSources {
  readonly asOf: DateSerial;
  readonly settings: Settings;
  readonly rows: readonly RowCase[];
  readonly objectives: readonly ObjectiveCase[];
  readonly owners: readonly OwnerCase[];
  /** The keys of KPIs that measure a key result. */
  readonly measuring: ReadonlySet<string>;
}

/** How well the whole programme is kept. */
export function coverageOf(sources: CoverageSources): Coverage {
  const { rows, objectives, owners } = sources;
  const keyResults = rows.filter(({ measure }) => measure.kind === "key result");
  const counted = owners.filter((owner) => owner.counted.length > 0);
  return {
    kpis: shareOf(
      rows.filter(({ measure, evidence }) => measure.kind === "kpi" && evidence.isDated),
      (row) => isScored(row, sources),
    ),
    objectives: shareOf(
      objectives.filter((objective) => objective.isDated && !objective.isClosed && ran(objective, sources)),
      ({ lastScored }) => lastScored !== undefined && lastScored >= firstDay(sources),
    ),
    owners: shareOf(counted, ({ isNever }) => isNever),
    activities: shareOf(keyResults, ({ isActivity }) => isActivity),
    measures: measuresOf(sources, keyResults.length),
    stretch: stretchOf(sources),
  };
}

function shareOf<Kind>(all: readonly Kind[], counts: (one: Kind) => boolean): ShareOf {
  return { count: all.filter(counts).length, of: all.length };
}

/** Ninety days: the as-of day is the last of them. */
function firstDay({ asOf, settings }: Pick<CoverageSources, "asOf" | "settings">): DateSerial {
  return asOf - settings.coverageDays + 1;
}

/** Whether a row with a number was updated in the days that coverage looks at. */
export function isScored(
  { actual, evidence }: RowCase,
  days: Pick<CoverageSources, "asOf" | "settings">,
): boolean {
  return actual !== undefined && evidence.lastUpdate !== undefined && evidence.lastUpdate >= firstDay(days);
}

function ran({ start, due }: ObjectiveCase, sources: CoverageSources): boolean {
  return (start ?? sources.asOf) <= sources.asOf && (due ?? sources.asOf) >= firstDay(sources);
}

function measuresOf(
  { rows, objectives, settings, measuring }: CoverageSources,
  keyResults: number,
): Coverage["measures"] {
  const kpis = rows.filter(({ measure }) => measure.kind === "kpi" && !measuring.has(measure.key)).length;
  const open = objectives.filter(({ isClosed }) => !isClosed).length;
  const numbers = keyResults + kpis;
  if (open === 0) return { numbers, objectives: open };
  const ratio = numbers / open;
  return { numbers, objectives: open, ratio, band: bandOf(ratio, settings) };
}

function bandOf(ratio: number, { measuresLean, measuresHeavy, measuresBinder }: Settings): MeasuresBand {
  if (ratio < measuresLean) return "Lean";
  if (ratio < measuresHeavy) return "Watch";
  return ratio < measuresBinder ? "Heavy" : "Binder";
}

/** The mean score of objectives over their key results that have ended; calculated ones were committed, not stretched. */
function stretchOf({ objectives, asOf }: CoverageSources): Coverage["stretch"] {
  const ended = objectives
    .map(({ rows }) => rows.filter(({ due, evidence }) => due !== undefined && due < asOf && !evidence.isFed))
    .filter((rows) => rows.length > 0);
  const scores = ended.flatMap((rows) => {
    const mean = score(
      rows.map(({ assessment, measure }) => ({ progress: assessment.progress, weight: measure.weight ?? 1 })),
    );
    return mean.kind === "value" ? [mean.value] : [];
  });
  const keyResults = ended.reduce((count, rows) => count + rows.length, 0);
  if (scores.length === 0) return { keyResults };
  return { keyResults, mean: scores.reduce((sum, one) => sum + one, 0) / scores.length };
}
