import { reviewWorkbook } from "../../../src/core/review-workbook";
import { dateSerial } from "../../../src/core/model/period";
import { grid, workbookOf } from "../../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

test.each([
  ["maior_melhor", "menor_igual_melhor"],
  ["Higher is better", "Lower is better"],
  ["je mehr desto besser", "weniger ist besser"],
  ["plus c'est mieux", "moins c'est mieux"],
])("a column of `%s` and `%s` says the good side under any heading", (more, less) => {
  const review = reviewWorkbook(
    workbookOf(grid`
      Indicator       | Target | Actual | Rule
      Zibbles trained | 100    | 25     | ${more}
      Zibble reply    | 24     | 24.1   | ${less}
      Zibble balance  | 500    | 400    | ${less}
    `),
    AS_OF,
  );
  const words = review.scorecard.kpis.map(({ key }) => review.assessments.get(key)?.health);
  expect(words).toEqual(["Off track", "At risk", "On track"]);
});

test("remarks that speak of better are none", () => {
  const review = reviewWorkbook(
    workbookOf(grid`
      Indicator       | Target | Actual | Rule
      Zibbles trained | 100    | 25     | More people should do better
      Zibble reply    | 24     | 24.1   | We had less time than we thought was good
    `),
    AS_OF,
  );
  expect(review.tables[0]?.columns.map(({ role }) => role)).not.toContain("direction");
});

test.each([
  ["Improving", "Worsening"],
  ["Stable", "No change"],
  ["besser", "schlechter"],
])("`%s` and `%s` below a heading of directions tell how numbers have moved", (one, other) => {
  const review = reviewWorkbook(
    workbookOf(grid`
      Measure           | Target | Current | Direction
      Claims leakage    | 3%     | 4.1%    | ${other}
      Staff retention   | 85%    | 88%     | ${one}
      Settlement days   | 30     | 26      | ${one}
    `),
    AS_OF,
  );
  expect(review.tables[0]?.columns.map(({ role }) => role)).not.toContain("direction");
  const [asks, good] = review.scorecard.kpis.map(({ key }) => review.assessments.get(key));
  expect([asks?.explain().includes("no direction"), good?.health]).toEqual([false, "On track"]);
});
