import { failureOf, openPreview, type Preview } from "../kit/preview";

jest.setTimeout(60_000);

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({
    Plan: [
      ["Scorecard", "", ""],
      ["KPI", "Target", "Actual"],
    ],
  });
});
afterAll(() => preview.close());

test("merged areas are told with their places", async () => {
  const workbook = preview.book().api.getActiveWorkbook();
  workbook?.getActiveSheet().getRange("A1:C1").merge();
  const merged = await preview.office.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("Plan").getUsedRange().getMergedAreasOrNullObject();
    areas.load("areaCount");
    areas.areas.load("items/address");
    await context.sync();
    return areas.areas.items.map(({ address }) => address);
  });
  expect(merged).toEqual(["Plan!A1:C1"]);
});

test("cells in the last column take values; whole rows and columns do not", async () => {
  const write = (address: string) =>
    failureOf(preview, (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange(address);
      range.values = [["x", "y"]];
    });
  expect(await write("XFC9:XFD9")).toBe("no error");
  expect(await write("A:B")).toContain("InvalidArgument");
});
