import { allKnown, answer, invalid, whenKnown, type Answer } from "../model/answer";
import { USUAL_PACE, type PaceRule } from "../model/thresholds";
import type { Locale } from "../model/workbook";
import { cellsOf } from "./argument";
import { readNumber } from "./read-argument";

const USUAL = [
  USUAL_PACE.onTrack.share,
  USUAL_PACE.onTrack.slack,
  USUAL_PACE.atRisk.share,
  USUAL_PACE.atRisk.slack,
] as const;
const NAMES = ["On track from", "On track within", "At risk from", "At risk within"] as const;

/**
 * Reads the four cells of `OKR_Pace`: shares of the expected progress and points behind it, first for on track, then for
 * at risk. Omitted, or a blank cell, is the usual one.
 */
export function readPace(sent: unknown, locale?: Locale): Answer<PaceRule> {
  if (sent === null || sent === undefined || sent === "") return answer(USUAL_PACE);
  const cells = cellsOf(sent);
  if (cells.length !== USUAL.length)
    return invalid(
      `The pace needs ${USUAL.length} cells, but has ${cells.length}; select those of OKR Settings.`,
    );
  const share = (index: 0 | 1 | 2 | 3): Answer<number> =>
    whenKnown(readNumber(NAMES[index], cells[index] ?? null, locale), (number = USUAL[index]) =>
      number < 0 || number > 1
        ? invalid(`"${NAMES[index]}" is ${number}; type a share from 0 to 1.`)
        : answer(number),
    );
  const read = allKnown({ onTrack: share(0), within: share(1), atRisk: share(2), behind: share(3) });
  return whenKnown(read, ({ onTrack, within, atRisk, behind }) =>
    answer({ onTrack: { share: onTrack, slack: within }, atRisk: { share: atRisk, slack: behind } }),
  );
}
