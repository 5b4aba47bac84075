import type { BlankCells, FunctionsMetadata } from "../../preview/calculation/functions-metadata";
import { openPreview, type Preview } from "../kit/preview";

jest.setTimeout(60_000);

const METADATA: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "ECHO", name: "ECHO", parameters: [any("first"), any("second"), any("third")] },
    { id: "TOTAL", name: "TOTAL", parameters: [{ name: "cells", type: "any", dimensionality: "matrix" }] },
    { id: "HALF", name: "HALF", parameters: [{ name: "number", type: "number" }] },
    { id: "REFUSE", name: "REFUSE", parameters: [] },
    { id: "BOTH", name: "BOTH", parameters: [any("value")] },
  ],
};

function any(name: string) {
  return { name, type: "any", optional: true };
}

const SOURCE = `
  var calls = 0;
  CustomFunctions.associate("ECHO", (...given) => JSON.stringify(given.slice(0, -1)));
  CustomFunctions.associate("TOTAL", (cells) => cells.flat().reduce((sum, cell) => sum + Number(cell), 0));
  CustomFunctions.associate("HALF", (number) => number / 2);
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No such key result.");
  });
  CustomFunctions.associate("BOTH", (value) => [[value, "!"], [true, 2]]);
`;

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ Plan: [] }, { metadata: METADATA, source: SOURCE });
});

afterAll(() => preview.close());

/** What cells from E1 down show once they are calculated. */
async function shown(...formulas: readonly string[]): Promise<unknown[]> {
  const { office, host } = preview;
  const address = `E1:E${formulas.length}`;
  await office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
  });
  await host.settled();
  return office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

function cellE1(): unknown {
  return preview.book().api.getActiveWorkbook()?.getActiveSheet().getRange("E1").getRawValue();
}

/** Nothing else runs for so long, as where other processes have the processor. */
function standStill(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

beforeEach(() => {
  preview.open({
    Plan: [
      ["Leads", 230, 200],
      ["", "", 5],
    ],
  });
  preview.host.blankCells = null;
});

test("a function of the add-in answers in its cell, and its answer feeds other formulas", async () => {
  expect(await shown("=OKR.HALF(B1)", "=E1+1", "=OKR.TOTAL(E1:E2)")).toEqual([115, 116, 231]);
});

test("a changed cell is calculated again", async () => {
  await shown("=OKR.HALF(B1)");
  preview.book().api.getActiveWorkbook()?.getActiveSheet().getRange("B1").setValue(10);
  await preview.host.settled();
  expect(cellE1()).toBe(5);
});

test("a calculation that a busy machine starts late is awaited all the same", async () => {
  await shown("=OKR.HALF(B1)");
  preview.book().api.getActiveWorkbook()?.getActiveSheet().getRange("B1").setValue(20);
  const settled = preview.host.settled();
  await new Promise(setImmediate);
  standStill(300);
  await settled;
  expect(cellE1()).toBe(10);
});

test.each<[BlankCells, string]>([
  [0, "[0,null,null]"],
  [null, "[null,null,null]"],
  ["", '["",null,null]'],
])("a blank cell arrives as %j where the platform does so", async (blank, arrives) => {
  preview.host.blankCells = blank;
  expect(await shown("=OKR.ECHO(A2)")).toEqual([arrives]);
});

test("what is left out is null, and a text made of nothing stays a text", async () => {
  expect(await shown('=OKR.ECHO(,IF(A2="","",A2),TRUE)')).toEqual(['[null,"",true]']);
});

test("an error reaches a parameter of any kind, and answers for one that wants a number", async () => {
  const [echoed, halved] = await shown("=OKR.ECHO(1/0)", '=OKR.HALF("many")');
  expect(String(echoed)).toContain("#DIV/0!");
  expect(halved).toBe("#VALUE!");
});

test("an error that a function throws is the cell's error, which IFERROR catches", async () => {
  expect(await shown("=OKR.REFUSE()", '=IFERROR(OKR.REFUSE(),"none")')).toEqual(["#N/A", "none"]);
});

test("rows of answers spill beside the cell", async () => {
  await shown('=OKR.BOTH("a")');
  const values = await preview.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("E1:F2");
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([
    ["a", "!"],
    [true, 2],
  ]);
});

test("three hundred calls are answered in a few batches", async () => {
  const formulas = Array.from({ length: 300 }, (_, row) => `=OKR.HALF(${row * 2})`);
  const before = performance.now();
  expect(await shown(...formulas)).toEqual(Array.from({ length: 300 }, (_, row) => row));
  expect(performance.now() - before).toBeLessThan(20_000);
});
