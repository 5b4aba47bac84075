import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { grid, workbookOf } from "../kit/grid";
import { shownInExcel } from "../kit/in-excel";

const AS_OF = dateSerial(2026, 5, 15);

/** The words of the pane, and those of the formulas in the cells, which know values and what the plan tells them. */
function words(sheet: Grid): { readonly pane: readonly string[]; readonly cells: readonly unknown[] } {
  const review = reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  const formulas = plan.groups.flatMap(({ cells }) => cells.map(({ becomes }) => String(becomes)));
  const scales = formulas
    .filter((one) => one.startsWith("=OKR.HEALTH"))
    .map((one) => /"([^"]*)"\)$/.exec(one)?.[1]);
  return {
    pane: review.scorecard.kpis.map(({ key }) => review.assessments.get(key)?.health ?? ""),
    cells: review.scorecard.kpis.map(({ inputs }, index) =>
      shownInExcel(
        "HEALTH",
        ...[inputs.actual, inputs.target, null, inputs.direction ?? null, null, null, null, null, AS_OF],
        ...[null, null, null, scales[index] ?? null],
      ),
    ),
  };
}

/** Four KPIs of percentages; only the first row is asked about. */
function sheetOf(
  [actual, target]: readonly [string, string],
  others: readonly (readonly [string, string])[],
) {
  const [one, two, three] = others.map(([is, wanted]) => `${is} | ${wanted}`);
  return grid`
    KPI                | Actual    | Target    | Direction | Unit
    Uptime             | ${actual} | ${target} | at least  | %
    Calls answered     | ${one ?? ""} | at least  | %
    Orders in full     | ${two ?? ""} | at least  | %
    First time right   | ${three ?? ""} | at least  | %
  `;
}

const SHARES = [
  ["85%", "90%"],
  ["97%", "95%"],
  ["91%", "90%"],
] as const;
const POINTS = [
  ["85", "90%"],
  ["97", "95%"],
  ["91", "90%"],
] as const;
const HUNDREDS = [
  ["85", "90"],
  ["97", "95"],
  ["91", "90"],
] as const;
const BARE = [
  ["0.85", "0.9"],
  ["0.97", "0.95"],
  ["0.91", "0.9"],
] as const;
const LONELY = [
  ["", ""],
  ["", ""],
  ["", ""],
] as const;

describe("one scale for each column of percentages", () => {
  test.each([
    ["a share beside a share", ["93%", "90%"], SHARES, "On track"],
    ["a bare 3 among shares", ["3", "90%"], SHARES, "Check inputs"],
    ["a bare 93 among shares", ["93", "90%"], SHARES, "Check inputs"],
    ["a bare 0.93 among shares", ["0.93", "90%"], SHARES, "On track"],
    ["93 in a column that counts to 100", ["93", "90%"], POINTS, "On track"],
    ["3 in a column that counts to 100", ["3", "90%"], POINTS, "Off track"],
    ["99.9 in columns that count to 100", ["99.9", "99.9"], HUNDREDS, "On track"],
    ["0.999 beside 99.9", ["0.999", "99.9"], HUNDREDS, "Check inputs"],
    ["99.9 beside 0.999", ["99.9", "0.999"], HUNDREDS, "Check inputs"],
    ["3 among bare shares", ["3", "0.9"], BARE, "Check inputs"],
    ["93 among bare shares", ["93", "0.9"], BARE, "Check inputs"],
    ["0.93 among bare shares", ["0.93", "0.9"], BARE, "On track"],
    ["0.999 beside 99.9, alone", ["0.999", "99.9"], LONELY, "Check inputs"],
    ["3 beside 90%, alone", ["3", "90%"], LONELY, "Check inputs"],
    ["93 beside 90, alone", ["93", "90"], LONELY, "On track"],
    ["8500% beside 90%", ["8500%", "90%"], SHARES, "Check inputs"],
    ["250% beside 200%", ["250%", "200%"], SHARES, "On track"],
  ] as const)("%s", (_, asked, others, word) => {
    const { pane, cells } = words(sheetOf(asked, others));
    expect([pane[0], cells[0]]).toEqual([word, word]);
  });

  test("a ceiling of 5% is not met by 0.08, though 0.08 is less than 5", () => {
    const { pane, cells } = words(grid`
      KPI            | Actual | Target | Direction
      Churn          | 8%     | 5      | at most
      Errors         | 3%     | 4      | at most
      Calls lost     | 2%     | 6      | at most
    `);
    expect(pane).toEqual(["Off track", "On track", "On track"]);
    expect(cells).toEqual(pane);
  });

  test("a target that could be on either scale is on that of the actual beside it", () => {
    const sheet = grid`
      KPI             | Unit | Target | Actual | Direction
      Complaints rate | %    | 1.5    | 1.9    | at most
      Bid success     | %    | 35     | 38     | at least
    `;
    expect(words(sheet)).toEqual({ pane: ["Off track", "On track"], cells: ["Off track", "On track"] });
  });

  test.each(["percent", "Prozent", "porcentaje", "pct", "procent"])("a unit may be the word: %s", (unit) => {
    const { pane, cells } = words(grid`
      KPI            | Unit    | Target | Actual | Direction
      Calls answered | ${unit} | 0.9    | 88.3   | at least
      Orders in full | ${unit} | 0.8    | 79.7   | at least
      Uptime         | ${unit} | 0.95   | 97     | at least
      Sites covered  | ${unit} | 0.85   | 2.5    | at least
    `);
    expect(pane.slice(0, 3)).toEqual(["At risk", "At risk", "On track"]);
    expect(pane[3]).toBe("Off track");
    expect(cells).toEqual(pane);
  });

  test("among targets of shares one that counts to 100 as its actual does is on that scale", () => {
    const { pane, cells } = words(grid`
      KPI            | Unit | Target | Actual | Direction
      Calls answered | %    | 0.9    | 88.3   | at least
      Orders in full | %    | 0.8    | 79.7   | at least
      Uptime         | %    | 0.7    | 97     | at least
      Sites covered  | %    | 90     | 95.1   | at least
    `);
    expect(pane).toEqual(["At risk", "At risk", "On track", "On track"]);
    expect(cells).toEqual(pane);
  });

  test("among actuals on both scales a number that could be on either is refused, and the others are judged", () => {
    const { pane, cells } = words(grid`
      KPI              | Unit | Target | Actual | Direction
      Schools reached  | %    | 100    | 68     | at least
      Pupils who leave | %    | 100    | 1.2    | at most
      Staff who leave  | %    | 100    | 0.06   | at most
      Rooms in use     | %    | 100    | 0.85   | at least
      Loans paid late  | %    | 1      | 0.5    | at most
      Places taken     | %    | 100    | 100    | at least
      Roads repaired   | %    | 90     | 94     | at least
    `);
    const asks = "Check inputs";
    expect(pane).toEqual(["Off track", asks, asks, asks, "On track", "On track", "On track"]);
    expect(cells.filter((_, index) => pane[index] !== asks)).toEqual(pane.filter((word) => word !== asks));
  });

  test("bare actuals of the size of their typed percentages count to 100, however small they are", () => {
    const { pane, cells } = words(grid`
      KPI              | Target | Actual | Direction
      Reactive donors  | <2%    | 1.9    | at most
      Units wasted     | <1%    | 1.4    | at most
      Known reactions  | <1%    | 0.2    | at most
      Units split      | >90%   | 96     | at least
    `);
    expect(pane).toEqual(["On track", "Off track", "On track", "On track"]);
    expect(cells).toEqual(pane);
  });

  test("a heading that tells what its bonus pays tells no unit: Target (100%)", () => {
    const { pane, cells } = words(grid`
      KPI      | Threshold (50%) | Target (100%) | Actual | Direction
      EBITDA   | 90              | 100           | 97     | at least
      Accounts | 45              | 60            | 61     | at least
    `);
    expect(pane).toEqual(["At risk", "On track"]);
    expect(cells).toEqual(pane);
  });

  test("numbers that are no percentages keep their own size", () => {
    const { pane, cells } = words(grid`
      KPI            | Actual | Target | Direction
      Days to close  | 25     | 1      | at most
      Pipeline cover | 3      | 1.2    | at least
      New accounts   | 85     | 0.9    | at least
    `);
    expect(pane).toEqual(["Off track", "On track", "On track"]);
    expect(cells).toEqual(pane);
  });
});

describe("the argument that tells the scales", () => {
  const health = (actual: unknown, target: unknown, scales: unknown) =>
    shownInExcel(
      "HEALTH",
      actual,
      target,
      null,
      "at least",
      ...Array<null>(4).fill(null),
      AS_OF,
      null,
      null,
      null,
      scales,
    );

  test.each([
    [0.93, 0.9, "1|1|?", "On track"],
    [93, 0.9, "100|1|?", "On track"],
    [93, 90, "100|100|100", "On track"],
    [3, 0.9, "?|1|?", "Check inputs"],
    ["93%", 90, "1|100|?", "On track"],
    [0.93, 0.9, "1|2|?", "Check inputs"],
    [0.93, 0.9, "percent", "Check inputs"],
    [0.93, 0.9, "", "On track"],
  ])("%p against %p on %p is %s", (actual, target, scales, word) => {
    expect(health(actual, target, scales)).toBe(word);
  });
});

test("a percentage typed as text is on the scale of its column: `91,2` of 95 under the unit %", () => {
  const { pane, cells } = words(grid`
    KPI                | Unit | Target | Actual | Direction
    Orders in full     | %    | 95     | "91,2" | at least
    Calls answered     | %    | 90     | 93     | at least
    First time right   | %    | "97,5" | 99     | at least
  `);
  expect(pane).toEqual(["At risk", "On track", "On track"]);
  expect(cells).toEqual(pane);
});

test("marks of five points beside percentages ask, in the pane and in the cells", () => {
  const { pane, cells } = words(grid`
    Goal                      | Owner | Target | Measure
    Reports in time           | Ada   | >=90%  | 3
    Defect removal efficiency | Ada   | >=90%  | 3
    Gross margin              | Ada   | 75%    | 4
    Time sheets in time       | Ada   | 100%   | 2
  `);
  expect(pane).toEqual(["Check inputs", "Check inputs", "Check inputs", "Check inputs"]);
  expect(cells).toHaveLength(4);
});
