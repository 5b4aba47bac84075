import type { WritePlan } from "../core/model/write-plan";
import type { Task } from "../port/workbook-host";
import { inExcel, type Manner } from "./in-excel";
import type { Journey } from "./journey";
import { lookAhead } from "./look-ahead";
import { addNote, metadataWriter, noteRemover } from "./metadata-part";
import type { ReadyStep } from "./ready-step";
import { sendSteps } from "./send-steps";
import { sync } from "./sync";
import { findMisfit, type Misfit } from "./verify-plan";

/**
 * Carries out a plan: looks at all that it will touch, notes in the file what is about to be done, writes, and lets
 * the note go together with saving the metadata. Returns why the plan does not fit; nothing was written then.
 */
export async function carryOut(
  plan: WritePlan,
  { manner, task, journey }: { readonly manner: Manner; readonly task: Task; readonly journey: Journey },
): Promise<Misfit | undefined> {
  const alone: Manner = { ...manner, undo: "by request" };
  const looked = await inExcel(alone, async (context) => {
    const misfit = await findMisfit(context, plan);
    return misfit ?? (await lookAhead(context, plan));
  });
  if ("reason" in looked) return looked;
  task.signal?.throwIfAborted();
  if (looked.length > 0 && !plan.recovers) {
    journey.isNoted = true;
    await inExcel(alone, (context) => addNote(context, noteOf(plan, looked)));
  }
  const isLast = ({ noted }: ReadyStep) => noted.kind === "delete sheet";
  const written = looked.filter((step) => !isLast(step));
  await inExcel(manner, (context) => sendSteps(context, written, { task, journey }));
  await inExcel(alone, (context) => bringToEnd(context, plan, { last: looked.filter(isLast), journey }));
  return undefined;
}

function noteOf(plan: WritePlan, steps: readonly ReadyStep[]) {
  const saved = plan.steps.filter(({ kind }) => kind === "save metadata");
  return { title: plan.title, steps: [...steps.map(({ noted }) => noted), ...saved] };
}

/**
 * In a run of its own: XML parts are no part of Excel's undo and would break the group. Deleted sheets come last of
 * all, since their widths and formats do not come back.
 */
async function bringToEnd(
  context: Excel.RequestContext,
  plan: WritePlan,
  { last, journey }: { readonly last: readonly ReadyStep[]; readonly journey: Journey },
): Promise<void> {
  const saved = plan.steps.find((step) => step.kind === "save metadata");
  const writeMetadata = saved && (await metadataWriter(context));
  const noteGoes = plan.recovers ? plan.recovers.after === "note goes" : journey.isNoted;
  const removeNote = noteGoes ? await noteRemover(context) : undefined;
  if (saved) {
    journey.at = saved;
    journey.legs.push({ step: saved, undo: async (later) => (await metadataWriter(later))(saved.was) });
  }
  writeMetadata?.(saved?.becomes);
  removeNote?.();
  for (const { noted, write, undo } of last) {
    if (undo) journey.legs.push({ step: noted, undo });
    write(context);
  }
  await sync(context);
}
