import fc from "fast-check";
import { CellErrorThrown } from "../../src/inspect/custom-functions-host";
import { ALL_FUNCTIONS } from "../../src/functions/all-functions";
import { KEY_RESULT_COUNT, OWNERSHIP, HEALTH, STALENESS, VERDICT } from "../../src/core/model/health";
import { DIRECTIONS } from "../../src/core/model/quantity";
import { inExcel, shownInExcel } from "../kit/in-excel";

const CALLS_PER_FUNCTION = 10_000;
const SEED = 20260415;

const word = fc.constantFrom(
  ...[
    "increase",
    "at most",
    "between",
    "weekly",
    "irregular",
    "guards",
    "Ada Lovelace",
    "TBD",
    "n/a",
    "-",
    "?",
  ],
  ...[
    "#N/A",
    "#REF!",
    "On track",
    "Off track",
    "Stale",
    "Jan",
    "Q3 2026",
    "W36",
    "de-DE",
    "target",
    "constructor",
  ],
  ...[
    "$1.2M",
    "99,9 %",
    "<2h",
    "4-5",
    "+25%",
    "cut 30%",
    "(1,234)",
    "1,234",
    "from 3 to 5",
    "5 abs",
    "Yes",
    "NaN",
  ],
  ...[
    "2026-04-15",
    "31.12.2026",
    "04/05/2026",
    "2026-02-30",
    "Lift NPS from 30 to 50 by Q3",
    "=1+1",
    "__proto__",
  ],
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    0.5,
    1e308,
    -1e308,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    46113,
    46203,
    1e15,
    0.1 + 0.2,
  ),
  fc.integer({ min: 45_900, max: 46_300 }),
);
const error = fc.constantFrom("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!");
const plain = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(number, word) },
  { weight: 2, arbitrary: fc.constantFrom("", " ", null, undefined, 0) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: error.map((code) => new CellErrorThrown(code)) },
);
const rich = fc.oneof(
  plain.map((basicValue) => ({ type: "Double", basicValue })),
  plain.map((basicValue) => ({ type: "Entity", basicType: "String", basicValue, properties: {} })),
  error.map((basicValue) => ({ type: "Error", basicType: "Error", basicValue })),
  fc.constantFrom({ type: "Empty", basicValue: "" }, {}, { type: "CustomFunctionError", code: "#N/A" }),
);
const cell = fc.oneof({ weight: 8, arbitrary: plain }, { weight: 1, arbitrary: rich });
const matrix = fc.oneof(
  fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  cell.map((only) => [[only]]),
);
const sent = fc.oneof({ weight: 5, arbitrary: cell }, { weight: 2, arbitrary: matrix });

const isNumber = (result: unknown) => typeof result === "number" && Number.isFinite(result);
const isOneOf = (words: readonly string[]) => (result: unknown) => words.includes(result as string);
const isCellText = (result: unknown) =>
  isNumber(result) || (typeof result === "string" && !result.startsWith("#"));
const isPart = (result: unknown) =>
  isCellText(result) ||
  (Array.isArray(result) && result.length === 1 && (result[0] as unknown[]).every(isCellText));

/** A sentence in words; what the user typed is quoted, and may be anything. */
function isSentence(result: unknown): boolean {
  if (typeof result !== "string") return false;
  return (
    /^[^#\s]/.test(result) &&
    /[.?]$/.test(result) &&
    !/NaN|undefined|Infinity/.test(result.replace(/".*"/s, ""))
  );
}

/** What each function may return beside `#N/A` and `#VALUE!`; a status function returns no error at all. */
const STATUS: Record<string, (result: unknown) => boolean> = {
  HEALTH: isOneOf(Object.values(HEALTH)),
  EXPLAIN: isSentence,
  STALENESS: isOneOf(Object.values(STALENESS)),
  OWNER: isOneOf(Object.values(OWNERSHIP)),
  KEYRESULTS: isOneOf(Object.values(KEY_RESULT_COUNT)),
  WORST: isOneOf(Object.values(HEALTH)),
  LINK: isOneOf(Object.values(VERDICT)),
  DIRECTION: isOneOf(DIRECTIONS),
};
const SHARES = ["EXPECTED", "SCORE", "COVERAGE"];

test.each([...ALL_FUNCTIONS.keys()])(
  "%s answers whatever a host sends with one of its documented results",
  (name) => {
    const isDocumented = STATUS[name] ?? (name === "STATEMENT" ? isPart : isNumber);
    fc.assert(
      fc.property(fc.array(sent, { maxLength: 11 }), (args) => {
        const answer = inExcel(name, ...args) as { result?: unknown; error?: string; message?: string };
        if ("result" in answer) {
          if (!isDocumented(answer.result)) throw new Error(`returned ${String(answer.result)}`);
          if (SHARES.includes(name) && !((answer.result as number) >= 0 && (answer.result as number) <= 1))
            throw new Error(`returned the share ${String(answer.result)}`);
          return;
        }
        const isAllowed = !(name in STATUS) && (answer.error === "#N/A" || answer.error === "#VALUE!");
        if (!isAllowed || !answer.message)
          throw new Error(`failed with ${String(answer.error)}: ${String(answer.message)}`);
      }),
      { seed: SEED, numRuns: CALLS_PER_FUNCTION },
    );
  },
);

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100);

test("the actual that EXPLAIN names as needed does alter the word", () => {
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.double({ min: -0.2, max: 1, noNaN: true }),
      fc.integer({ min: 0, max: 90 }),
      (baseline, target, share, age) => {
        fc.pre(Math.abs(target - baseline) > 1);
        const actual = baseline + share * (target - baseline);
        const rest = [target, baseline, null, "2026-04-01", "2026-06-30", null, null, 46113 + age];
        const before = shownInExcel("HEALTH", actual, ...rest);
        const sentence = String(shownInExcel("EXPLAIN", actual, ...rest));
        const [, better = "", needed = ""] =
          /(On track|At risk) needs .* an actual of (.*)\.$/.exec(sentence) ?? [];
        fc.pre(needed !== "");
        expect(before).not.toBe(better);
        expect(shownInExcel("HEALTH", Number(needed.replace(/,/g, "").replace("\u2212", "-")), ...rest)).toBe(
          better,
        );
      },
    ),
    { seed: SEED, numRuns: 1000 },
  );
});

test("blank cells as 0, as null and as empty text give no number where a number is needed", () => {
  for (const blank of [null, "", " "]) {
    expect(shownInExcel("HEALTH", blank, 4.6, 4.1)).toBe("No data");
    expect(shownInExcel("PROGRESS", blank, 4.6, 4.1)).toBe("#N/A");
    expect(shownInExcel("HEALTH", 4.3, blank, 4.1)).toBe("No target");
  }
  for (const blank of [0, null, "", " "]) {
    expect(shownInExcel("STALENESS", blank, "weekly", 46113)).toBe(STALENESS.never);
    expect(shownInExcel("EXPECTED", blank, 46203, 46113)).toBe("#N/A");
    expect(shownInExcel("NEXTREVIEW", blank, "monthly")).toBe("#N/A");
    expect(shownInExcel("COVERAGE", [[blank]], 46113, 46203)).toBe("#N/A");
    expect(shownInExcel("WORST", [[blank]])).toBe(HEALTH.noData);
  }
});
