import { spellDay } from "../model/period";
import { HEALTH } from "../model/health";
import { CLOSE } from "./finding-of";
import { byRow } from "./in-parts";

/** Key results that ended short of their target. */
export const missed = byRow((row, { asOf }) => {
  if (row.measure.kind !== "key result" || row.assessment.health !== HEALTH.missed) return undefined;
  return {
    rule: "missed",
    severity: "act",
    sentence: `"${row.measure.name}" ended on ${spellDay(row.due ?? asOf)} at ${row.shown.actual}; ${row.shown.target} was wanted.`,
    ...CLOSE,
    since: row.due === undefined ? undefined : row.due + 1,
  };
});
