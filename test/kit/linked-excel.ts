import type { IWorkbookData } from "@univerjs/presets";
import { flagSources } from "../../src/core/flag-sources";
import { linkSources } from "../../src/core/link-sources";
import type { Grid } from "../../src/core/model/grid";
import type { Relation } from "../../src/core/model/link";
import type { Workbook } from "../../src/core/model/workbook";
import type { WritePlan } from "../../src/core/model/write-plan";
import { planFlags } from "../../src/core/plan/flags/plan-flags";
import { planLinks } from "../../src/core/plan/links/plan-links";
import { workbookOf as univerWorkbookOf } from "../../preview/objects/univer";
import { keyOf, readLinked } from "./linked-workbook";
import { openExcel, type OpenedExcel } from "./open-in-excel";

/** Which key result is linked to which KPI, by their names; `measures` unless told. */
export type Pair = readonly [keyResult: string, kpi: string, relation?: Relation];

/** A workbook that was linked in Excel, to be opened as often as it is needed. */
export interface LinkedExcel {
  readonly snapshot: Partial<IWorkbookData>;
  /** What we keep in the file beside the cells. */
  readonly metadata?: string;
}

/** Links the pairs in the preview's Excel, through the plans and the real client library, with flags if they are wanted. */
export async function linkInExcel(
  grids: readonly Grid[],
  pairs: readonly Pair[],
  flags: "flagged" | "no flags",
): Promise<LinkedExcel> {
  const excel = await openExcel();
  try {
    await excel.open(...grids);
    await write(excel, planPairs(await read(excel), pairs));
    if (flags === "flagged") {
      await write(excel, planAllFlags(await read(excel)));
      await write(excel, planRefresh(await read(excel)));
    }
    const { metadata } = await read(excel);
    const snapshot = univerWorkbookOf(excel.book().api).save();
    return { snapshot, ...(metadata !== undefined && { metadata }) };
  } finally {
    excel.close();
  }
}

function read({ host }: OpenedExcel): Promise<Workbook> {
  return host.readWorkbook({ includeHidden: false });
}

async function write({ host }: OpenedExcel, plan: WritePlan): Promise<void> {
  const [refusal] = plan.refusals;
  if (refusal) throw new Error(refusal.reason);
  const outcome = await host.apply(plan);
  if (outcome.kind !== "written") throw new Error(`The plan was not written: ${JSON.stringify(outcome)}`);
}

function planPairs(workbook: Workbook, pairs: readonly Pair[]): WritePlan {
  const review = readLinked(workbook);
  const links = pairs.map(([keyResult, kpi, relation = "measures"]) => ({
    keyResult: keyOf(review, keyResult),
    kpi: keyOf(review, kpi),
    relation,
  }));
  return planLinks(review, { kind: "link", links }, linkSources(review));
}

function planAllFlags(workbook: Workbook): WritePlan {
  const review = readLinked(workbook);
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  const flags = ["health", "link"] as const;
  return planFlags(review, { tables, flags, place: "beside" }, flagSources(review));
}

function planRefresh(workbook: Workbook): WritePlan {
  const review = readLinked(workbook);
  return planLinks(review, { kind: "refresh" }, linkSources(review));
}
