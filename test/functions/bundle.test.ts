import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

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
});
