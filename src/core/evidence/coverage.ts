import { score } from "../assess/roll-up";
import type { Coverage, MeasuresBand, OwnerCase, ShareOf } from "../model/cases";
import type { ObjectiveCase } from "../model/objective-case";
import type { DateSerial } from "../model/period";
import { partsOf } from "../model/parts";
import { rememberedIn } from "../model/remembered";
import type { RowCase } from "../model/row-case";
import type { Slices } from "../model/slices";
import type { Settings } from "../model/settings";

interface Days {
  readonly asOf: DateSerial;
  readonly settings: Settings;
}

type RowsScene = Pick<CoverageSources, keyof Days | "measuring">;

export interface CoverageSources extends Days {
  readonly rows: readonly RowCase[];
  readonly objectives: readonly ObjectiveCase[];
  readonly owners: readonly OwnerCase[];
  /** The keys of KPIs that measure a key result. */
  readonly measuring: ReadonlySet<string>;
}

/** How well the whole programme is kept. */
export function* coverageOf(sources: CoverageSources): Slices<Coverage> {
  const { asOf, settings, measuring } = sources;
  const rows: ReturnType<typeof countsOfRows>[] = [];
  for (const part of partsOf(sources.rows)) {
    rows.push(countsOfRows(part, { asOf, settings, measuring }));
    yield { done: sources.rows.length, all: sources.rows.length };
  }
  const objectives = partsOf(sources.objectives).map((part) => countsOfObjectives(part, { asOf, settings }));
  const counted = sources.owners.filter((owner) => owner.counted.length > 0);
  const activities = sumOf(rows.map((part) => part.activities));
  return {
    kpis: sumOf(rows.map(({ kpis }) => kpis)),
    objectives: sumOf(objectives.map(({ ran }) => ran)),
    owners: shareOf(counted, ({ isNever }) => isNever),
    activities,
    measures: measuresOf(settings, {
      numbers: activities.of + total(rows.map(({ unlinked }) => unlinked)),
      objectives: total(objectives.map(({ open }) => open)),
    }),
    stretch: stretchOf(objectives),
  };
}

const countsOfRows = rememberedIn((rows: readonly RowCase[], { measuring, ...days }: RowsScene) => {
  const [kpis, keyResults] = [ofKind(rows, "kpi"), ofKind(rows, "key result")];
  return {
    kpis: shareOf(
      kpis.filter(({ evidence }) => evidence.isDated),
      (row) => isScored(row, days),
    ),
    /** KPIs that measure no key result. */
    unlinked: kpis.filter(({ measure }) => !measuring.has(measure.key)).length,
    activities: shareOf(keyResults, ({ isActivity }) => isActivity),
  };
});

const countsOfObjectives = rememberedIn((objectives: readonly ObjectiveCase[], days: Days) => ({
  ran: shareOf(
    objectives.filter((objective) => objective.isDated && !objective.isClosed && ran(objective, days)),
    ({ lastScored }) => lastScored !== undefined && lastScored >= firstDay(days),
  ),
  open: objectives.filter(({ isClosed }) => !isClosed).length,
  ...scoresOfEnded(objectives, days),
}));

function ofKind(rows: readonly RowCase[], kind: RowCase["measure"]["kind"]): readonly RowCase[] {
  return rows.filter(({ measure }) => measure.kind === kind);
}

function sumOf(shares: readonly ShareOf[]): ShareOf {
  return { count: total(shares.map(({ count }) => count)), of: total(shares.map(({ of }) => of)) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function shareOf<Kind>(all: readonly Kind[], counts: (one: Kind) => boolean): ShareOf {
  return { count: all.filter(counts).length, of: all.length };
}

/** Ninety days: the as-of day is the last of them. */
function firstDay({ asOf, settings }: Days): DateSerial {
  return asOf - settings.coverageDays + 1;
}

/** Whether a row with a number was updated in the days that coverage looks at. */
export function isScored({ actual, evidence }: RowCase, days: Days): boolean {
  return actual !== undefined && evidence.lastUpdate !== undefined && evidence.lastUpdate >= firstDay(days);
}

function ran({ start, due }: ObjectiveCase, sources: Days): boolean {
  return (start ?? sources.asOf) <= sources.asOf && (due ?? sources.asOf) >= firstDay(sources);
}

function measuresOf(settings: Settings, counts: Pick<Coverage["measures"], "numbers" | "objectives">) {
  if (counts.objectives === 0) return counts;
  const ratio = counts.numbers / counts.objectives;
  return { ...counts, ratio, band: bandOf(ratio, settings) };
}

function bandOf(ratio: number, { measuresLean, measuresHeavy, measuresBinder }: Settings): MeasuresBand {
  if (ratio < measuresLean) return "Lean";
  if (ratio < measuresHeavy) return "Watch";
  return ratio < measuresBinder ? "Heavy" : "Binder";
}

/** The mean score of objectives over their key results that have ended; calculated ones were committed, not stretched. */
function stretchOf(parts: readonly Ended[]): Coverage["stretch"] {
  const scores = parts.flatMap((part) => part.scores);
  const keyResults = total(parts.map((part) => part.keyResults));
  return scores.length === 0 ? { keyResults } : { keyResults, mean: total(scores) / scores.length };
}

interface Ended {
  /** How many key results have ended. */
  readonly keyResults: number;
  readonly scores: readonly number[];
}

function scoresOfEnded(objectives: readonly ObjectiveCase[], { asOf }: Days): Ended {
  const ended = objectives
    .map(({ rows }) => rows.filter(({ due, evidence }) => due !== undefined && due < asOf && !evidence.isFed))
    .filter((rows) => rows.length > 0);
  const scores = ended.flatMap((rows) => {
    const mean = score(
      rows.map(({ assessment, measure }) => ({ progress: assessment.progress, weight: measure.weight ?? 1 })),
    );
    return mean.kind === "value" ? [mean.value] : [];
  });
  return { keyResults: total(ended.map((rows) => rows.length)), scores };
}
