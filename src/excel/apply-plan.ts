import type { CellAddress } from "../core/model/address";
import type { PlanStep, WritePlan } from "../core/model/write-plan";
import type { ApplyOutcome, Task } from "../port/workbook-host";
import { carryOut } from "./carry-out";
import { errorCode, troubleOf } from "./error-words";
import { canMergeUndo } from "./feature-check";
import { writeMetadataPart } from "./metadata-part";
import { changedCell, findMisfit, type Misfit } from "./verify-plan";
import { splitStep } from "./split-step";
import { CellChanged } from "./write-cells";
import { answeredWithin, setPatience, sync } from "./sync";
import type { Undo } from "./undo";

/** What has been done so far, and where it stopped. */
interface Journey {
  readonly undos: Undo[];
  at?: PlanStep;
}

interface Patience {
  readonly milliseconds: number;
}

/**
 * How one pane applies plans, one after the other. Excel may take so long to answer each request; a take-back that it
 * does not answer in that time goes on in the background, and the next plan waits for it.
 */
export function planApplier(milliseconds: number): (plan: WritePlan, task?: Task) => Promise<ApplyOutcome> {
  let takingBack: Promise<unknown> = Promise.resolve();
  const startTakeBack = (undos: readonly Undo[]): Promise<EndOfTakeBack> =>
    new Promise((resolve) => {
      const isDone = takeBack(undos, { milliseconds, onStall: () => resolve("still at it") });
      takingBack = isDone.then((isUndone) => resolve(isUndone ? "taken back" : "not all taken back"));
    });
  return async (plan, task = {}) => {
    try {
      await answeredWithin(takingBack, milliseconds);
    } catch (error) {
      return { kind: "failed", ...troubleOf(error) };
    }
    return applyPlan(plan, task, { milliseconds, startTakeBack });
  };
}

interface Desk extends Patience {
  /** Tells as soon as it is over, or as soon as Excel does not answer. */
  readonly startTakeBack: (undos: readonly Undo[]) => Promise<EndOfTakeBack>;
}

type EndOfTakeBack = "taken back" | "not all taken back" | "still at it";

/** Carries out a plan as a whole or not at all. Never rejects. */
async function applyPlan(plan: WritePlan, task: Task, desk: Desk): Promise<ApplyOutcome> {
  const outcome = await attempt(plan, { task, desk, mergeUndoGroup: canMergeUndo() });
  // Grouped undo is young and fails on some builds; without it the same plan goes through.
  const isGroupingAtFault = outcome.errorCode === "UndoNotSupported" && canMergeUndo();
  const last = isGroupingAtFault ? await attempt(plan, { task, desk, mergeUndoGroup: false }) : outcome;
  return last.told;
}

interface Attempt {
  readonly told: ApplyOutcome;
  readonly errorCode?: string;
}

interface Manner {
  readonly task: Task;
  readonly desk: Desk;
  readonly mergeUndoGroup: boolean;
}

async function attempt(plan: WritePlan, manner: Manner): Promise<Attempt> {
  const { task, desk } = manner;
  const journey: Journey = { undos: [] };
  try {
    const misfit = await inExcel(manner, (context) => travel(context, plan, { task, journey }));
    if (misfit) return { told: { kind: "outdated", ...misfit } };
    const alone = { ...manner, mergeUndoGroup: false };
    await saveMetadata(plan, journey, alone);
    await deleteSheets(plan, journey, alone);
    return { told: { kind: "written", cells: countCells(plan) } };
  } catch (error) {
    const end = await desk.startTakeBack(journey.undos);
    if (task.signal?.aborted && end === "taken back") return { told: { kind: "cancelled" } };
    if (error instanceof CellChanged && end === "taken back")
      return { told: { kind: "outdated", ...changedCell(placeNamed(error.at, journey.at)) } };
    return { told: failure(error, journey.at, end), errorCode: errorCode(error) };
  }
}

/** The step that was carried out knows its sheet by id; people know it by name. */
function placeNamed(at: CellAddress, step: PlanStep | undefined): CellAddress {
  return step && "sheet" in step ? { ...at, sheet: step.sheet } : at;
}

function inExcel<Result>(
  { desk, mergeUndoGroup }: { readonly desk: Patience; readonly mergeUndoGroup: boolean },
  run: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const options = { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) };
  return Excel.run(options, (context) => {
    setPatience(context, desk.milliseconds);
    return run(context);
  });
}

async function travel(
  context: Excel.RequestContext,
  plan: WritePlan,
  { task, journey }: { readonly task: Task; readonly journey: Journey },
): Promise<Misfit | undefined> {
  const misfit = await findMisfit(context, plan);
  if (misfit) return misfit;
  const steps = plan.steps.filter(({ kind }) => kind !== "delete sheet").flatMap(splitStep);
  const sheets = await sheetIds(context);
  // A deleted sheet that comes back has another id.
  for (const { kind, ...step } of plan.steps)
    if (kind === "delete sheet" && "sheet" in step) sheets.delete(step.sheet);
  const all = steps.length;
  for (const [done, step] of steps.entries()) {
    task.signal?.throwIfAborted();
    task.onProgress?.({ done, all, step: progressWords(step) });
    journey.at = step;
    await carryOut(context, onSheetWithId(step, sheets), (undo) => journey.undos.push(undo));
    if (step.kind === "add sheet") for (const [name, id] of await sheetIds(context)) sheets.set(name, id);
  }
  task.signal?.throwIfAborted();
  return undefined;
}

/** Somebody may rename a sheet while we write; its id stays, for writing as for taking back. */
async function sheetIds(context: Excel.RequestContext): Promise<Map<string, string>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await sync(context);
  return new Map(worksheets.items.map(({ name, id }) => [name, id]));
}

function onSheetWithId(step: PlanStep, sheets: ReadonlyMap<string, string>): PlanStep {
  if (!("sheet" in step) || step.kind === "add sheet") return step;
  return { ...step, sheet: sheets.get(step.sheet) ?? step.sheet };
}

/** In a run of its own: the XML part is no part of Excel's undo and would break the group. */
async function saveMetadata(plan: WritePlan, journey: Journey, manner: Manner): Promise<void> {
  const step = plan.steps.find((candidate) => candidate.kind === "save metadata");
  if (!step) return;
  journey.at = step;
  journey.undos.push((context) => writeMetadataPart(context, step.was));
  await inExcel(manner, (context) => writeMetadataPart(context, step.becomes));
}

/** Last of all: widths and formats of a deleted sheet do not come back. */
async function deleteSheets(plan: WritePlan, journey: Journey, manner: Manner): Promise<void> {
  const steps = plan.steps.filter(({ kind }) => kind === "delete sheet");
  if (steps.length === 0) return;
  await inExcel(manner, async (context) => {
    for (const step of steps) {
      journey.at = step;
      await carryOut(context, step, (undo) => journey.undos.push(undo));
    }
  });
}

/**
 * Takes back in reverse order; one that fails does not keep the others from being taken back. One that Excel does not
 * answer is tried again: a cell that is being edited holds everything up, and a lost request needs to be sent anew.
 */
async function takeBack(undos: readonly Undo[], patience: TakeBackPatience): Promise<boolean> {
  let isUndone = true;
  for (const undo of [...undos].reverse()) {
    const code = await undone(undo, patience);
    // Where the sheet or the table is gone, so is what we did to it.
    if (code !== undefined && code !== "ItemNotFound") isUndone = false;
  }
  return isUndone;
}

interface TakeBackPatience extends Patience {
  /** Called when Excel does not answer in time. */
  readonly onStall: () => void;
}

/** As often as Excel is asked to take one step back, while it does not answer. */
const MOST_ATTEMPTS = 60;

/** The code of the error that keeps a step from being taken back. */
async function undone(undo: Undo, desk: TakeBackPatience): Promise<string | undefined> {
  for (let attempts = 1; ; attempts += 1)
    try {
      await inExcel({ desk, mergeUndoGroup: false }, async (context) => {
        await undo(context);
        await sync(context);
      });
      return undefined;
    } catch (error) {
      const code = errorCode(error);
      if (code !== "NoAnswer" || attempts === MOST_ATTEMPTS) return code;
      desk.onStall();
    }
}

function failure(error: unknown, step: PlanStep | undefined, end: EndOfTakeBack): ApplyOutcome {
  const { reason, nextStep } = troubleOf(error);
  const at = step && placeOf(step);
  const common = { kind: "failed" as const, ...(at && { at }) };
  switch (end) {
    case "taken back":
      return { ...common, reason, nextStep };
    case "still at it":
      return {
        ...common,
        reason: `${reason} What was written so far is taken back as soon as it answers.`,
        nextStep: `${nextStep} Leave this pane open until then.`,
      };
    case "not all taken back":
      return {
        ...common,
        reason: `${reason} Not everything could be taken back.`,
        nextStep: "Use Undo in Excel, or Remove in the pane, or close the workbook without saving.",
      };
  }
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
