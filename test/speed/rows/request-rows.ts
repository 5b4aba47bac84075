import type { Grid } from "../../../src/core/model/grid";
import { planFlags } from "../../../src/core/plan/flags/plan-flags";
import { gridOfRows } from "../../kit/grid";
import { openExcel, type OpenedExcel } from "../../kit/open-in-excel";
import { reviewOf, tableOf } from "../../kit/plan-review";
import { atMost, type Result } from "../result";

/** Cells that travel in one answer. */
const CELLS_OF_ANSWER = 50_000;
const SHEETS = 60;
const TABLES = 10;

/** How often Excel is asked for a whole scan, and to flag ten tables. */
export async function requestRows(): Promise<readonly Result[]> {
  const excel = await openExcel();
  try {
    return [await requestsOfScan(excel), await requestsToFlag(excel)];
  } finally {
    excel.close();
  }
}

async function requestsOfScan(excel: OpenedExcel): Promise<Result> {
  const sheets = Array.from({ length: SHEETS }, (_, index) => tableSheet(`Plan ${index}`));
  await excel.open(...sheets);
  const requests = await counted(excel, () => excel.host.readWorkbook({ includeHidden: false }));
  const cells = sheets.reduce((sum, { rows }) => sum + rows.flat().length, 0);
  const least = 2 + Math.ceil(cells / CELLS_OF_ANSWER);
  const what = `two, one for 50,000 cells, and two more`;
  return atMost(`requests for a scan of ${SHEETS} sheets`, requests, {
    unit: "requests",
    what,
    reach: least + 2,
  });
}

async function requestsToFlag(excel: OpenedExcel): Promise<Result> {
  await excel.open(...Array.from({ length: TABLES }, (_, index) => tableSheet(`KPIs ${index}`)));
  const workbook = await excel.host.readWorkbook({ includeHidden: false });
  const roles = { A: "measure", B: "target", C: "actual", D: "updated" } as const;
  const tables = workbook.grids.map((grid) => tableOf(grid, { area: "A1:D3", roles }));
  const choice = {
    tables: tables.map(({ fingerprint }) => fingerprint),
    flags: ["health", "staleness"] as const,
    place: "beside" as const,
  };
  const plan = planFlags(reviewOf(workbook, tables), choice);
  const requests = await counted(excel, () => excel.host.apply(plan));
  const limits = { unit: "requests", what: "six, and one more", reach: 7 };
  return atMost(`requests to flag ${TABLES} tables`, requests, limits);
}

function tableSheet(sheet: string): Grid {
  const rows = [
    ["KPI", "Target", "Actual", "Updated"],
    ["Leads", 100, 90, "2026-05-01"],
    ["NPS", 50, 40, "2026-05-01"],
  ];
  return gridOfRows(rows, { sheet });
}

/** The requests of the pane's own; those that only let go of objects are the library's. */
async function counted({ preview }: OpenedExcel, work: () => Promise<unknown>): Promise<number> {
  let requests = 0;
  const stop = preview.log.listen(({ kind, frame, text }) => {
    if (kind === "request" && frame === "pane" && !text.includes("_RemoveReference")) requests += 1;
  });
  await work();
  stop();
  return requests;
}
