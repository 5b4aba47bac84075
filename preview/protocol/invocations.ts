import type { Conversation } from "./conversation";
import type { HostObject } from "./host-object";
import { hostObject } from "./host-object";

/** What a custom function answered: a value (or rows of them), or the error that the cell shows. */
export type FunctionResult = { readonly value: unknown } | { readonly error: string };

export interface FunctionCall {
  /** Without the namespace: `HEALTH`. */
  readonly name: string;
  /** Scalars, null for what is left out, rows of cells for ranges. */
  readonly given: readonly unknown[];
}

/** Calls the functions that the page in a frame has associated, through the library's own runtime. */
export interface Invocations {
  /** What the library's runtime calls back on. */
  readonly service: HostObject;
  /** Runs many calls in one event: results come back in batches, so single calls would each wait for one. */
  readonly invoke: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;
  /** The page starts anew: what was under way is asked again. */
  readonly restart: () => void;
}

export const CUSTOM_FUNCTIONS_SERVICE = "Microsoft.ExcelServices.CustomFunctions";

/** Entry kinds of a `richApiMessage` event. */
const CUSTOM_FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
/** Error values are passed to parameters instead of answering for the function. */
const ERRORS_ALLOWED = 4;
/** Asks the runtime to flush results after 200 ms instead of 500. */
const QUICK_FLUSH = 2;

const CELL_ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

type ResultRow = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

interface Pending {
  readonly call: FunctionCall;
  readonly resolve: (result: FunctionResult) => void;
}

export function createInvocations(conversation: () => Conversation | undefined): Invocations {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let isReady = false;
  const send = (ids: readonly number[]): void => {
    const entries = ids.map((id) => invocationEntry(id, pending.get(id)?.call));
    if (isReady && ids.length > 0) conversation()?.fire("richApiMessage", { ArrayData: entries });
  };
  const settle = ([id, succeeded, value, code]: ResultRow): void => {
    pending
      .get(id)
      ?.resolve(succeeded ? succeededWith(value) : { error: CELL_ERRORS[code ?? 0] ?? "#VALUE!" });
    pending.delete(id);
  };
  const ready = (): void => {
    isReady = true;
    send([...pending.keys()]);
  };
  return {
    service: customFunctionsService(ready, settle),
    invoke: (calls) => {
      const results = calls.map((call) => {
        lastId += 1;
        return {
          id: lastId,
          result: new Promise<FunctionResult>((resolve) => pending.set(lastId, { call, resolve })),
        };
      });
      send(results.map(({ id }) => id));
      return Promise.all(results.map(({ result }) => result));
    },
    restart: () => {
      isReady = false;
    },
  };
}

function invocationEntry(id: number, call: FunctionCall | undefined): readonly unknown[] {
  const message = [id, call?.name, call?.given, "Sheet1!A1", ERRORS_ALLOWED, null];
  return [CUSTOM_FUNCTION_CATEGORY, INVOKE, "", JSON.stringify(message), 0, false];
}

/** A returned `CustomFunctions.Error` arrives as a value of type Error. */
function succeededWith(value: unknown): FunctionResult {
  const isError = typeof value === "object" && value !== null && "type" in value && value.type === "Error";
  return isError && "basicValue" in value ? { error: String(value.basicValue) } : { value };
}

function customFunctionsService(ready: () => void, settle: (row: ResultRow) => void): HostObject {
  const methods = {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => {
      // Answered last in the runtime's hello: calls sent right after this reply find it listening.
      setTimeout(ready);
      return [QUICK_FLUSH];
    },
    SetInvocationArrayResults: (_: undefined, rows: unknown) =>
      (rows as readonly ResultRow[]).forEach(settle),
  };
  return hostObject({ name: "CustomFunctions", methods }, undefined);
}
