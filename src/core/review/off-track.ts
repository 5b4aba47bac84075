import type { Cases } from "../model/cases";
import { HEALTH } from "../model/health";
import { keptDeparture } from "../model/departure";
import { midSentence } from "../model/said-here";
import { unlessOver } from "./finding-of";
import { byRow } from "./in-parts";
import { ended, ownerWords, reasonOf, sinceWords } from "./words";

/** Rows that are off track, with since when. */
export const offTrack = byRow<Pick<Cases, "linked" | "keptSince">>(
  (row, { linked, keptSince }) => {
    if (row.assessment.health !== HEALTH.offTrack) return undefined;
    const { name, owner, key } = row.measure;
    const { since, certain } = keptDeparture(row.evidence.departure, keptSince.get(key));
    return {
      rule: "off-track",
      severity: "act",
      sentence: ended(`"${name}" is ${midSentence(row.word)}${sinceWords(since, certain)}: ${reasonOf(row)}`),
      ...unlessOver(row, {
        next: `Decide with ${ownerWords(owner)} what changes this week.`,
        action: linked.has(key) ? "open-links" : "check-in",
      }),
      since,
    };
  },
  ({ linked, keptSince }) => ({ linked, keptSince }),
);
