import { HostError, type WorkbookHost } from "../port/workbook-host";
import { planApplier } from "./apply-plan";
import { listenToCalculation, listenToChanges, listenToSelection } from "./changes";
import { troubleOf } from "./error-words";
import { checkFeatures } from "./feature-check";
import { readWorkbook } from "./read-workbook";
import { selectArea, selectedArea } from "./selection";
import { PATIENCE_MILLISECONDS } from "./sync";

export interface ExcelHostOptions {
  /** How long Excel may take to answer one request while a plan is applied; a minute unless told. */
  readonly patienceMilliseconds?: number;
}

/** The workbook that Excel has open. */
export function excelHost({
  patienceMilliseconds = PATIENCE_MILLISECONDS,
}: ExcelHostOptions = {}): WorkbookHost {
  const applyPlan = planApplier(patienceMilliseconds);
  let applying = 0;
  return {
    readWorkbook: (options) =>
      inWords(async () => {
        checkFeatures();
        return Excel.run((context) => readWorkbook(context, options));
      }),
    apply: async (plan, task) => {
      applying += 1;
      try {
        return await applyPlan(plan, task);
      } finally {
        // Excel tells of our own changes a little later.
        setTimeout(() => (applying -= 1), OWN_ECHO_MILLISECONDS);
      }
    },
    select: (place) => inWords(() => Excel.run((context) => selectArea(context, place))),
    selection: () => inWords(() => Excel.run((context) => selectedArea(context))),
    onChange: (listener) => inWords(() => listenToChanges(() => applying > 0, listener)),
    onCalculated: (listener) => inWords(() => listenToCalculation(listener)),
    onSelectionChange: (listener) => inWords(() => listenToSelection(listener)),
  };
}

const OWN_ECHO_MILLISECONDS = 200;

/** Turns Excel's errors into the user's words; an abort stays an abort. */
async function inWords<Result>(task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof HostError || isAbort(error)) throw error;
    const { reason, nextStep } = troubleOf(error);
    throw new HostError(reason, nextStep);
  }
}

/** Told by its name, since it may come from another window. */
function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}
