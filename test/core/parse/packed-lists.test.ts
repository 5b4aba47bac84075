import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packed } from "../../../scripts/packed-lists.cjs";
import { listedAsTyped } from "../../../src/core/parse/word-index";
import { fold } from "../../../src/core/text/fold";
import { normaliseHeading } from "../../../src/core/text/normalise-heading";
import { canonical, fold as foldName } from "../../../src/core/text/stem-words";

const VOCABULARY = path.resolve(__dirname, "../../../src/core/vocabulary");
const TEXT = /"([^"\n]*)"/g;

type Reading = (list: string) => readonly string[];
const asNames: Reading = (list) => listedAsTyped(list).map(fold).sort();
const asMetrics: Reading = (list) =>
  list.split(/[\s|]+/).flatMap((name) => [normaliseHeading(name), foldName(name), canonical(name)]);

/** Every text of a file as it is read. */
function textsOf(code: string, read: Reading): readonly (readonly string[])[] {
  return [...code.matchAll(TEXT)].map(([, text = ""]) => [...new Set(read(text))]);
}

test.each([
  ["names", /^(?:good|doubtful)-names\.ts$/, asNames],
  ["rhythms", /^foreign-rhythms\.ts$/, asMetrics],
  ["words", /^metrics.(?:trade-)?words\.ts$/, asMetrics],
] as const)("lists of %s are read alike when they are packed", (_, files, read) => {
  const names = readdirSync(VOCABULARY, { recursive: true, encoding: "utf8" }).filter((name) =>
    files.test(name),
  );
  const sources = names.map((name) => readFileSync(path.join(VOCABULARY, name), "utf8"));
  const short = sources.map((source, at) => packed(source, path.join(VOCABULARY, names[at] ?? "")));
  expect(short).not.toEqual(sources);
  expect(short.map((code) => textsOf(code, read))).toEqual(sources.map((code) => textsOf(code, read)));
});
