import { CellValueType } from "@univerjs/presets";
import { strToU8 } from "fflate";
import { FileError } from "../../../src/xlsx/read-file-error";
import { closePackage } from "../../../src/xlsx/package";
import {
  closeSpreadsheet,
  front,
  openFile,
  sheetRelationships,
  shown,
  tablePart,
  xlsx,
} from "../../kit/xlsx";

const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join("")}</row>`;
const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`;

afterAll(closeSpreadsheet);

test("texts, numbers, yes and no, errors and formulas with their saved results are there", async () => {
  const cells = [text("A1", "Churn &lt; 2 %"), number("B1", 0.25), '<c r="C1" t="b"><v>1</v></c>', '<c r="D1" t="e"><v>#N/A</v></c>', '<c r="E1"><f>B1*2</f><v>0.5</v></c>']; // prettier-ignore
  const book = await openFile(xlsx(`<sheetData>${row(1, ...cells)}</sheetData>`));
  expect(shown(book, "A1:E1")).toEqual([["Churn < 2 %", "0.25", "1", "#N/A", "0.5"]]);
  expect(front(book).getRange("C1").getCellData()?.t).toBe(CellValueType.BOOLEAN);
  expect(front(book).getRange("E1").getFormula()).toBe("=B1*2");
});

test("a formula filled down stands in each cell for itself", async () => {
  const cells = [
    row(1, number("A1", 1), '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*10</f><v>10</v></c>'),
    row(2, number("A2", 2), '<c r="B2"><f t="shared" si="0"/><v>20</v></c>'),
  ];
  const book = await openFile(xlsx(`<sheetData>${cells.join("")}</sheetData>`));
  expect(front(book).getRange("B2").getFormula()).toBe("=A2*10");
});

test("a formula that cannot be calculated here keeps the value that the file has", async () => {
  const cells = row(1, '<c r="A1"><f>[1]Plan!B7*2</f><v>84</v></c>', '<c r="B1" t="str"><f>_xldudf_BANK_RATE(1)</f><v>AAA</v></c>'); // prettier-ignore
  const book = await openFile(xlsx(`<sheetData>${cells}</sheetData>`));
  expect(shown(book, "A1:B1")).toEqual([["84", "AAA"]]);
});

test("widths, heights, hidden rows and columns, merges and frozen panes are as in the file", async () => {
  const sheet =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="1" width="30.7109375"/><col min="3" max="3" width="9" hidden="1"/></cols>' +
    `<sheetData><row r="1" ht="30" customHeight="1">${text("A1", "Title")}</row><row r="3" hidden="1"/></sheetData>` +
    '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>';
  const sheetData = front(await openFile(xlsx(sheet)))
    .getSheet()
    .getConfig();
  expect(sheetData.freeze).toMatchObject({ xSplit: 1, ySplit: 2 });
  expect(sheetData.columnData).toMatchObject({ 0: { w: 215 }, 2: { hd: 1 } });
  expect(sheetData.rowData).toMatchObject({ 0: { h: 40 }, 2: { hd: 1 } });
  expect(sheetData.mergeData).toEqual([
    expect.objectContaining({ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }),
  ]);
});

test("an Excel table is known by its name, and its totals row is not part of its data", async () => {
  const rows = [row(1, text("A1", "Month"), text("B1", "Leads")), row(2, text("A2", "May"), number("B2", 7)), row(3, text("A3", "Total"), number("B3", 7))]; // prettier-ignore
  const file = xlsx(
    `<sheetData>${rows.join("")}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    {
      ...sheetRelationships({ rId1: ["table", "../tables/table1.xml"] }),
      "xl/tables/table1.xml": tablePart("Leads", "A1:B3", ["Month", "Leads"], 'totalsRowCount="1"'),
    },
  );
  const book = await openFile(file);
  const tables = book.api.getActiveWorkbook()?.getTableList() ?? [];
  expect(tables).toEqual([
    expect.objectContaining({ name: "Leads", range: expect.objectContaining({ endRow: 1 }) as unknown }),
  ]);
  expect(book.totalsRows).toEqual(new Set([tables[0]?.id]));
});

test("colours, bold, number formats and rules on words look as in the file", async () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="14"/><color rgb="FFFFFFFF"/></font></fonts>' +
    '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FF1F3A5F"/></patternFill></fill></fills>' +
    '<borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="164" fontId="1" fillId="2" borderId="0"/></cellXfs>' +
    '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFDE7E9"/></patternFill></fill></dxf></dxfs></styleSheet>';
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1"><v>0.125</v></c></row></sheetData>' +
    '<conditionalFormatting sqref="B1:B9"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Off track"</formula></cfRule></conditionalFormatting>';
  const book = await openFile(xlsx(sheet, { "xl/styles.xml": styles }));
  const cell = front(book).getRange("A1");
  expect([cell.getBackground(), cell.getCellStyleData()?.bl, cell.getNumberFormat(), cell.getDisplayValue()]).toEqual(["#1F3A5F", 1, "0.0%", "12.5%"]); // prettier-ignore
  const rule = front(book).getConditionalFormattingRules()[0]?.rule;
  expect(rule).toMatchObject({
    subType: "text",
    operator: "equal",
    value: "Off track",
    style: { bg: { rgb: "#FDE7E9" } },
  });
});

test("more than 5,000 formulas wait until somebody asks for their results", async () => {
  const rows = Array.from({ length: 5001 }, (_, index) =>
    row(index + 1, `<c r="A${index + 1}"><f>1+1</f><v>2</v></c>`),
  );
  expect((await openFile(xlsx(`<sheetData>${rows.join("")}</sheetData>`))).calculation).toBe("on request");
  expect((await openFile(xlsx(`<sheetData>${rows.slice(1).join("")}</sheetData>`))).calculation).toBe(
    "automatic",
  );
});

describe("a file that is no workbook gets one sentence, and the open workbook stays", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = new Uint8Array([...compound, ...strToU8("EncryptedPackage".replace(/./g, "$&\0"))]);
  const whole = xlsx("<sheetData/>");
  test.each([
    ["empty", new Uint8Array(), /"plan.xlsx" is empty/],
    ["a text", strToU8("KPI;Target\nNPS;40"), /not an Excel workbook/],
    ["cut off", whole.slice(0, whole.length / 2), /is damaged/],
    ["protected by a password", encrypted, /is protected by a password/],
    ["an old .xls", new Uint8Array(compound), /is in the old .xls format/],
    [
      "a zip of something else",
      closePackage(new Map([["hello.txt", strToU8("hello")]])),
      /is not an Excel workbook; choose/,
    ],
    [
      "with a sheet that is cut off",
      xlsx("<sheetData>"),
      /is damaged: its part xl\/worksheets\/sheet1.xml is not well-formed/,
    ],
  ])("%s", async (_, bytes, sentence) => {
    const before = await openFile(xlsx(`<sheetData>${row(1, text("A1", "still here"))}</sheetData>`));
    const opening = openFile(bytes, "plan.xlsx");
    await expect(opening).rejects.toThrow(FileError);
    await expect(opening).rejects.toThrow(sentence);
    expect(shown(before, "A1")).toEqual([["still here"]]);
  });
});
