import { dateSerial } from "../../../src/core/model/period";
import { measuresOf } from "../../../src/core/model/scorecard";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

/** What the first row is judged by, and how it stands. */
function judged(headings: string, values: string) {
  const { scorecard, assessments } = reviewWorkbook(
    workbookOf(gridOf({ sheet: "KPIs" })`
      KPI     | ${headings}
      Revenue | ${values}
      Orders  | ${values}
    `),
    dateSerial(2026, 10, 10),
  );
  const [{ inputs, key } = { inputs: {}, key: "" }] = [...measuresOf(scorecard)];
  return [inputs.actual, inputs.target, assessments.get(key)?.health];
}

describe("targets under one heading, each beside the actual of a period, are that period's", () => {
  test.each([
    ["Target | Actual Jul | Target | Actual Aug | Target | Actual Sep", "100 | 90 | 110 | 112 | 120 | 119"],
    ["Jul | Target | Aug | Target | Sep | Target", "90 | 100 | 112 | 110 | 119 | 120"],
    [
      "META | REALIZADO JULIO | CUMPLIMIENTO JULIO | META | REALIZADO AGOSTO | META | REALIZADO SEPTIEMBRE",
      "100 | 90 | 90% | 110 | 112 | 120 | 119",
    ],
  ])("%s", (headings, values) => expect(judged(headings, values)).toEqual([119, 120, "At risk"]));

  test("where they do not stand so nothing tells which is meant", () => {
    expect(judged("Target | Jul | Aug | Sep | Target", "100 | 90 | 112 | 119 | 120").at(-1)).toBe(
      "Check inputs",
    );
  });
});

describe("actuals that count have a target that counts, whichever stands first", () => {
  test.each([
    ["Target in % | Target | Actual", "80% | 20 | 15"],
    ["Target | Target in % | Actual", "20 | 80% | 15"],
  ])("%s", (headings, values) => expect(judged(headings, values).slice(0, 2)).toEqual([15, 20]));

  test("but what is in percent has one in percent", () => {
    expect(judged("Target in % | Target | Actual", "80% | 20 | 75%")[1]).toBe(0.8);
    expect(judged("Target in % | Target | Actual %", "80% | 20 | 75")[1]).toBe(0.8);
  });
});
