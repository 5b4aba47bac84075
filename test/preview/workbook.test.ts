import { failureOf, openPreview, type Preview } from "../kit/preview";

jest.setTimeout(60_000);

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ Plan: [] });
});

beforeEach(() => {
  preview.open({
    Plan: [
      ["Measure", "Actual", "Target", ""],
      ["Leads", 230, 200],
      ["Churn", 4, 5],
    ],
    Notes: [],
  });
});

afterAll(() => preview.close());

function run<Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>): Promise<Answer> {
  return preview.office.Excel.run(batch);
}

async function addScores(): Promise<void> {
  await run(async (context) => {
    context.workbook.tables.add("Plan!A1:C3", true).name = "Scores";
    await context.sync();
  });
}

async function table() {
  return run(async (context) => {
    const scores = context.workbook.tables.getItem("Scores");
    const range = scores.getRange();
    const body = scores.getDataBodyRange();
    range.load("address");
    body.load("values,formulas");
    scores.columns.load("items/name");
    await context.sync();
    const columns = scores.columns.items.map(({ name }) => name);
    return {
      address: range.address,
      columns,
      values: body.values as unknown,
      formulas: body.formulas as unknown,
    };
  });
}

test("a table takes in the column beside it, and formulas name its columns", async () => {
  await addScores();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("D1").values = [["Health"]];
    context.workbook.tables.getItem("Scores").resize("A1:D3");
    sheet.getRange("D2:D3").formulas = [["=[@Actual]/[@Target]"], ["=[@Actual]/[@Target]"]];
    sheet.getRange("F1").formulas = [["=SUM(Scores[Target])"]];
    await context.sync();
  });
  await preview.host.settled();
  const { address, columns, values } = await table();
  expect(address).toBe("Plan!A1:D3");
  expect(columns).toEqual(["Measure", "Actual", "Target", "Health"]);
  expect(values).toEqual([
    ["Leads", 230, 200, 1.15],
    ["Churn", 4, 5, 0.8],
  ]);
});

test("a table made smaller and larger is one step to undo each time", async () => {
  await addScores();
  await run(async (context) => {
    context.workbook.tables.getItem("Scores").resize("A1:D3");
    await context.sync();
  });
  expect((await table()).columns).toEqual(["Measure", "Actual", "Target", "Column4"]);
  preview.book().api.getActiveWorkbook()?.undo();
  expect(await table()).toMatchObject({ address: "Plan!A1:C3", columns: ["Measure", "Actual", "Target"] });
});

test("whoever renames a header renames the column in the formulas, and undo takes it back", async () => {
  await addScores();
  await run(async (context) => {
    context.workbook.worksheets.getItem("Notes").getRange("A1:A2").formulas = [
      ["=SUM(Scores[Target])"],
      ['="Scores[Target]"'],
    ];
    await context.sync();
    context.workbook.worksheets.getItem("Plan").getRange("C1").values = [["Goal"]];
    await context.sync();
  });
  await preview.host.settled();
  const notes = () =>
    run(async (context) => {
      const range = context.workbook.worksheets.getItem("Notes").getRange("A1:A2");
      range.load("formulas,values");
      await context.sync();
      return [range.formulas.flat(), range.values[0]?.[0]] as unknown;
    });
  expect(await notes()).toEqual([["=SUM(Scores[Goal])", '="Scores[Target]"'], 205]);
  expect((await table()).columns).toEqual(["Measure", "Actual", "Goal"]);
  preview.book().api.getActiveWorkbook()?.undo();
  await preview.host.settled();
  expect(await notes()).toEqual([["=SUM(Scores[Target])", '="Scores[Target]"'], 205]);
});

test.each(["Actual (USD)", "Net %", "a#b", "Goal [k]", "it's", "Q1, late", "a\nb"])(
  "the column %j of a table named KPI_2026 is found by formulas, escaped as Excel escapes it",
  async (header) => {
    const escaped = header.replace(/['#[\]@]/g, "'$&");
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("B1").values = [[header]];
      context.workbook.tables.add("Plan!A1:C3", true).name = "KPI_2026";
      sheet.getRange("F2:F3").formulas = [
        [`=KPI_2026[[#This Row],[${escaped}]]+1`],
        [`=SUM(KPI_2026[${escaped}])`],
      ];
      await context.sync();
    });
    await preview.host.settled();
    const values = await run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("F2:F3");
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[231], [234]]);
  },
);

test("rows and columns come and go inside the table alone", async () => {
  await addScores();
  await run(async (context) => {
    const scores = context.workbook.tables.getItem("Scores");
    context.workbook.worksheets.getItem("Plan").getRange("A6").values = [["Below"]];
    scores.rows.add(undefined, [["Margin", 30, 35]]);
    scores.columns.add(undefined, [["Owner"], ["Ana"], ["Ben"], ["Cem"]]);
    await context.sync();
  });
  expect(await table()).toMatchObject({
    address: "Plan!A1:D4",
    values: [
      ["Leads", 230, 200, "Ana"],
      ["Churn", 4, 5, "Ben"],
      ["Margin", 30, 35, "Cem"],
    ],
  });
  await run(async (context) => {
    const scores = context.workbook.tables.getItem("Scores");
    scores.rows.getItemAt(0).delete();
    scores.columns.getItem("Target").delete();
    await context.sync();
  });
  expect(await table()).toMatchObject({
    address: "Plan!A1:C3",
    values: [
      ["Churn", 4, "Ben"],
      ["Margin", 30, "Cem"],
    ],
  });
});

test("tables do not overlap, and names are taken once", async () => {
  await addScores();
  const add = (address: string) =>
    failureOf(preview, ({ workbook }) => void workbook.tables.add(address, true));
  expect(await add("Plan!C1:E3")).toBe("InvalidArgument at TableCollection.add");
  const name = await failureOf(preview, ({ workbook }) => {
    workbook.names.add("scores", workbook.worksheets.getItem("Plan").getRange("A1"));
  });
  expect(name).toBe("ItemAlreadyExists at NamedItemCollection.add");
  const moved = await failureOf(preview, ({ workbook }) => workbook.tables.getItem("Scores").resize("A2:C4"));
  expect(moved).toBe("InvalidArgument at Table.resize");
});

test("a name stands for its cell, in formulas and for the add-in", async () => {
  const named = await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("OKR_AsOf", worksheets.getItem("Notes").getRange("B2"), "The day that the flags are read for");
    worksheets.getItem("Notes").getRange("B2").values = [[46_000]];
    worksheets.getItem("Plan").getRange("F1").formulas = [["=OKR_AsOf+1"]];
    const name = names.getItem("OKR_AsOf");
    name.load("formula,value,comment,scope");
    await context.sync();
    return { ...name.toJSON() };
  });
  expect(named).toMatchObject({
    formula: "=Notes!$B$2",
    value: "Notes!B2",
    comment: "The day that the flags are read for",
    scope: "Workbook",
  });
  await preview.host.settled();
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("F1");
    range.load("values");
    context.workbook.names.getItem("OKR_AsOf").delete();
    const gone = context.workbook.names.getItemOrNullObject("OKR_AsOf");
    await context.sync();
    return [range.values as unknown, gone.isNullObject];
  });
  expect(values).toEqual([[[46_001]], true]);
});

test("a conditional format on a word is kept, found by its id and taken away", async () => {
  const formats = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("D2:D3");
    const format = range.conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: '="On track"', operator: "EqualTo" };
    format.cellValue.format.fill.color = "#1E7B34";
    format.cellValue.format.font.color = "#FFFFFF";
    format.load("id,type");
    await context.sync();
    const again = range.conditionalFormats.getItem(format.id);
    again.cellValue.load("rule");
    again.cellValue.format.fill.load("color");
    const text = again.textComparisonOrNullObject;
    await context.sync();
    const found = [format.type, again.cellValue.rule, again.cellValue.format.fill.color, text.isNullObject];
    again.delete();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    return [...found, left.value];
  });
  expect(formats).toEqual([
    "CellValue",
    { formula1: '="On track"', operator: "EqualTo" },
    "#1E7B34",
    true,
    0,
  ]);
});

test("an XML part is found by its namespace", async () => {
  const parts = await run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.add('<okr xmlns="urn:okr-pulse"><v>1</v></okr>');
    customXmlParts.add('<other xmlns="urn:other"/>');
    await context.sync();
    const ours = customXmlParts.getByNamespace("urn:okr-pulse").getOnlyItemOrNullObject();
    const xml = ours.getXml();
    await context.sync();
    ours.setXml('<okr xmlns="urn:okr-pulse"><v>2</v></okr>');
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    await context.sync();
    return [xml.value, none.isNullObject];
  });
  expect(parts).toEqual(['<okr xmlns="urn:okr-pulse"><v>1</v></okr>', true]);
  expect(preview.book().xmlParts.map(({ xml }) => xml)).toContain(
    '<okr xmlns="urn:okr-pulse"><v>2</v></okr>',
  );
});

test("sheets are added, renamed, hidden and deleted; the last visible one stays", async () => {
  await run(async (context) => {
    const links = context.workbook.worksheets.add("OKR Links");
    links.getRange("A1").values = [["Key result"]];
    context.workbook.worksheets.getItem("Notes").delete();
    links.name = "Links";
    await context.sync();
  });
  const sheets = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/visibility");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return [worksheets.items.map(({ name, visibility }) => [name, visibility]), active.name] as unknown;
  });
  expect(sheets).toEqual([
    [
      ["Plan", "Visible"],
      ["Links", "Visible"],
    ],
    "Plan",
  ]);
  const add = (name: string) => failureOf(preview, ({ workbook }) => void workbook.worksheets.add(name));
  expect(await add("plan")).toBe("ItemAlreadyExists at WorksheetCollection.add");
  expect(await add("a/b")).toBe("InvalidArgument at WorksheetCollection.add");
  const deleteAll = await failureOf(preview, ({ workbook }) => {
    workbook.worksheets.getItem("Links").delete();
    workbook.worksheets.getItem("Plan").delete();
  });
  expect(deleteAll).toBe("InvalidOperation at Worksheet.delete");
});

test("a deleted sheet and a missing table are told by their codes", async () => {
  const missing = (batch: (context: Excel.RequestContext) => void) => failureOf(preview, batch);
  expect(await missing(({ workbook }) => workbook.worksheets.getItem("Gone").load("name"))).toBe(
    "ItemNotFound at WorksheetCollection.getItem",
  );
  expect(await missing(({ workbook }) => workbook.tables.getItem("Gone").load("name"))).toBe(
    "ItemNotFound at TableCollection.getItem",
  );
});
