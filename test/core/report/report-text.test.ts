import { reportText } from "../../../src/core/report-text";
import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";
import { reviewed } from "../../kit/review-books";

const linesOf = (review: Parameters<typeof reportText>[0]) => reportText(review).split("\n");

describe("The report as text", () => {
  test("has the lines of the sheet with tabs between their cells, numbers as they are shown", () => {
    const lines = linesOf(reviewed("links"));
    expect(lines[0]).toMatch(/\tAs of 20 May 2026$/);
    expect(lines).toContain(
      "\tRaise lanes from 10 to 20\t60%\tOn track\tAt risk\t\tWaiting: 6.4 against <= 6",
    );
  });

  test("is not taken for a sheet of ours where it is pasted", () => {
    expect(reportText(reviewed("links"))).not.toContain("OKR Report");
  });

  test("parts decimals as the workbook does", () => {
    const review = reviewed("links");
    const german = { ...review.workbook, locale: { decimalSeparator: ",", dateOrder: "dmy" } as const };
    expect(linesOf({ ...review, workbook: german })).toContainEqual(
      expect.stringMatching(/^\tWaiting\t6,4\t/),
    );
  });

  test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\uFF1D1+1"])(
    "keeps the name %s from being calculated",
    (name) => {
      const grid = gridOf({ sheet: "KPIs" })`
      KPI     | Owner        | Target | Actual | Updated
      Waiting | Ada Lovelace | <= 6   | 9      | 2026-05-18
      Queue   | Bob Ray      | <= 6   | 9      | 2026-05-18
    `;
      const review = reviewWorkbook(workbookOf(grid), dateSerial(2026, 5, 20));
      const rows = review.cases.rows.map((row) => ({ ...row, measure: { ...row.measure, name } }));
      const cells = linesOf({ ...review, cases: { ...review.cases, rows } }).flatMap((line) =>
        line.split("\t"),
      );
      expect(cells).toContain(`'${name}`);
      expect(cells).not.toContain(name);
    },
  );
});
