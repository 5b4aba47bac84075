import { saveBook } from "../../preview/file/save-book";
import { flagSources } from "../../src/core/flag-sources";
import { COLUMN_SAYS, HINT_TITLE } from "../../src/core/model/cell-hints";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { gridOf } from "../kit/grid";
import { readLinked } from "../kit/linked-workbook";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { partsOf } from "../kit/xlsx";

jest.setTimeout(60_000);

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

beforeEach(() =>
  excel.open(gridOf({ sheet: "KPIs", at: "A1" })`
    KPI   | Target | Actual | Last updated
    Leads | 100    | 90     | 2026-05-01
    NPS   | 50     | 40     | 2026-05-01
    Churn | 8      | 9      | 2026-05-01
  `),
);

const read = async () => readLinked(await excel.host.readWorkbook({ includeHidden: true }));

async function write(planOf: (review: Awaited<ReturnType<typeof read>>) => WritePlan): Promise<void> {
  expect(await excel.host.apply(planOf(await read()))).toMatchObject({ kind: "written" });
  await excel.preview.settled();
}

const writeFlags = () =>
  write((review) => {
    const tables = review.tables.map(({ fingerprint }) => fingerprint);
    const choice = { tables, flags: ["health", "staleness"], place: "beside" } as const;
    return planFlags(review, choice, flagSources(review));
  });

/** The headings from F1 on, each with what is shown while it is selected; nothing of ours has a title of somebody else. */
async function promptsBeside(): Promise<
  readonly (readonly [heading: string, title: string, says: string])[]
> {
  return excel.office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("KPIs");
    const cells = ["E1", "F1", "G1"].map((address) => sheet.getRange(address));
    cells.forEach((cell) => cell.load("values"));
    const validations = cells.map((cell) => cell.dataValidation);
    validations.forEach((validation) => validation.load("prompt"));
    await context.sync();
    return cells.map(({ values }, at) => {
      const prompt = validations[at]?.prompt;
      return [String(values[0]?.[0]), prompt?.title ?? "", prompt?.message ?? ""] as const;
    });
  });
}

async function sayAt(address: string, title: string, message: string): Promise<void> {
  await excel.office.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("KPIs").getRange(address);
    dataValidation.prompt = { showPrompt: true, title, message };
    await context.sync();
  });
}

const NOTHING = ["", "", ""];

test("each new heading says what its column is while it is selected, and Remove takes the sentence away", async () => {
  await writeFlags();
  const [first, ...others] = await promptsBeside();
  expect(first).toEqual(["Direction", HINT_TITLE, COLUMN_SAYS.direction]);
  expect(others).toEqual([
    ["Health", HINT_TITLE, COLUMN_SAYS.health],
    ["Staleness", HINT_TITLE, COLUMN_SAYS.staleness],
  ]);
  await write((review) => planRemove(review, "everything"));
  expect(await promptsBeside()).toEqual([NOTHING, NOTHING, NOTHING]);
});

test("what somebody else says at a cell stays, when flags are written and when they are removed", async () => {
  await sayAt("F1", "Finance", "Ask Una before you type here.");
  await writeFlags();
  expect((await promptsBeside())[1]).toEqual(["Health", "Finance", "Ask Una before you type here."]);
  await write((review) => planRemove(review, "everything"));
  expect((await promptsBeside())[1]).toEqual(["", "Finance", "Ask Una before you type here."]);
});

test("a cell in which the workbook checks what is typed is left alone", async () => {
  const [{ id = "" } = {}] = Object.values(excel.book().api.getActiveWorkbook()?.save().sheets ?? {});
  const area = { top: 0, left: 5, bottom: 9, right: 5 };
  Object.assign(excel.book(), { checkedAreas: new Map([[id, [{ area, type: "List" }]]]) });
  await writeFlags();
  expect((await promptsBeside()).map(([heading, title]) => [heading, title])).toEqual([
    ["Direction", HINT_TITLE],
    ["Health", ""],
    ["Staleness", HINT_TITLE],
  ]);
});

test("the file keeps the sentences beside the checks that it had, and the next reader finds them", async () => {
  await writeFlags();
  const saved = await saveBook(excel.book());
  expect(Object.values(partsOf(saved)).join("")).toContain(
    `promptTitle="${HINT_TITLE}" prompt="${COLUMN_SAYS.health}" sqref="F1"`,
  );
  const before = await promptsBeside();
  await excel.openFile(saved, "again.xlsx");
  expect(await promptsBeside()).toEqual(before);
  expect(await saveBook(excel.book())).toEqual(saved);
});

test("no sentence is longer than what Excel shows at a cell", () => {
  expect(HINT_TITLE.length).toBeLessThanOrEqual(32);
  for (const says of Object.values(COLUMN_SAYS)) expect(says.length).toBeLessThanOrEqual(255);
});
