import { answerTo } from "../../src/inspect/functions";
import { playCustomFunctionsHost } from "../../src/inspect/custom-functions-host";

playCustomFunctionsHost();

/** What a cell shows for `=OKR.NAME(…)`: the result, or the error with its message. `null` is an omitted argument. */
export function inExcel(name: string, ...args: readonly unknown[]): object {
  return answerTo({ name, args });
}

/** The result in the cell; for an error, its code. */
export function shownInExcel(name: string, ...args: readonly unknown[]): unknown {
  const answer = inExcel(name, ...args);
  return "error" in answer ? answer.error : (answer as { readonly result: unknown }).result;
}
