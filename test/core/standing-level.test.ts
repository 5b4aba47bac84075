import { dateSerial } from "../../src/core/model/period";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOf, workbookOf } from "../kit/grid";

function healthOf(row: string): string | undefined {
  const { scorecard, assessments } = reviewWorkbook(
    workbookOf(gridOf({ sheet: "OKRs" })`
      Objective | Key result                 | Owner | Start      | Due        | Baseline | Target | Actual
      Run well  | ${row}
      Run well  | Open 4 shops               | Ida   | 2026-01-01 | 2026-12-31 |          | 4      | 2
    `),
    dateSerial(2026, 7, 1),
  );
  return assessments.get(scorecard.keyResults[0]?.key ?? "")?.health;
}

const DAYS = "Ida | 2026-01-01 | 2026-12-31";

describe("a level that never begins at nothing is held, and no way from there", () => {
  test.each([
    [`Uptime 99.9% | ${DAYS} | | 99.9% | 98%`, "Off track"],
    [`Crash-free sessions 99.8% | ${DAYS} | | 99.8% | 99.9%`, "On track"],
    [`Achieve 99.5% availability | ${DAYS} | | 99.5% | 97%`, "Off track"],
    [`Kundenzufriedenheit 90 % | ${DAYS} | | 90% | 70%`, "Off track"],
    [`Disponibilité 99 % | ${DAYS} | | 99% | 95%`, "Off track"],
    [`Reach an NPS of 50 | ${DAYS} | | 50 | 40`, "Off track"],
    [`Close 95% of tickets within 2 days | ${DAYS} | | 95% | 80%`, "Off track"],
    [`Answer 90% of calls < 30 s | ${DAYS} | | 90% | 60%`, "Off track"],
    [`90 % der Anfragen innerhalb von 4 Stunden beantworten | ${DAYS} | | 90% | 60%`, "Off track"],
    [`Traiter 90 % des demandes en moins de 5 jours | ${DAYS} | | 90% | 60%`, "Off track"],
    [`Responder el 90 % en menos de 24 horas | ${DAYS} | | 90% | 60%`, "Off track"],
    [`Improve the share by 3 pp to 42% | ${DAYS} | | 42% | 37%`, "Off track"],
    [`Umsatz um 10 % auf 1.100 k€ steigern | ${DAYS} | | 1100 | 980`, "Off track"],
    // What grows by something begins at something.
    [`Grow revenue by 10% | ${DAYS} | | 1100 | 980`, "Off track"],
    [`Raise margin by 2 pp | ${DAYS} | | 40% | 35%`, "Off track"],
    [`Double signups | ${DAYS} | | 1000 | 800`, "Off track"],
  ])("%s", (row, health) => expect(healthOf(row)).toBe(health));

  test.each([
    ["the target is what is to be added", `Raise margin by 2 pp | ${DAYS} | | 2% | 1.2%`, "On track"],
    ["a year is when", `Grow coverage by 2027 to 60% | ${DAYS} | | 60% | 40%`, "On track"],
    [
      "a time is when it should be done",
      `Train 95% of staff within 6 months | ${DAYS} | | 95% | 60%`,
      "On track",
    ],
    ["a baseline tells where it begins", `Uptime 99% | ${DAYS} | 95% | 99% | 97.5%`, "On track"],
    ["a movement is said", `Raise CSAT to 90% | ${DAYS} | | 90% | 70%`, "On track"],
    ["money adds up", `Margin of 2M | ${DAYS} | | 2000000 | 1200000`, "On track"],
    ["a share is filled up", `95% of invoices digitised | ${DAYS} | | 95% | 60%`, "On track"],
  ])("unless %s", (_, row, health) => expect(healthOf(row)).toBe(health));
});
