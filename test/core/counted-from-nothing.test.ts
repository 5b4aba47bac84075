import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { flagsTakenBack, valuesIn } from "../kit/flags-taken-back";
import { gridOf, workbookOf } from "../kit/grid";
import { wordsWritten } from "../kit/words-written";

const TODAY = dateSerial(2026, 10, 21);

const okrs = (row: string, other = "Sick leave | % | 5 | 4 | 4.5") => gridOf({ sheet: "OKRs" })`
  Objective | Key result     | Unit | Baseline | Target | Actual | Start      | Due
  Grow      | ${row}     | 2026-10-01 | 2026-12-31
  Grow      | ${other} | 2026-10-01 | 2026-12-31
`;

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewWorkbook(workbookOf(okrs(row)), TODAY);
  return assessments.get(scorecard.keyResults[0]?.key ?? "")?.health;
}

describe("a count of what is done since the start is on its way from nothing", () => {
  test.each([
    "New logos",
    "Number of new hires",
    "Net new ARR",
    "Pilots signed",
    "Stores opened in Spain",
    "Neue Filialen",
    "Geschulte Mitarbeitende",
    "Contrats signés",
    "Nuevos clientes",
    "Contratos assinados",
    "Nuovi abbonati",
    "Nieuwe klanten",
    "Nye kunder",
    "Nowi klienci",
  ])("%s", (name) => expect(healthOf(`${name} | # | | 40 | 9`)).toBe("On track"));

  test.each([
    ["it is a level", "NPS | # | | 40 | 9", "Off track"],
    ["it is a mean", "Average deal size won | # | | 40 | 9", "Off track"],
    ["it is told of each day", "New users per day | # | | 40 | 9", "Off track"],
    ["it is a month's", "Monthly new users | # | | 40 | 9", "Off track"],
    ["less of it is better", "Complaints received | # | | 40 | 9", "Check inputs"],
    ["its target is a share", "New hires trained | % | | 90% | 20%", "Off track"],
    ["a baseline tells where it begins", "New logos | # | 8 | 40 | 9", "Off track"],
  ])("unless %s", (_, row, health) => expect(healthOf(row)).toBe(health));

  it("leaves with its flags", () => {
    const workbook = workbookOf(okrs("New logos | # | | 40 | 9", "Pilots signed | # | | 10 | 1"));
    expect(valuesIn(flagsTakenBack(workbook, TODAY))).toEqual(valuesIn(workbook));
  });

  it("says the same in cells and in plain formulas", async () => {
    const written = await wordsWritten([okrs("New logos | # | | 40 | 9", "Pilots signed | # | | 10 | 1")], {
      asOf: TODAY,
      place: "beside",
      dialects: ["modern", "classic"],
    });
    for (const words of written)
      expect(words).toEqual([
        ["New logos", "On track"],
        ["Pilots signed", "Off track"],
      ]);
  });
});
