import { HEALTH } from "../model/health";
import { midSentence } from "../model/said-here";
import { unlessOver } from "./finding-of";
import { byRow } from "./in-parts";
import { ended, reasonOf } from "./words";

/** Rows that are at risk. */
export const atRisk = byRow((row) => {
  if (row.assessment.health !== HEALTH.atRisk) return undefined;
  return {
    rule: "at-risk",
    severity: "watch",
    sentence: ended(`"${row.measure.name}" is ${midSentence(row.word)}: ${reasonOf(row)}`),
    ...unlessOver(row, { next: "Watch it in the next check-in.", action: "check-in" }),
    since: row.evidence.departure.since,
  };
});
