import { detectTables } from "../../../src/core/detect/detect-tables";
import { readHeading } from "../../../src/core/detect/headings/read-heading";
import type { Grid } from "../../../src/core/model/grid";
import { dateSerial } from "../../../src/core/model/period";
import type { Column } from "../../../src/core/model/table";
import { grid, workbookOf } from "../../kit/grid";
import { rolesOf } from "../../kit/roles-of";

function columnsOf(sheet: Grid): readonly Column[] {
  return detectTables(workbookOf(sheet), [])[0]?.columns ?? [];
}

/** The heading cells of the first row get this number format. */
function withHeadingFormat(sheet: Grid, numberFormat: string): Grid {
  const [header = [], ...body] = sheet.rows;
  const dated = header.map((cell) => (typeof cell.value === "number" ? { ...cell, numberFormat } : cell));
  return { ...sheet, rows: [dated, ...body] };
}

describe("a heading cut short", () => {
  it.each([
    ["Verantw.", "owner"],
    ["Unid.", "unit"],
    ["Abw. %", "variance"],
    ["Kommen.", "comments"],
  ])("%s is written out as %s", (text, meaning) => {
    expect(readHeading(text).readings[0]?.meaning).toBe(meaning);
  });

  it("stays unknown where its letters could begin two different things", () => {
    expect(readHeading("Com.").readings).toEqual([]);
  });

  it("stays a month where it is one", () => {
    expect(readHeading("déc.")).toMatchObject({ readings: [], period: "déc." });
  });
});

describe("a word that is a month in another language", () => {
  it.each([
    "3. Set the target",
    "2. May be reached",
    "1. Out of scope",
    "Out of stock 30",
    "30 days ago",
    "Roll out 2026",
    "1. Set di misure",
    "2. Set de indicadores",
    "3. Set van metingen",
  ])("%s names no period", (text) => {
    expect(readHeading(text).period).toBeUndefined();
  });

  it.each(["Set 2026", "Out 26", "3 ago", "12 dez", "2. May"])("%s names one", (text) => {
    expect(readHeading(text).period).toBe(text);
  });
});

describe("two years, a month as one number and a numbered day", () => {
  it.each(["21/22", "FY 24/25", "202612", "Day 1", "Day3", "Tag 2", "Día 4", "2º Quad."])(
    "%s is a period",
    (text) => {
      expect(readHeading(text)).toMatchObject({ readings: [], period: text });
    },
  );

  it.each(["12/13", "21/23", "4/5", "18/20", "202613", "301212", "30 days", "Day 1 retention"])(
    "%s is none",
    (text) => {
      expect(readHeading(text).period).toBeUndefined();
    },
  );
});

describe("the period of a heading", () => {
  it.each([
    ["Q1 Target", "Q1", "target"],
    ["Q1 A", "Q1", "actual"],
    ["Q1 T", "Q1", "target"],
    ["YTD Act", "YTD", "actual"],
    ["Monat Ist", "monat", "actual"],
    ["Real acum.", "acum.", "actual"],
    ["1月実績", "1月", "actual"],
  ])("in %s is %s, and the rest says %s", (text, period, meaning) => {
    const heading = readHeading(text);
    expect(heading.period?.toLowerCase()).toBe(period.toLowerCase());
    expect(heading.readings[0]?.meaning).toBe(meaning);
  });

  it("is spelled as the sheet spells it, without the word beside it", () => {
    const columns = columnsOf(grid`
      Metric    | Q1 T | Q1 A | Q2 T | Q2 A
      Retention | 92%  | 91%  | 93%  | 92%
      Win rate  | 30%  | 27%  | 31%  |
    `);
    expect(columns.map(({ role, period }) => [role, period])).toEqual([
      ["measure", undefined],
      ["period:target", "Q1"],
      ["period:actual", "Q1"],
      ["period:target", "Q2"],
      ["period:actual", "Q2"],
    ]);
  });

  it("that is the only one leaves a plain target and a plain actual", () => {
    const columns = columnsOf(grid`
      KPI   | MTD Act | MTD Target
      Churn | 3%      | 2%
      DSO   | 48      | 45
    `);
    expect(columns.map(({ role }) => role)).toEqual(["measure", "actual", "target"]);
  });

  it.each([
    ["mmm yy", "Jan 2026"],
    ["dd.mm.yyyy", "5 Jan 2026"],
  ])("that is a date in the format %s reads %s", (format, words) => {
    const first = dateSerial(2026, 1, 5);
    const sheet = grid`
      KPI   | Target | ${first} | ${first + 35} | ${first + 70}
      Churn | 2%     | 3%       | 2.5%          | 2.4%
      DSO   | 45     | 48       | 47            | 46
    `;
    expect(columnsOf(withHeadingFormat(sheet, format))[2]).toMatchObject({ header: words, period: words });
  });
});

describe("titles over tables side by side", () => {
  it("are no headings", () => {
    const tables = detectTables(
      workbookOf(grid`
        Finance KPIs |        |        | | Sales KPIs |        |
        KPI          | Target | Actual | | KPI        | Target | Actual
        DSO          | 45     | 48     | | Win rate   | 30%    | 27%
        DPO          | 60     | 58     | | Deal size  | 40     | 42
        Cash ratio   | 0.6    | 0.7    | | Cycle days | 60     | 63
      `),
      [],
    );
    expect(tables.map(({ area, title }) => [area.left, area.right, area.top, title])).toEqual([
      [0, 2, 1, "Finance KPIs"],
      [4, 6, 1, "Sales KPIs"],
    ]);
  });
});

describe("how sure the numbers of a period are", () => {
  it.each(["2026 (prov.)", "2026 (preliminary)", "2026 (unaudited)"])("%s is that period", (latest) => {
    const sheet = grid`
      KPI               | 2024  | 2025  | ${latest} | 2026 target
      Satisfaction      | 81%   | 82%   | 83%       | 88%
      Continuation rate | 91.9% | 92.4% | 92.1%     | 94%
      Lead time (days)  | 12    | 11    | 10        | 9
    `;
    expect(rolesOf(sheet)).toContain(`${latest}: period`);
  });
});
