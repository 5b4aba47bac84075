import { dateSerial } from "../../../src/core/model/period";
import { measuresOf } from "../../../src/core/model/scorecard";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

describe("days without their year, typed as text", () => {
  it.each([
    ["10/5", "10/12", "10/19"],
    ["05.10.", "12.10.", "19.10."],
    ["w/e 10/09", "w/e 10/16", "w/e 10/23"],
    ["Week of 10/5", "Week of 10/12", "Week of 10/19"],
  ])("head the actuals of a scorecard: %s", (...days) => {
    const sheet = gridOf({ sheet: "Scorecard" })`
      Who  | Measurable     | Goal   | ${days.slice(0, 3).join(" | ")}
      Ada  | Calls made     | 50     | 48    | 55     |
      Ben  | Tickets closed | 30     | 28    | 31     |
      Cleo | Cash on hand   | 100000 | 98000 | 102000 |
    `;
    expect(rolesOf(sheet).filter((role) => role.endsWith("period:actual"))).toHaveLength(3);
    const { scorecard } = reviewWorkbook(workbookOf(sheet), dateSerial(2026, 10, 20));
    expect(measuresOf(scorecard).map(({ inputs }) => inputs.actual)).toEqual([55, 31, 102000]);
  });

  it("two of them may be anything", () => {
    const sheet = gridOf({ sheet: "Results" })`
      Team  | 3/4 | 4/5
      North | 12  | 14
      South | 9   | 11
    `;
    expect(rolesOf(sheet).some((role) => role.includes("period"))).toBe(false);
  });
});
