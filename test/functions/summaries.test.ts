import { shownInExcel } from "../kit/in-excel";

describe("LINK", () => {
  test.each([
    ["Off track", "On track", "measures", "Green trap"],
    ["Missed", "Achieved", "guards", "Aligned"],
    ["Stale", "Achieved", "guards", "No data"],
    ["On track", "At risk", "measures", "Review due"],
    ["On track", "Off track", null, "Review due"],
    ["Achieved", "Off track", "guards", "Guardrail breached"],
    ["At risk", "Missed", "measures", "Both off track"],
    ["On track", "Achieved", "measures", "Aligned"],
    ["Stale", "On track", "measures", "No data"],
    ["On track", "Not started", "measures", "No data"],
    ["", "On track", "measures", "No data"],
    ["On track", "green", "measures", "No data"],
    [{ error: "#N/A" }, "On track", "measures", "Broken link"],
    ["On track", "#REF!", "measures", "Broken link"],
    ["", { error: "#REF!" }, "measures", "Broken link"],
  ])("key result %s, KPI %s, %s: %s", (keyResult, kpi, relation, verdict) => {
    expect(shownInExcel("LINK", keyResult, kpi, relation, null, null, "2026-04-15")).toBe(verdict);
  });

  test.each([
    ["out for a week", "2026-04-08", "", "Review due"],
    ["out for more than a week", "2026-04-07", "", "Review overdue"],
    ["out for more than a week, reviewed before", "2026-04-07", "2026-04-01", "Review overdue"],
    ["reviewed on the day it went out", "2026-04-10", "2026-04-10", "Reviewed"],
    ["reviewed before it went out", "2026-04-10", "2026-04-09", "Review due"],
    ["reviewed, but nobody knows since when it is out", "", "2026-04-14", "Reviewed"],
    ["reviewed a month ago, but nobody knows since when it is out", "", "2026-03-15", "Review due"],
    ["reviewed a month ago less a day", "2026-02-01", "2026-03-16", "Reviewed"],
    ["reviewed a month ago, so that it is due again since today", "2026-02-01", "2026-03-15", "Review due"],
    ["due again for a week", "2026-02-01", "2026-03-08", "Review due"],
    ["due again for more than a week", "2026-02-01", "2026-03-07", "Review overdue"],
    ["out since a day to come", "2026-04-16", "", "Review due"],
    ["reviewed on a day to come", "2026-04-01", "2026-04-16", "Review overdue"],
    ["out since nobody knows when", "", "", "Review due"],
  ])("a KPI that is %s", (_, outSince, reviewed, verdict) => {
    const ends = ["On track", "Off track", "measures"];
    expect(shownInExcel("LINK", ...ends, outSince, reviewed, "2026-04-15")).toBe(verdict);
  });

  test.each([
    ["Off track", "On track", "measures", "Green trap"],
    ["On track", "Off track", "guards", "Guardrail breached"],
    ["Off track", "Off track", "measures", "Both off track"],
    ["Off track", "Off track", "guards", "Both off track"],
  ])("key result %s, KPI %s, %s keep their word however old they are, until they are reviewed", (...ends) => {
    const verdict = ends[3];
    expect(shownInExcel("LINK", ...ends.slice(0, 3), "2025-01-01", "", "2026-04-15")).toBe(verdict);
    expect(shownInExcel("LINK", ...ends.slice(0, 3), "2025-01-01", "2026-04-01", "2026-04-15")).toBe(
      "Reviewed",
    );
    expect(shownInExcel("LINK", ...ends.slice(0, 3), "2025-01-01", "2026-02-01", "2026-04-15")).toBe(verdict);
  });

  test.each([
    [14, "monthly", "2026-04-01", "", "Review due"],
    [14, "monthly", "2026-03-31", "", "Review overdue"],
    [0, "monthly", "2026-04-14", "", "Review overdue"],
    [7, "quarterly", "2026-01-01", "2026-01-16", "Reviewed"],
    [7, "weekly", "2026-01-01", "2026-04-08", "Review due"],
    [7, 10, "2026-01-01", "2026-04-06", "Reviewed"],
    ["soon", "now and then", "2026-04-07", "2026-04-01", "Review overdue"],
    ["", "", "2026-04-01", "2026-04-02", "Reviewed"],
  ])(
    "reviewed within %s days, again %s: out since %s, reviewed %s",
    (within, again, outSince, reviewed, verdict) => {
      const ends = ["On track", "Off track", "measures"];
      expect(shownInExcel("LINK", ...ends, outSince, reviewed, "2026-04-15", within, again)).toBe(verdict);
    },
  );

  test("what is aligned needs no review", () => {
    const ends = ["On track", "On track", "measures"];
    expect(shownInExcel("LINK", ...ends, "2026-01-01", "", "2026-04-15")).toBe("Aligned");
  });
});

describe("SCORE", () => {
  test.each([
    ["an overachiever cannot hide a failure", [1.8, 0.2], null, 0.6],
    ["the heavier child counts more", [0.5, 1], [4, 1], 0.6],
    ["one of three", [1, 0, 0], null, 0.33333],
    ["a step backwards counts as none", [-0.4, 0.8], null, 0.4],
    ["a missing child counts as none", [1, ""], null, 0.5],
    ["percentages are read", ["50%", "100%"], null, 0.75],
  ])("%s", (_, progresses, weights, share) => {
    expect(shownInExcel("SCORE", [progresses], weights && [weights])).toBeCloseTo(share, 5);
  });

  test.each([
    ["no child", [[""]], null, "#N/A"],
    ["no range at all", null, null, "#N/A"],
    ["weights of 0", [[1, 0.5]], [[0, 0]], "#N/A"],
    ["a weight that is missing", [[1, 0.5]], [[1, ""]], "#N/A"],
    ["a negative weight", [[1, 0.5]], [[1, -1]], "#VALUE!"],
    ["ranges of different size", [[1, 0.5]], [[1]], "#VALUE!"],
    ["a progress in words", [[1, "nearly"]], null, "#VALUE!"],
  ])("%s has no score", (_, progresses, weights, error) => {
    expect(shownInExcel("SCORE", progresses, weights)).toBe(error);
  });
});

describe("WORST", () => {
  test.each([
    [["On track", "At risk", "Achieved"], "At risk"],
    [["Off track", "Missed"], "Missed"],
    [["Missed", "Off track"], "Missed"],
    [["At risk", "Stale"], "At risk"],
    [["Stale", "Not started"], "Stale"],
    [["No data", "On track"], "No data"],
    [["Check inputs", "Achieved"], "Check inputs"],
    [["Not started", "On track"], "Not started"],
    [["on TRACK", ""], "On track"],
    [["Achieved", "green"], "Check inputs"],
    [["Achieved", { error: "#N/A" }], "No data"],
    [["", null, 0], "No data"],
  ])("%j is %s", (healths, word) => {
    expect(shownInExcel("WORST", [healths])).toBe(word);
  });
});

describe("KEYRESULTS", () => {
  test.each([
    [0, "Missing"],
    [1, "Too few"],
    [2, "OK"],
    [4, "OK"],
    [5, "Many"],
    [6, "Too many"],
    ["3", "OK"],
    ["", "Missing"],
  ])("%s is %s", (count, word) => {
    expect(shownInExcel("KEYRESULTS", count)).toBe(word);
  });
});
