import { foreignCharts } from "../core/model/chart";
import type { WritePlan } from "../core/model/write-plan";
import type { Task } from "../port/workbook-host";
import { sharedSync } from "./desk";
import { inExcel, type Manner } from "./in-excel";
import type { Journey } from "./journey";
import { deskFor, lookAhead, type LookedAt } from "./look-ahead";
import { addNote, metadataWriter, noteRemover, readParts, type KeptParts } from "./metadata-part";
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
  const looked = await inExcel(alone, (context) => look(context, plan));
  if ("reason" in looked) return looked;
  task.signal?.throwIfAborted();
  const { ready, sheetIds, goneIds, seen } = looked;
  if (ready.length > 0 && !plan.recovers) {
    journey.isNoted = true;
    await inExcel(alone, (context) => addNote(context, noteOf(plan, ready), seen));
  }
  const isLast = ({ noted }: ReadyStep) => noted.kind === "delete sheet";
  const isDrawn = ({ noted }: ReadyStep) => noted.kind === "draw charts";
  const written = ready.filter((step) => !isLast(step) && !isDrawn(step));
  await inExcel(manner, (context) => sendSteps(context, written, { task, journey, sheetIds }));
  const last = ready.filter(isLast);
  const noteGoes = plan.recovers ? plan.recovers.after === "note goes" : journey.isNoted;
  await inExcel(alone, (context) =>
    bringToEnd(context, plan, { journey, seen, noteGoes: noteGoes && last.length === 0 }),
  );
  await withCharts(alone, ready.filter(isDrawn));
  await withoutSheets(alone, last, { journey, noteGoes, goneIds });
  return undefined;
}

/** What does not fit is looked for together with what the steps need to know, in the same requests. */
async function look(
  context: Excel.RequestContext,
  plan: WritePlan,
): Promise<Misfit | (LookedAt & Pick<KeptParts, "seen">)> {
  const ask = sharedSync(context);
  const parts = readParts(context, ask);
  const [misfit, desk, { seen }] = await Promise.all([
    findMisfit({ context, ask, plan, parts }),
    deskFor(context, ask, plan),
    parts,
  ]);
  return misfit ?? { ...(await lookAhead(desk, plan)), seen };
}

function noteOf(plan: WritePlan, steps: readonly ReadyStep[]) {
  const saved = plan.steps.filter(({ kind }) => kind === "save metadata");
  return { title: plan.title, steps: [...steps.map(({ noted }) => noted), ...saved] };
}

interface Deleting extends Pick<LookedAt, "goneIds"> {
  readonly journey: Journey;
  readonly noteGoes: boolean;
}

interface End extends Pick<KeptParts, "seen"> {
  readonly journey: Journey;
  readonly noteGoes: boolean;
}

/** In a run of its own: XML parts are no part of Excel's undo and would break the group. */
async function bringToEnd(
  context: Excel.RequestContext,
  { steps }: WritePlan,
  { journey, seen, noteGoes }: End,
): Promise<void> {
  const saved = steps.find((step) => step.kind === "save metadata");
  const ask = sharedSync(context);
  const [writeMetadata, removeNote] = await Promise.all([
    saved && metadataWriter(context, { ask, seen }),
    noteGoes ? noteRemover(context, ask) : undefined,
  ]);
  if (saved) {
    journey.at = saved;
    journey.legs.push({ step: saved, undo: async (later) => (await metadataWriter(later))(saved.was) });
  }
  writeMetadata?.(saved?.becomes);
  removeNote?.();
  await sync(context);
}

/**
 * What they draw stands in the cells already, as numbers and as text: an Excel that fails to draw one goes without, and
 * half a chart is taken away again.
 */
async function withCharts(manner: Manner, steps: readonly ReadyStep[]): Promise<void> {
  for (const { write, undo } of steps) {
    const draw = async (context: Excel.RequestContext) => {
      write(context);
      await sync(context);
    };
    await inExcel(manner, draw).catch(() => undo && inExcel(manner, undo).catch(nothingDrawn));
  }
}

function nothingDrawn(): void {
  // The sheet is gone, or Excel is: there is nothing to take away from.
}

/** Last of all, and tried twice: content comes back to a deleted sheet, but not its widths and formats. */
async function withoutSheets(
  manner: Manner,
  steps: readonly ReadyStep[],
  { journey, noteGoes, goneIds }: Deleting,
): Promise<void> {
  if (steps.length === 0) return;
  for (const { noted, undo } of steps) if (undo) journey.legs.push({ step: noted, undo });
  const keys = steps.flatMap(({ noted }) =>
    noted.kind === "delete sheet" ? [goneIds.get(noted.sheet) ?? noted.sheet] : [],
  );
  const remove = () => inExcel(manner, (context) => deleteSheets(context, keys, noteGoes));
  await remove().catch(remove);
}

async function deleteSheets(
  context: Excel.RequestContext,
  keys: readonly string[],
  noteGoes: boolean,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = keys.map((key) => worksheets.getItemOrNullObject(key));
  await sync(context);
  const standing = sheets.filter((sheet) => !sheet.isNullObject);
  const used = standing.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  used.forEach((range) => range.load("address"));
  standing.forEach(({ charts }) => charts.load("items/name"));
  const removeNote = noteGoes ? await noteRemover(context) : undefined;
  if (standing.length > 0) await sync(context);
  // All of ours was cleared before: what stands there now came meanwhile, and stays with its sheet.
  standing.forEach((sheet, index) => {
    const theirs = foreignCharts(sheet.charts.items.map(({ name }) => name));
    if (used[index]?.isNullObject && theirs.length === 0) sheet.delete();
  });
  removeNote?.();
  await sync(context);
}
