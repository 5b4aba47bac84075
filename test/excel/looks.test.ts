import { saveBook } from "../../preview/file/save-book";
import { flagSources } from "../../src/core/flag-sources";
import type { Cell } from "../../src/core/model/cell";
import type { Grid } from "../../src/core/model/grid";
import { blankGrid } from "../../src/core/model/grid";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planLog } from "../../src/core/plan/log/plan-log";
import { planTakeBack } from "../../src/core/plan/recover/plan-take-back";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { realFunctions } from "../../src/inspect/real-functions";
import { readLinked } from "../kit/linked-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { pictureDifferences } from "../kit/picture-differences";
import { pictureOf } from "../kit/workbook-picture";
import { partsOf } from "../kit/xlsx";

jest.setTimeout(60_000);

const [BAND, RED, DAY] = ["#E8EFF8", "#C00000", "d mmm yyyy"];

/** Every other row has a fill; the last column is a traffic light that the user painted. */
function banded(): Grid {
  const row = (index: number, ...values: readonly (string | number)[]): Cell[] => {
    const band = index % 2 === 1 ? { fill: BAND } : {};
    return values.map((value, column): Cell => ({
      value,
      ...band,
      ...(column === 3 && { numberFormat: DAY }),
      ...(column === 4 && { fill: RED }),
    }));
  };
  const head = ["KPI", "Target", "Actual", "Last updated", "RAG"].map((value) => ({
    value,
    bold: true,
    fill: "#1F3864",
  }));
  const rows = [
    row(0, "Net revenue retention", 1.1, 1.09, 46340, "R"),
    row(1, "Gross margin", 0.77, 0.776, 46340, "R"),
    row(2, "Customer satisfaction", 4.3, 4.4, 46340, "R"),
    row(3, "Employee turnover", 0.1, 0.104, 46300, "R"),
  ];
  return { ...blankGrid("KPIs"), rows: [head, ...rows] };
}

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel(await realFunctions());
});
afterAll(() => excel.close());

beforeEach(async () => {
  await excel.open(banded());
  await excel.office.Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getItem("KPIs").getRange("A2:E5").format;
    for (const index of ["InsideHorizontal", "EdgeBottom"] as const)
      Object.assign(borders.getItem(index), { style: "Dash", color: "#BFBFBF" });
    await context.sync();
  });
});

const read = async () => readLinked(await excel.host.readWorkbook({ includeHidden: true }));

async function write(planOf: (review: Awaited<ReturnType<typeof read>>) => WritePlan): Promise<WritePlan> {
  const plan = planOf(await read());
  expect(await excel.host.apply(plan)).toMatchObject({ kind: "written" });
  await excel.preview.settled();
  return plan;
}

const writeFlags = () =>
  write((review) =>
    planFlags(
      review,
      {
        tables: review.tables.map(({ fingerprint }) => fingerprint),
        flags: ["health", "staleness"],
        place: "beside",
      },
      flagSources(review),
    ),
  );

async function looksAt(sheet: string, address: string) {
  return excel.office.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("numberFormat");
    const cells = range.getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, size: true },
        borders: { style: true, color: true },
      },
    });
    await context.sync();
    return cells.value.map(([cell], row) => ({
      fill: cell?.format?.fill?.color,
      bold: cell?.format?.font?.bold,
      below: [cell?.format?.borders?.bottom?.style, cell?.format?.borders?.bottom?.color].join(" "),
      format: (range.numberFormat as string[][])[row]?.[0],
    }));
  });
}

test("our columns look like the rows beside them: fills, lines and heading, but not a traffic light", async () => {
  await writeFlags();
  const looks = await looksAt("KPIs", "G1:G5");
  expect(looks.map(({ fill }) => fill)).toEqual(["#1F3864", "#FFFFFF", BAND, "#FFFFFF", BAND]);
  expect(looks.map(({ bold }) => bold)).toEqual([true, false, false, false, false]);
  expect(looks.slice(1).map(({ below }) => below)).toEqual(Array(4).fill("Dash #BFBFBF"));
});

test("taking back and removing leave every look as it was", async () => {
  const before = pictureOf(excel.book());
  const plan = await writeFlags();
  expect(await excel.host.apply(planTakeBack(plan))).toMatchObject({ kind: "written" });
  expect(pictureDifferences(before, pictureOf(excel.book()))).toEqual([]);
  await writeFlags();
  await write((review) => planLog(review, "Ada"));
  await write((review) => planRemove(review, "everything"));
  expect(pictureDifferences(before, pictureOf(excel.book()))).toEqual([]);
});

test("days and values on our sheets are written as the workbook writes them", async () => {
  await writeFlags();
  await write((review) => planLog(review));
  expect((await looksAt("OKR Settings", "B2:B2"))[0]?.format).toBe(DAY);
  expect((await looksAt("OKR Log", "A2:A2"))[0]?.format).toBe(DAY);
});

test("the saved file keeps the heading of our sheets bold and in sight", async () => {
  await writeFlags();
  await excel.preview.settled();
  expect((await looksAt("OKR Settings", "A1:A2")).map(({ bold }) => bold)).toEqual([true, false]);
  const parts = partsOf(await saveBook(excel.book()));
  const [settings = ""] = Object.entries(parts).flatMap(([name, xml]) =>
    name.startsWith("xl/worksheets/sheet") && xml.includes("pane") ? [xml] : [],
  );
  expect(settings).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(settings).not.toContain("xSplit");
});
