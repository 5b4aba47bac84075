import { reportSheet } from "../../../src/core/report-sheet";
import { dateSerial } from "../../../src/core/model/period";
import { reviewWorkbook } from "../../../src/core/review-workbook";
import { gridOf, workbookOf } from "../../kit/grid";
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

  test("takes a number for what it is, however Excel spells it: 2.101 may be two thousand", () => {
    const grid = gridOf({ sheet: "KPIs" })`
      KPI    | Owner        | Target | Actual | Updated
      Visits | Ada Lovelace | 2200   | 2101   | 2026-05-18
      Orders | Bob Ray      | 1900   | 2101   | 2026-05-18
    `;
    const spelled = grid.rows.map((row, at) =>
      row.map((cell) =>
        at > 0 && typeof cell.value === "number" ? { ...cell, ...inGerman(cell.value) } : cell,
      ),
    );
    const review = reviewWorkbook(workbookOf({ ...grid, rows: spelled }), dateSerial(2026, 5, 20));
    const told = reportSheet(review).rows.filter(([, name]) => name === "Visits");
    expect(told).toContainEqual(expect.arrayContaining([2101, "at least 2.200"]));
  });

  test("colours a status and tells it without the colour, too; a heading of that name stays grey", () => {
    const lookOf = (word: string) => {
      const looks = sheet.rows.flatMap((row, at) =>
        row.flatMap((cell, column) => (cell === word ? [sheet.looks[at]?.[column]] : [])),
      );
      return looks.at(-1);
    };
    expect(lookOf("Off track")).toMatchObject({ bold: true, colour: "#8E1B21" });
    expect(lookOf("At risk")).toMatchObject({ bold: true, colour: "#6E3D00" });
    expect(lookOf("On track")).toMatchObject({ colour: "#24602A" });
    const [heading] = sheet.rows.flatMap((row, at) =>
      row[2] === "Off track" && row[5] === "On plan" ? [sheet.looks[at]?.[2]] : [],
    );
    expect(heading).toMatchObject({ colour: "#5F5F5F" });
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

/** 2101 → `2.101` */
function inGerman(value: number) {
  return { text: String(value).replace(/(\d)(\d{3})$/, "$1.$2"), numberFormat: "#,##0" };
}
