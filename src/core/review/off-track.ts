import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH } from "../model/health";
import { midSentence } from "../model/said-here";
import { ofRow, unlessOver } from "./finding-of";
import { ownerWords, reasonOf, sinceWords } from "./words";

/** Rows that are off track, with since when. */
export function offTrack(cases: Cases): readonly Finding[] {
  return cases.rows
    .filter(({ assessment }) => assessment.health === HEALTH.offTrack)
    .map((row) => {
      const { since, certain } = row.evidence.departure;
      const { name, owner, key } = row.measure;
      return ofRow(cases, row, {
        rule: "off-track",
        severity: "act",
        sentence: `"${name}" is ${midSentence(row.word)}${sinceWords(since, certain)}: ${reasonOf(row)}.`,
        ...unlessOver(row, {
          next: `Decide with ${ownerWords(owner)} what changes this week.`,
          action: cases.linked.has(key) ? "open-links" : "check-in",
        }),
        since,
      });
    });
}
