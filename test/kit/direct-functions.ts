import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  IActiveDirtyManagerService,
  IFunctionService,
} from "@univerjs/engine-formula";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { answerTo } from "../../src/inspect/functions";
import { playCustomFunctionsHost } from "../../src/inspect/custom-functions-host";
import { followNames } from "../../preview/calculation/follow-names";
import { errorObject, marshal, unmarshal } from "../../preview/calculation/marshal";
import type { FUniver } from "@univerjs/presets";
import type { Book } from "../../preview/book";
import { injectorOf } from "../../preview/objects/univer";

/** More than any of our functions takes. */
const MOST_PARAMETERS = 16;

/** A range of several cells is taken for one where our functions declare one, as for the cells of a pace. */
function parametersFor(variants: readonly BaseValueObject[]) {
  return Array.from({ length: MOST_PARAMETERS }, (_, index) => {
    const given = variants[index];
    const rows = given instanceof ArrayValueObject ? given.getArrayValue() : [];
    const isRange = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
    const parameter = { name: "given", type: "any", optional: true };
    return isRange ? { ...parameter, dimensionality: "matrix" as const } : parameter;
  });
}

const known = new Map<string, ReturnType<typeof answerTo>>();

/** Our functions are pure, so an answer once known stays, as in the preview. */
function answered(name: string, args: readonly unknown[]): ReturnType<typeof answerTo> {
  const key = JSON.stringify([name, args]);
  const answer = known.get(key) ?? answerTo({ name, args });
  known.set(key, answer);
  return answer;
}

/** The real wrappers, called at once: no frame, no message, no waiting cell. */
class DirectFunction extends BaseFunction {
  constructor(private readonly called: string) {
    super(`OKR.${called}`);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const marshalled = marshal(variants, {
      parameters: parametersFor(variants),
      blankCells: null,
      errorsAllowed: true,
    });
    if (!("given" in marshalled)) return errorObject("#VALUE!");
    const answer = answered(this.called, marshalled.given);
    return "error" in answer
      ? errorObject(String(answer.error))
      : unmarshal((answer as { readonly result: unknown }).result);
  }
}

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";

/** What changed since the last calculation: unit → name or sheet → how. */
type Changed = Partial<Record<(typeof CHANGES)[number], Readonly<Record<string, object>>>>;
/** What Univer has to forget of formulas before it reads them anew. */
const CHANGES = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

/** Books that are calculated when they are asked to be, with what changed in them since. */
const changes = new WeakMap<FUniver, Changed[]>();
/** Where a calculation is being asked for. */
const asked = new WeakSet<FUniver>();

/**
 * Makes every `=OKR.*` known to a workbook's formulas, which are from now on calculated when `calculate` asks for it.
 * Univer would calculate a tenth of a second after an edit, and two of its calculations at once spoil each other's
 * results, so its own are held back, and what they would have been told is kept for ours. Nor does it stop ours, as it would
 * if an edit took so long: a stopped one leaves half of the cells as they were, and a port open that keeps Node running.
 */
export function registerDirectly({ api }: Book): void {
  playCustomFunctionsHost();
  const injector = injectorOf(api);
  const executors = [...ALL_FUNCTIONS.keys()].map((name) => new DirectFunction(name));
  injector.get(IFunctionService).registerExecutors(...executors);
  followNames(api);
  const dirty = injector.get(IActiveDirtyManagerService);
  const changed: Changed[] = [];
  changes.set(api, changed);
  api.addEvent(api.Event.CommandExecuted, (command) => {
    if (command.id !== START) changed.push((dirty.get(command.id)?.getDirtyData(command) ?? {}) as Changed);
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === STOP || (event.id === START && !asked.has(api))) event.cancel = true;
  });
}

/** Computes every formula of the open workbook, as Excel has after each edit; resolves when the results are there. */
export async function calculate({ api }: Book): Promise<void> {
  const end = ended(api);
  const since = changes.get(api)?.splice(0) ?? [];
  asked.add(api);
  api.syncExecuteCommand(START, everything(since), { onlyLocal: true });
  asked.delete(api);
  await end;
}

function everything(since: readonly Changed[]): object {
  const merged = CHANGES.map((key): [string, object] => [
    key,
    mergedByUnit(since.map((changed) => changed[key] ?? {})),
  ]);
  return { ...Object.fromEntries(merged), dirtyRanges: [], forceCalculation: true, options: null };
}

function mergedByUnit(maps: readonly Readonly<Record<string, object>>[]): Record<string, object> {
  const merged: Record<string, object> = {};
  for (const [unit, map] of maps.flatMap((one) => Object.entries(one)))
    merged[unit] = { ...merged[unit], ...map };
  return merged;
}

/** The results are put into the cells right before the last notification; one without a state tells of progress. */
function ended(api: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const watch = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (id !== NOTIFICATION || state === undefined) return;
      watch.dispose();
      setTimeout(resolve);
    });
  });
}
