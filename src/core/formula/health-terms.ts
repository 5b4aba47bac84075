import { OUR_NAMES, OUR_RANGES } from "../model/marks";
import { spellScales, type FullScale, type Scales } from "../model/scale";
import type { Settings } from "../model/settings";
import { PERCENT_TARGETS, TOLERANCE_SHARE, USUAL_PACE } from "../model/thresholds";

/** What settings and target add to the question; absent where they are the usual ones. */
export interface HealthTerms {
  readonly tolerance?: string;
  readonly pace?: string;
  readonly late?: string;
  /** What counts as all of it where a row holds percentages: `"1|100|1"`. */
  readonly scales?: string;
}

/** The terms of one table's formulas, given the expression of a row's target and the row's scales. */
export function healthTerms(
  settings: Settings,
  hasPercentTargets: boolean,
): (target: string | undefined, scales?: Scales) => HealthTerms {
  const { ranges, named } = settings;
  const own = named.includes("tolerance") ? OUR_NAMES.tolerance : undefined;
  const usual = {
    ...(ranges.includes("pace") && { pace: OUR_RANGES.pace }),
    ...(ranges.includes("late") && { late: OUR_RANGES.late }),
    ...(own !== undefined && { tolerance: own }),
  };
  return (target = '""', scales) => ({
    ...usual,
    ...(hasPercentTargets && { tolerance: percentTolerance(target, own, scales?.target) }),
    ...(scales && { scales: `"${spellScales(scales)}"` }),
  });
}

/** Whether the workbook's pace is the usual one, so that no formula has to name it. */
export function hasUsualPace({ onTrackShare, onTrackSlack, atRiskShare, atRiskSlack }: Settings): boolean {
  const { onTrack, atRisk } = USUAL_PACE;
  return (
    onTrackShare === onTrack.share &&
    onTrackSlack === onTrack.slack &&
    atRiskShare === atRisk.share &&
    atRiskSlack === atRisk.slack
  );
}

/**
 * Missing a target of 99.9 % by a tenth is no near miss: from 95 % to 100 % the tolerance is what is left to 100 %,
 * as a share of the target. Any other target keeps the usual tenth, or what the settings say.
 */
export function percentTolerance(
  target: string,
  otherwise = String(TOLERANCE_SHARE),
  fullScale: FullScale = 1,
): string {
  const read = `IFERROR(OKR.NUMBER(${target})${fullScale === 1 ? "" : `/${fullScale}`},0)`;
  const { from, to } = PERCENT_TARGETS;
  return `IF(AND(${read}>=${from},${read}<=${to}),(1-${read})/${read},${otherwise})`;
}
