import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { DIRECTIONS } from "../../src/core/model/quantity";
import { readCadence } from "../../src/core/parse/cadence";
import { readRelation } from "../../src/core/parse/relation";
import { formulaArguments } from "../kit/formula-arguments";
import { shownInExcel } from "../kit/in-excel";

interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly customEnumId?: string;
}

interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
    readonly options?: object;
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string }[];
  }[];
}

/** Every function with its parameters; optional ones in brackets, ranges with their shape. */
const SIGNATURES: Record<string, string> = {
  NUMBER: "value [locale]",
  PROGRESS: "actual target [baseline] [direction]",
  ATTAINMENT: "actual target [direction]",
  EXPECTED: "start due [asOf]",
  HEALTH:
    "actual target [baseline] [direction] [start] [due] [updated] [cadence] [asOf] [tolerance] [pace:matrix] [late:matrix] [scales]",
  EXPLAIN:
    "actual target [baseline] [direction] [start] [due] [updated] [cadence] [asOf] [tolerance] [pace:matrix] [late:matrix] [scales]",
  STALENESS: "updated [cadence] [asOf] [limit] [late:matrix]",
  UNMOVED: "values:matrix dates:matrix [asOf] [tolerance]",
  LATEST: "values:matrix [newestFirst]",
  LATESTDATE: "periods:matrix values:matrix [asOf] [newestFirst]",
  NEXTREVIEW: "reviewed cadence",
  OWNER: "owner",
  KEYRESULTS: "count",
  SCORE: "progresses:matrix [weights:matrix]",
  WORST: "healths:matrix",
  LINK: "keyResultHealth kpiHealth [relation] [outSince] [reviewed] [asOf] [within] [again]",
  STATEMENT: "text [part]",
  DIRECTION: "name [target] [baseline]",
  COVERAGE: "dates:matrix start due",
  FORECAST: "values:matrix dates:matrix due",
};
const TEXT_FUNCTIONS = [
  "HEALTH",
  "EXPLAIN",
  "STALENESS",
  "OWNER",
  "KEYRESULTS",
  "WORST",
  "LINK",
  "DIRECTION",
];
const { FUNCTION_SOURCES } = jest.requireActual<{ readonly FUNCTION_SOURCES: readonly string[] }>(
  "../../scripts/function-sources.cjs",
);
const BUILT = path.resolve(__dirname, "../../dist/functions.json");

function signature(parameters: readonly Parameter[]): string {
  return parameters
    .map(({ name, dimensionality, optional }) => {
      const shaped = dimensionality ? `${name}:${dimensionality}` : name;
      return optional ? `[${shaped}]` : shaped;
    })
    .join(" ");
}

let metadata: Metadata;

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata([...FUNCTION_SOURCES]);
  expect(generated.errors).toEqual([]);
  metadata = JSON.parse(generated.metadataJson) as Metadata;
});

test("the metadata has every function once, with its parameters in order", () => {
  const signatures = metadata.functions.map(({ name, parameters }) => [name, signature(parameters)]);
  expect(Object.fromEntries(signatures)).toEqual(SIGNATURES);
  expect(metadata.functions).toHaveLength(Object.keys(SIGNATURES).length);
});

test("every function has the name that Excel calls it by, and a wrapper", () => {
  for (const { id, name } of metadata.functions) {
    expect(name).toBe(id);
    expect(ALL_FUNCTIONS.has(id)).toBe(true);
  }
  expect(ALL_FUNCTIONS.size).toBe(metadata.functions.length);
});

test("every function tells what it does, where to read on, and what each argument is", () => {
  for (const { id, description, helpUrl, parameters } of metadata.functions) {
    expect(description).toMatch(/^[A-Z].*\.\nExample: =OKR\./);
    expect(helpUrl).toBe(`https://localhost:3000/help.html#${id.toLowerCase()}`);
    for (const parameter of parameters) expect(parameter.description).toMatch(/^\w.*\.$/);
  }
});

test("arguments are any, or one of our word lists; results are numbers, texts or a row of parts", () => {
  for (const { name, parameters, result, options } of metadata.functions) {
    for (const { type, customEnumId } of parameters) expect(type).toBe(customEnumId ? "string" : "any");
    const isText = TEXT_FUNCTIONS.includes(name);
    const expected =
      name === "STATEMENT" ? { dimensionality: "matrix" } : { type: isText ? "string" : "number" };
    expect(result).toEqual(expected);
    expect(options).toBeUndefined();
  }
});

test("the word lists hold the words that the functions read, each list once", () => {
  const words = Object.fromEntries(
    metadata.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
  );
  expect(Object.keys(words).sort()).toEqual(["CADENCE", "DIRECTION", "RELATION"]);
  expect(words.DIRECTION).toEqual(DIRECTIONS);
  expect(words.RELATION?.map((word) => readRelation(word))).toEqual([
    { kind: "relation", relation: "measures" },
    { kind: "relation", relation: "guards" },
  ]);
  const cadences = words.CADENCE?.map((word) => readCadence(word));
  const days = cadences?.map((cadence) => (cadence.kind === "days" ? cadence.days : cadence.kind));
  expect(days).toEqual([1, 7, 14, 31, 92, 366, "irregular"]);
});

test("every example returns what it says", () => {
  for (const { description } of metadata.functions) {
    const [, name = "", args = "", result = ""] =
      /Example: =OKR\.([A-Z]+)\((.*?)\) returns (.*)$/.exec(description) ?? [];
    const shown = shownInExcel(name, ...formulaArguments(args));
    expect(`${name}: ${String(typeof shown === "number" ? Number(shown.toFixed(9)) : shown)}`).toBe(
      `${name}: ${result}`,
    );
  }
});

(existsSync(BUILT) ? test : test.skip)(
  "the built metadata is the same, and lets errors through to us",
  () => {
    const built = JSON.parse(readFileSync(BUILT, "utf8")) as Metadata;
    expect(built.allowErrorForDataTypeAny).toBe(true);
    expect(built.functions).toEqual(metadata.functions);
    expect(built.enums).toEqual(metadata.enums);
  },
);
