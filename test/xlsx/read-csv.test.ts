import { strToU8 } from "fflate";
import { cellAt, type Grid } from "../../src/core/model/grid";
import type { CellValue } from "../../src/core/model/cell";
import { dateSerial } from "../../src/core/model/period";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";

async function read(bytes: Uint8Array | string): Promise<Grid> {
  const [grid] = (
    await readWorkbookFile(typeof bytes === "string" ? strToU8(bytes) : bytes, "C:\\data\\KPIs 2026.csv")
  ).grids;
  if (!grid) throw new Error("No sheet.");
  return grid;
}

function values(grid: Grid): readonly (readonly CellValue[])[] {
  return grid.rows.map((row) => row.map(({ value }) => value));
}

describe("a .csv file", () => {
  it("is a sheet named after the file", async () => {
    expect((await read("KPI,Target\nNPS,40")).sheet).toBe("KPIs 2026");
  });

  it.each([
    [";", "KPI;Ziel\nUmsatz, netto;12\nChurn;3"],
    ["\t", "KPI\tZiel\nUmsatz, netto\t12\nChurn\t3"],
    ["|", "KPI|Ziel\nUmsatz, netto|12\nChurn|3"],
    [",", 'KPI,Ziel\n"Umsatz, netto",12\nChurn,3'],
    [";", "sep=;\nKPI;Ziel\nUmsatz, netto;12\nChurn;3"],
  ])("parted by %p is read", async (_delimiter, text) => {
    expect(values(await read(text))).toEqual([
      ["KPI", "Ziel"],
      ["Umsatz, netto", 12],
      ["Churn", 3],
    ]);
  });

  it("keeps line breaks, delimiters and doubled quotes inside quotes", async () => {
    expect(values(await read('KPI,Note\r\nNPS,"says ""fine"",\nmostly"\r\n'))).toEqual([
      ["KPI", "Note"],
      ["NPS", 'says "fine",\nmostly'],
    ]);
  });

  const german = "Größe;Zielwert\nAufträge für März;12,5\n";
  const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const text = mark ? `\ufeff${german}` : german;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let index = 0; index < text.length; index++)
      view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
    return new Uint8Array(view.buffer);
  };

  it.each([
    ["UTF-8", strToU8(german)],
    ["UTF-8 with a mark", strToU8(`\ufeff${german}`)],
    ["Windows-1252", Uint8Array.from(german, (letter) => letter.charCodeAt(0))],
    ["UTF-16 little endian", utf16(true, true)],
    ["UTF-16 big endian", utf16(false, true)],
    ["UTF-16 without a mark", utf16(true, false)],
  ])("in %s is read", async (_encoding, bytes) => {
    expect(values(await read(bytes))).toEqual([
      ["Größe", "Zielwert"],
      ["Aufträge für März", 12.5],
    ]);
  });

  it("reads numbers as its own cells prove that they are written", async () => {
    expect(values(await read("a;b\n1.234,5;12 %\n7,25;1.000"))[1]).toEqual([1234.5, 0.12]);
    expect(values(await read('a,b\n"1,234.5",12.5%\n7.25,"1,000"'))[1]).toEqual([1234.5, 0.125]);
  });

  it("leaves texts alone that only look like numbers", async () => {
    const texts = ["007", "<2h", "1.2.3", "12345678901234567", "4/5", "$1.2M"];
    expect(
      values(await read(`code\n${texts.join("\n")}`))
        .slice(1)
        .flat(),
    ).toEqual(texts);
  });

  it("reads a date where the order of day and month is proven, else leaves it as typed", async () => {
    const proven = await read("due\n31/03/2026\n04/05/2026");
    expect(cellAt(proven, 2, 0).value).toBe(dateSerial(2026, 5, 4));
    expect(cellAt(await read("due\n04/05/2026\n05/06/2026"), 1, 0).value).toBe("04/05/2026");
    expect(cellAt(await read("due\n2026-05-04\n"), 1, 0)).toEqual({
      value: dateSerial(2026, 5, 4),
      numberFormat: "yyyy-mm-dd",
    });
  });

  it.each([
    ["a;b\n1;0.125\n2;3,5", 0.125],
    ['a,b\n1,"0,125"\n2,3.5', 0.125],
    ["a;b\n1;1.125\n2;3,5", 1125],
  ])("no group of thousands begins with a nought: %j", async (text, expected) => {
    expect(values(await read(text))[1]?.[1]).toBe(expected);
  });

  it("keeps what stands behind a closing quotation mark in its field, up to the delimiter", async () => {
    const rows = values(await read('KPI,Target\n"Net revenue" (EU; UK),12\nChurn,3'));
    expect(rows[1]).toEqual(["Net revenue (EU; UK)", 12]);
  });

  it("reads the signs of Windows-1252 in Node as in browsers", async () => {
    const bytes = Uint8Array.from([...strToU8("KPI,Note\nNPS,"), 0x93, 0x80, 0x39, 0x94, 0x20, 0xe9]);
    expect(values(await read(bytes))[1]?.[1]).toBe("“€9” é");
  });

  it.each([
    ["Shift_JIS", [0x96, 0xda, 0x95, 0x57, 0x92, 0x6c]],
    ["Windows-1251", [0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0xfb]],
  ])("asks for another encoding than %s, which nothing tells from others", async (_, word) => {
    const bytes = Uint8Array.from([...strToU8("KPI,Note\n1,"), ...word]);
    await expect(read(bytes)).rejects.toThrow(/does not say in which alphabet it is written; save it/);
  });
});
