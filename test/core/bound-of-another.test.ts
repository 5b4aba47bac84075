import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { flagsTakenBack, valuesIn } from "../kit/flags-taken-back";
import { gridOf, workbookOf } from "../kit/grid";
import { wordsWritten } from "../kit/words-written";

const TODAY = dateSerial(2026, 11, 30);

const okrs = (...rows: readonly string[]) => gridOf({ sheet: "OKRs" })`
  Objective | Key result     | Baseline | Target | Actual | Start      | Due
  Run well  | ${rows[0] ?? "Sick leave |      | 4  | 4.5"} | 2026-10-01 | 2026-12-31
  Run well  | ${rows[1] ?? "NPS        | 40   | 50 | 44"}  | 2026-10-01 | 2026-12-31
`;

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewWorkbook(workbookOf(okrs(row)), TODAY);
  return assessments.get(scorecard.keyResults[0]?.key ?? "")?.health;
}

/** Which of them are counted, in words whose side is not that of their numbers. */
const OVER = ["Tickets open > 30 days", "Waits over 18 weeks", "Invoices older than 60 days", "Fälle über 30 Tage", "Litiges de plus de 30 jours"]; // prettier-ignore
const UNDER = ["Calls answered < 30 s", "Orders shipped in under 2 days", "Rechnungen unter 5 Tagen bezahlt"];

describe("a bound that says which of them are counted is none of how many there are to be", () => {
  test.each(OVER)("%s: 25 on the way from 40 to 10", (name) => {
    expect(healthOf(`${name} | 40 | 10 | 38`)).toBe("Off track");
    expect(healthOf(`${name} | 40 | 10 | 12`)).toBe("On track");
    expect(healthOf(`${name} |    | 10 | 25`)).not.toBe("On track");
  });

  test.each(UNDER)("%s: 72 %% on the way from 70 %% to 90 %%", (name) => {
    expect(healthOf(`${name} | 70% | 90% | 72%`)).toBe("Off track");
    expect(healthOf(`${name} | 70% | 90% | 88%`)).toBe("On track");
    expect(healthOf(`${name} |     | 90% | 70%`)).not.toBe("On track");
  });

  test.each([
    ["its number is that of the target", "Response time < 2 h | 4 | 2 | 3", "Off track"],
    ["on another scale", "Uptime > 99.9% | 99.2 | 99.9 | 99.5", "At risk"],
    ["it was well above its floor", "Uptime of at least 99.9% | 99.98 | 99.9 | 99.95", "On track"],
    ["it is a share as the target is", "Keep churn under 8% | 9% | 6% | 5%", "On track"],
    ["both are bare numbers", "Keep open tickets under 30 | 50 | 25 | 24", "On track"],
    ["the target says its side", "Waits over 18 weeks | 900 | <= 200 | 180", "On track"],
  ])("unless %s", (_, row, health) => expect(healthOf(row)).toBe(health));

  it("asks where neither a baseline nor its name tells the way", () => {
    expect(healthOf("Suppliers under 5 days |  | 30 | 25")).toBe("Check inputs");
  });

  const rows = ["Tickets open > 30 days | 40 | 10 | 38", "Suppliers under 5 days |  | 30 | 25"];

  it("leaves with its flags", () => {
    const workbook = workbookOf(okrs(...rows));
    expect(valuesIn(flagsTakenBack(workbook, TODAY))).toEqual(valuesIn(workbook));
  });

  it("says the same in cells and in plain formulas", async () => {
    const written = await wordsWritten([okrs(...rows)], {
      asOf: TODAY,
      place: "beside",
      dialects: ["modern", "classic"],
    });
    expect(written).toHaveLength(3);
    for (const words of written)
      expect(words).toEqual([
        ["Tickets open > 30 days", "Off track"],
        ["Suppliers under 5 days", "Check inputs"],
      ]);
  });
});
