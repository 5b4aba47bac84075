import { HEALTH, STALENESS, type Health } from "../model/health";
import type { RowCase } from "../model/row-case";
import { byRow } from "./in-parts";
import { ownerWords } from "./words";

const OVER: readonly Health[] = [HEALTH.achieved, HEALTH.missed, HEALTH.notStarted];

/** Typed numbers of which neither a cell nor the log knows an update. */
export const neverUpdated = byRow((row) => {
  if (!isNeverUpdated(row)) return undefined;
  return {
    rule: "never-updated",
    severity: "act",
    sentence: `Nobody has ever updated "${row.measure.name}".`,
    next: `Ask ${ownerWords(row.measure.owner)} for today's number.`,
    action: "check-in",
  };
});

function isNeverUpdated({ assessment, actual, evidence, isOver, isInGrace }: RowCase): boolean {
  return (
    !(isOver || isInGrace) &&
    assessment.staleness === STALENESS.never &&
    actual !== undefined &&
    !evidence.isFed &&
    evidence.updates.length === 0 &&
    !OVER.includes(assessment.health)
  );
}
