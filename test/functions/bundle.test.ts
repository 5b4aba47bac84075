import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { playCustomFunctionsHost } from "../../src/inspect/custom-functions-host";

/** The bundle as it ships; `npm test` builds it before this runs. */
const BUNDLE = path.resolve(__dirname, "../../dist/functions.js");
/** So that a workbook full of flags starts as fast as one without. */
const BUDGET_BYTES = 45_000;

/** What Excel's runtime for functions alone does not have, or not in every Excel that we support. */
const UNKNOWN_THERE = {
  "a lookbehind": /\(\?<[=!]/,
  "a named group": /\(\?<[A-Za-z]/,
  "a Unicode class": /\\[pP]\{/,
  Intl: /\bIntl\b/,
  toLocaleString: /\.toLocale/,
  document: /\bdocument\b\./,
  window: /\bwindow\b\./,
  Office: /\b(Office|Excel)\.[A-Za-z]/,
  "syntax after ES2017": /\?\?|\?\.(?!\d)|\.\.\.[\w$]+\s*\}|\basync\s*\*/,
};

const describeBuilt = existsSync(BUNDLE) ? describe : describe.skip;

describeBuilt("the bundle of the functions", () => {
  const code = existsSync(BUNDLE) ? readFileSync(BUNDLE, "utf8") : "";

  test.each(Object.entries(UNKNOWN_THERE))("holds no %s", (_, pattern) => {
    expect(code.match(pattern)?.[0]).toBeUndefined();
  });

  test("is small enough", () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(BUDGET_BYTES);
  });

  // The bundle has shorter names and fewer variables than the sources; what it answers is the same.
  test("answers as its sources do", () => {
    playCustomFunctionsHost();
    const built = new Map<string, CustomFunction>();
    const host = { ...Reflect.get(globalThis, "CustomFunctions"), associate: built.set.bind(built) };
    runInNewContext(code, { CustomFunctions: host });
    for (const [name, ...args] of CALLS)
      expect([name, ...args, answered(built.get(name), args)]).toEqual([
        name,
        ...args,
        answered(ALL_FUNCTIONS.get(name), args),
      ]);
  });
});

type CustomFunction = (...sent: readonly unknown[]) => unknown;

/** What a call gives, or the error that it throws, as text. */
function answered(custom: CustomFunction | undefined, args: readonly unknown[]): string {
  try {
    return JSON.stringify(custom?.(...args));
  } catch (error) {
    return JSON.stringify(error);
  }
}

const TYPED = [
  "$1.2M",
  "99,9 %",
  "<2h",
  "4-5",
  "+25%",
  "(1,234)",
  "G >= 95 %; A 90-95 %; R < 90 %",
  "n/a",
  "2h 30m",
  "1,000",
  12,
  "",
];
const SAID = [
  "Reduce churn from a peak of 9 % to under 5 % by Q3 2026",
  "Kundenzufriedenheit bei mindestens 88 % halten",
  "Réduire le délai de 12 à 8 jours",
  "Ativação ≥ 40% (meta: 55%)",
];

/** What Excel sends of cells without content, of errors and of ranges of them: where a shorter comparison could slip. */
const EMPTY = [null, undefined, "", 0, false, true, "0", [[null]], [[""], [0]], [[{ error: "#N/A" }, null]]];

/** Every function, full of one of these, and with another in each of its places. */
const OF_NOTHING = [...ALL_FUNCTIONS].flatMap(([name, { length }]) =>
  EMPTY.flatMap((one) =>
    EMPTY.flatMap((other) =>
      Array.from({ length: length + 1 }, (_, at) => {
        const args = Array.from({ length }, (_argument, place) => (place === at ? other : one));
        return [name, ...args] as const;
      }),
    ),
  ),
);

/** Typed values in every place of a question, and sentences of several languages. */
const CALLS: readonly (readonly [string, ...unknown[]])[] = [
  ...OF_NOTHING,
  ...SAID.map((text) => ["STATEMENT", text] as const),
  ...TYPED.flatMap((target) =>
    TYPED.flatMap((actual) => [
      ["HEALTH", actual, target, null, null, 46023, 46112, 46050, "weekly", 46060] as const,
      ["EXPLAIN", actual, target, 5, "at most", 46023, 46112, 46000, "monthly", 46060] as const,
      ["PROGRESS", actual, target, 3] as const,
    ]),
  ),
  ...TYPED.map((value) => ["NUMBER", value, "de-DE"] as const),
  ...["Personalkosten", "Headcount", "Taux de rejet", "Revenue"].map((name) => ["DIRECTION", name] as const),
  ["STALENESS", 46000, "alle 2 Wochen", 46060],
  ["OWNER", "Lovelace, Ada"],
];
