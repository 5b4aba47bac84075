import { planFor } from "../../src/core/plan-for";
import { readLinked } from "../kit/linked-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { partsOf, xlsx } from "../kit/xlsx";

jest.setTimeout(60_000);

const APRIL = 46113;
const FIRST_DAY_1904 = 1462;

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

/** Two measures, the second with a day and a plain number of the same size. */
function fileFrom(year: 1900 | 1904): Uint8Array {
  const day = APRIL - (year === 1904 ? FIRST_DAY_1904 : 0);
  const texts = (row: number, ...all: readonly string[]) =>
    all
      .map((text, at) => `<c r="${"ABCD"[at] ?? ""}${row}" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join("");
  const rows = [
    texts(1, "KPI", "Target", "Actual", "Last updated"),
    `${texts(2, "NPS")}<c r="B2"><v>40</v></c><c r="C2"><v>41</v></c><c r="D2" s="1"><v>${day}</v></c>`,
    `${texts(3, "Revenue")}<c r="B3"><v>50000</v></c><c r="C3"><v>${day}</v></c><c r="D3" s="1"><v>${day + 1}</v></c>`,
  ];
  const cells = rows.map((row, at) => `<row r="${at + 1}">${row}</row>`).join("");
  const plain = partsOf(xlsx("<sheetData/>"));
  return xlsx(`<sheetData>${cells}</sheetData>`, {
    "xl/styles.xml": (plain["xl/styles.xml"] ?? "").replace(
      /<cellXfs count="1">(.*?)<\/cellXfs>/,
      '<cellXfs count="2">$1<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    ),
    "xl/workbook.xml": (plain["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      year === 1904 ? '<workbookPr date1904="1"/><sheets>' : "<sheets>",
    ),
  });
}

const read = async () => excel.host.readWorkbook({ includeHidden: true });

async function dayOnWire(): Promise<unknown> {
  let values: unknown;
  await excel.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("C3:D3");
    range.load("values");
    await context.sync();
    ({ values } = range);
  });
  return values;
}

test.each([1900, 1904] as const)("days mean the same in a workbook that counts from %i", async (year) => {
  await excel.openFile(fileFrom(year), "Plan.xlsx");
  const shift = year === 1904 ? FIRST_DAY_1904 : 0;
  expect(await dayOnWire()).toEqual([[APRIL - shift, APRIL + 1 - shift]]);
  const { grids, countsFrom1904 } = await read();
  expect(countsFrom1904).toBe(year === 1904 ? true : undefined);
  // The plain number is none of the days.
  expect(grids[0]?.rows[2]?.map(({ value }) => value).slice(2)).toEqual([APRIL - shift, APRIL + 1]);
});

test("nothing of ours is written where every date would be four years off", async () => {
  await excel.openFile(fileFrom(1904), "Plan.xlsx");
  const review = readLinked(await read());
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  expect(tables).toHaveLength(1);
  const plan = planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
  expect(plan.steps).toEqual([]);
  expect(plan.refusals[0]?.reason).toBe(
    "Plan.xlsx counts its days from 1904; in our formulas every date would be four years off.",
  );
});
