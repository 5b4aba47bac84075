import type { WritePlan } from "../core/model/write-plan";
import type { ApplyOutcome, Task } from "../port/workbook-host";
import { carryOut } from "./carry-out";
import { errorCode, troubleOf } from "./error-words";
import { canMergeUndo } from "./feature-check";
import type { Manner } from "./in-excel";
import type { Journey } from "./journey";
import { CellChanged, SheetRenamed } from "./ready-step";
import { answeredWithin } from "./sync";
import { takeBack, type EndOfTakeBack } from "./take-back";
import { toldFailure, type FailedAction } from "./told-failure";
import { changedCell, missingSheet } from "./verify-plan";

/**
 * How one pane applies plans, one after the other. Excel may take so long to answer each request; a take-back that it
 * does not answer in that time goes on in the background, and the next plan waits for it.
 */
export function planApplier(patience: number): (plan: WritePlan, task?: Task) => Promise<ApplyOutcome> {
  let takingBack: Promise<unknown> = Promise.resolve();
  const startTakeBack = (journey: Journey): Promise<EndOfTakeBack> =>
    new Promise((resolve) => {
      takingBack = takeBack(journey, { patience, onStall: () => resolve({ kind: "still at it" }) }).then(
        resolve,
      );
    });
  return async (plan, task = {}) => {
    try {
      await answeredWithin(takingBack, patience);
    } catch (error) {
      return { kind: "failed", ...troubleOf(error) };
    }
    return applyPlan(plan, task, { patience, startTakeBack });
  };
}

interface Desk {
  readonly patience: number;
  /** Tells as soon as it is over, or as soon as Excel does not answer. */
  readonly startTakeBack: (journey: Journey) => Promise<EndOfTakeBack>;
}

/** Carries out a plan as a whole or not at all. Never rejects. */
async function applyPlan(plan: WritePlan, task: Task, desk: Desk): Promise<ApplyOutcome> {
  const { patience } = desk;
  if (!canMergeUndo())
    return (await attempt(plan, task, { desk, manner: { patience, undo: "by request" } })).told;
  const first = await attempt(plan, task, { desk, manner: { patience, undo: "grouped" } });
  // Grouped undo is young and fails on some builds; without it the same plan goes through.
  if (first.errorCode !== "UndoNotSupported") return first.told;
  return (await attempt(plan, task, { desk, manner: { patience, undo: "by request" } })).told;
}

interface Attempt {
  readonly told: ApplyOutcome;
  readonly errorCode?: string;
}

async function attempt(
  plan: WritePlan,
  task: Task,
  { desk, manner }: { readonly desk: Desk; readonly manner: Manner },
): Promise<Attempt> {
  const journey: Journey = { legs: [], isNoted: false };
  try {
    const misfit = await carryOut(plan, { manner, task, journey });
    if (misfit) return { told: { kind: "outdated", ...misfit } };
    return { told: { kind: "written", cells: countCells(plan) } };
  } catch (error) {
    const end = await desk.startTakeBack(journey);
    return { told: told(error, { plan, task, journey, end }), errorCode: errorCode(error) };
  }
}

interface Failed extends FailedAction {
  readonly task: Task;
}

function told(error: unknown, failed: Failed): ApplyOutcome {
  const { task, end } = failed;
  const isTakenBack = end.kind === "taken back";
  if (task.signal?.aborted && isTakenBack) return { kind: "cancelled" };
  if (error instanceof CellChanged && isTakenBack) return { kind: "outdated", ...changedCell(error.at) };
  if (error instanceof SheetRenamed && isTakenBack) return { kind: "outdated", ...missingSheet(error.sheet) };
  return toldFailure(error, failed);
}

function countCells({ groups }: WritePlan): number {
  return groups.reduce((sum, { cells }) => sum + cells.length, 0);
}
