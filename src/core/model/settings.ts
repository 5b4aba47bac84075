import type { CellAddress } from "./address";
import type { CellValue } from "./cell";
import type { DateSerial } from "./period";
import {
  ACTIVITY_SHARE,
  CONFIDENCE_LOW,
  COVERAGE_DAYS,
  DRIFT_DAYS,
  FADING_SHARE,
  GRACE_DAYS,
  KEY_RESULT_UPDATE_DAYS,
  KEY_RESULTS,
  KPI_REVIEW,
  KPI_UPDATE_DAYS,
  LINES_MOST,
  MEASURES_PER_OBJECTIVE,
  OKR_REVIEW,
  OWNER_LOAD,
  REVIEW_DAYS,
  STALE_DAYS,
  STRETCH,
  SUCCESS,
  TOLERANCE_SHARE,
  TREND_POINTS,
  UNMOVED_DAYS,
  USUAL_PACE,
} from "./thresholds";

/** The days that the settings may name; a row's own dates win over the cycle's. */
export interface SettingDays {
  readonly asOf?: DateSerial;
  readonly cycleStart?: DateSerial;
  readonly cycleEnd?: DateSerial;
}

/** What every setting is where the workbook does not say otherwise. Shares as fractions, lengths in days. */
export const USUAL_SETTINGS = {
  yearStart: 1,
  onTrackShare: USUAL_PACE.onTrack.share,
  onTrackSlack: USUAL_PACE.onTrack.slack,
  atRiskShare: USUAL_PACE.atRisk.share,
  atRiskSlack: USUAL_PACE.atRisk.slack,
  tolerance: TOLERANCE_SHARE,
  updateKeyResult: KEY_RESULT_UPDATE_DAYS as number | string,
  updateKpi: KPI_UPDATE_DAYS as number | string,
  grace: GRACE_DAYS,
  staleDays: STALE_DAYS,
  unmovedDays: UNMOVED_DAYS,
  reviewDays: REVIEW_DAYS,
  kpiReview: KPI_REVIEW as number | string,
  okrReview: OKR_REVIEW as number | string,
  question: OKR_REVIEW as number | string,
  keyResultsFewest: KEY_RESULTS.fewest as number,
  keyResultsGood: KEY_RESULTS.good as number,
  keyResultsMost: KEY_RESULTS.most as number,
  measuresLean: MEASURES_PER_OBJECTIVE.lean as number,
  measuresHeavy: MEASURES_PER_OBJECTIVE.heavy as number,
  measuresBinder: MEASURES_PER_OBJECTIVE.binder as number,
  ownerFew: OWNER_LOAD.few as number,
  ownerMany: OWNER_LOAD.many as number,
  activityShare: ACTIVITY_SHARE,
  confidenceLow: CONFIDENCE_LOW,
  fadingShare: FADING_SHARE,
  trendPoints: TREND_POINTS,
  coverageDays: COVERAGE_DAYS,
  driftDays: DRIFT_DAYS,
  successCommitted: SUCCESS.committed as number,
  successStretch: SUCCESS.stretch as number,
  stretchLow: STRETCH.low as number,
  stretchHigh: STRETCH.high as number,
  stretchMargin: STRETCH.margin as number,
  linesMost: LINES_MOST,
  termObjective: "Objective" as string,
  termKeyResult: "Key result" as string,
  termKpi: "KPI" as string,
};

/** A setting that has a usual value; the days have none. */
export type UsualSetting = keyof typeof USUAL_SETTINGS;
/** Settings that stand below one another and are handed over together. */
export const SETTING_RANGES = {
  pace: ["onTrackShare", "onTrackSlack", "atRiskShare", "atRiskSlack"],
  late: ["grace", "staleDays"],
} as const satisfies Readonly<Record<string, readonly UsualSetting[]>>;
export type SettingRange = keyof typeof SETTING_RANGES;
export type SettingKey = keyof SettingDays | UsualSetting;

export const SETTING_KEYS: readonly SettingKey[] = [
  "asOf",
  "cycleStart",
  "cycleEnd",
  ...(Object.keys(USUAL_SETTINGS) as UsualSetting[]),
];

/** A cell of the settings that holds nothing we can use, so that the usual value counts. */
export interface UnreadableSetting {
  readonly setting: SettingKey | "words";
  readonly at: CellAddress;
  readonly typed: CellValue;
  /** What could stand there: a sentence. */
  readonly reason: string;
}

/** What the workbook's named cells say, the usual value where they say nothing. */
export type Settings = SettingDays &
  Readonly<typeof USUAL_SETTINGS> & {
    /** The settings that have a cell of their own, with something in it that can be read: formulas may name it. */
    readonly named: readonly SettingKey[];
    /** The ranges of several cells that have a name and hold nothing that cannot be read. */
    readonly ranges: readonly SettingRange[];
    /** How our flags' words are called here: all of them, or none where a cell of `OKR_Words` cannot be used. */
    readonly words: Readonly<Record<string, string>>;
    readonly unreadable: readonly UnreadableSetting[];
  };

export const NO_SETTINGS: Settings = { ...USUAL_SETTINGS, named: [], ranges: [], words: {}, unreadable: [] };
