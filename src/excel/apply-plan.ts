import type { CellAddress } from "../core/model/address";
import type { PlanStep, WritePlan } from "../core/model/write-plan";
import type { ApplyOutcome, Task } from "../port/workbook-host";
import { carryOut, type Undo } from "./carry-out";
import { errorCode, troubleOf } from "./error-words";
import { canMergeUndo } from "./feature-check";
import { writeMetadataPart } from "./metadata-part";
import { findMisfit, type Misfit } from "./verify-plan";
import { splitStep } from "./split-step";
import { sync } from "./sync";

/** What has been done so far, and where it stopped. */
interface Journey {
  readonly undos: Undo[];
  at?: PlanStep;
}

/** Carries out a plan as a whole or not at all. Never rejects. */
export async function applyPlan(plan: WritePlan, task: Task = {}): Promise<ApplyOutcome> {
  const outcome = await attempt(plan, task, canMergeUndo());
  // Grouped undo is young and fails on some builds; without it the same plan goes through.
  const isGroupingAtFault = outcome.errorCode === "UndoNotSupported";
  return (isGroupingAtFault ? await attempt(plan, task, false) : outcome).told;
}

interface Attempt {
  readonly told: ApplyOutcome;
  readonly errorCode?: string;
}

async function attempt(plan: WritePlan, task: Task, mergeUndoGroup: boolean): Promise<Attempt> {
  const journey: Journey = { undos: [] };
  try {
    const misfit = await inExcel({ mergeUndoGroup }, (context) => travel(context, plan, { task, journey }));
    if (misfit) return { told: { kind: "outdated", ...misfit } };
    await saveMetadata(plan, journey);
    await deleteSheets(plan, journey);
    return { told: { kind: "written", cells: countCells(plan) } };
  } catch (error) {
    const isUndone = await takeBack(journey.undos);
    if (task.signal?.aborted && isUndone) return { told: { kind: "cancelled" } };
    return { told: failure(error, journey.at, isUndone), errorCode: errorCode(error) };
  }
}

function inExcel<Result>(
  { mergeUndoGroup }: { readonly mergeUndoGroup: boolean },
  run: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const options = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
  return Excel.run(options, run);
}

async function travel(
  context: Excel.RequestContext,
  plan: WritePlan,
  { task, journey }: { readonly task: Task; readonly journey: Journey },
): Promise<Misfit | undefined> {
  const misfit = await findMisfit(context, plan);
  if (misfit) return misfit;
  const steps = plan.steps.filter(({ kind }) => kind !== "delete sheet").flatMap(splitStep);
  const all = steps.length;
  for (const [done, step] of steps.entries()) {
    task.signal?.throwIfAborted();
    task.onProgress?.({ done, all, step: progressWords(step) });
    journey.at = step;
    await carryOut(context, step, (undo) => journey.undos.push(undo));
  }
  task.signal?.throwIfAborted();
  return undefined;
}

/** In a run of its own: the XML part is no part of Excel's undo and would break the group. */
async function saveMetadata(plan: WritePlan, journey: Journey): Promise<void> {
  const step = plan.steps.find((candidate) => candidate.kind === "save metadata");
  if (!step) return;
  journey.at = step;
  journey.undos.push((context) => writeMetadataPart(context, step.was));
  await inExcel({ mergeUndoGroup: false }, (context) => writeMetadataPart(context, step.becomes));
}

/** Last of all: widths and formats of a deleted sheet do not come back. */
async function deleteSheets(plan: WritePlan, journey: Journey): Promise<void> {
  const steps = plan.steps.filter(({ kind }) => kind === "delete sheet");
  if (steps.length === 0) return;
  await inExcel({ mergeUndoGroup: false }, async (context) => {
    for (const step of steps) {
      journey.at = step;
      await carryOut(context, step, (undo) => journey.undos.push(undo));
    }
  });
}

/** Takes back in reverse order; one that fails does not keep the others from being taken back. */
async function takeBack(undos: readonly Undo[]): Promise<boolean> {
  let isUndone = true;
  for (const undo of [...undos].reverse()) {
    try {
      await inExcel({ mergeUndoGroup: false }, async (context) => {
        await undo(context);
        await sync(context);
      });
    } catch (error) {
      // Where the sheet or the table is gone, so is what we did to it.
      if (errorCode(error) !== "ItemNotFound") isUndone = false;
    }
  }
  return isUndone;
}

function failure(error: unknown, step: PlanStep | undefined, isUndone: boolean): ApplyOutcome {
  const { reason, nextStep } = troubleOf(error);
  const at = step && placeOf(step);
  const common = { kind: "failed" as const, ...(at && { at }) };
  if (isUndone) return { ...common, reason, nextStep };
  return {
    ...common,
    reason: `${reason} Not everything could be taken back.`,
    nextStep: "Use Undo in Excel, or Remove in the pane, or close the workbook without saving.",
  };
}

function placeOf(step: PlanStep): CellAddress | undefined {
  if (!("sheet" in step)) return undefined;
  const { sheet } = step;
  if ("area" in step) return { sheet, row: step.area.top, column: step.area.left };
  return "to" in step ? { sheet, row: step.to.top, column: step.to.left } : { sheet, row: 0, column: 0 };
}

function progressWords(step: PlanStep): string {
  return "sheet" in step ? `Writing ${step.sheet}` : "Writing";
}

function countCells({ groups }: WritePlan): number {
  return groups.reduce((sum, { cells }) => sum + cells.length, 0);
}
