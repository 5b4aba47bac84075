import { failureOf, openPreview, type Preview } from "../kit/preview";

jest.setTimeout(60_000);

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ Plan: [] });
});

beforeEach(() => {
  preview.open({
    Plan: [
      ["Measure", "Actual", "Target"],
      ["Leads", 230, 200],
      ["Churn", 0.04, 0.03],
      ["Trend", "=B2-C2", ""],
    ],
    "OKR Q3": [],
  });
});

afterAll(() => preview.close());

/** What a range holds afterwards, as one property of it. */
async function read(
  address: string,
  property: "values" | "formulas" | "text" | "numberFormat" | "valueTypes",
) {
  return preview.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange(address);
    range.load(property);
    await context.sync();
    return range[property] as unknown[][];
  });
}

async function write(address: string, values: unknown[][]): Promise<void> {
  await preview.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange(address).values = values;
    await context.sync();
  });
}

test("what is written is read as a person would have typed it", async () => {
  await write("E1:E8", [["5%"], ["1,200"], ["TRUE"], ["'=B2"], ["=B2*2"], ["+B2"], ["-5"], ["-"]]);
  await preview.host.settled();
  expect(await read("E1:E8", "values")).toEqual([[0.05], [1200], [true], ["=B2"], [460], [230], [-5], ["-"]]);
  expect(await read("E1:E8", "formulas")).toEqual([
    [0.05],
    [1200],
    [true],
    ["=B2"],
    ["=B2*2"],
    ["=+B2"],
    [-5],
    ["-"],
  ]);
  expect(await read("E1", "numberFormat")).toEqual([["0%"]]);
});

test("null leaves a cell as it is and an empty text clears it", async () => {
  await write("A2:C2", [[null, "", 210]] as unknown[][]);
  expect(await read("A2:C2", "values")).toEqual([["Leads", "", 210]]);
  expect(await read("A2:C2", "valueTypes")).toEqual([["String", "Empty", "Double"]]);
});

test("values of other dimensions than the range are refused, and nothing is written", async () => {
  const failure = await failureOf(preview, ({ workbook }) => {
    workbook.worksheets.getItem("Plan").getRange("A1:B2").values = [[1]];
  });
  expect(failure).toBe("InvalidArgument at Range.values");
  expect(await read("A1:B2", "values")).toEqual([
    ["Measure", "Actual"],
    ["Leads", 230],
  ]);
});

test("a formula whose brackets do not close is refused", async () => {
  const failure = await failureOf(preview, ({ workbook }) => {
    workbook.worksheets.getItem("Plan").getRange("E1").formulas = [["=SUM(B2"]];
  });
  expect(failure).toBe("InvalidArgument at Range.formulas");
});

test("a column formatted as text keeps a formula as text", async () => {
  await preview.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("E1:E2");
    range.numberFormat = [["@"], ["@"]];
    range.formulas = [["=B2"], ["=C2"]];
    await context.sync();
  });
  expect(await read("E1:E2", "values")).toEqual([["=B2"], ["=C2"]]);
});

test("an error of a formula is its name, and of the type Error", async () => {
  await write("E1:E2", [["=1/0"], ["#N/A"]]);
  await preview.host.settled();
  expect(await read("E1:E2", "values")).toEqual([["#DIV/0!"], ["#N/A"]]);
  expect(await read("E1:E2", "valueTypes")).toEqual([["Error"], ["String"]]);
});

test("a format given to a formula leaves the formula", async () => {
  await preview.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A4:C4");
    range.format.fill.color = "#FFF2CC";
    range.format.font.bold = true;
    await context.sync();
  });
  expect(await read("A4:C4", "formulas")).toEqual([["Trend", "=B2-C2", ""]]);
});

test("the format of each cell comes in one call", async () => {
  const properties = await preview.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("B2").format.fill.color = "#FF0000";
    const asked = sheet
      .getRange("A2:B2")
      .getCellProperties({ address: true, format: { fill: { color: true } } });
    await context.sync();
    return asked.value;
  });
  expect(properties).toEqual([
    [
      { address: "Plan!A2", format: { fill: { color: "#FFFFFF" } } },
      { address: "Plan!B2", format: { fill: { color: "#FF0000" } } },
    ],
  ]);
});

test("looks alone are asked of each style once, and every cell has its own", async () => {
  const areas = ["A10:D11", "A11:D11", "B10"] as const;
  const looks = await preview.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A10:C11").format.fill.color = "#FFF2CC";
    sheet.getRange("B11:C11").format.borders.getItem("EdgeBottom").style = "Dash";
    sheet.getRange("B10").format.font.bold = true;
    const asked = areas.map((area) =>
      sheet.getRange(area).getCellProperties({
        format: { fill: { color: true }, font: { bold: true }, borders: { style: true } },
      }),
    );
    await context.sync();
    return asked.map(({ value }) => value);
  });
  const said = looks.map((rows) =>
    rows.map((cells) =>
      cells.map(({ format }) =>
        [format?.fill?.color, format?.font?.bold, format?.borders?.bottom?.style].join(" "),
      ),
    ),
  );
  const yellow = "#FFF2CC false None";
  const dashed = "#FFF2CC false Dash";
  const white = "#FFFFFF false None";
  expect(said).toEqual([
    [
      [yellow, "#FFF2CC true None", yellow, white],
      [yellow, dashed, dashed, white],
    ],
    [[yellow, dashed, dashed, white]],
    [["#FFF2CC true None"]],
  ]);
});

test("ten thousand cells, which the library sends in pieces, arrive whole", async () => {
  const rows = Array.from({ length: 1_000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * column),
  );
  await preview.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("OKR Q3").getRange("A1:J1000").values = rows;
    await context.sync();
  });
  const used = await preview.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("OKR Q3").getUsedRangeOrNullObject(true);
    range.load("address,values");
    await context.sync();
    return { address: range.address, values: range.values as unknown[][] };
  });
  expect(used.address).toBe("'OKR Q3'!A1:J1000");
  expect(used.values).toEqual(rows);
});

test("an empty sheet has no used range, and nothing of it is an error", async () => {
  const isNull = await preview.office.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("OKR Q3").getUsedRangeOrNullObject(true);
    const cell = used.getCell(0, 0);
    cell.load("values");
    await context.sync();
    return [used.isNullObject, cell.isNullObject];
  });
  expect(isNull).toEqual([true, true]);
});

test("whole columns have no values to give", async () => {
  const column = await preview.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("B:B");
    range.load("address,values,rowCount");
    await context.sync();
    return [range.address, range.values, range.rowCount];
  });
  expect(column).toEqual(["Plan!B:B", null, 1_048_576]);
});

test("an inserted column moves the formulas with what they point at", async () => {
  await preview.office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("B:B").insert("Right");
    await context.sync();
  });
  expect(await read("A4:D4", "formulas")).toEqual([["Trend", "", "=C2-D2", ""]]);
});

test("a dynamic array shows its values, its parent and how far it reaches", async () => {
  await write("E1", [["=SEQUENCE(3)"]]);
  await preview.host.settled();
  const spill = await preview.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const parent = sheet.getRange("E2").getSpillParentOrNullObject();
    const reach = sheet.getRange("E1").getSpillingToRangeOrNullObject();
    const outside = sheet.getRange("F1").getSpillParentOrNullObject();
    parent.load("address");
    reach.load("address,values");
    await context.sync();
    return [parent.address, reach.address, reach.values, outside.isNullObject];
  });
  expect(spill).toEqual(["Plan!E1", "Plan!E1:E3", [[1], [2], [3]], true]);
});

test("what a request did is one step to undo, however often it wrote a cell", async () => {
  await preview.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("B2:C2").values = [[2, 3]];
    sheet.getRange("B2").format.fill.color = "#FF0000";
    await context.sync();
  });
  preview.book().api.getActiveWorkbook()?.undo();
  expect(await read("B2:C2", "values")).toEqual([[230, 200]]);
});

test("a locked cell of a protected sheet is refused, an unlocked one is written", async () => {
  const { protectedSheets, unlockedAreas } = preview.book();
  protectedSheets.add("id Plan");
  unlockedAreas?.set("id Plan", [{ top: 1, left: 1, bottom: 2, right: 1 }]);
  const writeTo = (address: string) =>
    failureOf(preview, ({ workbook }) => {
      workbook.worksheets.getItem("Plan").getRange(address).values = [[1]];
    });
  expect(await writeTo("C2")).toBe("AccessDenied at Range.values");
  expect(await writeTo("B2")).toBe("no error");
});

test("what the host does not play is named, and noted", async () => {
  const failure = await failureOf(preview, ({ workbook }) => {
    workbook.worksheets.getItem("Plan").shapes.load("items/name");
  });
  expect(failure).toBe("ApiNotFound at Worksheet.Shapes");
  expect(preview.host.log.entries.filter(({ kind }) => kind === "gap").at(-1)?.text).toBe("Worksheet.Shapes");
});
