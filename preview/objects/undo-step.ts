import { type FUniver, IUndoRedoService, type IUndoRedoItem, type IMutationInfo } from "@univerjs/presets";
import { injectorOf } from "./univer";

/**
 * Runs something whose changes the user undoes in one step, as each sync is in Excel. Univer's own batching gathers
 * the steps, but undoes them in the order in which they were done, which leaves what was written twice half-way; so
 * the gathered steps are turned round afterwards.
 */
export async function asOneUndoStep<Answer>(
  { api, unitId }: { readonly api: FUniver; readonly unitId: string },
  run: () => Promise<Answer>,
): Promise<Answer> {
  const service = injectorOf(api).get(IUndoRedoService);
  const ends: number[] = [];
  const lastStep = (): IUndoRedoItem | undefined =>
    (Reflect.get(service, "_undoStacks") as Map<string, IUndoRedoItem[]>).get(unitId)?.at(-1);
  // oxlint-disable-next-line typescript/no-deprecated -- Univer has no other way to gather steps
  const batching = service.__tempBatchingUndoRedo(unitId);
  const before = lastStep();
  const watching = service.undoRedoStatus$.subscribe(() => {
    const step = lastStep();
    if (step !== before && step) ends.push(step.undoMutations.length);
  });
  try {
    return await run();
  } finally {
    watching.unsubscribe();
    batching.dispose();
    const step = lastStep();
    if (step && step !== before) step.undoMutations = lastFirst(step.undoMutations, ends);
  }
}

/** Steps that end at the given places, the last one first; each step keeps its own order. */
function lastFirst(mutations: readonly IMutationInfo[], ends: readonly number[]): IMutationInfo[] {
  const steps = ends.map((end, index) => mutations.slice(ends[index - 1] ?? 0, end));
  return steps.reverse().flat();
}
