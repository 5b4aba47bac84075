import { reviewWorkbook } from "../../../src/core/review-workbook";
import { dateSerial } from "../../../src/core/model/period";
import { gridOf, workbookOf } from "../../kit/grid";

const AS_OF = dateSerial(2026, 11, 10);

test.each([
  ["Target", "Stretch target"],
  ["Base target", "Stretch target"],
  ["Commit", "Stretch"],
  ["Committed", "Aspirational"],
  ["Target", "Minimum target"],
  ["Ziel", "Mindestziel"],
])("of `%s` and `%s` the former is wanted", (wanted, other) => {
  for (const [first, second, numbers] of [
    [wanted, other, "40 | 50"],
    [other, wanted, "50 | 40"],
  ]) {
    const sheet = gridOf({})`
      KPI           | ${first ?? ""} | ${second ?? ""} | Actual
      New accounts  | ${numbers ?? ""} | 44
      New customers | ${numbers ?? ""} | 44
    `;
    const { scorecard } = reviewWorkbook(workbookOf(sheet), AS_OF);
    expect(scorecard.kpis.map(({ inputs }) => [inputs.target, inputs.baseline])).toEqual([
      [40, undefined],
      [40, undefined],
    ]);
  }
});
