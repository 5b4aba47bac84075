import { IActiveDirtyManagerService, IFunctionService } from "@univerjs/engine-formula";
import type { FUniver, ICommandInfo } from "@univerjs/presets";
import { injectorOf } from "../objects/univer";
import type { FunctionCall, FunctionResult } from "../protocol/invocations";
import { createAnswers, type WaitingCell } from "./answers";
import type { BlankCells, FunctionsMetadata } from "./functions-metadata";
import { followNames } from "./follow-names";
import { spellTables } from "./spell-tables";
import { OkrFunction } from "./okr-function";

const NAMESPACE = "OKR";
const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
/**
 * Univer starts to calculate 100 ms after the last change that asks for it, and anew where one came meanwhile; what has
 * not started by then, will not.
 */
const START_MILLISECONDS = 160;
const LOOK_MILLISECONDS = 4;

export interface CalculationOptions {
  readonly api: FUniver;
  readonly metadata: FunctionsMetadata;
  readonly blankCells: () => BlankCells;
  /** Calls the functions: through their frame in the browser, directly in a test. */
  readonly invoke: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;
}

export interface Calculation {
  /** Resolves once nothing is being calculated, asked for or about to start. */
  settled(): Promise<void>;
  /** The functions changed: what they answered before no longer counts. */
  forgetAnswers(): void;
  dispose(): void;
}

/** Makes every function of the metadata known to the workbook's formulas as `OKR.<NAME>`. */
export function createCalculation({ api, metadata, blankCells, invoke }: CalculationOptions): Calculation {
  const answers = createAnswers(invoke);
  const functions = injectorOf(api).get(IFunctionService);
  const asksForCalculation = injectorOf(api).get(IActiveDirtyManagerService);
  const names = registerFunctions();
  const tables = spellTables(api);
  const definedNames = followNames(api);
  let activity = 0;
  let running = 0;
  let isAsking = false;
  /** Until when a calculation may still start; a workbook just opened asks for its first. */
  let startsBefore = performance.now() + START_MILLISECONDS;

  function registerFunctions(): readonly string[] {
    return metadata.functions.map(({ id, name, parameters }) => {
      const formulaName = `${NAMESPACE}.${name}`.toUpperCase();
      const marshalling = () => ({
        parameters,
        blankCells: blankCells(),
        errorsAllowed: metadata.allowErrorForDataTypeAny ?? false,
      });
      functions.registerExecutors(new OkrFunction({ formulaName, id, marshalling, answers }));
      return formulaName;
    });
  }

  async function ask(): Promise<void> {
    if (isAsking || running > 0 || !answers.isWaiting) return;
    isAsking = true;
    const cells = await answers.askAll();
    isAsking = false;
    activity += 1;
    await calculateAgain(api, cells);
  }

  const watch = api.addEvent(api.Event.CommandExecuted, ({ id, params }: Readonly<ICommandInfo>) => {
    const mayStart = asksForCalculation.has(id) || id === START || id === NOTIFICATION;
    if (mayStart) startsBefore = performance.now() + START_MILLISECONDS;
    if (mayStart || isChange(id)) activity += 1;
    if (id === START) running += 1;
    if (id !== NOTIFICATION || !hasEnded(params)) return;
    running = 0;
    // The results are put into the cells right after this notification.
    setTimeout(() => void ask());
  });

  return {
    settled: async () => {
      for (;;) {
        const seen = activity;
        // Timers go off in the order of their times, however late: one that is due after Univer's start finds it begun.
        const pause = Math.max(LOOK_MILLISECONDS, startsBefore - performance.now());
        await new Promise((resolve) => setTimeout(resolve, pause));
        const isBusy = running > 0 || isAsking || answers.isWaiting || performance.now() < startsBefore;
        if (!isBusy && seen === activity) return;
      }
    },
    forgetAnswers: answers.forget,
    dispose: () => {
      watch.dispose();
      tables.dispose();
      definedNames.dispose();
      functions.unregisterExecutors(...names);
    },
  };
}

function isChange(commandId: string): boolean {
  return commandId.includes(".mutation.") || commandId === "univer.command.undo";
}

/** A notification without a state tells of progress. */
function hasEnded(params: object | undefined): boolean {
  return (
    params !== undefined && "functionsExecutedState" in params && params.functionsExecutedState !== undefined
  );
}

async function calculateAgain(api: FUniver, cells: readonly WaitingCell[]): Promise<void> {
  const dirtyRanges = cells.map(({ unitId, sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
  const nothingElse = {
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
    forceCalculation: false,
    options: null,
  };
  await api.executeCommand(START, { ...nothingElse, dirtyRanges }, { onlyLocal: true });
}
