import { reviewWorkbook } from "../../src/core/review-workbook";
import { isWrittenFormula } from "../../src/core/model/marks";
import { planFor } from "../../src/core/plan-for";
import { dateSerial } from "../../src/core/model/period";
import type { Grid } from "../../src/core/model/grid";
import { grid, gridOf, workbookOf } from "../kit/grid";

const AS_OF = dateSerial(2026, 5, 15);

function reviewOf(sheet: Grid) {
  return reviewWorkbook(workbookOf(sheet), AS_OF, AS_OF);
}

/** What each row is judged by, and its health. */
function judged(sheet: Grid) {
  const { scorecard, assessments } = reviewOf(sheet);
  return scorecard.kpis.map(({ key, inputs }) => [inputs.target, assessments.get(key)?.health]);
}

describe("two columns of limits are a band to be held", () => {
  test.each([
    "Lower limit | Upper limit",
    "Min | Max",
    "LSL (mm) | USL (mm)",
    "Target min | Target max",
    "von | bis",
    "Untergrenze | Obergrenze",
    "Limite inférieure | Limite supérieure",
    "Mínimo | Máximo",
    "下限 | 上限",
  ])("%s", (headings) => {
    const sheet = gridOf({})`
      KPI              | Owner    | ${headings} | Actual
      Room temperature | Ada Long | 19 | 23      | 24
      Humidity         | Ben Kerr | 40 | 60      | 52
      Fill level       | Ben Kerr | 20 | 80      | 15
    `;
    expect(judged(sheet)).toEqual([
      ["between 19 and 23", "Off track"],
      ["between 40 and 60", "On track"],
      ["between 20 and 80", "At risk"],
    ]);
  });

  test("one edge alone is a limit on its side", () => {
    expect(
      judged(grid`
        KPI        | Minimum | Maximum | Actual
        Occupancy  | 75%     | 85%     | 91%
        Fill level | 20%     |         | 15%
        Scrap rate |         | 3%      | 2%
      `),
    ).toEqual([
      ["between 0.75 and 0.85", "Off track"],
      [">=0.2", "Off track"],
      ["<=0.03", "On track"],
    ]);
  });

  test("percentages that are counted to 100 stay on their scale", () => {
    const { scorecard, assessments } = reviewOf(grid`
      Kennzahl    | Einheit | von | bis | Ist
      Auslastung  | %       | 75  | 85  | 91
      Krankenquote | %      | 2   | 4   | 3.2
    `);
    expect(scorecard.kpis.map(({ key }) => assessments.get(key)?.explain())).toEqual([
      "91% misses between 75% and 85% by 6 points, more than the tolerance of 1 point. At risk needs at most 86%.",
      "3.2% is between 2% and 4%.",
    ]);
  });
});

describe("a limit that stands alone is the target", () => {
  test.each([
    ["Limit", 8],
    ["Risk appetite (%)", 8],
    ["Regulatory limit", 8],
    ["Grenzwert", 8],
    ["Seuil", 8],
    ["Umbral", 8],
    ["Soglia", 8],
    ["Limiar", 8],
    ["Próg", 8],
    ["閾値", 8],
    ["Ceiling", 8],
    ["Höchstwert", 8],
    // The most that was seen, or all the points there are; how far something may miss a target that is not said.
    ["Max", undefined],
    ["Tolerance", undefined],
    ["Credit limit", undefined],
  ])("%s", (heading, target) => {
    const sheet = gridOf({})`
      KPI         | Owner    | Actual | ${heading}
      Loan losses | Ada Long | 9      | 8
      Complaints  | Ben Kerr | 7      | 8
    `;
    const health = target ? ["Off track", "On track"] : ["No target", "No target"];
    expect(judged(sheet)).toEqual(health.map((word) => [target, word]));
  });

  test("a floor holds from below", () => {
    expect(
      judged(grid`
        KPI           | Owner    | Actual | Required minimum
        Blood in bags | Ada Long | 42     | 50
        Beds kept     | Ben Kerr | 12     | 10
      `),
    ).toEqual([
      [50, "Off track"],
      [10, "On track"],
    ]);
  });

  test("beside a target, a baseline or another limit it is none", () => {
    const targets = [
      grid`
        KPI         | Actual | Target | Limit
        Loan losses | 9      | 6      | 8
        Complaints  | 7      | 5      | 8
      `,
      grid`
        KPI         | Actual | Baseline | Limit
        Loan losses | 9      | 6        | 8
        Complaints  | 7      | 5        | 8
      `,
      grid`
        KPI         | Actual | Threshold | Limit
        Loan losses | 9      | 6         | 8
        Complaints  | 7      | 5         | 8
      `,
    ].map((sheet) => judged(sheet).map(([target]) => target));
    expect(targets).toEqual([
      [6, 5],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

test("the direction that a ceiling tells is told as ours wherever it stands", () => {
  const review = reviewOf(grid`
    KPI         | Owner    | Actual | Ceiling
    Loan losses | Ada Long | 9      | 8
    Void homes  | Bo Lind  | 3      | 4
    Late trains | Bo Lind  | 3      | 4
    Fires       | Bo Lind  | 3      | 4
  `);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  const written = plan.groups.flatMap(({ cells }) => cells).map(({ becomes }) => String(becomes));
  const directions = written.filter((cell) => cell.includes(`"at most")`));
  expect(directions).toHaveLength(4);
  expect(directions.every(isWrittenFormula)).toBe(true);
});

describe("they are none", () => {
  test("beside a target", () => {
    expect(
      judged(grid`
        KPI        | Min | Target | Max | Actual
        Revenue    | 40  | 45     | 50  | 44
        New shops  | 2   | 4      | 6   | 5
      `).map(([target]) => target),
    ).toEqual([45, 4]);
  });

  test("beside an average, as what was seen", () => {
    expect(
      judged(grid`
        KPI       | Actual | Average | Min | Max
        Orders    | 44     | 41      | 20  | 60
        Returns   | 3      | 2.5     | 1   | 6
      `).map(([target]) => target),
    ).toEqual([undefined, undefined]);
  });

  test("where the lower one is not lower: from where to where", () => {
    expect(
      judged(grid`
        Kennzahl    | von | bis | Ist
        Antwortzeit | 12  | 4   | 7
        NPS         | 31  | 45  | 38
      `).map(([target]) => target),
    ).toEqual([undefined, undefined]);
  });
});

test("the formula hands the same text to the same function", () => {
  const review = reviewOf(grid`
    KPI              | Owner    | Lower limit | Upper limit | Actual
    Room temperature | Ada Long | 19          | 23          | 24
    Humidity         | Ben Kerr | 40          | 60          | 52
  `);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  const cells = plan.groups.flatMap(({ cells: all }) => all).map(({ becomes }) => String(becomes));
  const [first = ""] = cells.filter((cell) => cell.startsWith("=OKR.HEALTH"));
  expect(first).toContain(
    `,IF(AND($C2="",$D2=""),"",IF($C2="","<="&$D2,IF($D2="",">="&$C2,"between "&$C2&" and "&$D2))),`,
  );
});
