import { spellDay } from "../model/period";
import { HEALTH } from "../model/health";
import type { RowCase } from "../model/row-case";
import { byRow } from "./in-parts";

/** Levels that hold today and, as they go, will not. */
export const headingRed = byRow((row, { settings }) => {
  const { forecast, assessment } = row;
  if (!forecast || forecast.isMet || assessment.health !== HEALTH.onTrack) return undefined;
  if (!worsens(row, settings.trendPoints)) return undefined;
  return {
    rule: "heading-red",
    severity: "watch",
    sentence: `As it goes, "${row.measure.name}" will be ${forecast.shown} on ${spellDay(forecast.day)}; ${row.shown.target} is wanted.`,
    next: "Look into it before it turns.",
    action: "go",
  };
});

/** Whether each of the last values is worse than the one before it. */
function worsens({ evidence, goal }: RowCase, points: number): boolean {
  const values = evidence.series.slice(-points).map(({ value }) => value);
  if (values.length < points || goal?.wantsMore === undefined) return false;
  return values.slice(1).every((value, at) => {
    const before = values[at] ?? value;
    return goal.wantsMore ? value < before : value > before;
  });
}
