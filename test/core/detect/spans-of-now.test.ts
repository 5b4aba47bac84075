import { detectTables } from "../../../src/core/detect/detect-tables";
import { dateSerial } from "../../../src/core/model/period";
import { measuresOf } from "../../../src/core/model/scorecard";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { grid, workbookOf } from "../../kit/grid";

const TODAY = dateSerial(2026, 11, 20);

/** Actual and health of each row. */
function read(sheet: ReturnType<typeof grid>) {
  const { scorecard, assessments } = reviewWorkbook(workbookOf(sheet), TODAY);
  return measuresOf(scorecard).map(({ inputs, key }) => [inputs.actual, assessments.get(key)?.health]);
}

describe("of several spans of time beside one target", () => {
  test.each([
    "Target | MTD     | YTD",
    "Goal   | WTD     | MTD",
    "Meta   | Mês     | Acumulado",
    "Ziel   | Monat   | kumuliert",
    "Objectif | Mois  | Cumul",
    "Meta   | Mes     | Acumulado",
    "Doel   | Maand   | YTD",
    "Target | Actual month | Actual YTD",
  ])("nobody knows which adds up to it: %s", (headings) => {
    const rows = read(grid`
      KPI           | Owner | ${headings}
      New customers | Ida   | 40  | 31  | 410
      Fill rate     | Ida   | 90% | 96% | 95%
    `);
    expect(rows.map(([, health]) => health)).toEqual(["Check inputs", "On track"]);
  });

  test.each([
    ["Daily goal     | Today | WTD       ", 31],
    ["Monthly target | Month | YTD       ", 31],
    ["Meta mensual   | Mes   | Acumulado ", 31],
    ["Monatsziel     | Monat | kumuliert ", 31],
    ["YTD target     | MTD   | YTD       ", 410],
  ])("the target says its own: %s", (headings, actual) => {
    const [row] = read(grid`
      KPI           | Owner | ${headings}
      New customers | Ida   | 40 | 31 | 410
      Site visits   | Ida   | 20 | 21 | 190
    `);
    expect(row).toEqual([actual, actual === 31 ? "Off track" : "On track"]);
  });

  test("the month to date has still to reach the target of the month", () => {
    const rows = read(grid`
      KPI           | Owner | Monthly target | MTD | YTD
      New customers | Ida   | 40             | 31  | 410
      Site visits   | Ida   | 20             | 21  | 190
    `);
    expect(rows).toEqual([
      [31, "Check inputs"],
      [21, "On track"],
    ]);
  });

  test("until the user says in Tables which column is the actual", () => {
    const workbook = workbookOf(grid`
      KPI           | Owner | Target | MTD | YTD
      New customers | Ida   | 40     | 31  | 410
      Site visits   | Ida   | 20     | 21  | 190
    `);
    const rivals = (...said: Parameters<typeof detectTables>[1]) =>
      detectTables(workbook, said).map(({ columns }) =>
        columns.filter(({ isOneOfSpans }) => isOneOfSpans).map(({ header }) => header),
      );
    const [table] = detectTables(workbook, []);
    const fingerprint = table?.fingerprint ?? "";
    expect(rivals()).toEqual([["MTD", "YTD"]]);
    expect(rivals({ kind: "role", fingerprint, header: "MTD", role: "actual" })).toEqual([["YTD"]]);
  });
});
