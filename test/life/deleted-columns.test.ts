import { planFor } from "../../src/core/plan-for";
import type { Week } from "./drawn-life";
import { playedLife } from "./played-life";
import { readOnce } from "./read-once";
import { untruths, whatRemoveLeaves } from "./truths";

/** Of ours there stand ids, health, staleness and links, in this order, on the sheet of KPIs and on that of OKRs. */
const COLUMNS = ["OKR ID", "Health", "Staleness", "Link"];
const DELETED = COLUMNS.flatMap((column, at) =>
  ["Revenue", "OKR Q4"].map((sheet, index) => [column, sheet, 2 * at + index] as const),
);

test.each(DELETED)(
  "after the column %s of %s was deleted, one plan writes all that follows from it",
  (_, __, which) => {
    const weeks: readonly Week[] = [
      { events: [{ kind: "delete a column of ours", which }], actions: ["follow"] },
    ];
    const looks = [...playedLife(weeks)];
    expect(looks.flatMap(untruths)).toEqual([]);
    const last = looks.at(-1);
    expect(last && planFor(readOnce(last.workbook, last.day), { kind: "follow" }).steps).toEqual([]);
  },
);

test("after the ids of a copied sheet were deleted, its rows have no links, in pane and cells", () => {
  const weeks: readonly Week[] = [
    { events: [{ kind: "copy KPI sheet", at: 0 }], actions: ["follow"] },
    { events: [{ kind: "delete a column of ours", which: 0 }], actions: ["follow"] },
  ];
  const looks = [...playedLife(weeks)];
  expect(looks.flatMap(untruths)).toEqual([]);
  const last = looks.at(-1);
  if (!last) throw new Error("No week was played.");
  expect(planFor(readOnce(last.workbook, last.day), { kind: "follow" }).steps).toEqual([]);
  expect(whatRemoveLeaves(last)).toEqual([]);
});
