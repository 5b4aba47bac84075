import { saveBook } from "../../preview/file/save-book";
import { flagSources } from "../../src/core/flag-sources";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { readLinked } from "../kit/linked-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { realFunctions } from "../../src/inspect/real-functions";
import { partsOf, sheetRelationships, tablePart, xlsx } from "../kit/xlsx";

jest.setTimeout(60_000);

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
});
afterAll(() => excel.close());

const HEADINGS = ["KPI", "Owner", "Target", "Actual", "Share"];

function row(number: number, ...cells: readonly string[]): string {
  return `<row r="${number}">${cells.join("")}</row>`;
}
const text = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const value = (place: string, content: string) => `<c r="${place}">${content}</c>`;

/** An Excel table with a calculated column and a totals row. */
function scores(): Uint8Array {
  const rows = [
    row(1, ...HEADINGS.map((heading, index) => text(`${"ABCDE"[index] ?? ""}1`, heading))),
    row(
      2,
      text("A2", "Net revenue"),
      text("B2", "Ada"),
      value("C2", "<v>100</v>"),
      value("D2", "<v>90</v>"),
      value("E2", "<f>D2/C2</f><v>0.9</v>"),
    ),
    row(
      3,
      text("A3", "Uptime"),
      text("B3", "Ben"),
      value("C3", "<v>0.99</v>"),
      value("D3", "<v>0.97</v>"),
      value("E3", "<f>D3/C3</f><v>0.9797979797979798</v>"),
    ),
    row(4, text("A4", "Total"), value("D4", "<f>SUBTOTAL(109,D2:D3)</f><v>90.97</v>")),
  ];
  const sheet = `<sheetData>${rows.join("")}</sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const table = tablePart("Scores", "A1:E4", HEADINGS, 'totalsRowCount="1"')
    .replace(
      'name="Share"/>',
      'name="Share"><calculatedColumnFormula>D2/C2</calculatedColumnFormula></tableColumn>',
    )
    .replace('name="Actual"/>', 'name="Actual" totalsRowFunction="sum"/>');
  return xlsx(sheet, {
    ...sheetRelationships({ rId1: ["table", "../tables/table1.xml"] }),
    "xl/tables/table1.xml": table,
  });
}

async function saved(): Promise<Record<string, string>> {
  await excel.preview.settled();
  return partsOf(await saveBook(excel.book()));
}

const read = async () => readLinked(await excel.host.readWorkbook({ includeHidden: true }));

test("the saved file knows a table with flags, and after removing them it is the file that was opened", async () => {
  const original = scores();
  await excel.openFile(original, "Scores.xlsx");
  const review = await read();
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const plan = planFlags(review, { tables, flags: ["health"], place: "beside" }, flagSources(review));
  expect((await excel.host.apply(plan)).kind).toBe("written");
  const flagged = (await saved())["xl/tables/table1.xml"] ?? "";
  expect(flagged).toContain('ref="A1:F4"');
  expect(flagged).toContain("<calculatedColumnFormula>D2/C2</calculatedColumnFormula>");
  expect(flagged).toContain('totalsRowFunction="sum"');
  expect(flagged).toContain('name="Health"');
  expect((await excel.host.apply(planRemove(await read(), "everything"))).kind).toBe("written");
  expect(await saved()).toEqual(partsOf(original));
});
