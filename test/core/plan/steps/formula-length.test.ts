import { columnLetters } from "../../../../src/core/model/address";
import type { Role } from "../../../../src/core/model/table";
import type { WritePlan } from "../../../../src/core/model/write-plan";
import { planFlags } from "../../../../src/core/plan/flags/plan-flags";
import { gridOfRows, workbookOf } from "../../../kit/grid";
import { reviewOf, tableOf } from "../../../kit/plan-review";

/** Target and actual of so many months, in turns, so that each month has to be asked for by itself. */
function flagsFor(months: number): WritePlan {
  const pairs = Array.from({ length: months }, (_, month) => month + 1);
  const grid = gridOfRows(
    [
      ["KPI", ...pairs.flatMap((month) => [`M${month} Target`, `M${month} Actual`])],
      ["Leads", ...pairs.flatMap(() => [100, 90])],
    ],
    { sheet: "KPIs" },
  );
  const roles: Record<string, Role> = { A: "measure" };
  for (const month of pairs) {
    roles[columnLetters(2 * month - 1)] = "period:target";
    roles[columnLetters(2 * month)] = "period:actual";
  }
  const table = tableOf(grid, { area: `A1:${columnLetters(2 * months)}2`, roles });
  const choice = { tables: [table.fingerprint], flags: ["health"] as const, place: "beside" as const };
  return planFlags(reviewOf(workbookOf(grid), [table]), choice);
}

test("a year of months side by side with their targets fits into one formula", () => {
  const { steps, refusals } = flagsFor(12);
  expect(refusals).toEqual([]);
  expect(steps.length).toBeGreaterThan(0);
});

test("a formula longer than Excel takes is refused before anything is written, with its cell and its length", () => {
  const { steps, refusals } = flagsFor(80);
  expect(steps).toEqual([]);
  expect(refusals.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(
      /^The formula for KPIs!FF2 would be \d\d,\d{3} characters long; Excel takes at most 8,192\.$/,
    ),
  ]);
});
