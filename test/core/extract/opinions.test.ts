import { detectTables } from "../../../src/core/detect/detect-tables";
import { extractScorecard } from "../../../src/core/extract/extract-scorecard";
import { isFedBy } from "../../../src/core/extract/fed";
import { fullScaleOf } from "../../../src/core/extract/opinions";
import type { Grid } from "../../../src/core/model/grid";
import type { Scorecard } from "../../../src/core/model/scorecard";
import { cellOfPeriod } from "../../../src/core/model/series";
import { answeredStatus, readConfidenceWords, readStatus } from "../../../src/core/parse/opinion";
import { grid, gridOf, workbookOf } from "../../kit/grid";

function scorecardOf(sheet: Grid): Scorecard {
  return extractScorecard([sheet], detectTables(workbookOf(sheet), []));
}

describe("a yes or a no", () => {
  it.each([
    ["Met?", "Yes", "done"],
    ["Met", "n", "bad"],
    ["On track", true, "good"],
    ["On track?", false, "bad"],
    ["At risk", "yes", "middle"],
    ["At risk", "no", "good"],
    ["Erreicht", "ja", "done"],
    ["Atteint ?", "non", "bad"],
    ["Cumplido", "sí", "done"],
    ["Status", "Yes", undefined],
    ["Met", "partly", undefined],
    ["In progress", "yes", undefined],
  ])("below %s, %s → %s", (heading, value, meaning) => {
    expect(answeredStatus(heading, value)).toBe(meaning);
  });

  test("is read in a column that asks for it, and differs from the numbers", () => {
    const { kpis } = scorecardOf(grid`
      KPI         | Target | Actual | Met
      Escalations | 10     | 8      | Yes
      Backlog     | 200    | 260    | No
      Late bills  | 5      | 9      | Yes
    `);
    expect(kpis.map(({ status }) => status?.meaning)).toEqual(["done", "bad", "done"]);
  });
});

describe("a typed status", () => {
  it.each([
    ...[
      "On Track",
      "Green",
      "🟢",
      "Im Plan",
      "En bonne voie",
      "Verde",
      "Op koers",
      "Yolunda",
      "По плану",
      "順調",
      "정상",
    ].map((text) => [text, "good"]),
    ...[
      "Done",
      "✅",
      "✅ Completed",
      "Erledigt",
      "Terminé",
      "Cumplido",
      "Concluído",
      "Fatto",
      "Afgerond",
      "已完成",
    ].map((text) => [text, "done"]),
    ...[
      "At risk",
      "Amber",
      "🟡 at risk",
      "Gelb: Lieferant fehlt",
      "À risque",
      "Em risco",
      "A rischio",
      "注意",
    ].map((text) => [text, "middle"]),
    ...["Compliant", "Pass", "Within limit"].map((text) => [text, "good"]),
    ...["Non-compliant", "In breach", "Fail", "NOK"].map((text) => [text, "bad"]),
    ...["Off track", "RED", "🔴", "Rot", "Hors trajectoire", "Rojo", "Crítico", "Niet behaald"].map(
      (text) => [text, "bad"],
    ),
    ...["In progress", "Not started", "Offen", "En cours", "Bezig"].map((text) => [text, "open"]),
    ["Green - slightly late", "good"],
    ["On track (new supplier)", "good"],
  ])("%s is %s", (text, meaning) => {
    expect(readStatus(text)).toBe(meaning);
  });

  it.each(["not on track", "see Ines", "🟢 Off track", "🟢🔴", "on track? no", "n/a", "7", ""])(
    "%s says nothing that we would take for a judgement",
    (text) => {
      expect(readStatus(text)).toBeUndefined();
    },
  );

  it.each([
    ["RAG", ["R", "A", "G", "", "g"], ["bad", "middle", "good", undefined, "good"]],
    ["RAG", ["G", "G", "R"], ["good", "good", "bad"]],
    ["BRAG status", ["B", "G"], ["done", "good"]],
    ["Status", ["G", "Y", "R"], ["good", "middle", "bad"]],
    ["Semáforo", ["V", "A", "R"], ["good", "middle", "bad"]],
    ["Stato", ["V", "G", "R"], ["good", "middle", "bad"]],
    // Green or gelb, amber or a grade: nobody can say.
    ["Status", ["G", "R", "G"], [undefined, undefined, undefined]],
    ["Status", ["A", "B", "C"], [undefined, undefined, undefined]],
    ["Status", ["A", "R", "A"], [undefined, undefined, undefined]],
  ])("letters below %s: %p are %p", (heading, letters, meanings) => {
    const rows = letters.map(
      (letter, index) => `Measure ${"abcdefg"[index] ?? ""} | Ada | 8 | 5 | ${letter}`,
    );
    const { kpis } = scorecardOf(grid`
      KPI | Owner | Target | Actual | ${heading}
      ${rows.join("\n")}
    `);
    expect(kpis.map(({ status }) => status?.meaning)).toEqual(meanings);
  });

  it.each([
    ["high", 0.8],
    ["niedrig", 0.2],
    ["faible", 0.2],
    ["baja", 0.2],
    ["baixa", 0.2],
    ["🟡", 0.5],
    ["🔴", 0.2],
    ["perhaps", undefined],
  ])("as a confidence, %s is %s", (text, share) => {
    expect(readConfidenceWords(text)).toBe(share);
  });
});

describe("what stands beside the numbers of a row", () => {
  it("is read with its cell, and none of it is taken for the actual", () => {
    const { keyResults } = scorecardOf(grid`
      Objective    | Key result              | Owner | Actual | Target | Status    | Confidence | Progress
      Keep clients | Raise NPS from 40 to 55 | Una   | 47     | 55     | On track  | 7          | 40%
                   | Cut churn to 2%         | Per   | 3%     | 2%     | Off track | 3          | 10%
    `);
    expect(
      keyResults.map(({ status, confidence, progress }) => [
        status?.meaning,
        confidence?.share,
        progress?.share,
      ]),
    ).toEqual([
      ["good", 0.7, 0.4],
      ["bad", 0.3, 0.1],
    ]);
    expect(keyResults[0]?.confidence).toMatchObject({ value: 7, fullScale: 10, at: { row: 1, column: 6 } });
    expect(keyResults.map(({ inputs }) => inputs.actual)).toEqual([47, 0.03]);
  });

  it.each([
    ["Progress", [0.2, 0.75, 1], "", 1],
    ["Progress %", [20, 75, 5], "", 100],
    ["Progress", [20, 75, 5], "", 100],
    ["Score", [7, 3, 10], "", 10],
    ["Score (0-10)", [1, 0, 1], "", 10],
    ["Score 0.0 – 1.0", [1, 0, 1], "", 1],
    ["Confidence (1-5)", [4, 2, 5], "", 5],
    ["Progress", [0.2, 1], "0%", 1],
    ["Progress", [0, 0], "", 1],
    ["Progress", [1, 0, 1], "", undefined],
    ["Progress", [0.2, 45], "0%", undefined],
  ])("%s over %j counts up to a scale that its column tells", (header, values, numberFormat, scale) => {
    const cells = values.map((value) => ({ value, ...(numberFormat !== "" && { numberFormat }) }));
    expect(fullScaleOf([{ index: 0, header }], cells)).toBe(scale);
  });
});

describe("whose number it is", () => {
  it("a key result without an owner has that of its objective's row, and says where it stands", () => {
    const { objectives, keyResults } = scorecardOf(grid`
      OKR                            | Owner | Target | Actual
      O1: Sell with margin           | Rita  |        |
      KR1: Gross margin of 45%       |       | 45%    | 41%
      KR2: Discount below 8%         | Luís  | 8%     | 10%
      O2: Get paid sooner            |       |        |
      KR1: 38 days on average        |       | 38     | 44
    `);
    expect(objectives.map(({ owner }) => owner)).toEqual(["Rita", undefined]);
    expect(keyResults.map(({ owner, ownerAt }) => [owner, ownerAt?.row])).toEqual([
      ["Rita", 1],
      ["Luís", 3],
      [undefined, undefined],
    ]);
  });
});

describe("the values of a row, period by period", () => {
  it("come with their headings, their targets and where they stand", () => {
    const { kpis } = scorecardOf(
      gridOf({ merges: ["B1:C1", "D1:E1"] })`
        KPI    | Jan 2026 |        | Feb 2026 |
               | Target   | Actual | Target   | Actual
        Churn  | 2%       | 2.4%   | 2%       | 1.9%
        Margin | 40%      | 41%    | 42%      |
      `,
    );
    const series = kpis[0]?.series;
    expect(series?.periods.map(({ name }) => name)).toEqual(["Jan 2026", "Feb 2026"]);
    expect([series?.values, series?.targets]).toEqual([
      [0.024, 0.019],
      [0.02, 0.02],
    ]);
    expect(series && cellOfPeriod("Sheet1", series, 1)).toEqual({ sheet: "Sheet1", row: 2, column: 4 });
    expect(kpis[1]?.series?.values).toEqual([0.41, undefined]);
  });

  it("run down where each period is a row", () => {
    const { kpis } = scorecardOf(grid`
      Month    | CAC | CAC Target | NRR | NRR Target
      Jan 2026 | 210 | 200        | 101 | 105
      Feb 2026 | 190 | 200        | 104 | 105
    `);
    expect(kpis[0]?.series).toMatchObject({ runs: "down", values: [210, 190], targets: [200, 200] });
  });
});

describe("a number is fed", () => {
  it.each([
    "=B5",
    "=Plan!B5*2",
    "='OKR Q1'!$B$5",
    "=SUM(A1:A9)",
    "=Churn",
    "=Scores[[#This Row],[NPS]]",
    "=INDEX($K:$K,2)",
    "=[1]Data!A1",
  ])("by %s", (formula) => {
    expect(isFedBy(formula)).toBe(true);
  });
  it.each(["=12+30", "=ROUND(12.5,0)", '="B5"', "=1E3", "=TRUE", '=IF(TRUE,"a","b")', undefined])(
    "not by %s",
    (formula) => {
      expect(isFedBy(formula)).toBe(false);
    },
  );
});
