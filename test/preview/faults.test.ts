import { REQUEST_ERRORS } from "../../preview/protocol/host-error";
import { failureOf, openPreview, type Preview } from "../kit/preview";

jest.setTimeout(60_000);

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ Plan: [] });
});

beforeEach(() => {
  preview.open({ Plan: [["Leads", 230]], Notes: [] });
});

afterEach(() => preview.host.faults.clear());
afterAll(() => preview.close());

/** Two writes in one batch; with a code of the object model the second never happens. */
function writeTwice({ workbook }: Excel.RequestContext): void {
  const sheet = workbook.worksheets.getItem("Plan");
  sheet.getRange("A2").values = [["first"]];
  sheet.getRange("A3").values = [["second"]];
}

function writtenCells(): unknown[] {
  const sheet = preview.book().api.getActiveWorkbook()?.getSheetByName("Plan");
  return sheet?.getRange("A2:A3").getRawValues().flat() ?? [];
}

test.each(Object.keys(REQUEST_ERRORS))("%s refuses the whole request", async (code) => {
  preview.host.faults.switchOn({ kind: "request fails", at: "first write", code });
  const failure = await failureOf(preview, writeTwice);
  expect(failure).not.toBe("no error");
  expect(writtenCells()).toEqual([null, null]);
  expect(await failureOf(preview, writeTwice)).toBe("no error");
});

test.each(["AccessDenied", "FilteredRangeConflict", "MergedRangeConflict", "OperationCellsExceedLimit"])(
  "%s in the middle leaves what came before it",
  async (code) => {
    preview.host.faults.switchOn({ kind: "request fails", at: 1, code, afterWrites: 1 });
    expect(await failureOf(preview, writeTwice)).toBe(`${code} at Range`);
    expect(writtenCells()).toEqual(["first", null]);
  },
);

test("the n-th request fails, and only that one", async () => {
  preview.host.faults.switchOn({ kind: "request fails", at: 2, code: "GeneralException" });
  const outcomes = await preview.office.Excel.run(async (context) => {
    const results: string[] = [];
    for (const name of ["Plan", "Notes", "Plan"]) {
      context.workbook.worksheets.getItem(name).load("name");
      results.push(
        await context.sync().then(
          () => "answered",
          (error: unknown) => (error as OfficeExtension.Error).code,
        ),
      );
    }
    return results;
  });
  expect(outcomes).toEqual(["answered", "GeneralException", "answered"]);
});

test("while somebody edits a cell a request is refused, unless it is willing to wait", async () => {
  const { host, office } = preview;
  host.cellEdit.begin();
  const read = async (context: Excel.RequestContext): Promise<string> => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.load("name");
    await context.sync();
    return sheet.name;
  };
  await expect(office.Excel.run(read)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = office.Excel.run({ delayForCellEdit: true }, read);
  const first = await Promise.race([
    waiting,
    new Promise((resolve) => setTimeout(resolve, 100, "still waiting")),
  ]);
  expect(first).toBe("still waiting");
  host.cellEdit.end();
  expect(await waiting).toBe("Plan");
});

test("a sheet is deleted, renamed or protected just before the write", async () => {
  const write = () =>
    failureOf(preview, ({ workbook }) => {
      workbook.worksheets.getItem("Notes").getRange("A1").values = [[1]];
    });
  const { faults } = preview.host;
  faults.switchOn({ kind: "sheet protected", at: "first write", sheet: "Notes" });
  expect(await write()).toBe("AccessDenied at Range.values");
  preview.book().protectedSheets.clear();
  faults.switchOn({ kind: "sheet renamed", at: "first write", sheet: "Notes" });
  expect(await write()).toBe("ItemNotFound at WorksheetCollection.getItem");
  preview.open({ Plan: [], Notes: [] });
  faults.clear();
  faults.switchOn({ kind: "sheet deleted", at: "first write", sheet: "Notes" });
  expect(await write()).toBe("ItemNotFound at WorksheetCollection.getItem");
});

test("a payload over the limit is refused in both directions", async () => {
  const { faults } = preview.host;
  faults.switchOn({ kind: "payload limit", at: 1, bytes: 500 });
  expect(await failureOf(preview, writeTwice)).toBe("RequestPayloadSizeLimitExceeded");
  faults.clear();
  preview.open({ Plan: [Array.from({ length: 20 }, () => "x".repeat(200))] });
  faults.switchOn({ kind: "payload limit", at: 1, bytes: 2_000 });
  const read = await failureOf(preview, ({ workbook }) => {
    workbook.worksheets.getItem("Plan").getRange("A1:T1").load("values");
  });
  expect(read).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a slow answer comes, and no answer never does", async () => {
  const { faults } = preview.host;
  faults.switchOn({ kind: "slow answer", at: 1, milliseconds: 150 });
  const before = performance.now();
  expect(await failureOf(preview, writeTwice)).toBe("no error");
  expect(performance.now() - before).toBeGreaterThan(140);
  faults.clear();
  faults.switchOn({ kind: "no answer", at: "first write" });
  const unanswered = failureOf(preview, writeTwice);
  const first = await Promise.race([
    unanswered,
    new Promise((resolve) => setTimeout(resolve, 300, "silence")),
  ]);
  expect(first).toBe("silence");
});
