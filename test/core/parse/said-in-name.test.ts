import fc from "fast-check";
import { namePattern, spacedOut } from "../../../src/core/parse/direction";
import { saidWords, type SaidWord } from "../../../src/core/parse/said-in-name";

/** Few of them, so that they begin like each other and meet, with what makes a plural and what makes none. */
const word = fc.constantFrom("a", "b", "ab", "abe", "ba", "as");
const inName = fc
  .tuple(word, fc.constantFrom("", "s", "n", "es", "en", "er", "i", "x"))
  .map((parts) => parts.join(""));
const entry = fc.oneof(
  word,
  word.map((stem) => `${stem}*`),
  word.map((stem) => `*${stem}`),
  fc.tuple(word, word).map((two) => two.join(" ")),
  fc.tuple(word, word).map((two) => `${two.join(" ")}*`),
);

/** The same by the pattern of all words, held against each place. */
function saidByOnePattern(words: readonly string[], spaced: string): readonly SaidWord[] {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  const patterns = [true, false].map((isWithin) => {
    const ofKind = longestFirst.filter((one) => one.startsWith("*") === isWithin);
    return ofKind.length === 0 ? /(?!)/ : namePattern(new Set(ofKind));
  });
  const [within = /(?!)/, beginning = /(?!)/] = patterns;
  const spaces = [...spaced.matchAll(/ (?=([^ ]+))/g)];
  return spaces.flatMap(({ index: start, 1: said = "" }) => {
    if (within.test(` ${said} `)) return [{ start, end: start + 1 + said.length }];
    const sticky = new RegExp(beginning, "y");
    sticky.lastIndex = start;
    const found = sticky.exec(spaced)?.[0].trimEnd();
    return found === undefined ? [] : [{ start, end: start + found.length }];
  });
}

test("words are found one by one where the pattern of all of them finds them", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 12 }), fc.array(inName, { maxLength: 5 }), (words, name) => {
      const spaced = spacedOut(name.join(" "));
      expect(saidWords(words)(spaced)).toEqual(saidByOnePattern(words, spaced));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  [" staff trained ", [{ start: 6, end: 14 }]],
  [" first time fixes ", [{ start: 0, end: 17 }]],
  [
    " acquired neukunden 2026 ",
    [
      { start: 0, end: 6 },
      { start: 9, end: 19 },
    ],
  ],
  [" firsts of all ", []],
  ["  ", []],
])("in `%s`", (spaced, places) => {
  expect(saidWords(["trained", "first time fix", "acqui*", "*kunden", "2026"])(spaced)).toEqual(places);
});
