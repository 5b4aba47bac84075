import type { Cases } from "../model/cases";
import { HEALTH } from "../model/health";
import type { Departure } from "../model/departure";
import type { DateSerial } from "../model/period";
import type { RowCase } from "../model/row-case";
import { midSentence } from "../model/said-here";
import { unlessOver } from "./finding-of";
import { byRow } from "./in-parts";
import { ownerWords, reasonOf, sinceWords } from "./words";

/** Rows that are off track, with since when. */
export const offTrack = byRow<Pick<Cases, "linked" | "keptSince">>(
  (row, { linked, keptSince }) => {
    if (row.assessment.health !== HEALTH.offTrack) return undefined;
    const { name, owner, key } = row.measure;
    const { since, certain } = departureSaid(row, keptSince.get(key));
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
  ({ linked, keptSince }) => ({ linked, keptSince }),
);

/** A day of the series is certain after a good one; without it the earliest that anything tells is "at least since". */
function departureSaid({ evidence }: RowCase, kept: DateSerial | undefined): Departure {
  const { departure } = evidence;
  if (departure.certain || kept === undefined) return departure;
  return { since: Math.min(kept, departure.since ?? kept), certain: false };
}
