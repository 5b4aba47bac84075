import type { ReportRow } from "../../../src/core/model/report";
import { asNumbers } from "../../../src/core/plan/report/as-numbers";

const row = (...cells: ReportRow["cells"]): ReportRow => ({
  style: "row",
  cells: [undefined, "7", ...cells],
});

describe("Numbers of the report", () => {
  test.each([
    ["2,101,000", 2_101_000, "#,##0"],
    ["449", 449, "0"],
    ["4.40", 4.4, "0.00"],
    ["+62,000", 62_000, "+#,##0"],
    ["−0.4", -0.4, "0.0"],
    ["25.0%", 0.25, "0.0%"],
    ["94.44 %", 0.9444, "0.00 %"],
  ])("%s is a number that looks the same", (text, value, format) => {
    const { cells, formats } = asNumbers(row(text));
    expect(cells).toEqual([undefined, "7", value]);
    expect(formats).toEqual({ 2: format });
  });

  test.each(["±0", "–", "+0.2 pts", "3.4x", "<2h", "at least 400", "1 Dec 2026", "1,2", "12345678901234567"])(
    "%s stays a text",
    (text) => expect(asNumbers(row(text))).toEqual(row(text)),
  );

  test("names, what stands in the wide column, prose and what was agreed stay as they are", () => {
    const wide = row(undefined, undefined, undefined, undefined, "400");
    const prose = { ...row("2026"), isProse: true as const };
    const agreed = { ...row("3"), style: "open" as const };
    expect([wide, prose, agreed].map(asNumbers)).toEqual([wide, prose, agreed]);
  });
});
