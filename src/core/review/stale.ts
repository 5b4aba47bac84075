import { spellDay } from "../model/period";
import type { NumberUpdate } from "../model/evidence";
import { HEALTH, STALENESS, type Health } from "../model/health";
import type { RowCase } from "../model/row-case";
import { byRow } from "./in-parts";
import { counted, ownerWords } from "./words";

const OVER: readonly Health[] = [HEALTH.achieved, HEALTH.missed, HEALTH.notStarted];

/** Numbers that were last updated too long ago for their rhythm. */
export const stale = byRow((row, scene) => {
  const { lastUpdate, updates } = row.evidence;
  if (!isStale(row) || lastUpdate === undefined) return undefined;
  const age = Math.floor(scene.asOf) - lastUpdate;
  const isLogged = updates.at(-1)?.from === "log" || updates.at(-1)?.from === "present";
  if (isLogged || (row.cadenceDays !== "irregular" && age <= row.cadenceDays)) return undefined;
  const guessed = updates.at(-1)?.guessed;
  const rhythm =
    row.cadenceDays === "irregular" ? "" : `; it is due every ${counted(row.cadenceDays, "day")}`;
  return {
    rule: "stale",
    severity: "act",
    sentence: `"${row.measure.name}" was last updated on ${spellDay(lastUpdate)}, ${counted(age, "day")} ago${rhythm}.${guessed ? ` ${yearless(guessed)}` : ""}`,
    next: guessed
      ? `Type the year into the heading: ${guessed.heading} ${guessed.year + 1}, or ${guessed.year}.`
      : row.evidence.isFed
        ? `Ask ${ownerWords(row.measure.owner)}: is it still right?`
        : `Ask ${ownerWords(row.measure.owner)} for today's number.`,
    action: "check-in",
    since: lastUpdate,
  };
});

/** Why it may be fresh all the same. */
function yearless({ heading, year }: NonNullable<NumberUpdate["guessed"]>): string {
  return `"${heading}" names no year and was read as ${year}, since in ${year + 1} it has not come yet.`;
}

function isStale({ assessment, staleness, actual, isOver }: RowCase): boolean {
  const isSettled = isOver || OVER.includes(assessment.health);
  return staleness === STALENESS.stale && actual !== undefined && !isSettled;
}
