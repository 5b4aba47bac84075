import { calendarDate, dateSerial } from "../../../src/core/model/period";
import type { Grid } from "../../../src/core/model/grid";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";

const serial = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return dateSerial(year, month, date);
};

const spelled = (day: number | undefined) => {
  if (day === undefined) return undefined;
  const { year, month, day: date } = calendarDate(day);
  return [year, month, date].map((part) => String(part).padStart(2, "0")).join("-");
};

/** What the evidence says of the row with this name. */
function evidenceOf(name: string, asOf: string, ...grids: readonly Grid[]) {
  const { scorecard, evidence } = reviewWorkbook(workbookOf(...grids), serial(asOf));
  const measure = [...scorecard.kpis, ...scorecard.keyResults].find((one) => one.name === name);
  const found = measure && evidence.get(measure.key);
  if (!found) throw new Error(`There is no row "${name}".`);
  const { since, certain, worse } = found.departure;
  return {
    ...found,
    days: found.series.map(({ day }) => spelled(day)),
    updated: found.updates.map(({ day, who, from }) => [spelled(day), from, ...(who ? [who] : [])]),
    left: { since: spelled(since), certain, worse: spelled(worse) },
  };
}

const months = (values: string) => gridOf({ sheet: "KPIs" })`
  KPI          | Owner        | Direction | Target | Jan 2026 | Feb 2026 | Mar 2026 | Apr 2026 | May 2026
  Waiting days | Ada Lovelace | at most   | 6      | ${values}
  Other        | Ada Lovelace | at most   | 6      | 5 | 5 | 5 | 5 | 5
`;

const keyResults = (row: string) => gridOf({ sheet: "OKRs" })`
  Objective | Key result            | Owner        | Baseline | Target | Actual | Start      | Due        | Updated
  Grow      | Seats from 18k to 30k | Ada Lovelace | 18000    | 30000  | ${row}
  Grow      | Other from 1 to 2     | Ada Lovelace | 1        | 2      | 2      | 2026-04-01 | 2026-06-30 | 2026-05-01
`;

const oneKpi = (actual: string, updated: string) => gridOf({ sheet: "KPIs" })`
  KPI          | Owner        | Target | Actual   | Updated
  Waiting days | Ada Lovelace | <= 6   | ${actual} | ${updated}
  Other        | Ada Lovelace | <= 6   | 5        | 2026-03-20
`;

const logOf = (lines: string) => gridOf({ sheet: "OKR Log" })`
  When | Sheet | Cell | Measure | Old value | New value | Who | Kind | Note
  ${lines}
`;

describe("When a number left its band", () => {
  test("in months it is the last day of the first bad one, certain after a good one", () => {
    const { left } = evidenceOf("Waiting days", "2026-05-12", months("5.1 | 5.4 | 5.8 | 6.4 | "));
    expect(left).toEqual({ since: "2026-04-30", certain: true, worse: "2026-04-30" });
  });

  test("it is worse from the month on in which it was as bad as today", () => {
    const { left } = evidenceOf("Waiting days", "2026-06-02", months("5.1 | 5.4 | 5.8 | 6.4 | 6.9"));
    expect(left).toEqual({ since: "2026-04-30", certain: true, worse: "2026-05-31" });
  });

  test("without a good day before it is at least since, and worse is no later day", () => {
    const { left } = evidenceOf("Waiting days", "2026-05-12", months("7 | 7 | 8 | 9 | "));
    expect(left).toEqual({ since: "2026-01-31", certain: false, worse: "2026-01-31" });
  });

  test("months that nobody filled neither break nor begin it", () => {
    const { left } = evidenceOf("Waiting days", "2026-06-02", months("5 | 7 |  |  | 7"));
    expect(left).toEqual({ since: "2026-02-28", certain: true, worse: "2026-02-28" });
  });

  test("the running period stands on the as-of day", () => {
    const { days } = evidenceOf("Waiting days", "2026-04-12", months("5 | 5 | 5 | 6.5 | "));
    expect(days).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-12"]);
  });

  test("a movement falls behind its pace between two updates, on a day that can be computed", () => {
    const row = "20000 | 2026-04-01 | 2026-06-30 | 2026-04-01";
    const left = (asOf: string) => evidenceOf("Seats from 18k to 30k", asOf, keyResults(row)).left;
    expect(left("2026-04-19")).toEqual({ since: undefined, certain: false, worse: undefined });
    expect(left("2026-04-20")).toEqual({ since: "2026-04-20", certain: true, worse: "2026-04-20" });
    expect(left("2026-05-30")).toMatchObject({ since: "2026-04-20", certain: true });
    expect(left("2026-07-30")).toMatchObject({ since: "2026-04-20", certain: true });
  });

  test("a row that is not out has left nothing", () => {
    expect(evidenceOf("Waiting days", "2026-05-12", months("7 | 7 | 7 | 5 | ")).left.since).toBeUndefined();
  });

  test("a number without any day tells no day", () => {
    const plain = gridOf({ sheet: "KPIs" })`
      KPI          | Owner        | Target | Actual
      Waiting days | Ada Lovelace | <= 6   | 9
      Other        | Ada Lovelace | <= 6   | 5
    `;
    const { left, isDated } = evidenceOf("Waiting days", "2026-05-12", plain);
    expect([left.since, isDated]).toEqual([undefined, false]);
  });
});

describe("What says that a number was updated", () => {
  test("a first sighting in the log is no update, a change, a check-in and a confirmation are", () => {
    const log = logOf(`
  2026-02-01 | KPIs | D2 | Waiting days |   | 7 |              |           |
  2026-02-10 | KPIs | D2 | Waiting days | 7 | 8 |              |           |
  2026-02-20 | KPIs | D2 | Waiting days | 8 | 8 | Ada Lovelace | confirmed |
  2026-03-01 | KPIs | D2 | Waiting days | 8 | 9 | Bob Ray      | check-in  |
  2026-03-02 | KPIs | D2 | Waiting days |   |   |              | review    |
  2026-03-03 | KPIs | D2 | Waiting days |   | goal |           | question  |`);
    const { updated, days, reviews, questions } = evidenceOf(
      "Waiting days",
      "2026-03-25",
      oneKpi("9", ""),
      log,
    );
    expect(updated).toEqual([
      ["2026-02-10", "log"],
      ["2026-02-20", "log", "Ada Lovelace"],
      ["2026-03-01", "log", "Bob Ray"],
    ]);
    expect(days).toEqual(["2026-02-01", "2026-02-10", "2026-02-20", "2026-03-01"]);
    expect([reviews.length, questions.length]).toEqual([1, 1]);
  });

  test("an actual that the log did not see last is an update of the as-of day", () => {
    const log = logOf("2026-03-01 | KPIs | D2 | Waiting days |  | 5 |  |  |");
    const { updated, left } = evidenceOf("Waiting days", "2026-03-25", oneKpi("9", ""), log);
    expect(updated).toEqual([["2026-03-25", "present"]]);
    expect(left).toEqual({ since: "2026-03-25", certain: true, worse: "2026-03-25" });
  });

  test("lines after the as-of day are not known on it", () => {
    const log = logOf(`
  2026-03-01 | KPIs | D2 | Waiting days |  | 5 |  |  |
  2026-04-01 | KPIs | D2 | Waiting days | 5 | 9 |  |  |`);
    const { updated, days } = evidenceOf("Waiting days", "2026-03-25", oneKpi("9", ""), log);
    expect([updated, days]).toEqual([[], ["2026-03-01"]]);
  });

  test("an Updated day after the as-of day updates nothing", () => {
    expect(evidenceOf("Waiting days", "2026-03-10", oneKpi("5", "2026-03-20")).updated).toEqual([]);
  });

  test("each filled month is one where no column says the day", () => {
    const { updated } = evidenceOf("Waiting days", "2026-05-12", months("5 |  | 5 |  | "));
    expect(updated).toEqual([
      ["2026-01-31", "period"],
      ["2026-03-31", "period"],
    ]);
  });
});
