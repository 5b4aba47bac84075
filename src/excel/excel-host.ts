import { HostError, type ApplyOutcome, type WorkbookHost } from "../port/workbook-host";
import type { planApplier } from "./apply-plan";
import { listenToCalculation, listenToChanges, listenToSelection } from "./changes";
import { troubleOf } from "./error-words";
import { checkFeatures } from "./feature-check";
import { readWorkbook } from "./read-workbook";
import { selectArea, selectedArea } from "./selection";
import { answeredWithin, PATIENCE_MILLISECONDS } from "./sync";

export interface ExcelHostOptions {
  /** How long Excel may take to answer one request of what is written or opened; a minute unless told. */
  readonly patienceMilliseconds?: number;
}

/** The workbook that Excel has open. */
export function excelHost({
  patienceMilliseconds = PATIENCE_MILLISECONDS,
}: ExcelHostOptions = {}): WorkbookHost {
  let applier: ReturnType<typeof planApplier> | undefined;
  let applying = 0;
  return {
    readWorkbook: (options) =>
      inWords(async () => {
        checkFeatures();
        return Excel.run((context) => readWorkbook(context, options));
      }),
    apply: async (plan, task) => {
      try {
        applier ??= (await loadWriting()).planApplier(patienceMilliseconds);
      } catch (error) {
        console.error(error);
        return PART_MISSING;
      }
      applying += 1;
      try {
        return await applier(plan, task);
      } finally {
        // Excel tells of our own changes a little later.
        setTimeout(() => (applying -= 1), OWN_ECHO_MILLISECONDS);
      }
    },
    createWorkbook: (base64) =>
      inWords(() => answeredWithin(Excel.createWorkbook(base64), patienceMilliseconds)),
    select: (place) => inWords(() => Excel.run((context) => selectArea(context, place))),
    selection: () => inWords(() => Excel.run((context) => selectedArea(context))),
    onChange: (listener) => inWords(() => listenToChanges(() => applying > 0, listener)),
    onCalculated: (listener) => inWords(() => listenToCalculation(listener)),
    onSelectionChange: (listener) => inWords(() => listenToSelection(listener)),
  };
}

const OWN_ECHO_MILLISECONDS = 200;

const PART_MISSING: ApplyOutcome = {
  kind: "failed",
  reason: "The part of OKR Pulse that writes did not load.",
  nextStep: "Check the connection and try again; if it stays away, close the pane and open it anew.",
  isUntouched: true,
};

/** What writes is needed by nobody who only reads, so it comes with the first plan. */
function loadWriting() {
  return import(/* webpackChunkName: "writing" */ "./apply-plan");
}

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
