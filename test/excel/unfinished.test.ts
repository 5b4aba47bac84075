import type { Workbook } from "../../src/core/model/workbook";
import type { PlanStep, WritePlan } from "../../src/core/model/write-plan";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planRecover, stoppedAction } from "../../src/core/plan/recover/plan-recover";
import { gridOf } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { reviewOf, tableOf } from "../kit/plan-review";
import { pictureOf } from "../kit/workbook-picture";

jest.setTimeout(300_000);

const KPIS = gridOf({ sheet: "KPIs", at: "B3", excelTables: { Scores: "B3:E6" } })`
  KPI   | Target | Actual | Updated
  Leads | 100    | 90     | 2026-05-01
  Sales |        |        |
  NPS   | 50     | 40     | 2026-05-01
`;
/** The second row is a heading between the rows, so it gets no flag. */
const TABLE = tableOf(KPIS, {
  area: "B3:E6",
  roles: { B: "measure", C: "target", D: "actual", E: "updated" },
  excelTable: "Scores",
  rows: { 5: "section" },
});

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());
beforeEach(async () => {
  await excel.open(KPIS, { ...KPIS, sheet: "Notes", excelTables: [] });
});
afterEach(() => excel.preview.faults.clear());

function read(): Promise<Workbook> {
  return excel.host.readWorkbook({ includeHidden: false });
}

function flags(workbook: Workbook): WritePlan {
  const choice = { tables: [TABLE.fingerprint], flags: ["health"] as const, place: "beside" as const };
  return planFlags(reviewOf(workbook, [TABLE]), choice);
}

function picture(): unknown {
  return pictureOf(excel.book());
}

/** Leaves the action when so many of its own requests were sent. */
async function leave(plan: WritePlan, at: number): Promise<void> {
  const stop = excel.preview.faults.switchOn({ kind: "pane reloaded", at, afterWrites: 0 });
  await excel.host.apply(plan);
  stop();
}

/** The number of the request that writes the cells. */
async function requestThatWrites(plan: WritePlan, text: string): Promise<number> {
  const kept = excel.keep();
  let [requests, found] = [0, 0];
  const stop = excel.preview.log.listen((entry) => {
    if (entry.kind !== "request" || !entry.text.includes("executeMethod")) return;
    if (entry.text.includes("_RemoveReference")) return;
    requests += 1;
    if (entry.text.includes(text)) found = requests;
  });
  await excel.host.apply(plan);
  stop();
  excel.reopen(kept);
  return found;
}

test("nothing new is begun as long as an action has not come to its end", async () => {
  const plan = flags(await read());
  const note = await requestThatWrites(plan, "okrPulseUnfinished");
  const before = picture();
  await leave(plan, note + 1);
  const stopped = await read();
  expect(stoppedAction(stopped)).toMatchObject({ title: plan.title, written: 0 });
  expect(await excel.host.apply(plan)).toMatchObject({
    kind: "failed",
    reason: "An earlier action has not come to its end, so nothing new was begun.",
    nextStep: expect.stringMatching(/Take back/) as string,
  });
  expect(await excel.host.apply(planRecover(stopped, "take back"))).toMatchObject({ kind: "written" });
  expect(picture()).toEqual(before);
  expect(await excel.host.apply(plan)).toMatchObject({ kind: "written" });
});

test("who comes second to bring a stopped action to its end is told so", async () => {
  const plan = flags(await read());
  await leave(plan, (await requestThatWrites(plan, "okrPulseUnfinished")) + 2);
  const recovery = planRecover(await read(), "take back");
  await excel.host.apply(recovery);
  expect(await excel.host.apply(recovery)).toEqual({
    kind: "outdated",
    reason: "What stopped half-way has been taken care of by somebody else meanwhile.",
  });
});

test("a file in which nothing can be kept is not written to", async () => {
  const plan = flags(await read());
  const at = await requestThatWrites(plan, "okrPulseUnfinished");
  const before = picture();
  excel.preview.faults.switchOn({ kind: "request fails", at, code: "AccessDenied", afterWrites: 0 });
  expect(await excel.host.apply(plan)).toEqual({
    kind: "failed",
    isUntouched: true,
    reason: "Nothing can be kept in this file, and without a note of what it does OKR Pulse writes nothing.",
    nextStep: "Unprotect the workbook, or save a copy that you may edit and open that one.",
  });
  expect(picture()).toEqual(before);
});

test("what Excel copies into the rest of a calculated column goes again", async () => {
  const plan = flags(await read());
  await excel.host.apply(plan);
  const after = picture();
  await excel.open(KPIS, { ...KPIS, sheet: "Notes", excelTables: [] });
  excel.preview.faults.switchOn({ kind: "calculated columns", at: "every" });
  expect(await excel.host.apply(flags(await read()))).toMatchObject({ kind: "written" });
  expect(picture()).toEqual(after);
});

test("what Excel has copied is taken back with the rest when the pane stops there", async () => {
  const before = picture();
  const plan = flags(await read());
  const note = await requestThatWrites(plan, "okrPulseUnfinished");
  excel.preview.faults.switchOn({ kind: "calculated columns", at: "every" });
  await leave(plan, note + 2);
  excel.preview.faults.clear();
  expect(picture()).not.toEqual(before);
  await excel.host.apply(planRecover(await read(), "take back"));
  expect(picture()).toEqual(before);
});

/** As we write them, but for its length. */
function longFormula(row: number): string {
  return `=IF("${row} ${"long text ".repeat(45)}"="","",OKR.STALENESS(1,7,OKR_AsOf))`;
}

/** More text than fits into one request. */
function longPlan(): WritePlan {
  const rows = Array.from({ length: 3_000 }, (_, row) => longFormula(row));
  const area = { top: 9, left: 9, bottom: 8 + rows.length, right: 9 };
  const step: PlanStep = {
    kind: "write cells",
    sheet: "KPIs",
    area,
    was: rows.map(() => [undefined]),
    becomes: rows.map((text) => [text]),
  };
  return { title: "Write 3,000 cells", steps: [step], groups: [], refusals: [] };
}

test("a sheet that is protected between two requests of a long action is taken back once it is open", async () => {
  const before = picture();
  const kept = excel.keep();
  const notes = await requestThatWrites(longPlan(), "okrPulseUnfinished");
  excel.reopen(kept);
  excel.preview.faults.switchOn({ kind: "sheet protected", at: notes + 2, sheet: "KPIs" });
  expect(await excel.host.apply(longPlan())).toMatchObject({
    kind: "failed",
    reason: '"KPIs" is protected. "KPIs" is protected now, so what was written there is still there.',
    nextStep: 'Unprotect "KPIs", then choose "Take back" at the top of the pane.',
    isUnfinished: true,
  });
  excel.preview.faults.clear();
  expect(planRecover(await read(), "take back")).toMatchObject({
    steps: [],
    refusals: [{ instead: 'Unprotect "KPIs", then deal with the rest.' }],
    recovers: { after: "note stays" },
  });
  excel.book().protectedSheets.clear();
  expect(await excel.host.apply(planRecover(await read(), "take back"))).toMatchObject({ kind: "written" });
  expect(picture()).toEqual(before);
});
