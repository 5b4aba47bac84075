import { linkSources } from "../../../src/core/link-sources";
import { cellAt } from "../../../src/core/model/grid";
import type { Cell } from "../../../src/core/model/cell";
import type { Review } from "../../../src/core/model/review";
import type { Workbook } from "../../../src/core/model/workbook";
import { planLog } from "../../../src/core/plan/log/plan-log";
import { planLinks } from "../../../src/core/plan/links/plan-links";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { applySteps } from "../../kit/apply-steps";
import { greenDashboard } from "../../kit/green-dashboard";
import { linkedWorkbook, readLinked, withSheet } from "../../kit/linked-workbook";

const WRITTEN = readLinked(greenDashboard()).asOf;
const WEEKS_LATER = WRITTEN + 40;

const written = () => linkedWorkbook(greenDashboard(), ["Raise CSAT from 4.1 to 4.6", "CSAT"]);

/** The workbook with something else in the cell of the as-of day. */
function stating(cell: Cell): Workbook {
  return withSheet(written(), "OKR Settings", (grid) => ({
    ...grid,
    rows: grid.rows.map((cells, row) =>
      row === 1 ? cells.map((other, column) => (column === 1 ? cell : other)) : cells,
    ),
  }));
}

function refreshed(review: Review): Workbook {
  return applySteps(review.workbook, planLinks(review, { kind: "refresh" }, linkSources(review)));
}

function statedDay({ grids }: Workbook): Cell {
  const grid = grids.find(({ sheet }) => sheet === "OKR Settings");
  if (!grid) throw new Error("There are no settings.");
  return cellAt(grid, 1, 1);
}

describe("The day as of which a workbook is read", () => {
  test("weeks later is that day, and not the one that we wrote", () => {
    const review = reviewWorkbook(written(), WEEKS_LATER);
    expect(review.asOf).toBe(WEEKS_LATER);
    expect(review.dates).toEqual({ today: WEEKS_LATER, stated: WRITTEN, from: "today" });
    const renewed = refreshed(review);
    expect(statedDay(renewed).value).toBe(WEEKS_LATER);
    expect(reviewWorkbook(renewed, WEEKS_LATER + 7).asOf).toBe(WEEKS_LATER + 7);
  });

  test.each<[string, Cell]>([
    ["a day that the user typed", { value: WRITTEN - 10 }],
    ["a formula of the user's, even one that gives our day", { value: WRITTEN, formula: "=Budget!$B$9" }],
  ])("is %s, which is never overwritten", (_, cell) => {
    const review = reviewWorkbook(stating(cell), WEEKS_LATER);
    expect([review.asOf, review.dates.from]).toEqual([cell.value, "typed"]);
    expect(statedDay(refreshed(review))).toEqual(cell);
  });

  test("chosen in the pane and written stays, since it was the user's own choice", () => {
    const chosen = WRITTEN + 11;
    const review = reviewWorkbook(written(), WEEKS_LATER, chosen);
    expect([review.asOf, review.dates.from]).toEqual([chosen, "chosen"]);
    expect(reviewWorkbook(refreshed(review), WEEKS_LATER + 7).asOf).toBe(chosen);
  });

  test("looked back at leaves reviews and the log their real day", () => {
    const review = reviewWorkbook(stating({ value: WRITTEN + 3 }), WEEKS_LATER);
    const [pair] = review.links;
    if (!pair) throw new Error("A link was expected.");
    const reviewed = planLinks(review, { kind: "reviewed", link: pair.link }, linkSources(review));
    const days = [reviewed, planLog(review)].map(({ groups }) =>
      groups.flatMap(({ cells }) => cells.map(({ becomes }) => becomes)).includes(WEEKS_LATER),
    );
    expect(days).toEqual([true, true]);
  });
});
