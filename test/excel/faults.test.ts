import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { everything } from "../kit/excel-states";
import { gridOf } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { reviewOf, tableOf } from "../kit/plan-review";

jest.setTimeout(600_000);

/** `SOAK=1` fails every single request in turn; otherwise a few of them. */
const IS_SOAK = process.env.SOAK === "1";
const SAMPLES = 5;
/** Behind two looks, what the steps need to know and the note. */
const WRITING_REQUEST = 5;

const KPIS = gridOf({ sheet: "KPIs", at: "B3", excelTables: { Scores: "B3:E4" } })`
  KPI   | Target | Actual | Updated
  Leads | 100    | 90     | 2026-05-01
`;
const TABLE = tableOf(KPIS, {
  area: "B3:E4",
  roles: { B: "measure", C: "target", D: "actual", E: "updated" },
  excelTable: "Scores",
});

let excel: OpenedExcel;

beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());
afterEach(() => excel.preview.faults.clear());

function flags(workbook: Workbook): WritePlan {
  const choice = { tables: [TABLE.fingerprint], flags: ["health"] as const, place: "beside" as const };
  return planFlags(reviewOf(workbook, [TABLE]), choice);
}

function remove(workbook: Workbook): WritePlan {
  return planRemove(reviewOf(workbook, [TABLE]), "everything");
}

async function open(isFlagged: boolean): Promise<Workbook> {
  await excel.open(KPIS, { ...KPIS, sheet: "Notes", excelTables: [] });
  if (isFlagged) await excel.host.apply(flags(await read()));
  await excel.preview.settled();
  return read();
}

function read(): Promise<Workbook> {
  return excel.host.readWorkbook({ includeHidden: false });
}

/** How many requests an undisturbed apply makes. */
async function requestsOf(plan: WritePlan): Promise<number> {
  let requests = 0;
  const stop = excel.preview.log.listen(({ kind, text }) => {
    if (kind === "request" && text.includes("executeMethod")) requests += 1;
  });
  await excel.host.apply(plan);
  stop();
  return requests;
}

function moments(requests: number): readonly number[] {
  const all = Array.from({ length: requests }, (_, index) => index + 1);
  const stride = IS_SOAK ? 1 : Math.max(1, Math.floor(requests / SAMPLES));
  return all.filter((moment) => moment % stride === 0 || moment === requests);
}

describe.each([
  ["flags", false, flags],
  ["remove", true, remove],
] as const)("a request that fails during %s", (_, isFlagged, planOf) => {
  test("leaves the workbook as it was before or as it is after, and says which in words", async () => {
    const requests = await requestsOf(planOf(await open(isFlagged)));
    expect(requests).toBeGreaterThan(SAMPLES);
    const workbook = await open(isFlagged);
    const before = await everything(excel);
    let failed = 0;
    for (const at of moments(requests)) {
      const stop = excel.preview.faults.switchOn({
        kind: "request fails",
        at,
        code: "GeneralException",
        afterWrites: at % 3,
      });
      const outcome = await excel.host.apply(planOf(workbook));
      stop();
      await excel.preview.settled();
      // The log also counts requests that are not the plan's own.
      if (outcome.kind === "written") break;
      failed += 1;
      expect("reason" in outcome && outcome.reason).toBe("Excel could not do it (GeneralException).");
      expect([at, await everything(excel)]).toEqual([at, before]);
    }
    expect(failed).toBeGreaterThanOrEqual(SAMPLES - 2);
  });
});

test("a cell that is being edited is waited for, or named", async () => {
  const workbook = await open(false);
  const before = await everything(excel);
  excel.preview.faults.switchOn({ kind: "request fails", at: 3, code: "InvalidOperationInCellEditMode" });
  const outcome = await excel.host.apply(flags(workbook));
  expect(outcome).toMatchObject({ kind: "failed", reason: "A cell is being edited." });
  expect(await everything(excel)).toEqual(before);
});

test("a sheet that is deleted while we write takes nothing else with it", async () => {
  const workbook = await open(false);
  excel.preview.faults.switchOn({ kind: "sheet deleted", at: WRITING_REQUEST, sheet: "KPIs" });
  const outcome = await excel.host.apply(flags(workbook));
  expect(outcome).toMatchObject({
    kind: "failed",
    reason: '"KPIs", or a table or name in it, is no longer there.',
  });
  const { grids, names, metadata } = await read();
  expect([grids.some(({ sheet }) => sheet === "OKR Settings"), names, metadata]).toEqual([
    false,
    [],
    undefined,
  ]);
});

test("a sheet of ours that somebody renames once it has been emptied goes all the same", async () => {
  for (const at of [WRITING_REQUEST + 2, WRITING_REQUEST + 3]) {
    const workbook = await open(true);
    excel.preview.faults.switchOn({ kind: "sheet renamed", at, sheet: "OKR Settings" });
    expect(await excel.host.apply(remove(workbook))).toMatchObject({ kind: "written" });
    excel.preview.faults.clear();
    const { grids } = await read();
    expect(grids.map(({ sheet }) => sheet)).toEqual(["KPIs", "Notes"]);
    expect(excel.book().xmlParts).toEqual([]);
  }
});
