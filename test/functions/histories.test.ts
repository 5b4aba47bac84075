import { shownInExcel } from "../kit/in-excel";

/** The quarter that the worked values are about. */
const START = "2026-04-01";
const DUE = "2026-06-30";

describe("COVERAGE", () => {
  test("372 of 33,000 rows", () => {
    const inside = Array.from({ length: 372 }, () => ["2026-05-01"]);
    const outside = Array.from({ length: 33_000 - 372 }, () => ["2025-05-01"]);
    const blank = Array.from({ length: 100 }, () => [""]);
    const share = shownInExcel("COVERAGE", [...inside, ...outside, ...blank], START, DUE);
    expect(share).toBeCloseTo(0.0112727, 7);
  });

  test("a row without a readable date is a row outside; no rows have no share", () => {
    expect(
      shownInExcel("COVERAGE", [["2026-04-01"], ["2026-06-30"], ["someday"], [""]], START, DUE),
    ).toBeCloseTo(2 / 3);
    expect(shownInExcel("COVERAGE", [[""], [0], [null]], START, DUE)).toBe("#N/A");
    expect(shownInExcel("COVERAGE", [["2026-04-01"]], "", DUE)).toBe("#N/A");
  });
});

describe("UNMOVED", () => {
  const values = [[70, 72, 72, ""]];
  const dates = [["2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01"]];

  test("counts from the first day of the unbroken run", () => {
    expect(shownInExcel("UNMOVED", values, dates, "2026-07-10")).toBe(39);
    expect(shownInExcel("UNMOVED", values, dates, "2026-05-20")).toBe(19);
  });

  test("an earlier equal value before a change does not count", () => {
    expect(shownInExcel("UNMOVED", [[72, 70, 72]], [[1001, 1010, 1020]], 1030)).toBe(10);
  });

  test("a difference within the tolerance is no change", () => {
    expect(shownInExcel("UNMOVED", values, dates, "2026-07-10", 2)).toBe(70);
    expect(shownInExcel("UNMOVED", values, dates, "2026-07-10", 1.9)).toBe(39);
  });

  test("unequal ranges and ranges without a value are errors", () => {
    expect(shownInExcel("UNMOVED", [[1, 2]], [["2026-05-01"]], "2026-07-10")).toBe("#VALUE!");
    expect(shownInExcel("UNMOVED", [["", ""]], [["2026-05-01", "2026-06-01"]], "2026-07-10")).toBe("#N/A");
    expect(shownInExcel("UNMOVED", values, dates, "2026-04-01")).toBe("#N/A");
  });
});

describe("LATEST and LATESTDATE", () => {
  const months = [["Jan 2026", "Feb 2026", "Mar 2026", "Apr 2026"]];

  test("the last filled period counts, n/a is not filled", () => {
    expect(shownInExcel("LATEST", [[4.1, "$4.3K", "n/a", ""]])).toBe(4300);
    expect(shownInExcel("LATESTDATE", months, [[4.1, 4.3, "n/a", ""]])).toBe(46081);
  });

  test("where the newest period stands first, the first filled one counts", () => {
    const backwards = [["Apr 2026", "Mar 2026", "Feb 2026", "Jan 2026"]];
    expect(shownInExcel("LATEST", [["", "n/a", "$4.3K", 4.1]], true)).toBe(4300);
    expect(shownInExcel("LATEST", [["see notes", 4.1]], true)).toBe("#VALUE!");
    expect(shownInExcel("LATESTDATE", backwards, [["", "n/a", 4.3, 4.1]], null, true)).toBe(46081);
    expect(shownInExcel("LATESTDATE", backwards, [["", "", "", ""]], null, true)).toBe("#N/A");
  });

  test("nothing filled is #N/A, unequal ranges are #VALUE!", () => {
    expect(shownInExcel("LATEST", [["", "-"]])).toBe("#N/A");
    expect(shownInExcel("LATESTDATE", months, [["", "", "", ""]])).toBe("#N/A");
    expect(shownInExcel("LATESTDATE", months, [[1, 2]])).toBe("#VALUE!");
    expect(shownInExcel("LATESTDATE", [["Total"]], [[1]])).toBe("#VALUE!");
  });

  test("what cannot be read is not passed over for an older number", () => {
    expect(shownInExcel("LATEST", [[4.1, "see notes"]])).toBe("#VALUE!");
  });

  test("quarters and weeks end on their last day", () => {
    expect(shownInExcel("LATESTDATE", [["Q1 2026", "Q2 2026"]], [[1, 2]])).toBe(46203);
    expect(shownInExcel("LATESTDATE", [["2026-01"]], [[1]])).toBe(46053);
  });
});

describe("FORECAST", () => {
  const dates = [["2026-04-01", "2026-04-11", "2026-04-21"]];

  test("a straight line goes on", () => {
    expect(shownInExcel("FORECAST", [[10, 12, 14]], dates, "2026-05-01")).toBeCloseTo(16, 10);
  });

  test("only the last six points count", () => {
    const days = [[1, 2, 3, 4, 5, 6, 7].map((day) => 46000 + day)];
    expect(shownInExcel("FORECAST", [[999, 1, 2, 3, 4, 5, 6]], days, 46008)).toBeCloseTo(7, 8);
  });

  test("two points, or one day, make no line", () => {
    expect(shownInExcel("FORECAST", [[10, 12, ""]], dates, "2026-05-01")).toBe("#N/A");
    expect(shownInExcel("FORECAST", [[1, 2, 3]], [[46000, 46000, 46000]], 46010)).toBe("#N/A");
    expect(shownInExcel("FORECAST", [[10, 12, 14]], dates, "")).toBe("#N/A");
    expect(shownInExcel("FORECAST", [[10, 12]], dates, "2026-05-01")).toBe("#VALUE!");
  });
});
