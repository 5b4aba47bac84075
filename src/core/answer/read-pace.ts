import { USUAL_PACE, type PaceRule } from "../model/thresholds";
import { whenKnown, answer, type Answer } from "../model/answer";
import { readSettingCells } from "./read-setting-cells";

const { onTrack: ON_TRACK, atRisk: AT_RISK } = USUAL_PACE;
const CELLS = {
  usual: [ON_TRACK.share, ON_TRACK.slack, AT_RISK.share, AT_RISK.slack],
  most: 1,
} as const;

const USUAL = answer(USUAL_PACE);

/** Reads the four cells of `OKR_Pace`: shares of the expected progress and points behind it, for on track, then at risk. */
export function readPace(sent: unknown): Answer<PaceRule> {
  if (sent === undefined) return USUAL;
  return whenKnown(readSettingCells(sent, CELLS), ([onTrack = 0, within = 0, atRisk = 0, behind = 0]) =>
    answer({ onTrack: { share: onTrack, slack: within }, atRisk: { share: atRisk, slack: behind } }),
  );
}
