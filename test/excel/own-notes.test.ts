import type { PlanStep, WritePlan } from "../../src/core/model/write-plan";
import { planRecover, stoppedAction } from "../../src/core/plan/recover/plan-recover";
import { isOwnNote, rememberNote } from "../../src/excel/own-notes";
import { gridOf } from "../kit/grid";
import { openExcel, type OpenedExcel } from "../kit/open-in-excel";
import { pictureOf } from "../kit/workbook-picture";

jest.setTimeout(120_000);

let excel: OpenedExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const KPIS = gridOf({ sheet: "KPIs" })`
  KPI   | Target | Actual | Updated
  Leads | 100    | 90     | 2026-05-01
  NPS   | 50     | 40     | 2026-05-01
`;

/** As a check-in writes it: one of the user's own numbers after the other. */
function numberInto(row: number, was: number, becomes: number): PlanStep {
  const area = { top: row, left: 2, bottom: row, right: 2 };
  return { kind: "write cells", sheet: "KPIs", area, was: [[was]], becomes: [[becomes]] };
}
const CHECK_IN: WritePlan = {
  title: "Write 2 cells",
  steps: [numberInto(1, 90, 95), numberInto(2, 40, 45)],
  groups: [],
  refusals: [],
};
const read = () => excel.host.readWorkbook({ includeHidden: false });
const picture = () => pictureOf(excel.book());

test("a check-in that the reload of the pane cuts at any request is taken back, or finished", async () => {
  await excel.open(KPIS);
  const [kept, before] = [excel.keep(), picture()];
  await excel.host.apply(CHECK_IN);
  const after = picture();
  const states = new Set<string>();
  for (let at = 1; at <= 12; at++) {
    const way = at % 2 === 0 ? "take back" : "finish";
    excel.reopen(kept);
    const stop = excel.preview.faults.switchOn({ kind: "pane reloaded", at, afterWrites: 0 });
    await excel.host.apply(CHECK_IN);
    stop();
    const stopped = await read();
    const offered = stoppedAction(stopped);
    const now = JSON.stringify(picture());
    states.add(
      now === JSON.stringify(before) ? "before" : now === JSON.stringify(after) ? "after" : "between",
    );
    if (!offered) {
      expect([at, [JSON.stringify(before), JSON.stringify(after)].includes(now)]).toEqual([at, true]);
      continue;
    }
    expect([at, stopped.isOwnNote, offered.ways]).toEqual([at, true, ["take back", "finish", "keep"]]);
    await excel.host.apply(planRecover(stopped, way));
    expect([at, way, picture()]).toEqual([at, way, way === "take back" ? before : after]);
  }
  expect(states).toContain("between");
});

test("a note counts as this browser's own only to the letter", async () => {
  expect(await isOwnNote("one")).toBe(false);
  await rememberNote("one");
  expect([await isOwnNote("one"), await isOwnNote("one ")]).toEqual([true, false]);
});
