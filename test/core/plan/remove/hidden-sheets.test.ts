import type { Workbook } from "../../../../src/core/model/workbook";
import { planFor } from "../../../../src/core/plan-for";
import { asShown, hiddenOrShown } from "../../../life/out-of-sight";
import { gridOf } from "../../../kit/grid";
import { living } from "../../../kit/living-workbook";
import { readLinked, withSheet } from "../../../kit/linked-workbook";
import { applySteps } from "../../../kit/apply-steps";
import { firstWeek } from "../../../life/happenings";

/** With flags on the KPIs alone, and a sheet of the user's own that has a heading and words like ours. */
const FLAGGED = flagged({
  ...firstWeek(),
  grids: [
    ...firstWeek().grids,
    gridOf({ sheet: "Projects" })`
      Project | Health
      Alpha   | On track
      Beta    | Off track
    `,
  ],
});

function flagged(workbook: Workbook): Workbook {
  const review = readLinked(workbook);
  const tables = review.tables
    .filter(({ sheet }) => sheet === "Revenue")
    .map(({ fingerprint }) => fingerprint);
  const choice = { tables, flags: ["health", "staleness"], place: "beside" } as const;
  return applySteps(workbook, planFor(review, { kind: "flags", choice }));
}

const hidden = (workbook: Workbook, sheet: string) => asShown(hiddenOrShown(workbook, sheet));
const removal = (workbook: Workbook) =>
  planFor(readLinked(workbook), { kind: "remove", scope: "everything" });

test("nothing is removed while flags stand on a hidden sheet, and it is said which", () => {
  const { steps, refusals } = removal(hidden(FLAGGED, "Revenue"));
  expect(steps).toEqual([]);
  expect(refusals).toEqual([
    {
      reason: '"Revenue" is hidden, and cells of ours stand on it.',
      instead: "Show it yourself. Nothing is removed until all of it can be.",
    },
  ]);
});

test("a sheet that was renamed before it was hidden may be the one with the flags", () => {
  const { steps, refusals } = removal(hidden(living.renamed(FLAGGED, "Revenue", "Old"), "Old"));
  expect([steps, refusals[0]?.reason]).toEqual([[], '"Old" is hidden, and cells of ours may stand on it.']);
});

test("a hidden sheet that Excel calls a copy may hold a copy of the flags", () => {
  const copied = living.duplicated(FLAGGED, "Revenue", { name: "Revenue (2)", at: 1 });
  const { steps, refusals } = removal(hidden(copied, "Revenue (2)"));
  expect([steps, refusals[0]?.reason]).toEqual([
    [],
    '"Revenue (2)" is hidden, and cells of ours may stand on it.',
  ]);
});

test("a hidden sheet that tells of nothing of ours stops nothing, but nobody looked there, and that is said", () => {
  const { steps, refusals } = removal(hidden(FLAGGED, "OKR Q4"));
  expect(steps.length).toBeGreaterThan(0);
  expect(refusals.map(({ reason }) => reason)).toEqual([
    '"OKR Q4" is hidden and was not read, so nothing is removed there.',
  ]);
});

test("a column of the user's with a heading and words like ours stays theirs while ours is hidden", () => {
  const workbook = hidden(FLAGGED, "Revenue");
  expect(readLinked(workbook).ours.columns).toEqual([]);
  const typed = withSheet(workbook, "Projects", (grid) => ({ ...grid, isProtected: true }));
  const { steps, refusals } = planFor(readLinked(typed), { kind: "freeze" });
  expect([steps, refusals.filter(({ at }) => at?.sheet === "Projects")]).toEqual([[], []]);
});
