import { BaseFunction, type BaseValueObject, IFunctionService } from "@univerjs/engine-formula";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { answerTo } from "../../src/inspect/functions";
import { playCustomFunctionsHost } from "../../src/inspect/custom-functions-host";
import { errorObject, marshal, unmarshal } from "../../src/preview/calculation/marshal";
import type { Book } from "../../src/preview/book";
import { injectorOf } from "../../src/preview/objects/univer";

/** More than any of our functions takes. */
const PARAMETERS = Array.from({ length: 12 }, () => ({ name: "given", type: "any", optional: true }));

/** The real wrappers, called at once: no frame, no message, no waiting cell. */
class DirectFunction extends BaseFunction {
  constructor(private readonly called: string) {
    super(`OKR.${called}`);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const marshalled = marshal(variants, { parameters: PARAMETERS, blankCells: null, errorsAllowed: true });
    if (!("given" in marshalled)) return errorObject("#VALUE!");
    const answer = answerTo({ name: this.called, args: marshalled.given });
    return "error" in answer
      ? errorObject(String(answer.error))
      : unmarshal((answer as { readonly result: unknown }).result);
  }
}

/** Makes every `=OKR.*` known to a workbook's formulas. */
export function registerDirectly({ api }: Book): void {
  playCustomFunctionsHost();
  const functions = injectorOf(api).get(IFunctionService);
  functions.registerExecutors(...[...ALL_FUNCTIONS.keys()].map((name) => new DirectFunction(name)));
}

const START = "formula.mutation.set-formula-calculation-start";
const EVERYTHING = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
  forceCalculation: true,
  options: null,
};

const RESULT = "formula.mutation.set-formula-calculation-result";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const FEW_MILLISECONDS = 2000;

/** Computes every formula of the workbook, as Excel does after each edit; at once, not after Univer's pause. */
export async function calculate({ api }: Book): Promise<void> {
  const end = new Promise<void>((resolve) => {
    const late = setTimeout(done, FEW_MILLISECONDS);
    const watch = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
      if (id === RESULT || (id === NOTIFICATION && state !== undefined)) setTimeout(done);
    });
    function done(): void {
      clearTimeout(late);
      watch.dispose();
      resolve();
    }
  });
  await api.executeCommand(START, EVERYTHING, { onlyLocal: true });
  await end;
}
