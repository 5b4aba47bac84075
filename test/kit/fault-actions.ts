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
import { planFor } from "../../src/core/plan-for";
import { reviewWorkbook } from "../../src/core/review-workbook";
import { reportFile } from "../../src/pane/report-file";
import { base64Of } from "../../src/pane/today/hand-over";
import { TODAY_WORDS } from "../../src/pane/today/today-words";
import { HostError, type ApplyOutcome, type WorkbookHost } from "../../src/port/workbook-host";
import type { Busy } from "./faults";
import { greenDashboard } from "./green-dashboard";
import { planToLink, readLinked } from "./linked-workbook";
import type { KeptBook, OpenedExcel } from "./open-in-excel";

/** Everything that writes, by name. */
export const FAULT_ACTIONS = [
  "flags",
  "links",
  "settings",
  "log",
  "remove",
  "repair",
  "freeze",
  "thaw",
  "report",
  "report anew",
  "report removed",
  "report copied",
];

/** One thing that a user can do to a workbook, and the workbook to do it to. */
export interface FaultAction {
  readonly name: string;
  readonly before: KeptBook;
  /** What is ready to be done once the workbook was read. */
  readonly prepare: (review: Review) => Deed;
  /** The sheets that others are at meanwhile. */
  readonly busy: Busy;
  /** What a person is told whatever went wrong, where that does not matter: a copy need not be opened by Excel. */
  readonly told?: RegExp;
}

export type Deed = (host: WorkbookHost) => Promise<ApplyOutcome>;

const REPORT = "OKR Report";
export const BUSY: Busy = { sheet: "Revenue", typedInto: "Revenue" };

type Planner = (review: Review) => WritePlan;

function written(name: string, before: KeptBook, planner: Planner, busy = BUSY): FaultAction {
  const prepare = (review: Review): Deed => {
    const plan = planner(review);
    return (host) => host.apply(plan);
  };
  return { name, before, prepare, busy };
}

const report: Planner = (review) => planFor(review, { kind: "report" });

/** As the pane does it: what Excel says of it, and the copy to download. */
function copied(before: KeptBook): FaultAction {
  const prepare = (review: Review): Deed => {
    const file = base64Of(reportFile(review));
    return async (host) => {
      try {
        await host.createWorkbook(file);
        return { kind: "written", cells: 0 };
      } catch (error) {
        const reason = error instanceof HostError ? error.message : TODAY_WORDS.reportRefused;
        return {
          kind: "failed",
          reason: TODAY_WORDS.reportNotOpened(reason),
          nextStep: "",
          isUntouched: true,
        };
      }
    };
  };
  return {
    name: "report copied",
    before,
    prepare,
    busy: BUSY,
    told: /^Nothing was written\. No new workbook has opened so far\. .+ Download the copy, or/,
  };
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
  excel.reopen(bare);
  await carryOut(excel, ({ workbook, asOf }) => report(reviewWorkbook(workbook, asOf - DAYS_BEFORE)));
  const reported = excel.keep();
  return [
    written("flags", bare, (review) => flags(review)),
    written("links", bare, link),
    written("settings", flagged, (review) => flags(review, CYCLE)),
    written("log", bare, (review) => planLog(review, "Ada")),
    written("remove", linked, (review) => planRemove(review, "everything")),
    written("repair", broken, planRepair),
    written("freeze", flagged, planFreeze),
    written("thaw", frozen, (review) => planThaw(review, flagSources(review))),
    written("report", bare, report),
    written("report anew", reported, report, { sheet: REPORT, typedInto: REPORT }),
    // What somebody types onto the report while it goes stays there, and its sheet with it: neither end.
    written("report removed", reported, (review) => planRemove(review, "everything"), {
      sheet: REPORT,
      typedInto: "Revenue",
    }),
    copied(bare),
  ];
}

/** A report is rewritten about so long after the one before. */
const DAYS_BEFORE = 14;

/** Reads what is open and makes an action ready for it. */
export async function deedOf(excel: OpenedExcel, prepare: FaultAction["prepare"]): Promise<Deed> {
  return prepare(readLinked(await excel.host.readWorkbook({ includeHidden: false })));
}

async function carryOut(excel: OpenedExcel, planner: Planner): Promise<void> {
  const outcome = await (await deedOf(excel, (review) => (host) => host.apply(planner(review))))(excel.host);
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
