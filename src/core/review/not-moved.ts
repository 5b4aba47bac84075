import { spellDay } from "../model/period";
import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { ofRow } from "./finding-of";
import { counted } from "./words";

/** Numbers that stand where they stood a quarter ago. */
export function notMoved(cases: Cases): readonly Finding[] {
  return cases.rows
    .filter(({ hasStoodStill }) => hasStoodStill)
    .flatMap((row): readonly Finding[] => {
      if (!row.unmoved) return [];
      const { days, since } = row.unmoved;
      return [
        ofRow(cases, row, {
          rule: "not-moved",
          severity: "watch",
          sentence: `"${row.measure.name}" has stood at ${row.shown.actual} since ${spellDay(since)}, ${counted(days, "day")}.`,
          next: "Is anybody working on it? If not, it could go.",
          action: "cut-list",
          since,
        }),
      ];
    });
}
