import path from "node:path";
import { runInThisContext } from "node:vm";
import { packedTable } from "../../scripts/packed-tables.cjs";
import { HEADER_LANGUAGES } from "../../src/core/vocabulary/header-languages";
import { METRICS } from "../../src/core/vocabulary/metrics/metrics";

const VOCABULARY = path.resolve(__dirname, "../../src/core/vocabulary");

/** A table as the pane's scripts hold it. */
function playedTable(fileName: string, name: string): unknown {
  const code = packedTable(fileName)?.replace("export const", "const") ?? "";
  return runInThisContext(`(() => { ${code}; return ${name}; })()`);
}

/** What is read with a table as it is written, and as it is packed. */
async function readBothWays<Read>(file: string, name: string, read: () => Promise<Read>): Promise<Read[]> {
  const fileName = path.join(VOCABULARY, file);
  const table = playedTable(fileName, name);
  const written = await read();
  jest.resetModules();
  jest.doMock(fileName, () => ({ [name]: table }));
  const packed = await read();
  jest.dontMock(fileName);
  jest.resetModules();
  return [written, packed];
}

/** All lists of words in an object. */
function listsIn(inside: unknown): readonly string[] {
  return typeof inside === "string" ? [inside] : Object.values(inside as object).flatMap(listsIn);
}

test("headings say the same when their lists are packed", async () => {
  const words = listsIn(HEADER_LANGUAGES).flatMap((list) => list.split(","));
  const [written, packed] = await readBothWays("header-languages.ts", "HEADER_LANGUAGES", async () => {
    const { HEADING_LEXICON } = await import("../../src/core/detect/headings/heading-lexicon");
    const { readConfidenceWords, readStatus } = await import("../../src/core/parse/opinion");
    return {
      HEADING_LEXICON,
      ...(await import("../../src/core/detect/headings/value-words")),
      statuses: words.map(readStatus),
      confidences: words.map(readConfidenceWords),
    };
  });
  expect(packed).toEqual(written);
});

const phrasesOf = (metrics: unknown) => listsIn(metrics).flatMap((list) => list.split("|"));

test("metrics are found by the same names and cues when some are left out", async () => {
  const file = "metrics/metrics.ts";
  const kept = new Set(phrasesOf(playedTable(path.join(VOCABULARY, file), "METRICS")));
  const phrases = phrasesOf(METRICS).filter((phrase, at) => at % 10 === 0 || !kept.has(phrase));
  const [written, packed] = await readBothWays(file, "METRICS", async () => {
    const { findMetrics, findUnspacedMetrics } = await import("../../src/core/link/find-metrics");
    const { readWords } = await import("../../src/core/link/read-words");
    const { namesMetric } = await import("../../src/core/detect/judge/known-metrics");
    return phrases.map((phrase) => ({
      phrase,
      isKnown: namesMetric(phrase),
      found: [...findMetrics(readWords(phrase)), ...findUnspacedMetrics(phrase)].map(
        ({ metrics, ...where }) => ({
          ...where,
          metrics: metrics.map(({ id, unit, subject }) => ({ id, unit, subject })),
        }),
      ),
    }));
  });
  expect(packed).toEqual(written);
});
