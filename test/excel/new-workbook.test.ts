import { emptyWorkbook } from "../../src/xlsx/empty-workbook";
import { excelHost } from "../../src/excel/excel-host";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";

let excel: OpenedExcel;
const opened: Uint8Array[] = [];
const openWorkbook = jest.fn((bytes: Uint8Array) => void opened.push(bytes));

beforeAll(async () => {
  excel = await openExcel({ functions: { functions: [] }, openWorkbook });
  await excel.open();
});
afterAll(() => excel.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

test("a file is opened as a new workbook, byte for byte", async () => {
  await excel.host.createWorkbook(base64(emptyWorkbook()));
  expect(opened).toEqual([emptyWorkbook()]);
});

test("what is no workbook is refused in words", async () => {
  const refused = excel.host.createWorkbook(base64(Uint8Array.from([1, 2, 3])));
  await expect(refused).rejects.toMatchObject({ name: "HostError", nextStep: expect.any(String) as string });
  expect(opened).toHaveLength(1);
});

test("an Excel that opens nothing says so in words", async () => {
  openWorkbook.mockImplementationOnce(() => {
    throw new Error("The window was blocked.");
  });
  const refused = excel.host.createWorkbook(base64(emptyWorkbook()));
  await expect(refused).rejects.toMatchObject({ name: "HostError" });
});

test("an Excel that does not answer is not waited for without an end", async () => {
  const stop = excel.preview.faults.switchOn({ kind: "no answer", at: "every" });
  const unanswered = excelHost({ patienceMilliseconds: 50 }).createWorkbook(base64(emptyWorkbook()));
  await expect(unanswered).rejects.toMatchObject({ name: "HostError", message: "Excel did not answer." });
  stop();
});
