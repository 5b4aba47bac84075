import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { all, letters, punctuations } from "cjk-regex";

const TABLES = path.resolve(__dirname, "../../node_modules/unicode-regex/lib/data.generated");
/** Five scripts, four kinds of letters and eleven blocks, and the three folders in which they stand. */
const NAMED = 23;

const indexes = readdirSync(TABLES, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "index.js")
  .map((file) => readFileSync(path.join(TABLES, file), "utf8"));

test("of a thousand tables of characters only those are loaded that are named", () => {
  const asked = jest.requireActual<(source: string) => string>("../../scripts/asked-characters.cjs");
  const count = (source: string) => source.match(/^export /gm)?.length ?? 0;
  expect(indexes.map(count).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(1_000);
  const kept = indexes.map(asked).map(count);
  expect(kept.reduce((sum, one) => sum + one, 0)).toBeLessThan(2 * NAMED);
});

test.each([
  ["漢", true, false],
  ["カ", true, false],
  ["한", true, false],
  ["「", false, true],
  ["㎏", false, true],
  ["a", false, false],
  ["ß", false, false],
])("so %s is told from what is written with spaces", (sign, isLetter, isPunctuation) => {
  expect(letters().toRegExp().test(sign)).toBe(isLetter);
  expect(punctuations().toRegExp().test(sign)).toBe(isPunctuation);
  expect(all().toRegExp().test(sign)).toBe(isLetter || isPunctuation);
});
