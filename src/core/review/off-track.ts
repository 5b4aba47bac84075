import type { Cases } from "../model/cases";
import { HEALTH } from "../model/health";
import { midSentence } from "../model/said-here";
import { unlessOver } from "./finding-of";
import { byRow } from "./in-parts";
import { ownerWords, reasonOf, sinceWords } from "./words";

/** Rows that are off track, with since when. */
export const offTrack = byRow<Pick<Cases, "linked">>(
  (row, { linked }) => {
    if (row.assessment.health !== HEALTH.offTrack) return undefined;
    const { since, certain } = row.evidence.departure;
    const { name, owner, key } = row.measure;
    return {
      rule: "off-track",
      severity: "act",
      sentence: `"${name}" is ${midSentence(row.word)}${sinceWords(since, certain)}: ${reasonOf(row)}.`,
      ...unlessOver(row, {
        next: `Decide with ${ownerWords(owner)} what changes this week.`,
        action: linked.has(key) ? "open-links" : "check-in",
      }),
      since,
    };
  },
  ({ linked }) => ({ linked }),
);
