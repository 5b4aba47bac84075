import { spellDay } from "../model/period";
import { byRow } from "./in-parts";
import { counted } from "./words";

/** Numbers that stand where they stood a quarter ago. */
export const notMoved = byRow((row) => {
  if (!row.hasStoodStill || !row.unmoved) return undefined;
  const { days, since } = row.unmoved;
  return {
    rule: "not-moved",
    severity: "watch",
    sentence: `"${row.measure.name}" has stood at ${row.shown.actual} since ${spellDay(since)}, ${counted(days, "day")}.`,
    next: "Is anybody working on it? If not, it could go.",
    action: "cut-list",
    since,
  };
});
