import { openCharts } from "../../preview/file/open-charts";
import type { ValueSheet } from "../../src/core/model/value-sheet";
import { openPackage } from "../../src/xlsx/package";
import { partText } from "../../src/xlsx/package";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { sheetFile } from "../../src/xlsx/sheet-file";

const area = (left: number) => ({ top: 1, left, bottom: 2, right: left });

const SHEET: ValueSheet = {
  name: "Q4 & more",
  rows: [
    ["Name", "Score", undefined],
    ['=1+1 <"churn">', 0.604, true],
    ["_x0041_\u0007 ", -2, undefined],
  ],
  looks: [
    [{ bold: true, size: 16 }, { fill: "#DDEBF7", bottom: "Continuous Medium #000000" }, {}],
    [{}, { numberFormat: "0%", horizontal: "Right", wraps: true }, {}],
    [],
  ],
  widths: [42, 9.5, 27],
  foot: "Report of R&&D",
  charts: [
    {
      name: "Scores",
      kind: "shares",
      title: "Score & plan",
      place: { top: 4, left: 0, bottom: 12, right: 2 },
      names: area(0),
      series: [{ name: "Score", values: area(1) }],
    },
  ],
};

describe("A file of one sheet of values", () => {
  test("is read back cell by cell, and none of them is a formula", async () => {
    const [grid, ...others] = (await readWorkbookFile(sheetFile(SHEET), "copy.xlsx")).grids;
    expect(others).toEqual([]);
    expect(grid?.sheet).toBe("Q4 & more");
    expect(grid?.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ["Name", "Score", undefined],
      ['=1+1 <"churn">', 0.604, true],
      ["_x0041_\u0007 ", -2, undefined],
    ]);
    expect(grid?.rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test("has its looks", async () => {
    const [grid] = (await readWorkbookFile(sheetFile(SHEET), "copy.xlsx")).grids;
    expect(grid?.rows[0]?.[0]?.bold).toBe(true);
    expect(grid?.rows[0]?.[1]?.fill).toBe("#DDEBF7");
    expect(grid?.rows[1]?.[1]?.numberFormat).toBe("0%");
  });

  test("draws its charts over its own cells", () => {
    const [chart, ...others] = openCharts(
      openPackage(sheetFile(SHEET), "copy.xlsx"),
      "xl/worksheets/sheet1.xml",
    );
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      name: "Scores",
      type: "BarClustered",
      title: "Score & plan",
      place: { top: 4, left: 0, bottom: 12, right: 2 },
      maximum: 1,
      isReversed: true,
      series: [{ name: "Score", names: area(0), values: area(1), fill: "#404040", hasDataLabels: true }],
    });
  });

  test("is printed one page wide, with its foot", () => {
    const text = partText(openPackage(sheetFile(SHEET), "copy.xlsx"), "xl/worksheets/sheet1.xml");
    expect(text).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(text).toContain("<oddFooter>&amp;LReport of R&amp;&amp;D&amp;R&amp;P of &amp;N</oddFooter>");
  });

  test("is the same bytes for the same sheet", () => {
    expect(sheetFile(SHEET)).toEqual(sheetFile(structuredClone(SHEET)));
  });
});
