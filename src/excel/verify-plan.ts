import { cellToA1, overlaps, type Area, type CellAddress } from "../core/model/address";
import type { PlanStep, WritePlan } from "../core/model/write-plan";
import { readMetadataPart } from "./metadata-part";
import { rangeOf, type StepOf } from "./step-content";
import { firstChange } from "./write-cells";
import { sync } from "./sync";
import { areaOf } from "./read-grid";

/** How a workbook no longer fits a plan. */
export interface Misfit {
  readonly at?: CellAddress;
  readonly reason: string;
}

/** Excel on the web takes at most 5 MB in one answer. */
const CELLS_PER_SYNC = 50_000;

/** Compares what a plan expects with what is there now, before the first write. */
export async function findMisfit(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<Misfit | undefined> {
  return (
    (await findSheetMisfit(context, plan)) ??
    (await findTableMisfit(context, plan)) ??
    (await findCellMisfit(context, plan)) ??
    (await findMetadataMisfit(context, plan))
  );
}

function stepsOf<Kind extends PlanStep["kind"]>(plan: WritePlan, kind: Kind): readonly StepOf<Kind>[] {
  return plan.steps.filter((step): step is StepOf<Kind> => step.kind === kind);
}

async function findSheetMisfit(context: Excel.RequestContext, plan: WritePlan): Promise<Misfit | undefined> {
  const added = new Set(stepsOf(plan, "add sheet").map(({ sheet }) => sheet));
  const needed = new Set(plan.steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  const sheets = [...needed].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load("protected");
    return { name, sheet };
  });
  await sync(context);
  for (const { name, sheet } of sheets) {
    if (added.has(name)) {
      if (!sheet.isNullObject) return { reason: `A sheet "${name}" has been added meanwhile.` };
    } else if (sheet.isNullObject) return { reason: `The sheet "${name}" is gone or has another name now.` };
    else if (sheet.protection.protected)
      return { reason: `The sheet "${name}" has been protected meanwhile.` };
  }
  return undefined;
}

async function findTableMisfit(context: Excel.RequestContext, plan: WritePlan): Promise<Misfit | undefined> {
  const tables = stepsOf(plan, "resize table").map((step) => {
    const table = context.workbook.tables.getItemOrNullObject(step.table);
    table.load("name");
    return { step, table };
  });
  if (tables.length === 0) return undefined;
  await sync(context);
  const gone = tables.find(({ table }) => table.isNullObject);
  if (gone) return { reason: `The table ${gone.step.table} is gone or has another name now.` };
  const ranges = tables.map(({ step, table }) => {
    const range = table.getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return { step, range };
  });
  await sync(context);
  const moved = ranges.find(({ step, range }) => !isSameArea(areaOf(range), step.was));
  return moved && { reason: `The table ${moved.step.table} has been moved or resized meanwhile.` };
}

function isSameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

async function findCellMisfit(context: Excel.RequestContext, plan: WritePlan): Promise<Misfit | undefined> {
  let asked: Asked[] = [];
  let cells = 0;
  for (const step of firstWrites(plan)) {
    const range = rangeOf(context, step.sheet, step.area);
    range.load(["formulas", "values"]);
    asked.push({ step, range });
    cells += step.was.length * (step.was[0]?.length ?? 0);
    if (cells < CELLS_PER_SYNC) continue;
    await sync(context);
    const misfit = firstMisfit(asked);
    if (misfit) return misfit;
    [asked, cells] = [[], 0];
  }
  if (asked.length > 0) await sync(context);
  return firstMisfit(asked);
}

/** What the plan itself writes first need not be there yet. */
function firstWrites(plan: WritePlan): readonly StepOf<"write cells">[] {
  const added = new Set(stepsOf(plan, "add sheet").map(({ sheet }) => sheet));
  const earlier = new Map<string, Area[]>();
  return stepsOf(plan, "write cells").filter(({ sheet, area }) => {
    const before = earlier.get(sheet) ?? [];
    const isFirst = !added.has(sheet) && !before.some((other) => overlaps(other, area));
    earlier.set(sheet, [...before, area]);
    return isFirst;
  });
}

interface Asked {
  readonly step: StepOf<"write cells">;
  readonly range: Excel.Range;
}

function firstMisfit(asked: readonly Asked[]): Misfit | undefined {
  for (const { step, range } of asked) {
    const at = firstChange(step, range);
    if (at) return changedCell(at);
  }
  return undefined;
}

/** What is said of a cell that no longer holds what the plan expects. */
export function changedCell(at: CellAddress): Misfit {
  return { at, reason: `${at.sheet}!${cellToA1(at)} has been changed meanwhile.` };
}

async function findMetadataMisfit(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<Misfit | undefined> {
  const [step] = stepsOf(plan, "save metadata");
  if (!step || (await readMetadataPart(context)) === step.was) return undefined;
  return { reason: "OKR Pulse has been used on this workbook by somebody else meanwhile." };
}
