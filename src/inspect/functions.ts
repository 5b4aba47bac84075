import { readFileSync } from "node:fs";
import { ALL_FUNCTIONS } from "../functions/all-functions";
import { CellErrorThrown, playCustomFunctionsHost } from "./custom-functions-host";
import { printLine, refuse } from "./print-line";

/** One call as a line of the file: `{"id": 1, "name": "HEALTH", "args": [4.4, 4.6]}`. */
interface Call {
  readonly id?: unknown;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Calls every function asked for, through the wrappers that Excel calls, and prints a line for each. */
export function inspectFunctions(files: readonly string[]): number {
  playCustomFunctionsHost();
  const exitCodes = files.map(inspectFile);
  return exitCodes.includes(1) ? 1 : 0;
}

function inspectFile(file: string): number {
  const lines = readLines(file);
  if (!lines) return refuse(file, `"${file}" cannot be read; is there a file of that name?`);
  const exitCodes = lines.map((line, index) => (line.trim() === "" ? 0 : inspectLine(file, line, index + 1)));
  return exitCodes.includes(1) ? 1 : 0;
}

function readLines(file: string): readonly string[] | undefined {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/);
  } catch {
    return undefined;
  }
}

function inspectLine(file: string, line: string, lineNumber: number): number {
  const call = readCall(line);
  if (!call) {
    const example = '{"id":1,"name":"HEALTH","args":[4.4,4.6]}';
    return refuse(file, `Line ${lineNumber} of "${file}" is no call such as ${example}.`);
  }
  printLine({ id: call.id, ...answerTo(call) });
  return 0;
}

function readCall(line: string): Call | undefined {
  try {
    const call: unknown = JSON.parse(line);
    return isCall(call) ? call : undefined;
  } catch {
    return undefined;
  }
}

function isCall(call: unknown): call is Call {
  if (typeof call !== "object" || call === null || !("name" in call) || !("args" in call)) return false;
  return typeof call.name === "string" && Array.isArray(call.args);
}

/** What the cell would show: a result, or an error with its message. */
export function answerTo({ name, args }: Omit<Call, "id">): object {
  const custom = ALL_FUNCTIONS.get(name.toUpperCase().replace(/^OKR\./, ""));
  if (!custom) return { error: "#NAME?", message: `There is no function OKR.${name}.` };
  try {
    return { result: onlyCell(custom(...args)) };
  } catch (error) {
    if (error instanceof CellErrorThrown) return { error: error.code, message: error.message };
    throw error;
  }
}

/** A result of one cell is shown without the brackets of a range. */
function onlyCell(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  const cells: readonly unknown[] = result.flat();
  return cells.length === 1 ? cells[0] : result;
}
