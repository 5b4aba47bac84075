import fc from "fast-check";
import type { Locale } from "../../src/core/model/workbook";
import { readCadence } from "../../src/core/parse/cadence";
import { readDate } from "../../src/core/parse/date";
import { directionOfMetric, readDirection } from "../../src/core/parse/direction";
import { readOwner } from "../../src/core/parse/owner";
import { readPeriod } from "../../src/core/parse/period";
import { readStatement } from "../../src/core/parse/statement";
import { readTypedValue } from "../../src/core/parse/typed-value";

const AS_OF = 46347;
const LOCALES: readonly string[] = ["en", "de", "fr", "es", "pt", "it", "nl", "de-CH", "en-IN"];

function localeOf(tag: string): Locale {
  const isComma = new Intl.NumberFormat(tag).format(0.5).includes(",");
  return { decimalSeparator: isComma ? "," : ".", dateOrder: "dmy" };
}

/** Pieces that sheets are made of, so that random texts come near to what could be misread. */
const PIECES = fc.constantFrom(
  ..."1 12 1,234 1.234 0 2026 % $ € K M Mio. lakh from to von auf de à para < >= ± + - – → ( ) / : . , Q3 FY26".split(
    " ",
  ),
  ..."by um hours Tage days x 3x double halb zero N TBD within 30 per hold increase cut senken 年 月 3月 ½ ∞ NaN".split(
    " ",
  ),
  ..."between and y e 31.12.2026 9e99 Infinity ' \" \n #N/A ８ ١٢ 🙂 e\u0301 \u200b constructor __proto__".split(
    " ",
  ),
);
const SHEET_TEXT = fc
  .array(PIECES, { maxLength: 12 })
  .chain((pieces) => fc.constantFrom(pieces.join(" "), pieces.join("")));
const ANY_TEXT = fc.oneof(SHEET_TEXT, fc.string({ unit: "grapheme", maxLength: 60 }));

/** Every number anywhere inside a reading. */
function numbersIn(reading: unknown): readonly number[] {
  if (typeof reading === "number") return [reading];
  return typeof reading === "object" && reading !== null ? Object.values(reading).flatMap(numbersIn) : [];
}

const READINGS: readonly (readonly [string, (text: string) => unknown])[] = [
  ["readTypedValue", (text) => readTypedValue(text)],
  ["readTypedValue in German", (text) => readTypedValue(text, { decimalSeparator: "," })],
  ["readStatement", readStatement],
  ["readDate", (text) => readDate(text)],
  ["readPeriod", (text) => readPeriod(text, AS_OF)],
  ["readCadence", readCadence],
  ["readOwner", readOwner],
  ["readDirection", readDirection],
  ["directionOfMetric", directionOfMetric],
];

describe.each(READINGS)("%s", (_, read) => {
  it("answers any text with finite numbers, and twice with the same", () => {
    const law = fc.property(ANY_TEXT, (text) => {
      const reading = read(text);
      expect(numbersIn(reading).every(Number.isFinite)).toBe(true);
      expect(read(text)).toEqual(reading);
    });
    fc.assert(law, { numRuns: 250, seed: 20260401 });
  });
});

describe.each(LOCALES)("numbers written in %s", (tag) => {
  const locale = localeOf(tag);

  it("are read as they were meant", () => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 4 });
    const amounts = fc.integer({ min: -999_999_999, max: 999_999_999 });
    const law = fc.property(amounts, fc.constantFrom(1, 10, 100, 1000, 10_000), (digits, scale) => {
      const value = digits / scale;
      expect(readTypedValue(format.format(value), locale)).toMatchObject({ kind: "number", value });
    });
    fc.assert(law, { numRuns: 150, seed: 20260402 });
  });

  it("are read as percents, too", () => {
    const format = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 2 });
    const law = fc.property(fc.integer({ min: -99_999, max: 99_999 }), (points) => {
      const reading = readTypedValue(format.format(points / 10_000), locale);
      expect(reading).toMatchObject({ kind: "number", unit: "%" });
      expect(reading.kind === "number" ? reading.value : undefined).toBeCloseTo(points / 10_000, 10);
    });
    fc.assert(law, { numRuns: 80, seed: 20260403 });
  });

  it("are read as money, too", () => {
    const format = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
    const law = fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
      const reading = readTypedValue(format.format(cents / 100), locale);
      expect(reading).toMatchObject({ kind: "number", value: cents / 100, unit: "EUR" });
    });
    fc.assert(law, { numRuns: 80, seed: 20260404 });
  });
});

describe("dates", () => {
  it.each(LOCALES)("written in %s with the month's name are read as they were meant", (tag) => {
    const format = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
    const law = fc.property(fc.integer({ min: 36526, max: 73050 }), (serial) => {
      const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      expect(readDate(format.format(date))).toEqual({ kind: "date", serial });
    });
    fc.assert(law, { numRuns: 60, seed: 20260405 });
  });
});

describe("a statement", () => {
  const number = fc.integer({ min: 1, max: 900 });
  const WORDINGS = ["from %a to %b", "von %a auf %b", "de %a à %b", "de %a a %b", "de %a para %b", "%a → %b"];

  it("says the same in every language", () => {
    const law = fc.property(number, number, fc.constantFrom(...WORDINGS), (baseline, target, wording) => {
      fc.pre(baseline !== target);
      const text = `NPS ${wording.replace("%a", String(baseline)).replace("%b", String(target))}`;
      expect(readStatement(text)).toMatchObject({ type: "from-to", baseline, target });
    });
    fc.assert(law, { numRuns: 200, seed: 20260406 });
  });
});
