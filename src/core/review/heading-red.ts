import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { HEALTH } from "../model/health";
import type { RowCase } from "../model/row-case";
import { ofRow } from "./finding-of";

/** Levels that hold today and, as they go, will not. */
export function headingRed(cases: Cases): readonly Finding[] {
  return cases.rows.flatMap((row): readonly Finding[] => {
    const { forecast, assessment } = row;
    if (!forecast || forecast.isMet || assessment.health !== HEALTH.onTrack) return [];
    if (!worsens(row, cases.settings.trendPoints)) return [];
    return [
      ofRow(cases, row, {
        rule: "heading-red",
        severity: "watch",
        sentence: `As it goes, "${row.measure.name}" will be ${forecast.shown} on ${spellDay(forecast.day)}; ${row.shown.target} is wanted.`,
        next: "Look into it before it turns.",
        action: "go",
      }),
    ];
  });
}

/** Whether each of the last values is worse than the one before it. */
function worsens({ evidence, goal }: RowCase, points: number): boolean {
  const values = evidence.series.slice(-points).map(({ value }) => value);
  if (values.length < points || goal?.wantsMore === undefined) return false;
  return values.slice(1).every((value, at) => {
    const before = values[at] ?? value;
    return goal.wantsMore ? value < before : value > before;
  });
}
