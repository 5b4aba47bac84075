import { readdirSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { realFunctions } from "../../src/inspect/real-functions";

const FOLDER = path.resolve(__dirname, "../../src/functions");

test("what Excel is told of the functions, made now or kept, is what their sources say", async () => {
  const sources = readdirSync(FOLDER).filter((file) => file.endsWith(".ts") && file !== "all-functions.ts");
  const files = sources.map((file) => path.join(FOLDER, file));
  const { metadataJson } = await generateCustomFunctionsMetadata(files);
  const [first, again] = [await realFunctions(), await realFunctions()];
  expect(first.functions).toEqual({ ...JSON.parse(metadataJson), allowErrorForDataTypeAny: true });
  expect(again.functions).toEqual(first.functions);
});
