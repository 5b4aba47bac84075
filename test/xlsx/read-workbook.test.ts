import { Workbook } from "@cj-tech-master/excelts";
import { strToU8, zipSync } from "fflate";
import { areaToA1 } from "../../src/core/model/address";
import { cellAt, type Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import { FileError, readWorkbookFile } from "../../src/xlsx/read-workbook";

async function written(fill: (book: Workbook) => void): Promise<Uint8Array> {
  const book = new Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function firstGrid(bytes: Uint8Array, fileName = "Book1.xlsx"): Promise<Grid> {
  const [grid] = (await readWorkbookFile(bytes, fileName)).grids;
  if (!grid) throw new Error("The workbook has no sheet.");
  return grid;
}

describe("an .xlsx file", () => {
  it("gives values, formulas with cached values, formats, fills and bold", async () => {
    const grid = await firstGrid(
      await written((book) => {
        const sheet = book.addWorksheet("KPIs");
        sheet.getCell("B2").value = "Churn & loss";
        sheet.getCell("B2").font = { bold: true };
        sheet.getCell("C2").value = 0.024;
        sheet.getCell("C2").numFmt = "0.0%";
        sheet.getCell("C2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC000" } };
        sheet.getCell("D2").value = { formula: "C2*2", result: 0.048 };
        sheet.getCell("E2").value = true;
        sheet.getCell("F2").value = { error: "#N/A" };
      }),
    );
    expect([grid.sheet, grid.top, grid.left]).toEqual(["KPIs", 1, 1]);
    expect(cellAt(grid, 1, 1)).toMatchObject({ value: "Churn & loss", bold: true });
    expect(cellAt(grid, 1, 2)).toMatchObject({ value: 0.024, numberFormat: "0.0%", fill: "#FFC000" });
    expect(cellAt(grid, 1, 3)).toMatchObject({ value: 0.048, formula: "=C2*2" });
    expect(cellAt(grid, 1, 4).value).toBe(true);
    expect(cellAt(grid, 1, 5).value).toEqual({ error: "#N/A" });
  });

  it("gives dates as serial numbers, also where days count from 1904", async () => {
    const dated = (uses1904: boolean): Promise<Uint8Array> =>
      written((book) => {
        book.properties.date1904 = uses1904;
        const cell = book.addWorksheet("S").getCell("A1");
        cell.value = new Date(Date.UTC(2026, 3, 1));
        cell.numFmt = "dd.mm.yyyy";
      });
    expect(cellAt(await firstGrid(await dated(false)), 0, 0).value).toBe(dateSerial(2026, 4, 1));
    expect(cellAt(await firstGrid(await dated(true)), 0, 0).value).toBe(dateSerial(2026, 4, 1));
  });

  it("gives merges, Excel tables, hidden rows, columns and sheets, protection and names", async () => {
    const bytes = await written((book) => {
      const sheet = book.addWorksheet("OKR Q3");
      sheet.mergeCells("A1:C1");
      sheet.getCell("A1").value = "Title";
      sheet.addTable({ name: "Goals", ref: "A3", headerRow: true, columns: [{ name: "KPI" }, { name: "Target" }], rows: [["Churn", 2], ["NPS", 40]] }); // prettier-ignore
      sheet.getRow(4).hidden = true;
      sheet.getColumn(2).hidden = true;
      book.addWorksheet("Lists", { state: "veryHidden" }).getCell("A1").value = "x";
      book.definedNames.add("'OKR Q3'!$B$4", "TargetChurn");
    });
    const workbook = await readWorkbookFile(bytes, "Book1.xlsx");
    const [grid, lists] = workbook.grids;
    expect(grid?.merges.map(areaToA1)).toEqual(["A1:C1"]);
    expect(grid?.excelTables.map(({ name, area }) => [name, areaToA1(area)])).toEqual([["Goals", "A3:B5"]]);
    expect([grid?.hiddenRows, grid?.hiddenColumns, grid?.isProtected]).toEqual([[3], [1], false]);
    expect(lists?.visibility).toBe("very hidden");
    expect(workbook.names[0]).toMatchObject({
      name: "TargetChurn",
      at: { sheet: "OKR Q3", row: 3, column: 1 },
    });
  });

  it("spells a formula that was filled down in each of its cells", async () => {
    const sheet =
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row></sheetData></worksheet>';
    const grid = await firstGrid(handMade(sheet));
    expect(cellAt(grid, 1, 1).formula).toBe('=A2*$A$1&"A1"');
  });

  it("reads tags with a namespace prefix, and a used part that starts at the first value", async () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="3"><x:c r="C3" t="inlineStr"><x:is><x:t>Ziel</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const grid = await firstGrid(handMade(sheet));
    expect([grid.top, grid.left, cellAt(grid, 2, 2).value]).toEqual([2, 2, "Ziel"]);
  });
});

function handMade(sheet: string): Uint8Array {
  return zipSync({
    "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
  });
}

describe("a file that cannot be read gets one sentence", () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const encrypted = Uint8Array.from([
    ...compound,
    ...new Uint8Array(504),
    ..."EncryptedPackage".split("").flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
  const damaged = handMade("<worksheet/>").slice(0, 200);

  it.each([
    ["empty.xlsx", new Uint8Array(), '"empty.xlsx" is empty; choose another file.'],
    [
      "secret.xlsx",
      encrypted,
      '"secret.xlsx" is protected by a password; remove the password in Excel (File, Info, Protect Workbook) and open it again.',
    ],
    ["old.xls", compound, '"old.xls" is in the old .xls format; open it in Excel and save it as .xlsx.'],
    ["cut.xlsx", damaged, '"cut.xlsx" is damaged and cannot be unpacked; try an older copy of it.'],
    [
      "letter.xlsx",
      zipSync({ "word/document.xml": strToU8("<w/>") }),
      '"letter.xlsx" is not an Excel workbook; choose an .xlsx, .xlsm or .csv file.',
    ],
    [
      "binary.xlsx",
      zipSync({ "xl/workbook.bin": strToU8("x") }),
      '"binary.xlsx" is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.',
    ],
    [
      "page.xlsx",
      strToU8("<html></html>"),
      '"page.xlsx" is damaged or not an Excel workbook; open it in Excel and save it again as .xlsx.',
    ],
    [
      "photo.png",
      strToU8("PNG"),
      '"photo.png" is not a file that can be read here; choose an .xlsx, .xlsm or .csv file.',
    ],
    ["blank.csv", strToU8(" \n "), '"blank.csv" is empty; choose another file.'],
  ])("%s", async (fileName, bytes, sentence) => {
    await expect(readWorkbookFile(bytes, fileName)).rejects.toThrow(new FileError(sentence));
  });

  it("also when a part claims to be enormous", async () => {
    const bytes = handMade("<worksheet/>");
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 900_000_000, true);
    }
    await expect(readWorkbookFile(bytes, "huge.xlsx")).rejects.toThrow(/too large/);
  });
});
