import { dateSerial } from "../../../src/core/model/period";
import type { Grid } from "../../../src/core/model/grid";
import { reviewReport } from "../../../src/core/review-report";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";
import { reviewed } from "../../kit/review-books";

/** The lines of one part of the report, below its headings, without what is blank. */
function partNamed(review: ReturnType<typeof reviewWorkbook>, title: string): readonly string[] {
  const rows = reviewReport(review, []);
  const head = rows.findIndex(({ style, cells }) => style === "head" && String(cells[0]).startsWith(title));
  if (head < 0) return [];
  const after = rows.slice(head + 2);
  const end = after.findIndex(({ style }) => style === "blank");
  return after
    .slice(0, end < 0 ? undefined : end)
    .map(({ cells }) => cells.filter((cell) => cell !== undefined).join(" | "));
}

const reviewOf = (...grids: readonly Grid[]) => reviewWorkbook(workbookOf(...grids), dateSerial(2026, 5, 10));

describe("The report", () => {
  test("puts each key result beside the KPIs that measure or guard it", () => {
    const told = partNamed(reviewed("links"), "Key results beside their KPIs");
    expect(told[0]).toBe("Raise lanes from 10 to 20 | 0.6 | On track | At risk | Waiting: 6.4 against <= 6");
    expect(told).toHaveLength(6);
    expect(told.at(-1)).toBe("Raise doors from 10 to 20 | 0.6 | On track | –");
  });

  test("compares each KPI with the period before and with the same month a year ago", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Direction | Target | Apr 2025 | May 2025 | Mar 2026 | Apr 2026
      Calls | at least  | 85%    | 80%      | 99%      | 90%      | 88%
      Waits | at most   | 6      | 5        | 9        | 5        | 4
    `;
    expect(partNamed(reviewOf(grid), "KPIs, a plus is better")).toEqual([
      "Calls | 88% | −2 pts | +8 pts | On track | at least 85%",
      "Waits | 4 | +1 | +1 | On track | at most 6",
    ]);
  });

  test("without the month of last year it compares with no other", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI   | Direction | Target | May 2025 | Mar 2026 | Apr 2026
      Calls | at least  | 85%    | 99%      | 90%      | 88%
      Waits | at most   | 6      | 9        | 5        | 4
    `;
    expect(partNamed(reviewOf(grid), "KPIs, a plus is better")).toEqual([
      "Calls | 88% | −2 pts | – | On track | at least 85%",
      "Waits | 4 | +1 | – | On track | at most 6",
    ]);
  });

  test("asks what is not going well with the worst first, wherever it stands", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI     | Owner | Target | Actual | Updated
      Rating  | Ada   | >= 4   |        | 2026-05-08
      Queue   | Ada   | <= 10  | 10.5   | 2026-05-08
      Waiting | Ada   | <= 6   | 9      | 2026-05-08
      Returns | Ada   | <= 6   | 18     | 2026-05-08
    `;
    const rows = reviewReport(reviewOf(grid), []);
    const told = rows.find(({ cells }) => cells[1] === "What is not?");
    expect(told?.cells[2]).toBe("Returns; Waiting; 2 more");
  });

  test("what many rows need in one line names everybody who has to answer", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI     | Owner        | Target | Actual | Updated
      Queue   | Joel Ames    | <= 10  | 30     | 2026-05-08
      Waiting | Amira Haddad | <= 6   | 19     | 2026-05-08
      Returns | Piotr Nowak  | <= 6   | 18     | 2026-05-08
      Claims  | Joel Ames    | <= 6   | 17     | 2026-05-08
    `;
    expect(partNamed(reviewOf(grid), "Needs attention")).toEqual([
      "1 | 4 KPIs | Off track | Waiting, 3 more | Ask Amira, Joel and Piotr",
    ]);
  });

  test("what waits for a whole table names none of its owners alone", () => {
    const okrs = gridOf({ sheet: "OKR" })`
      Objective | Key result              | Owner | Baseline | Target | Actual | Start      | Due        | Updated
      Be quick  | Raise lanes from 2 to 9 | Ada   | 2        | 9      | 5      | 2026-04-01 | 2026-06-30 | 2026-05-08
      Be quick  | Raise desks from 2 to 9 | Bob   | 2        | 9      | 7      | 2026-04-01 | 2026-06-30 | 2026-05-08
      Be quick  | Raise doors from 2 to 9 | Cem   | 2        | 9      | 7      | 2026-04-01 | 2026-06-30 | 2026-05-08
      Be quick  | Raise calls from 2 to 9 | Dag   | 2        | 9      | 7      | 2026-04-01 | 2026-06-30 | 2026-05-08
    `;
    const kpis = gridOf({ sheet: "KPIs" })`
      KPI  | Owner | Target | Actual | Updated
      NPS  | Eve   | >= 6   | 8      | 2026-05-08
    `;
    const told = partNamed(reviewOf(okrs, kpis), "Needs attention").join(" ");
    expect(told).toContain("Link the KPI");
    expect(told).not.toMatch(/Ada|Bob|Cem|Dag/);
  });

  test("says what to do in words that also tell on paper", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI     | Owner | Target | Actual | Updated
      Waiting | Ada   | <= 6   | many   | 2026-05-08
      Queue   |       | <= 10  | 30     | 2026-05-08
    `;
    const told = partNamed(reviewOf(grid), "Needs attention").join(" ");
    expect(told).not.toMatch(/Show the cell|Check in(?!puts)/);
    expect(told).toContain("Decide with somebody");
  });

  test("what was due on a day that is over, and waits no more, is not due next", () => {
    const grid = gridOf({ sheet: "OKR" })`
      Objective | Key result              | Owner | Baseline | Target | Actual | Start      | Due        | Updated
      Be quick  | Raise lanes from 2 to 9 | Ada   | 2        | 9      | 5      | 2026-01-01 | 2026-03-31 | 2026-03-20
      Be quick  | Raise desks from 2 to 9 | Ada   | 2        | 9      | 7      | 2026-04-01 | 2026-06-30 | 2026-05-08
    `;
    expect(partNamed(reviewOf(grid), "Who keeps the numbers")).toEqual(["Ada | 2 | 2 | 22 May 2026"]);
  });

  test("crosses departments with focus areas", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI     | Department | Focus area | Target | Actual | Updated
      Waiting | Service    | Speed      | <= 6   | 9      | 2026-05-08
      Queue   | Service    | Speed      | <= 6   | 5      | 2026-05-08
      Rating  | Service    | Quality    | >= 4   |        | 2026-05-08
      Output  | Works      | Speed      | >= 4   | 5      | 2026-05-08
    `;
    expect(partNamed(reviewOf(grid), "Departments and focus areas")).toEqual([
      "Service | 1 | 0 | 0 | Quality",
      "Service | 2 | 2 | 1 | Speed",
      "Works | 1 | 1 | 0 | Speed",
    ]);
  });

  test("says nothing of departments where no column tells the area", () => {
    expect(partNamed(reviewed("numbers"), "Departments")).toEqual([]);
  });

  test("draws the tree of a parent column, level by level", () => {
    expect(
      partNamed(reviewed("tree"), "Objectives from the top down").map((line) => line.slice(0, 46)),
    ).toEqual([
      expect.stringMatching(/^Be first \| 0\.6\d* \| 0\.7\d* \| 2 \| On track/),
      expect.stringMatching(/^↳ Call sooner \| 0\.[67]\d* \| 0\.6\d* \| 2 \| On track/),
      expect.stringMatching(/^ {3}↳ Call everyone \| 0\.6\d* \| – \| – \| On track/),
      expect.stringMatching(/^Be liked/),
      expect.stringMatching(/^Know more/),
    ]);
  });

  test("lets a long name go on below, so that no neighbour cuts it", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI                                                             | Target | Actual | Updated
      Supply interruptions that lasted for longer than three hours each | <= 6   | 5      | 2026-05-08
      Waits                                                           | <= 6   | 5      | 2026-05-08
    `;
    const told = partNamed(reviewOf(grid), "KPIs, a plus is better");
    expect(told.map((line) => line.split(" | ")[0])).toEqual([
      "Supply interruptions that lasted for",
      "longer than three hours each",
      "Waits",
    ]);
  });
});
