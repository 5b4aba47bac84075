import { openPreview, type Preview } from "../kit/preview";

jest.setTimeout(60_000);

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ Plan: [[0, "5", ""]] });
});
afterAll(() => preview.close());

test("a 0 is not blank and a text is no number, however many formulas ask", async () => {
  const { office, host } = preview;
  const formulas = [
    '=$A1=""',
    '=$A$1=""',
    '=IF($A1="","blank",$A1)',
    "=$B$1=5",
    "=$B$1=5",
    '=$C$1=""',
    "=$C$1=0",
  ];
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("E1:K1");
    context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [["'5"]];
    range.formulas = [formulas];
    await context.sync();
  });
  await host.settled();
  const shown = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("E1:K1");
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(shown).toEqual([false, false, 0, false, false, true, true]);
});

test.each([
  ['=MATCH("now, and then",{"weekly","now, and then","daily"},0)', 2],
  ['=MATCH("a;b",{"a;b";"c"},0)', 1],
  ['=INDEX({"say ""a, b""",2;3,4},1,1)', 'say "a, b"'],
  ["=SUM({1,2;3,4})", 10],
  ['=COLUMNS({"x","y,z"})', 2],
])("%s gives %p: separators within texts part no array constant", async (formula, expected) => {
  const { office, host } = preview;
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("E9").formulas = [[formula]];
    await context.sync();
  });
  await host.settled();
  const shown = await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("E9");
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(shown).toEqual([[expected]]);
});
