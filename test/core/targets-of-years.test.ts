import { dateSerial } from "../../src/core/model/period";
import type { Grid } from "../../src/core/model/grid";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

/** Actual and target of each row, and why they are not compared where they are not. */
function read(sheet: Grid, year = 2026): readonly unknown[][] {
  const { scorecard } = reviewWorkbook(workbookOf(sheet), dateSerial(year, 11, 29));
  return scorecard.kpis.map(({ inputs, mismatch }) => [
    inputs.actual,
    inputs.target,
    ...(mismatch === undefined ? [] : [mismatch]),
  ]);
}

describe("a target for each year beside one actual", () => {
  const sheet = gridOf({ sheet: "KPI" })`
    KPI            | Target 2025 | Target 2026 | Target 2027 | Actual
    Retention rate | 90%         | 92%         | 94%         | 91%
    NPS            | 40          | 45          | 50          | 46
  `;

  it("is that of the year of the as-of day", () => {
    expect(read(sheet)).toEqual([
      [0.91, 0.92],
      [46, 45],
    ]);
    expect(read(sheet, 2027)).toEqual([
      [0.91, 0.94],
      [46, 50],
    ]);
  });

  it("is none in a year that has none", () => {
    expect(read(sheet, 2029).map(([, target]) => target)).toEqual([undefined, undefined]);
  });

  it("is none where nobody knows when the first year was", () => {
    expect(
      read(gridOf({ sheet: "KPI" })`
        KPI            | year1_target | year2_target | Actual
        Retention rate | 90%          | 92%          | 91%
        NPS            | 40           | 45           | 46
      `).map(([, target]) => target),
    ).toEqual([undefined, undefined]);
  });
});

describe("a target for each year beside months", () => {
  it("is that of the year of the months", () => {
    expect(
      read(
        gridOf({ sheet: "KPI" })`
          KPI            | Target 2026 | Target 2027 | Jan 2026 | Feb 2026 | Mar 2026
          Retention rate | 92%         | 94%         | 89%      | 90%      | 91%
          New customers  | 400         | 500         | 30       | 35       | 32
        `,
        2027,
      ),
    ).toEqual([
      [0.91, 0.92],
      [32, 400, "a part"],
    ]);
  });
});

describe("school years with a target each", () => {
  const sheet = gridOf({ sheet: "Plan" })`
    Measure        | Start value | 2021-2022 | 21-22 Target | 2022-2023 | FY22/23 Target | 2023-2024 | FY23/24 Target
    Retention rate | 80%         | 81%       | 82%          | 83%       | 84%            | 85%       | 86%
    Applications   | 34          | 44        | 40           | 45        | 46             |           | 52
    Graduates      | 100         | 110       | 105          | 120       | 115            | 130       |
  `;

  it("are held against the target of the same year, however it is written", () => {
    expect(read(sheet).map(([actual, target]) => [actual, target])).toEqual([
      [0.85, 0.86],
      [45, 46],
      [130, undefined],
    ]);
  });
});

it("what was reached in the year before is not held against the target of the next, also over two years", () => {
  const sheet = gridOf({ sheet: "KPI" })`
    KPI             | 2023/24 | 2024/25 | 2025/26 | Target 2026/27
    Retention rate  | 91.2%   | 91.9%   | 92.4%   | 93%
    Research income | 48      | 52      | 55      | 60
  `;
  expect(read(sheet)).toEqual([
    [0.924, 0.93, "before"],
    [55, 60, "before"],
  ]);
});

it("the French N is this year, and N-1 the one before", () => {
  const sheet = gridOf({ sheet: "Suivi" })`
    Indicateur         | Réel N-1 | Objectif N | Réel N
    Abonnés            | 3100     | 3500       | 3620
    Chiffre d'affaires | 8200     | 9000       | 8650
  `;
  expect(read(sheet)).toEqual([
    [3620, 3500],
    [8650, 9000],
  ]);
});
