import { inExcel, shownInExcel } from "../kit/in-excel";

/** The quarter that the worked values are about. */
const START = "2026-04-01";
const DUE = "2026-06-30";

describe("EXPECTED", () => {
  test.each([
    ["2026-04-01", "2026-04-30", "2026-04-15", 0.5],
    ["2026-01-01", "2026-03-31", "2026-01-30", 0.33333],
    [START, DUE, "2026-03-31", 0],
    [START, DUE, "2026-04-01", 0.010989],
    [START, DUE, "2026-05-15", 0.494505],
    [START, DUE, "2026-06-30", 1],
    [START, DUE, "2026-07-01", 1],
  ])("from %s to %s as of %s is %d", (start, due, asOf, share) => {
    expect(shownInExcel("EXPECTED", start, due, asOf)).toBeCloseTo(share, 5);
  });

  test("a due date before the start has no elapsed share", () => {
    expect(inExcel("EXPECTED", DUE, START, START)).toEqual({
      error: "#N/A",
      message: "The due date, 1 Apr 2026, is before the start, 30 Jun 2026.",
    });
  });
});

describe("PROGRESS", () => {
  test.each([
    ["average rating 4.35 from 4.1 to 4.6", [4.35, 4.6, 4.1], 0.5],
    ["contract value 24000 from 18000 to 30000", [24000, 30000, 18000], 0.5],
    ["80 open tickets from 100 down to 60", [80, 60, 100], 0.5],
    ["70 open tickets from 100 down to 60", [70, 60, 100], 0.75],
    ["50 open tickets from 100 down to 60, beyond the target", [50, 60, 100], 1.25],
    ["110 open tickets from 100 down to 60, the wrong way", [110, 60, 100], -0.25],
    ["20 of 50 without a baseline", [20, 50], 0.4],
    ["at least 1.2M, met exactly", [1_200_000, ">=1.2M"], 1],
    ["at least 1.2M, missed", [1_190_000, ">=1.2M"], 0],
    ["at least said as a direction, met exactly", ["1.2M", "1.2M", null, "at least"], 1],
    ["at least said as a direction, missed", ["1.19M", "1.2M", null, "at least"], 0],
    ["inside a band", [4.8, "4-5"], 1],
    ["outside a band", [3.9, "4-5"], 0],
    ["a quarter more than 200, halfway", [225, "+25%", 200], 0.5],
    ["$24K on the way from $18K to $30K, all in the target", ["$24K", "from $18K to $30K"], 0.5],
  ])("%s", (_, args, share) => {
    expect(shownInExcel("PROGRESS", ...args)).toBeCloseTo(share, 10);
  });

  test.each([
    ["a decrease without a baseline", [3, 2, null, "decrease"], "Baseline needed"],
    ["a baseline at the target", [5, 5, 5], "both 5"],
    ["an increase whose numbers fall", [80, 60, 100, "increase"], "the other way"],
    ["a missing actual", ["", 60, 100], "The actual is missing"],
    ["a missing target", [80, "TBD", 100], "The target is missing"],
    ["a relative target without a baseline", [80, "+25%"], "Baseline needed"],
    ["an increase to below nothing", [-50, -10, null, "increase"], "Baseline needed"],
  ])("%s is #N/A and says so", (_, args, reason) => {
    expect(inExcel("PROGRESS", ...args)).toEqual({
      error: "#N/A",
      message: expect.stringContaining(reason) as string,
    });
  });

  test("a target that cannot be read is #VALUE! and names it", () => {
    expect(inExcel("PROGRESS", 80, "soon", 100)).toEqual({
      error: "#VALUE!",
      message: expect.stringMatching(/^The target cannot be read: .*soon/) as string,
    });
  });
});

describe("ATTAINMENT", () => {
  test.each([
    [0.8, 1, "at most", 1.2],
    [1, 1, "at most", 1],
    [0.5, 1, "at most", 1.5],
    [1.5, 1, "at most", 0.5],
    [1.75, 1, "at most", 0.25],
    [-105, -100, "at least", 0.95],
    [-95, -100, "at least", 1.05],
    [120, 100, "increase", 1.2],
    [80, 100, "decrease", 1.2],
    [0, 0, "at most", 1],
    [1, 0, "at most", 0],
    [5, 4, null, 1.25],
    [1, "<2", null, 1.5],
  ])("%d against %s, %s, is %d", (actual, target, direction, ratio) => {
    expect(shownInExcel("ATTAINMENT", actual, target, direction)).toBeCloseTo(ratio, 10);
  });

  test("of a band it is 1 inside and measured from the nearer edge outside", () => {
    expect(shownInExcel("ATTAINMENT", 4.5, "4-5")).toBe(1);
    expect(shownInExcel("ATTAINMENT", 3, "4-5")).toBeCloseTo(0.75, 10);
    expect(shownInExcel("ATTAINMENT", 6, "4-5")).toBeCloseTo(0.8, 10);
  });
});

describe("STALENESS", () => {
  test.each([
    ["2026-04-08", 7, "Fresh"],
    ["2026-04-07", 7, "Due"],
    ["2026-04-05", 7, "Due"],
    ["2026-04-04", 7, "Overdue"],
    ["2026-04-01", 7, "Overdue"],
    ["2026-03-31", 7, "Stale"],
    ["2026-04-14", "daily", "Fresh"],
    ["2026-04-13", "daily", "Due"],
    ["2026-04-10", "daily", "Stale"],
    ["2026-01-16", "yearly", "Fresh"],
    ["2025-05-15", "yearly", "Fresh"],
    ["2025-04-14", "yearly", "Fresh"],
    ["2025-04-13", "yearly", "Due"],
    ["2025-04-10", "yearly", "Stale"],
    ["2026-01-14", "quarterly", "Fresh"],
    ["2026-01-13", "quarterly", "Fresh"],
    ["2026-01-12", "quarterly", "Due"],
    ["2026-01-10", "quarterly", "Due"],
    ["2026-01-09", "quarterly", "Stale"],
    ["2026-03-12", "monthly", "Due"],
    ["2026-02-12", "monthly", "Overdue"],
    ["2026-02-11", "monthly", "Stale"],
    ["2026-03-29", 14, "Due"],
    ["2026-03-18", 14, "Overdue"],
    ["2026-03-17", 14, "Stale"],
    ["2026-01-16", "irregular", "Fresh"],
    ["2026-01-15", "irregular", "Stale"],
    ["2026-04-01", 0, "Fresh"],
    ["2026-04-01", "0", "Fresh"],
    ["2026-03-31", "0", "Due"],
    ["2026-04-01", null, "Fresh"],
    ["2026-03-31", null, "Due"],
    ["", "weekly", "Never updated"],
    [0, "weekly", "Never updated"],
    [null, "weekly", "Never updated"],
    ["2026-04-16", "weekly", "Check date"],
    ["recently", "weekly", "Check date"],
    ["2026-04-15", "now and then-ish", "Check date"],
  ])("updated %s with a cadence of %s, as of 15 April, is %s", (updated, cadence, word) => {
    expect(shownInExcel("STALENESS", updated, cadence, "2026-04-15")).toBe(word);
  });

  test("a limit of the user's own wins over the cadence", () => {
    expect(shownInExcel("STALENESS", "2026-04-01", "monthly", "2026-04-15", 14)).toBe("Stale");
    expect(shownInExcel("STALENESS", "2026-04-02", "monthly", "2026-04-15", 14)).toBe("Fresh");
    expect(shownInExcel("STALENESS", "2026-01-05", "irregular", "2026-04-15", 120)).toBe("Fresh");
    expect(shownInExcel("STALENESS", "2026-01-05", "quarterly", "2026-04-15", 120)).toBe("Overdue");
  });
});

describe("NEXTREVIEW", () => {
  test.each([
    ["2026-01-31", "monthly", 46081],
    ["2026-01-31", "quarterly", 46142],
    ["2026-01-31", "yearly", 46418],
    ["2026-01-31", "weekly", 46060],
    ["2026-01-31", 31, 46084],
    ["2026-01-31", "31", 46084],
    ["2026-01-31", "every 2 months", 46112],
    ["2026-01-31", "2 weeks", 46067],
  ])("after %s, %s", (reviewed, cadence, serial) => {
    expect(shownInExcel("NEXTREVIEW", reviewed, cadence)).toBe(serial);
  });

  test("without a review or a cadence there is none", () => {
    expect(shownInExcel("NEXTREVIEW", "", "monthly")).toBe("#N/A");
    expect(shownInExcel("NEXTREVIEW", "2026-01-31", "")).toBe("#N/A");
    expect(shownInExcel("NEXTREVIEW", "2026-01-31", "irregular")).toBe("#N/A");
  });
});
