import { evaluateHealthWord } from "../../src/core/answer/evaluate-health";
import type { Cell } from "../../src/core/model/cell";
import { clockInputs } from "../../src/core/model/clock-inputs";
import { isTimeFormat } from "../../src/core/model/date-format";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { gridOfRows, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 5, 15);
const FIVE_HOURS = 5 / 24;
const TIMES = ["h:mm", "[h]:mm:ss", "h:mm AM/PM", "mm:ss"];
const DAYS = ["yyyy-mm-dd", "d.m.yy h:mm", "0.0", '0 "h"', undefined];

test.each([...TIMES.map((one) => [one, true] as const), ...DAYS.map((one) => [one, false] as const)])(
  "%p shows a time of the clock: %p",
  (format, isTime) => expect(isTimeFormat(format)).toBe(isTime),
);

/** Three KPIs; the numbers of the first two columns have the format. */
function sheetOf(
  rows: readonly (readonly [string, Cell["value"], Cell["value"]])[],
  numberFormat: string,
): Grid {
  const sheet = gridOfRows([
    ["KPI", "Target", "Actual", "Last updated"],
    ...rows.map((row) => [...row, AS_OF - 3]),
  ]);
  const inFormat = (cell: Cell, column: number): Cell =>
    typeof cell.value === "number" && column < 3 ? { ...cell, numberFormat } : cell;
  return { ...sheet, rows: sheet.rows.map((cells) => cells.map(inFormat)) };
}

function healths(sheet: Grid) {
  const review = reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  const cells = plan.groups
    .flatMap((group) => group.cells)
    .filter(({ becomes }) => String(becomes).includes("HEALTH"));
  return {
    pane: review.scorecard.kpis.map(({ key }) => review.assessments.get(key)?.health),
    asks: cells.map(
      ({ becomes }) => /^=OKR\.HEALTH\((IF\([^()]*(?:\([^()]*\))?[^()]*\))/.exec(String(becomes))?.[1],
    ),
  };
}

test.each(TIMES)("a time kept as %s beside words is told with its unit, in pane and cell", (format) => {
  const sheet = sheetOf(
    [
      ["Handling time", "<4h", FIVE_HOURS],
      ["Response time", "<6h", FIVE_HOURS],
      ["Waiting time", "max 400 min", FIVE_HOURS],
    ],
    format,
  );
  expect(healths(sheet)).toEqual({
    pane: ["Off track", "On track", "On track"],
    asks: [2, 3, 4].map((row) => `IF($C${row}="","",ROUND($C${row}*86400,0)&" s")`),
  });
});

test("the list of flags asks with the unit, too", () => {
  const sheet = sheetOf(
    [
      ["Handling time", "<4h", FIVE_HOURS],
      ["Response time", "<6h", FIVE_HOURS],
      ["Waiting time", "max 400 min", FIVE_HOURS],
    ],
    "h:mm",
  );
  const review = reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "new sheet" } });
  const asked = plan.groups
    .flatMap((group) => group.cells)
    .filter(({ becomes }) => String(becomes).startsWith("=OKR.HEALTH("));
  expect(asked.map(({ shows }) => shows)).toEqual(["Off track", "On track", "On track"]);
  for (const { becomes } of asked)
    expect(String(becomes)).toMatch(/^=OKR\.HEALTH\(IF\([^,]+="","",ROUND\(.+\*86400,0\)&" s"\)/);
});

test("times alone compare as they are", () => {
  const sheet = sheetOf(
    [
      ["Response time", 4 / 24, FIVE_HOURS],
      ["Resolution time", 6 / 24, FIVE_HOURS],
      ["Waiting time", 6 / 24, FIVE_HOURS],
    ],
    "h:mm",
  );
  const { pane, asks } = healths(sheet);
  expect([pane[0], pane[1]]).toEqual(["Off track", "On track"]);
  expect(asks[0]).toBe('IF($C2="","",$C2)');
});

const BARE = 'IF($C2="","",ROUND($C2*86400,0)&" s beside a number without a unit")';
const AS_IT_IS = 'IF($C2="","",$C2)';

test.each<[string, number, string, string]>([
  ["hours without a word", 4, BARE, "Check inputs"],
  ["a plan of forty hours", 40, BARE, "Check inputs"],
  ["none, whatever the unit", 0, AS_IT_IS, "Off track"],
])("a time of the clock beside %s", (_, target, asks, health) => {
  const sheet = sheetOf(
    [
      ["Response time", target, FIVE_HOURS],
      ["Lead time", "<2 d", 1],
      ["Cycle time", "<2 d", 1],
    ],
    "0",
  );
  const clock = { value: FIVE_HOURS, numberFormat: "h:mm" };
  const rows = sheet.rows.map((cells, row) =>
    row === 1 ? [...cells.slice(0, 2), clock, ...cells.slice(3)] : cells,
  );
  const told = healths({ ...sheet, rows });
  expect([told.asks[0], told.pane[0]]).toEqual([asks, health]);
});

describe("a target that is not to be held against its actual is told so that no function reads it", () => {
  const TARGETS = [
    ...["60", "300k", "$4M", "€400", "95%", "3x", "≤ 45", "at least 60", "40-50", "5:00", "twelve", "3 of 5"],
    ...[
      "60 days",
      "45 min",
      "1h 20m",
      "12 FTE",
      "60 Tage",
      "60 points",
      "20 minutes per case",
      "10 per month",
    ],
  ];
  const KINDS = [
    "a part",
    "so far",
    "ahead",
    "before",
    "scale",
    "unit",
    "rivals",
    "nothing yet",
    "nothing filled",
    "better",
    "no side",
  ] as const;

  test.each(KINDS)("%s", (mismatch) => {
    const told = clockInputs({ inputs: {}, mismatch }).get("target") ?? "";
    const read = TARGETS.filter((target) => wordOf(`${target}${told}`) !== "Check inputs");
    expect(read).toEqual([]);
  });

  const wordOf = (target: string) => evaluateHealthWord({ actual: 90, target, asOf: AS_OF });
});
