import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH } from "../model/health";
import { ofRow, unlessOver } from "./finding-of";

/** Rows that are at risk. */
export function atRisk(cases: Cases): readonly Finding[] {
  return cases.rows
    .filter(({ assessment }) => assessment.health === HEALTH.atRisk)
    .map((row) =>
      ofRow(cases, row, {
        rule: "at-risk",
        severity: "watch",
        sentence: `"${row.measure.name}" is at risk: ${row.reason}.`,
        ...unlessOver(row, { next: "Watch it in the next check-in.", action: "check-in" }),
        since: row.evidence.departure.since,
      }),
    );
}
