import { reportSheet } from "../../../src/core/report-sheet";
import { reviewed } from "../../kit/review-books";

describe("The report as a sheet for a file of its own", () => {
  const sheet = reportSheet(reviewed("links"));

  test("has the lines of the report, all of one width, each cell with its look", () => {
    expect(sheet.rows.map((row) => row.length)).toEqual(sheet.rows.map(() => 7));
    expect(sheet.looks.map((row) => row.length)).toEqual(sheet.rows.map(() => 7));
    expect(sheet.rows).toContainEqual(
      expect.arrayContaining(["Raise lanes from 10 to 20", 0.6, "On track", "At risk"]),
    );
  });

  test("does not say that a next report takes its place, and is not known as ours", () => {
    expect(sheet.rows[0]).not.toContain("OKR Report");
    expect(sheet.rows.flat().join(" ")).not.toContain("takes their place");
  });

  test("says in its foot of which workbook and day it is; an ampersand in the name is no code", () => {
    const review = reviewed("links");
    const workbook = { ...review.workbook, fileName: "R&D plan.xlsx" };
    expect(reportSheet({ ...review, workbook }).foot).toBe(
      "OKR Report of R&&D plan, as of 20 May 2026 · OKR Pulse",
    );
  });

  test("draws its charts over its own numbers", () => {
    const [chart] = sheet.charts;
    const named = chart && sheet.rows[chart.names.top]?.[chart.names.left];
    const drawn = chart?.series[0] && sheet.rows[chart.series[0].values.top]?.[chart.series[0].values.left];
    expect(typeof named).toBe("string");
    expect(typeof drawn).toBe("number");
  });
});
