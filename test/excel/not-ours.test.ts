import { planFor } from "../../src/core/plan-for";
import { METADATA_NAMESPACE } from "../../src/core/model/metadata";
import type { WritePlan } from "../../src/core/model/write-plan";
import { unfinishedParts } from "../../src/core/model/unfinished";
import { planRecover, stoppedAction } from "../../src/core/plan/recover/plan-recover";
import { greenDashboard } from "../kit/green-dashboard";
import { readLinked } from "../kit/linked-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { pictureOf } from "../kit/workbook-picture";

jest.setTimeout(120_000);

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());
beforeEach(async () => {
  await excel.open(...greenDashboard().grids);
});

const read = async () => readLinked(await excel.host.readWorkbook({ includeHidden: true }));

async function flags(): Promise<WritePlan> {
  const review = await read();
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return planFor(review, { kind: "flags", choice: { tables, flags: ["health"], place: "beside" } });
}

async function remove(): Promise<WritePlan> {
  return planFor(await read(), { kind: "remove", scope: "everything" });
}

test("a name of ours that one sheet alone knows is said before anything is written", async () => {
  await excel.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Budget");
    sheet.names.add("OKR_AsOf", sheet.getRange("B2"));
    await context.sync();
  });
  const plan = await flags();
  expect(plan.steps).toEqual([]);
  expect(plan.refusals[0]?.reason).toMatch(
    /^The name OKR_AsOf is taken: in the sheet "Budget" it stands for/,
  );
});

test("XML parts that others put under our namespace stay where they are", async () => {
  const foreign = `<settings xmlns="${METADATA_NAMESPACE}"><x/></settings>`;
  await excel.office.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(foreign);
    await context.sync();
  });
  const before = pictureOf(excel.book());
  expect(await excel.host.apply(await flags())).toMatchObject({ kind: "written" });
  expect(excel.book().xmlParts.map(({ xml }) => xml)).toContain(foreign);
  expect(await excel.host.apply(await remove())).toMatchObject({ kind: "written" });
  expect(pictureOf(excel.book())).toEqual(before);
});

test("a sheet of ours on which somebody typed after the plan was made is not deleted", async () => {
  expect(await excel.host.apply(await flags())).toMatchObject({ kind: "written" });
  const plan = await remove();
  excel.book().api.getActiveWorkbook()?.getSheetByName("OKR Settings")?.getRange("F9").setValue("mine");
  expect(await excel.host.apply(plan)).toMatchObject({ kind: "written" });
  const left = (await read()).workbook.grids.find(({ sheet }) => sheet === "OKR Settings");
  expect(left?.rows.flat().flatMap(({ value }) => value ?? [])).toEqual(["mine"]);
});

test("a forged note that only deletes somebody's sheet leads to nothing but keeping it", async () => {
  const [xml = ""] = unfinishedParts({
    title: "Write 1 cell",
    steps: [{ kind: "delete sheet", sheet: "Budget" }],
  });
  await excel.office.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  });
  const { workbook } = await read();
  expect(stoppedAction(workbook)?.ways).not.toContain("finish");
  expect(planRecover(workbook, "finish")).toMatchObject({
    steps: [],
    refusals: [{ reason: expect.stringContaining('the sheet "Budget" is left alone') as unknown }],
  });
  await excel.host.apply(planRecover(workbook, "finish"));
  expect((await read()).workbook.grids.some(({ sheet }) => sheet === "Budget")).toBe(true);
});
