import { openPreview, type Preview } from "../kit/preview";

jest.setTimeout(60_000);

let preview: Preview;
let heard: unknown[][];
let handlers: OfficeExtension.EventHandlerResult<unknown>[];

beforeAll(async () => {
  preview = await openPreview({ Plan: [] });
});

beforeEach(async () => {
  preview.open({
    Plan: [
      ["Measure", "Actual"],
      ["Leads", 230],
      ["Churn", 4],
      ["Sum", "=SUM(B2:B3)"],
    ],
  });
  heard = [];
  await preview.office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    handlers = [
      worksheets.onChanged.add(({ address, changeType, source, triggerSource }) =>
        hear(changeType, address, source, triggerSource),
      ),
      worksheets.onSelectionChanged.add(({ address }) => hear("selected", address)),
      worksheets.onRowSorted.add(({ address }) => hear("sorted", address)),
    ] as OfficeExtension.EventHandlerResult<unknown>[];
    await context.sync();
  });
});

/** The library keeps its handlers when another workbook is opened under it. */
afterEach(async () => {
  const [first] = handlers;
  if (!first) return;
  await preview.office.Excel.run(first.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
});

afterAll(() => preview.close());

function hear(...what: readonly unknown[]): Promise<void> {
  heard.push([...what]);
  return Promise.resolve();
}

function sheet() {
  const found = preview.book().api.getActiveWorkbook()?.getSheetByName("Plan");
  if (!found) throw new Error("The sheet Plan is gone.");
  return found;
}

/** Everything the pane was told once calculation and delivery are over. */
async function told(): Promise<unknown[][]> {
  await preview.host.settled();
  return heard;
}

test("what the user types is told as a local change; what is recalculated is not told at all", async () => {
  sheet().getRange("B2").setValue(250);
  expect(await told()).toEqual([["RangeEdited", "B2", "Local", "Unknown"]]);
});

test("what is recalculated is told as calculated, with the cells around it", async () => {
  await preview.office.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    handlers.push(worksheets.onCalculated.add(({ address }) => hear("calculated", address)));
    await context.sync();
  });
  sheet().getRange("C4").setValue("=B2*2");
  sheet().getRange("B2").setValue(250);
  await told();
  heard = [];
  sheet().getRange("B2").setValue(251);
  expect(await told()).toContainEqual(["calculated", "B4:C4"]);
});

test("a block that the add-in writes is one event, flagged as its own", async () => {
  await preview.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("D1:E40");
    range.values = Array.from({ length: 40 }, () => [1, 2]);
    await context.sync();
  });
  expect(await told()).toEqual([["RangeEdited", "D1:E40", "Local", "ThisLocalAddin"]]);
});

test("a format is no change of the content", async () => {
  sheet().getRange("B2").setBackgroundColor("#FF0000");
  expect(await told()).toEqual([]);
});

test("an inserted row is told as such, and not the formulas that moved with it", async () => {
  sheet().insertRows(1, 1);
  const changes = (await told()).filter(([kind]) => kind !== "selected");
  expect(changes).toEqual([["RowInserted", "2:2", "Local", "Unknown"]]);
});

test("sorting tells which rows moved", async () => {
  sheet().getRange("A2:B3").sort({ column: 0, ascending: true });
  expect(await told()).toContainEqual(["sorted", "A2:B3"]);
});

test("a selection is told once, where it ended", async () => {
  sheet().getRange("A2").activate();
  sheet().getRange("B2:B3").activate();
  expect(await told()).toEqual([["selected", "B2:B3"]]);
});

test("another author's edit is told as remote", async () => {
  preview.host.faults.switchOn({
    kind: "another author edits",
    at: 1,
    sheet: "Plan",
    cell: "B3",
    value: 9,
  });
  await preview.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").load("name");
    await context.sync();
  });
  preview.host.faults.clear();
  expect(await told()).toEqual([["RangeEdited", "B3", "Remote", "Unknown"]]);
});

test("a pane that starts anew hears nothing that it did not ask for again", async () => {
  preview.host.bookChanged();
  sheet().getRange("B2").setValue(1);
  expect(await told()).toEqual([]);
});
