import type { PlanStep } from "../core/model/write-plan";
import type { Task } from "../port/workbook-host";
import type { Journey } from "./journey";
import { CellChanged, SheetRenamed, type ReadyStep, type Seen } from "./ready-step";
import { CHARACTERS_PER_SYNC, charactersOfStep } from "./split-step";
import { sync } from "./sync";

interface Sending {
  readonly task: Task;
  readonly journey: Journey;
  readonly sheetIds: ReadonlyMap<string, string>;
}

/**
 * Sends steps in as few requests as fit, mostly one: what happens in between, such as a sheet that somebody protects,
 * cannot stop half of them, and Excel's own Undo takes them back at once.
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly ReadyStep[],
  { task, journey, sheetIds }: Sending,
): Promise<void> {
  let done = 0;
  const tell = (step: ReadyStep | undefined) =>
    task.onProgress?.({ done, all: steps.length, step: progressWords(step?.noted) });
  for (const batch of batches(steps)) {
    tell(batch[0]);
    await sendBatch(context, batch, { journey, sheetIds });
    done += batch.length;
    tell(batch.at(-1));
    task.signal?.throwIfAborted();
  }
}

function batches(steps: readonly ReadyStep[]): readonly (readonly ReadyStep[])[] {
  const found: ReadyStep[][] = [];
  let size = CHARACTERS_PER_SYNC;
  for (const step of steps) {
    const more = charactersOfStep(step.noted);
    if (size + more > CHARACTERS_PER_SYNC) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(step);
    size += more;
  }
  return found;
}

async function sendBatch(
  context: Excel.RequestContext,
  batch: readonly ReadyStep[],
  { journey, sheetIds }: Omit<Sending, "task">,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const legs = batch.map(({ noted, undo }) => ({ step: noted, undo: undo ?? nothingToUndo }));
  const before = journey.legs.length;
  journey.legs.push(...legs);
  for (const [index, { write }] of batch.entries()) {
    context.trace(String(index));
    write(context);
  }
  try {
    await sync(context);
  } catch (error) {
    const reached = lastTrace(error);
    // Excel stops at the first error, so the steps behind it were not begun.
    if (reached !== undefined) journey.legs.splice(before + reached + 1);
    const at = batch[reached ?? 0]?.noted;
    if (at) journey.at = at;
    throw error;
  }
  if (batch.some(writesFormulas)) refuseRenamed(worksheets.items, sheetIds);
  await heed(
    context,
    batch.flatMap(({ see }) => see?.() ?? []),
  );
}

/** Formulas may name the sheet as it was called; whatever else is written finds it by its id. */
function refuseRenamed(
  sheets: readonly Pick<Excel.Worksheet, "id" | "name">[],
  sheetIds: ReadonlyMap<string, string>,
): void {
  for (const { id, name } of sheets)
    for (const [was, knownId] of sheetIds) if (id === knownId && name !== was) throw new SheetRenamed(was);
}

function writesFormulas({ noted }: ReadyStep): boolean {
  const isFormula = (content: unknown) => typeof content === "string" && content.startsWith("=");
  return noted.kind === "write cells" && noted.becomes.some((row) => row.some(isFormula));
}

const nothingToUndo = (): Promise<void> => Promise.resolve();

/** What other authors typed meanwhile stops the action; what Excel filled in by itself is put right. */
async function heed(context: Excel.RequestContext, seen: readonly Seen[]): Promise<void> {
  const changed = seen.find((one) => one.changed)?.changed;
  if (changed) throw new CellChanged(changed);
  const tidies = seen.flatMap(({ tidy }) => (tidy ? [tidy] : []));
  if (tidies.length === 0) return;
  for (const tidy of tidies) tidy(context);
  await sync(context);
}

/** The number of the step that Excel had come to when it failed. */
function lastTrace(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("traceMessages" in error)) return undefined;
  const traces = error.traceMessages as readonly string[];
  const last = traces.at(-1);
  return last === undefined ? undefined : Number(last);
}

function progressWords(step: PlanStep | undefined): string {
  return step && "sheet" in step ? `Writing ${step.sheet}` : "Writing";
}
