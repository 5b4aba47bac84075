import { readFileSync } from "node:fs";
import { isoDay } from "../core/model/period";
import { readKeyResult } from "../core/parse/key-result";

interface Input {
  readonly id: string | number;
  readonly text: string;
}

/** One line of the answer; `null` for what the text does not state. */
function answer({ id, text }: Input): string {
  const statement = readKeyResult(text);
  return JSON.stringify({
    id,
    type: statement.type,
    baseline: statement.baseline ?? null,
    target: statement.target ?? null,
    upper: statement.upper ?? null,
    relativeChange: statement.relativeChange ?? null,
    delta: statement.delta ?? null,
    unit: statement.unit ?? null,
    direction: statement.direction ?? null,
    deadline: statement.deadline === undefined ? null : isoDay(statement.deadline),
    activity: statement.isActivity ?? false,
  });
}

/** The inputs of one line, or an error in the user's words. */
function parseLine(line: string, number: number): Input {
  let input: Partial<Input> | null;
  try {
    input = JSON.parse(line) as Partial<Input> | null;
  } catch {
    throw new Error(`Line ${number} is not JSON; each line is {"id","text"}.`);
  }
  if (input?.id === undefined || typeof input.text !== "string") {
    throw new Error(`Line ${number} has no "id" or no "text"; each line is {"id","text"}.`);
  }
  return { id: input.id, text: input.text };
}

function readLines(file: string): readonly Input[] {
  const lines = readFileSync(file, "utf8").split(/\r?\n/);
  const inputs = lines.flatMap((line, index) => (line.trim() === "" ? [] : [parseLine(line, index + 1)]));
  if (inputs.length === 0) throw new Error("The file holds no statement.");
  return inputs;
}

/** Node's own messages name system calls; a person needs to know what to do about the file. */
function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "This is a folder, not a file.";
  return error instanceof Error ? error.message : String(error);
}

/** Prints what each statement of the JSONL files says, one line each; 1 if a file could not be read, else 0. */
export function inspectStatements(files: readonly string[]): number {
  let exitCode = 0;
  for (const file of files) {
    try {
      for (const input of readLines(file)) process.stdout.write(`${answer(input)}\n`);
    } catch (error) {
      const reason = reasonOf(error);
      process.stderr.write(`${file}: ${reason}\n`);
      process.stdout.write(`${JSON.stringify({ file, error: reason })}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}
