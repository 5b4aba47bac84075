import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionsMetadata } from "../../preview/calculation/functions-metadata";
import type { ExcelHostOptions } from "../../preview/excel-host";
import type { FunctionCall, FunctionResult } from "../../preview/protocol/invocations";
import { playCustomFunctionsHost } from "./custom-functions-host";
import { answerTo } from "./functions";

const FOLDER = path.resolve(__dirname, "../functions");

/** Every `=OKR.*` as it ships, called through the wrappers that Excel calls, without a page of its own. */
export async function realFunctions(): Promise<Omit<ExcelHostOptions, "book">> {
  playCustomFunctionsHost();
  const sources = readdirSync(FOLDER).filter((file) => file.endsWith(".ts") && file !== "all-functions.ts");
  const { metadataJson } = await generateCustomFunctionsMetadata(
    sources.map((file) => path.join(FOLDER, file)),
  );
  const functions = JSON.parse(metadataJson) as FunctionsMetadata;
  return {
    functions: { ...functions, allowErrorForDataTypeAny: true },
    invoke: (calls) => Promise.resolve(calls.map(answered)),
  };
}

function answered({ name, given }: FunctionCall): FunctionResult {
  const answer = answerTo({ name, args: given }) as { readonly result?: unknown; readonly error?: string };
  return answer.error === undefined ? { value: answer.result } : { error: answer.error };
}
