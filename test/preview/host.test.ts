import { createExcelHost, type ExcelHost } from "../../src/preview/excel-host";
import { headlessBook, type HeadlessBook } from "../../src/preview/headless-book";
import { openOffice, type Office } from "../kit/office";

let book: HeadlessBook;
let host: ExcelHost;
let office: Office;

beforeAll(async () => {
  book = headlessBook({
    id: "book",
    sheetOrder: ["plan"],
    sheets: { plan: { id: "plan", name: "Plan", rowCount: 100, columnCount: 20, cellData: {} } },
  });
  host = createExcelHost({ book: () => book, functions: { functions: [] } });
  office = await openOffice(host);
});

afterAll(() => {
  office.close();
  host.dispose();
  book.close();
});

test("values written to a range are read back", async () => {
  const read = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      ["Owner", 2],
      [true, "5%"],
    ];
    range.load("values,address,numberFormat");
    await context.sync();
    return { values: range.values, address: range.address, numberFormat: range.numberFormat };
  });
  expect(read).toEqual({
    values: [
      ["Owner", 2],
      [true, 0.05],
    ],
    address: "Plan!A1:B2",
    numberFormat: [
      ["General", "General"],
      ["General", "0%"],
    ],
  });
});
