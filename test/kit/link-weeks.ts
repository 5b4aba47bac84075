import { registerColumn } from "./register-column";
import fc from "fast-check";
import { linkSources } from "../../src/core/link-sources";
import { cellAt, type Grid } from "../../src/core/model/grid";
import type { CellValue } from "../../src/core/model/cell";
import type { Relation } from "../../src/core/model/link";
import { dateSerial, type DateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { Workbook } from "../../src/core/model/workbook";
import { planLinks } from "../../src/core/plan/links/plan-links";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { applySteps } from "./apply-steps";
import { greenDashboard } from "./green-dashboard";
import { keyOf, withSheet } from "./linked-workbook";

export const KEY_RESULT = "Raise CSAT from 4.1 to 4.6";
export const KPI = "Lead velocity";
const FIRST_DAY = dateSerial(2026, 7, 6);

/** What happens in one week: both numbers as they are typed, what the user does then, and how many days later. */
export interface Week {
  readonly keyResult: CellValue;
  readonly kpi: CellValue;
  readonly does: "nothing" | "refreshes" | "reviews";
  readonly days: number;
}

const reached = fc.constantFrom<CellValue>(4.6, 4.6, 4.1, 4.3, undefined);
const leads = fc.constantFrom<CellValue>(460, 460, 390, 100, undefined);
const does = fc.constantFrom<Week["does"]>("nothing", "nothing", "refreshes", "reviews");
const week: fc.Arbitrary<Week> = fc.record({
  keyResult: fc.oneof({ arbitrary: fc.constant("as before"), weight: 3 }, { arbitrary: reached, weight: 1 }),
  kpi: fc.oneof({ arbitrary: fc.constant("as before"), weight: 3 }, { arbitrary: leads, weight: 1 }),
  does,
  days: fc.integer({ min: 1, max: 12 }),
});

/** A quarter and a half of random weeks, mostly with numbers that stay. */
export const lives = fc.record({
  relation: fc.constantFrom<Relation>("measures", "measures", "guards"),
  weeks: fc.array(week, { minLength: 15, maxLength: 15 }),
});

/** One look at the link at the end of a week. */
export interface Look {
  readonly day: DateSerial;
  readonly does: Week["does"] | "links";
  readonly review: Review;
}

/** Plays the weeks on a workbook of its own, and looks at it after each. */
export function playWeeks({ relation, weeks }: { relation: Relation; weeks: readonly Week[] }): Look[] {
  let workbook = undated(greenDashboard());
  let day = FIRST_DAY;
  const looks: Look[] = [];
  const look = (done: Look["does"]) =>
    looks.push({ day, does: done, review: reviewWorkbook(workbook, day, day) });
  const first = reviewWorkbook(workbook, day, day);
  const links = [{ keyResult: keyOf(first, KEY_RESULT), kpi: keyOf(first, KPI), relation }];
  workbook = applySteps(workbook, planLinks(first, { kind: "link", links }, linkSources(first)));
  look("links");
  for (const { days, ...one } of weeks) {
    day += days;
    workbook = typed(workbook, one);
    workbook = acted(reviewWorkbook(workbook, day, day), one.does);
    look(one.does);
  }
  return looks;
}

/** Without columns that date the numbers, so that only what was noted tells a day. */
function undated(workbook: Workbook): Workbook {
  const without = (sheet: string, last: number) => (book: Workbook) =>
    withSheet(book, sheet, (grid) => ({ ...grid, rows: grid.rows.map((cells) => cells.slice(0, last)) }));
  return without("OKR Q3", 8)(without("Revenue", 7)(workbook));
}

function typed(workbook: Workbook, { keyResult, kpi }: Pick<Week, "keyResult" | "kpi">): Workbook {
  const okrs = withSheet(workbook, "OKR Q3", (grid) => withValue(grid, [3, 5], keyResult));
  return withSheet(okrs, "Revenue", (grid) => withValue(grid, [3, 6], kpi));
}

function withValue(grid: Grid, [row, column]: readonly [number, number], value: CellValue): Grid {
  if (value === "as before") return grid;
  const cells = [...(grid.rows[row] ?? [])];
  cells[column] = { value };
  return { ...grid, rows: grid.rows.map((others, index) => (index === row ? cells : others)) };
}

function acted(review: Review, done: Week["does"]): Workbook {
  const [pair] = review.links;
  if (done === "nothing" || !pair) return review.workbook;
  const change =
    done === "reviews"
      ? ({ kind: "reviewed", link: pair.link, decision: "We look again." } as const)
      : ({ kind: "refresh" } as const);
  return applySteps(review.workbook, planLinks(review, change, linkSources(review)));
}

/** What the register's row holds in a column, and the formula of its verdict. */
export function registerOf({ workbook }: Review): { at: (column: number) => CellValue; verdict: string } {
  const grid = workbook.grids.find(({ sheet }) => sheet === "OKR Links");
  if (!grid) throw new Error("There is no register.");
  return {
    at: (column) => cellAt(grid, 1, column).value,
    verdict: cellAt(grid, 1, registerColumn("verdict")).formula ?? "",
  };
}
