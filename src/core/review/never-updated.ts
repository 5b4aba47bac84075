import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH, STALENESS, type Health } from "../model/health";
import { ofRow } from "./finding-of";
import { ownerWords } from "./words";

const OVER: readonly Health[] = [HEALTH.achieved, HEALTH.missed, HEALTH.notStarted];

/** Typed numbers of which neither a cell nor the log knows an update. */
export function neverUpdated(cases: Cases): readonly Finding[] {
  return cases.rows
    .filter(
      ({ assessment, actual, evidence, isOver, isInGrace }) =>
        !(isOver || isInGrace) &&
        assessment.staleness === STALENESS.never &&
        actual !== undefined &&
        !evidence.isFed &&
        evidence.updates.length === 0 &&
        !OVER.includes(assessment.health),
    )
    .map((row) =>
      ofRow(cases, row, {
        rule: "never-updated",
        severity: "act",
        sentence: `Nobody has ever updated "${row.measure.name}".`,
        next: `Ask ${ownerWords(row.measure.owner)} for today's number.`,
        action: "check-in",
      }),
    );
}
