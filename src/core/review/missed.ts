import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH } from "../model/health";
import { CLOSE, ofRow } from "./finding-of";

/** Key results that ended short of their target. */
export function missed(cases: Cases): readonly Finding[] {
  return cases.rows
    .filter(({ measure, assessment }) => measure.kind === "key result" && assessment.health === HEALTH.missed)
    .map((row) =>
      ofRow(cases, row, {
        rule: "missed",
        severity: "act",
        sentence: `"${row.measure.name}" ended on ${spellDay(row.due ?? cases.asOf)} at ${row.shown.actual}; ${row.shown.target} was wanted.`,
        ...CLOSE,
        since: row.due === undefined ? undefined : row.due + 1,
      }),
    );
}
