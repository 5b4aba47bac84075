import { dateSerial } from "../../src/core/model/period";
import { measuresOf } from "../../src/core/model/scorecard";
import type { Grid } from "../../src/core/model/grid";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

function healthOf(sheet: Grid) {
  const { scorecard, assessments } = reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
  return [...measuresOf(scorecard)].map(({ key }) => assessments.get(key)?.health)[0];
}

test.each([
  ["Delivery time (days)", "3-5", "2", "Check inputs"],
  ["Defect rate", "1%-2%", "0.5%", "Check inputs"],
  ["Gross margin", "30%-35%", "38%", "Check inputs"],
  ["Employee turnover", "8-10%", "6%", "Check inputs"],
  ["NPS", "40-50", "55", "Check inputs"],
  ["NPS", "40-50", "45", "On track"],
  ["NPS", "40-50", "30", "Off track"],
  ["Delivery time (days)", "3-5", "8", "Off track"],
  // Neither side of it is the good one, or too much of it is none.
  ["Room temperature", "19-21", "24", "Off track"],
  ["Bed occupancy", "75-85%", "94%", "Off track"],
])("%s of %s at %s is %s", (name, target, actual, health) =>
  expect(
    healthOf(gridOf({})`
      KPI           | Target    | Actual
      ${name}       | ${target} | ${actual}
      New customers | 40        | 44
    `),
  ).toBe(health),
);

test.each([
  ["Status", "Red", "Off track"],
  ["Direction", "between", "Off track"],
])("a column %s that says %s settles it", (heading, said, health) =>
  expect(
    healthOf(gridOf({})`
      KPI           | Target | Actual | ${heading}
      NPS           | 40-50  | 55     | ${said}
      Gross margin  | 30-35% | 32%    | ${said}
      Revenue       | 10-20  | 12     | ${said}
    `),
  ).toBe(health),
);
