import { cellToA1, type Area, type CellAddress } from "../core/model/address";
import type { PlanStep, WritePlan } from "../core/model/write-plan";
import type { KeptParts } from "./metadata-part";
import { areaOf } from "./sheet-area";
import type { StepOf } from "./step-content";

/** An earlier action has not come to its end, so nothing new may be begun. */
export class Unfinished extends Error {
  readonly code = "Unfinished";
}

/** How a workbook no longer fits a plan. */
export interface Misfit {
  readonly at?: CellAddress;
  readonly reason: string;
}

/** Compares what a plan expects with the sheets, tables and XML parts that are there now. Rejects with Unfinished. */
export async function findMisfit(look: Look): Promise<Misfit | undefined> {
  const [part, sheet, table] = await Promise.all([
    findPartMisfit(look),
    findSheetMisfit(look),
    findTableMisfit(look),
  ]);
  return part ?? sheet ?? table;
}

/** Several look at once, and what they ask for travels in one request. */
interface Look {
  readonly context: Excel.RequestContext;
  readonly ask: () => Promise<void>;
  readonly plan: WritePlan;
  /** On its way already. */
  readonly parts: Promise<KeptParts>;
}

function stepsOf<Kind extends PlanStep["kind"]>(plan: WritePlan, kind: Kind): readonly StepOf<Kind>[] {
  return plan.steps.filter((step): step is StepOf<Kind> => step.kind === kind);
}

async function findSheetMisfit({ context, ask, plan }: Look): Promise<Misfit | undefined> {
  const added = new Set(stepsOf(plan, "add sheet").map(({ sheet }) => sheet));
  const needed = new Set(plan.steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  const sheets = [...needed].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load("protected");
    return { name, sheet };
  });
  await ask();
  for (const { name, sheet } of sheets) {
    if (added.has(name)) {
      if (!sheet.isNullObject) return { reason: `A sheet "${name}" has been added meanwhile.` };
    } else if (sheet.isNullObject) return missingSheet(name);
    else if (sheet.protection.protected)
      return { reason: `The sheet "${name}" has been protected meanwhile.` };
  }
  return undefined;
}

async function findTableMisfit({ context, ask, plan }: Look): Promise<Misfit | undefined> {
  const tables = stepsOf(plan, "resize table").map((step) => {
    const table = context.workbook.tables.getItemOrNullObject(step.table);
    table.load("name");
    return { step, table };
  });
  if (tables.length === 0) return undefined;
  await ask();
  const gone = tables.find(({ table }) => table.isNullObject);
  if (gone) return { reason: `The table ${gone.step.table} is gone or has another name now.` };
  const ranges = tables.map(({ step, table }) => {
    const range = table.getRange();
    range.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    return { step, range };
  });
  await ask();
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

export function missingSheet(name: string): Misfit {
  return { reason: `The sheet "${name}" is gone or has another name now.` };
}

/** What is said of a cell that no longer holds what the plan expects. */
export function changedCell(at: CellAddress): Misfit {
  return { at, reason: `${at.sheet}!${cellToA1(at)} has been changed meanwhile.` };
}

/** A note in the file means that an action is under way, here or at another author's, or that one stopped half-way. */
async function findPartMisfit({ parts, plan }: Look): Promise<Misfit | undefined> {
  const { metadata, unfinished } = await parts;
  if (plan.recovers && unfinished !== plan.recovers.note)
    return { reason: "What stopped half-way has been taken care of by somebody else meanwhile." };
  if (!plan.recovers && unfinished !== undefined) throw new Unfinished();
  const [step] = stepsOf(plan, "save metadata");
  if (!step || metadata === step.was) return undefined;
  return { reason: "OKR Pulse has been used on this workbook by somebody else meanwhile." };
}
