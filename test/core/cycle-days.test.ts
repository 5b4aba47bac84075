import { flagSources } from "../../src/core/flag-sources";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { readHealthInputs } from "../../src/core/answer/evaluate-health";
import type { Grid } from "../../src/core/model/grid";
import { healthQuestion } from "../../src/core/health-question";
import { dueAfter, startBefore } from "../../src/core/formula/cycle-expressions";
import type { CellValue } from "../../src/core/model/cell";
import { dateSerial } from "../../src/core/model/period";
import { NO_SETTINGS, type Settings } from "../../src/core/model/settings";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { grid, gridOf, workbookOf } from "../kit/grid";
import { withSettings } from "../kit/settings-sheet";

const AS_OF = dateSerial(2026, 8, 15);
const Q3: Settings = {
  ...NO_SETTINGS,
  cycleStart: dateSerial(2026, 7, 1),
  cycleEnd: dateSerial(2026, 9, 30),
};
const FISCAL: Settings = { ...NO_SETTINGS, yearStart: 4 };

/** The days that a row is asked with, given those that stand in its cells. */
function daysOf(settings: Settings, cells: { start?: CellValue; due?: CellValue }) {
  const [row] = reviewWorkbook(
    workbookOf(grid`
      Objective | Key result | Owner | Baseline | Target | Actual
      Grow      | Win stores | Una   | 10       | 20     | 15
    `),
    AS_OF,
  ).scorecard.keyResults;
  if (!row) throw new Error("no row");
  const { start, due } = healthQuestion({ ...row, inputs: { ...row.inputs, ...cells } }, settings, AS_OF);
  return [start, due];
}

const JUNE = dateSerial(2026, 6, 30);

test.each([
  ["no dates take the cycle", Q3, {}, [Q3.cycleStart, Q3.cycleEnd]],
  [
    "a due day in the cycle starts with it",
    Q3,
    { due: dateSerial(2026, 8, 31) },
    [Q3.cycleStart, dateSerial(2026, 8, 31)],
  ],
  ["a due day of the last quarter is no contradiction", Q3, { due: JUNE }, [dateSerial(2026, 1, 1), JUNE]],
  [
    "a due day without a cycle takes the year's start",
    NO_SETTINGS,
    { due: JUNE },
    [dateSerial(2026, 1, 1), JUNE],
  ],
  [
    "of the fiscal year",
    FISCAL,
    { due: dateSerial(2026, 2, 28) },
    [dateSerial(2025, 4, 1), dateSerial(2026, 2, 28)],
  ],
  ["of the fiscal year that has begun", FISCAL, { due: JUNE }, [dateSerial(2026, 4, 1), JUNE]],
  [
    "a start behind the cycle has no known end",
    Q3,
    { start: dateSerial(2026, 10, 1) },
    [dateSerial(2026, 10, 1), undefined],
  ],
  [
    "a start in the cycle ends with it",
    Q3,
    { start: dateSerial(2026, 8, 1) },
    [dateSerial(2026, 8, 1), Q3.cycleEnd],
  ],
  ["own dates win", Q3, { start: dateSerial(2026, 4, 1), due: JUNE }, [dateSerial(2026, 4, 1), JUNE]],
] as const)("%s", (_, settings, cells, days) => {
  expect(daysOf(settings, cells)).toEqual(days);
});

const ROWS = `
  Objective | Key result | Owner | Baseline | Target | Actual
  Grow      | Win stores | Una   | 10       | 20     | 15
  Grow      | Win towns  | Una   | 10       | 20     | 20
`;

/** The days of the first row of a sheet of this name under this title. */
function cycleOf(sheet: string, title: string, settings: Parameters<typeof withSettings>[0] = {}) {
  const drawn = [title, "", ...ROWS.trim().split("\n")].join("\n");
  const drawing = Object.assign([drawn], { raw: [drawn] });
  const review = reviewWorkbook(withSettings(settings, gridOf({ sheet })(drawing)), AS_OF);
  const [row] = review.scorecard.keyResults;
  if (!row) throw new Error("no row");
  const { start, due } = healthQuestion(row, review.settings, AS_OF);
  return [start, due];
}

const YEAR_2026 = [dateSerial(2026, 1, 1), dateSerial(2026, 12, 31)];
const Q2_DAYS = [dateSerial(2026, 4, 1), JUNE];
const SET_Q3 = { cycleStart: Q3.cycleStart, cycleEnd: Q3.cycleEnd };
const Q3_DAYS = [Q3.cycleStart, Q3.cycleEnd];
const SET_Q4 = { cycleStart: dateSerial(2026, 10, 1), cycleEnd: dateSerial(2026, 12, 31) };

test.each([
  ["a quarter in the title", ["OKRs", "Objectives Q2 2026"], {}, Q2_DAYS],
  ["a quarter of the sheet", ["Q2 2026", "Objectives"], {}, Q2_DAYS],
  ["the quarter of the sheet in the year of the title", ["Q2 2026", "Objectives 2026"], {}, Q2_DAYS],
  ["the title before the settings", ["OKRs", "Objectives Q2 2026"], SET_Q3, Q2_DAYS],
  ["the settings where no word names days", ["OKRs", "Objectives"], SET_Q3, Q3_DAYS],
  [
    "the settings inside of the year of the title",
    ["OKRs", "Objectives FY2026"],
    { ...SET_Q3, yearStart: 1 },
    Q3_DAYS,
  ],
  ["a fiscal year that somebody said", ["OKRs", "Objectives FY2026"], { yearStart: 1 }, YEAR_2026],
  ["a year alone may be a vision", ["OKRs", "Vision 2026"], {}, [undefined, undefined]],
  ["two quarters are none", ["OKRs", "Objectives Q1 2026 and Q2 2026"], {}, [undefined, undefined]],
] as const)("%s", (_, [sheet, title], settings, days) => {
  expect(cycleOf(sheet, title, settings)).toEqual(days);
});

test("where most rows have a due day the title does not answer for the one that was forgotten", () => {
  const forgotten = gridOf({ sheet: "OKRs Q2 2026" })`
    Objective | Key result | Owner | Baseline | Target | Actual | Start      | Due
    Grow      | Win stores | Una   | 10       | 20     | 15     | 2026-04-01 | 2026-06-30
    Grow      | Win towns  | Una   | 10       | 20     | 18     | 2026-04-01 | 2026-06-30
    Grow      | Win ports  | Una   | 10       | 20     | 18     |            |
  `;
  const { scorecard, assessments } = reviewWorkbook(workbookOf(forgotten), AS_OF);
  const words = scorecard.keyResults.map(({ key }) => assessments.get(key)?.health);
  expect(words.at(-1)).toBe("No dates");
});

describe("rows with due days of their own begin with the cycle that the title names", () => {
  const JULY = dateSerial(2026, 7, 1);
  const YEAR = dateSerial(2026, 1, 1);
  const sheet = (title: string, dues: readonly string[]) => gridOf({ sheet: "OKRs" })`
    ${title}

    Objective | Key result | Owner | Baseline | Target | Actual | Due
    Grow      | Win stores | Una   | 10       | 20     | 15     | ${dues[0] ?? ""}
    Grow      | Win towns  | Ben   | 10       | 20     | 12     | ${dues[1] ?? ""}
    Grow      | Win shops  | Ben   | 10       | 20     | 12     | ${dues[2] ?? ""}
  `;
  const END = "2026-09-30";
  test.each([
    ["all on its last day", "OKRs Q3 2026", [END, END, END], {}, [JULY, JULY, JULY]],
    ["some within it", "OKRs Q3 2026", ["2026-08-31", END, END], {}, [JULY, JULY, JULY]],
    ["one after it", "OKRs Q3 2026", [END, END, "2026-12-31"], {}, [JULY, JULY, JULY]],
    ["one before it", "OKRs Q3 2026", [END, END, "2026-06-30"], {}, [JULY, JULY, YEAR]],
    ["one forgotten", "OKRs Q3 2026", [END, END, ""], {}, [JULY, JULY, undefined]],
    [
      "one forgotten, beside the settings",
      "OKRs Q3 2026",
      [END, END, ""],
      SET_Q4,
      [JULY, JULY, SET_Q4.cycleStart],
    ],
    ["most in another quarter", "OKRs Q3 2026", ["2026-12-31", "2026-12-31", END], {}, [YEAR, YEAR, YEAR]],
    ["in Japanese", "2026年度 第3四半期 OKR", [END, END, END], {}, [JULY, JULY, JULY]],
    ["the year of the due days", "Objectives Q3", [END, END, "2026-08-31"], {}, [JULY, JULY, JULY]],
    ["no year, and other days", "Objectives Q3", ["2026-08-31", "2026-08-31", END], {}, [YEAR, YEAR, YEAR]],
    ["a fiscal year that nobody said", "OKRs Q1 FY27", [END, END, END], {}, [YEAR, YEAR, YEAR]],
    ["no quarter", "OKRs of the team", [END, END, END], {}, [YEAR, YEAR, YEAR]],
  ] as const)("%s: %s", (_, title, dues, settings, starts) => {
    const review = reviewWorkbook(withSettings(settings, sheet(title, dues)), AS_OF);
    const asked = review.scorecard.keyResults.map((row) => healthQuestion(row, review.settings, AS_OF).start);
    expect(asked).toEqual(starts);
  });

  test("half of the quarter is half of the way, not three quarters of the year", () => {
    const review = reviewWorkbook(workbookOf(sheet("OKRs Q3 2026", [END, END, END])), AS_OF);
    const words = review.scorecard.keyResults.map(({ key }) => review.assessments.get(key)?.health);
    expect(words).toEqual(["On track", "Off track", "Off track"]);
  });
});

test("a cycle of Q3 does not turn last quarter's sheets into Check inputs", () => {
  const dated = gridOf({ sheet: "Q2" })`
    Objective | Key result | Owner | Baseline | Target | Actual | Due
    Grow      | Win stores | Una   | 10       | 20     | 15     | 2026-06-30
    Grow      | Win towns  | Una   | 10       | 20     | 20     | 2026-06-30
  `;
  const { scorecard, assessments } = reviewWorkbook(withSettings(SET_Q3, dated), AS_OF);
  const words = scorecard.keyResults.map(({ key }) => assessments.get(key)?.health);
  expect(words).toEqual(["Missed", "Achieved"]);
});

const Q4_DAYS = [dateSerial(2026, 10, 1), dateSerial(2026, 12, 31)];

describe("a period in a row's cell is its start and its due day", () => {
  const sheet = (title: string, heading: string, periods: readonly string[]) => gridOf({ sheet: "OKRs" })`
    ${title}

    Objective | Key result | Owner | ${heading}            | Baseline | Target | Actual
    Grow      | Win stores | Una   | ${periods[0] ?? ""} | 10       | 20     | 15
    Grow      | Win towns  | Ben   | ${periods[1] ?? ""} | 10       | 20     | 12
    Grow      | Win shops  | Ben   | ${periods[2] ?? ""} | 10       | 20     | 12
  `;
  const daysIn = (drawn: Grid, settings: Parameters<typeof withSettings>[0] = {}) => {
    const { scorecard, assessments, settings: read } = reviewWorkbook(withSettings(settings, drawn), AS_OF);
    return scorecard.keyResults.map((row) => {
      const inputs = readHealthInputs(healthQuestion(row, read, AS_OF));
      return inputs.kind === "value"
        ? [inputs.value.start, inputs.value.due]
        : assessments.get(row.key)?.health;
    });
  };

  test.each([
    ["Due", "OKRs", ["Q3 2026", "Q4 2026", "2026-12-31"], {}, [Q3_DAYS, Q4_DAYS, YEAR_2026]],
    ["Quarter", "OKRs", ["Q3 2026", "Q4 2026", "Q3 2026"], {}, [Q3_DAYS, Q4_DAYS, Q3_DAYS]],
    ["Quarter", "OKRs 2026", ["Q3", "Q4", "Q3"], {}, [Q3_DAYS, Q4_DAYS, Q3_DAYS]],
    ["Quarter", "OKRs", ["Q3", "Q4", "Q3"], SET_Q3, [Q3_DAYS, Q4_DAYS, Q3_DAYS]],
    ["Quarter", "OKRs", ["Q3", "Q4", "Q3"], {}, ["Check inputs", "Check inputs", "Check inputs"]],
    ["Due", "OKRs", ["Q3 2026", "Q4 2026", "FY2026"], {}, [Q3_DAYS, Q4_DAYS, "Check inputs"]],
    [
      "Due",
      "OKRs",
      ["Q3 2026", "Q4 2026", "Q4 2026"],
      { yearStart: 4 },
      ["Check inputs", "Check inputs", "Check inputs"],
    ],
  ] as const)("%s under %s: %j", (heading, title, periods, settings, days) => {
    expect(daysIn(sheet(title, heading, periods), settings)).toEqual(days);
  });

  test("the formula hands the cell over as it is, with the year of the title", () => {
    const drawn = sheet("OKRs 2026", "Quarter", ["Q3", "Q4", "Q3"]);
    const review = reviewWorkbook(workbookOf(drawn), AS_OF);
    const [table] = review.tables;
    const plan = planFlags(
      review,
      { tables: [table?.fingerprint ?? ""], flags: ["health"], place: "beside" },
      flagSources(review),
    );
    const [formula] = plan.steps.flatMap((step) =>
      step.kind === "write cells"
        ? step.becomes.flat().filter((cell) => String(cell).includes("OKR.HEALTH"))
        : [],
    );
    expect(formula).toContain('IF(ISTEXT($D4),"",');
    expect(formula).toContain('IF(ISTEXT($D4),$D4&" 2026",$D4)');
  });
});

const BY_SETTINGS = { named: undefined, yearStart: "1" };

test("the formula says the same by the cells of the settings", () => {
  expect(startBefore(undefined, BY_SETTINGS)).toBe('IF(OKR_CycleStart="","",OKR_CycleStart)');
  expect(startBefore("$E5", BY_SETTINGS)).toBe(
    'IF(AND(N($E5)>0,OR(OKR_CycleStart="",N($E5)<N(OKR_CycleStart))),DATE(YEAR($E5),1,1),IF(OKR_CycleStart="","",OKR_CycleStart))',
  );
  expect(startBefore("$E5", { ...BY_SETTINGS, yearStart: "OKR_YearStart" })).toContain(
    "DATE(YEAR($E5)-(MONTH($E5)<OKR_YearStart),OKR_YearStart,1)",
  );
  expect(dueAfter("$D5", BY_SETTINGS)).toBe(
    'IF(AND(N(OKR_CycleEnd)>0,N($D5)>N(OKR_CycleEnd)),"",IF(OKR_CycleEnd="","",OKR_CycleEnd))',
  );
});

test("a formula of one row that says both days writes the cycle alone, since it has no room to spare", () => {
  expect(startBefore("$E5", { ...BY_SETTINGS, isUnused: true })).toBe(startBefore(undefined, BY_SETTINGS));
  expect(dueAfter("$D5", { ...BY_SETTINGS, isUnused: true })).toBe(dueAfter(undefined, BY_SETTINGS));
});

test("and where the title tells only the start, a row without a due day has none of it", () => {
  const fromJuly = { named: { start: dateSerial(2026, 7, 1) }, yearStart: "1" };
  expect(startBefore("$E5", fromJuly)).toBe(
    'IF($E5="",IF(OKR_CycleStart="","",OKR_CycleStart),IF(AND(N($E5)>0,N($E5)<DATE(2026,7,1)),DATE(YEAR($E5),1,1),DATE(2026,7,1)))',
  );
  expect(dueAfter("$D5", fromJuly)).toBe(dueAfter("$D5", BY_SETTINGS));
});

test("and by the days of the title", () => {
  const inQ3 = { named: { start: dateSerial(2026, 7, 1), end: dateSerial(2026, 9, 30) }, yearStart: "1" };
  expect(startBefore(undefined, inQ3)).toBe("DATE(2026,7,1)");
  expect(startBefore("$E5", inQ3)).toBe(
    "IF(AND(N($E5)>0,N($E5)<DATE(2026,7,1)),DATE(YEAR($E5),1,1),DATE(2026,7,1))",
  );
  expect(dueAfter("$D5", inQ3)).toBe('IF(N($D5)>DATE(2026,9,30),"",DATE(2026,9,30))');
});
