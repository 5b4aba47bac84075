import { ofTable } from "./finding-of";
import { byTable } from "./in-parts";
import { counted } from "./words";

const QUARTER_DAYS = 92;

/** Numbers that are looked at once a quarter, or less. */
export const quarterlyOnly = byTable((table, scene) => {
  const seldom = table.rows.filter(
    ({ cadenceDays }) => cadenceDays !== "irregular" && cadenceDays >= QUARTER_DAYS,
  );
  if (seldom.length === 0) return [];
  return [
    ofTable(scene, table, {
      rule: "quarterly-only",
      severity: "note",
      sentence: `${counted(seldom.length, "number")} of "${table.name}" ${seldom.length === 1 ? "is" : "are"} looked at once a quarter or less: that is decoration.`,
      next: "Look every two weeks, or let it go.",
      action: "go",
      rows: seldom,
    }),
  ];
});
