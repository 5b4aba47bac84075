import { flagSources } from "../../src/core/flag-sources";
import type { Grid } from "../../src/core/model/grid";
import { dateSerial } from "../../src/core/model/period";
import type { Review } from "../../src/core/model/review";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planFlags, type FlagsChoice } from "../../src/core/plan/flags/plan-flags";
import { planFreeze } from "../../src/core/plan/keep/plan-freeze";
import { planLog } from "../../src/core/plan/log/plan-log";
import { planRemove } from "../../src/core/plan/remove/plan-remove";
import { planRepair } from "../../src/core/plan/keep/plan-repair";
import { planThaw } from "../../src/core/plan/keep/plan-thaw";
import { greenDashboard } from "./green-dashboard";
import { planToLink, readLinked } from "./linked-workbook";
import type { KeptBook, OpenedExcel } from "./open-in-excel";

/** Everything that writes, by name. */
export const FAULT_ACTIONS = ["flags", "links", "settings", "log", "remove", "repair", "freeze", "thaw"];

/** One thing that a user can do to a workbook, and the workbook to do it to. */
export interface FaultAction {
  readonly name: string;
  readonly before: KeptBook;
  readonly plan: (review: Review) => WritePlan;
}

const CYCLE = { start: dateSerial(2026, 10, 1), end: dateSerial(2026, 12, 31) };

function flags(review: Review, cycle?: FlagsChoice["cycle"]): WritePlan {
  const choice: FlagsChoice = {
    tables: review.tables.map(({ fingerprint }) => fingerprint),
    flags: ["health", "staleness"],
    place: "beside",
    ...(cycle && { cycle }),
  };
  return planFlags(review, choice, flagSources(review));
}

function link(review: Review): WritePlan {
  return planToLink(review, "Lift average contract value to 30000", "Average contract value");
}

/** Key results in an Excel table, KPIs in a plain range. */
function sheets(): readonly Grid[] {
  const area = { top: 0, left: 0, bottom: 4, right: 8 };
  const table = { name: "Results", area, hasHeaderRow: true, hasTotalsRow: false };
  return greenDashboard().grids.map((grid) =>
    grid.sheet === "OKR Q3" ? { ...grid, excelTables: [table] } : grid,
  );
}

/** Every action that writes, each with a workbook in which it has something to do. */
export async function faultActions(excel: OpenedExcel): Promise<readonly FaultAction[]> {
  await excel.open(...sheets());
  const bare = excel.keep();
  await carryOut(excel, (review) => flags(review));
  const flagged = excel.keep();
  await carryOut(excel, planFreeze);
  const frozen = excel.keep();
  excel.reopen(flagged);
  await carryOut(excel, link);
  const linked = excel.keep();
  await loseFormulas(excel);
  const broken = excel.keep();
  return [
    { name: "flags", before: bare, plan: (review) => flags(review) },
    { name: "links", before: bare, plan: link },
    { name: "settings", before: flagged, plan: (review) => flags(review, CYCLE) },
    { name: "log", before: bare, plan: (review) => planLog(review, "Ada") },
    { name: "remove", before: linked, plan: (review) => planRemove(review, "everything") },
    { name: "repair", before: broken, plan: planRepair },
    { name: "freeze", before: flagged, plan: planFreeze },
    { name: "thaw", before: frozen, plan: (review) => planThaw(review, flagSources(review)) },
  ];
}

/** Reads what is open and makes the plan of an action for it. */
export async function planOf(excel: OpenedExcel, plan: FaultAction["plan"]): Promise<WritePlan> {
  return plan(readLinked(await excel.host.readWorkbook({ includeHidden: false })));
}

async function carryOut(excel: OpenedExcel, plan: FaultAction["plan"]): Promise<void> {
  const outcome = await excel.host.apply(await planOf(excel, plan));
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  await excel.preview.settled();
}

/** As an Excel without the add-in leaves our formulas behind. */
async function loseFormulas({ office, host }: OpenedExcel): Promise<void> {
  const { grids } = await host.readWorkbook({ includeHidden: false });
  await office.Excel.run(async (context) => {
    for (const { sheet, top, left, rows } of grids)
      for (const [down, cells] of rows.entries())
        for (const [right, { formula }] of cells.entries())
          if (formula?.includes("OKR.HEALTH("))
            context.workbook.worksheets.getItem(sheet).getCell(top + down, left + right).formulas = [
              [formula.replaceAll("OKR.", "_xldudf_OKR_")],
            ];
    await context.sync();
  });
}
