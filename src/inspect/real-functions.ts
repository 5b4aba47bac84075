import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FunctionsMetadata } from "../../preview/calculation/functions-metadata";
import type { ExcelHostOptions } from "../../preview/excel-host";
import type { FunctionCall, FunctionResult } from "../../preview/protocol/invocations";
import { playCustomFunctionsHost } from "./custom-functions-host";
import { answerTo } from "./functions";

const FOLDER = path.resolve(__dirname, "../functions");
const CACHE = path.resolve(__dirname, "../../.cache/functions");

/** Every `=OKR.*` as it ships, called through the wrappers that Excel calls, without a page of its own. */
export async function realFunctions(): Promise<Omit<ExcelHostOptions, "book">> {
  playCustomFunctionsHost();
  const sources = readdirSync(FOLDER).filter((file) => file.endsWith(".ts") && file !== "all-functions.ts");
  const functions = await metadataOf(sources.map((file) => path.join(FOLDER, file)));
  return {
    functions: { ...functions, allowErrorForDataTypeAny: true },
    invoke: (calls) => Promise.resolve(calls.map(answered)),
  };
}

/** What Excel is told of the functions; it is made once of the same sources, since what makes it loads a whole compiler. */
async function metadataOf(files: readonly string[]): Promise<FunctionsMetadata> {
  const key = createHash("sha1");
  for (const file of files) key.update(readFileSync(file));
  const name = path.join(CACHE, `${key.digest("hex")}.json`);
  return JSON.parse(kept(name) ?? keep(name, await madeOf(files))) as FunctionsMetadata;
}

async function madeOf(files: readonly string[]): Promise<string> {
  const { generateCustomFunctionsMetadata } = await import("custom-functions-metadata");
  return (await generateCustomFunctionsMetadata([...files])).metadataJson;
}

function kept(name: string): string | undefined {
  try {
    return readFileSync(name, "utf8");
  } catch {
    return undefined;
  }
}

/** Whole or not at all: other processes may read it at the same time. */
function keep(name: string, json: string): string {
  const half = `${name}.${process.pid}`;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(half, json);
  renameSync(half, name);
  return json;
}

function answered({ name, given }: FunctionCall): FunctionResult {
  const answer = answerTo({ name, args: given }) as { readonly result?: unknown; readonly error?: string };
  return answer.error === undefined ? { value: answer.result } : { error: answer.error };
}
