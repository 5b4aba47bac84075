import type { Locale } from "../../../src/core/model/workbook";
import { readTypedValue } from "../../../src/core/parse/typed-value";

const GERMAN: Locale = { decimalSeparator: ",", dateOrder: "dmy" };
const AMERICAN: Locale = { decimalSeparator: ".", dateOrder: "mdy" };

describe("a number with everything that people type around it", () => {
  it.each([
    ["$1.2M", 1200000, "USD"],
    ["€1.2 mn", 1200000, "EUR"],
    ["1,2 Mio. €", 1200000, "EUR"],
    ["$18K", 18000, "USD"],
    ["₹40 lakh", 4000000, "INR"],
    ["₹1,23,456", 123456, "INR"],
    ["CHF 160'000.-", 160000, "CHF"],
    ["CHF 160’000.-", 160000, "CHF"],
    ["14.5kCHF", 14500, "CHF"],
    ["R$2.500", 2500, "BRL"],
    ["145.000 €", 145000, "EUR"],
    ["30k€", 30000, "EUR"],
    ["99.9%", 0.999, "%"],
    ["99,9 %", 0.999, "%"],
    ["2 Tage", 2, "days"],
    ["5 stars", 5, "points"],
    ["4.5:1", 4.5, "ratio"],
    ["4.2/5", 4.2, "points"],
  ])("%s is %d %s", (text, value, unit) => {
    expect(readTypedValue(text)).toMatchObject({ kind: "number", value, unit });
  });

  it.each([
    ["1.2 million", 1200000],
    ["1.2MM", 1200000],
    ["18k", 18000],
    ["1.4bn", 1400000000],
    ["2 000", 2000],
    ["2\u00a0000", 2000],
    ["(1,234)", -1234],
    ["1,234-", -1234],
    ["−1 234", -1234],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["~50", 50],
    ["top 20", 20],
    ["zwölf", 12],
    ["50 new customers", 50],
    ["１２", 12],
  ])("%s is %d", (text, value) => {
    expect(readTypedValue(text)).toMatchObject({ kind: "number", value });
  });
});

describe("a time that is typed in short", () => {
  it.each([
    ["45 secs", 45, "seconds"],
    ["3 mths", 3, "months"],
    ["1 mth", 1, "months"],
    ["5 WD", 5, "days"],
    ["3 BD", 3, "days"],
    ["2 workdays", 2, "days"],
  ])("%s is %d %s", (text, value, unit) => {
    expect(readTypedValue(text)).toMatchObject({ kind: "number", value, unit });
  });
});

describe("a bound that is typed with its number", () => {
  it.each([
    ["<2h", 2, "at most", true],
    ["under 2 hours", 2, "at most", true],
    ["< 2 hrs", 2, "at most", true],
    ["weniger als 2 Stunden", 2, "at most", true],
    ["menos de 2 horas", 2, "at most", true],
    ["≤ 8%", 0.08, "at most", false],
    ["=< 8%", 0.08, "at most", false],
    ["8% =<", 0.08, "at most", false],
    ["=> 95%", 0.95, "at least", false],
    ["at most 8%", 0.08, "at most", false],
    ["max 8%", 0.08, "at most", false],
    [">=95", 95, "at least", false],
    ["at least 95", 95, "at least", false],
    ["95+", 95, "at least", false],
    ["min 95", 95, "at least", false],
    ["5 or more", 5, "at least", false],
    ["mindestens 95 %", 0.95, "at least", false],
    [">$500K", 500000, "at least", true],
  ])("%s is %d, %s, strict: %s", (text, value, bound, strict) => {
    expect(readTypedValue(text)).toMatchObject({ kind: "number", value, bound, strict });
  });
});

describe("two numbers in one cell", () => {
  it.each([
    ["4-5", 4, 5],
    ["between 4 and 5", 4, 5],
    ["zwischen 4 und 5", 4, 5],
    ["entre 4 y 5", 4, 5],
    ["4–5 %", 0.04, 0.05],
    ["$4-5M", 4000000, 5000000],
    ["±5%", -0.05, 0.05],
    ["100 ± 5", 95, 105],
    ["25% ± 1", 0.24, 0.26],
    ["25 % +/- 1", 0.24, 0.26],
    ["25% ± 1%", 0.24, 0.26],
    ["200 ± 5%", 190, 210],
    ["2 hours ± 30 minutes", 90, 150],
  ])("%s is the range %d to %d", (text, lower, upper) => {
    expect(readTypedValue(text)).toMatchObject({ kind: "range", lower, upper });
  });

  it.each([
    ["$18K to $30K", 18000, 30000],
    ["from 4.1 to 4.6", 4.1, 4.6],
    ["8 → 4 weeks", 8, 4],
    ["2 hours to 20 minutes", 120, 20],
  ])("%s goes from %d to %d", (text, from, to) => {
    expect(readTypedValue(text)).toMatchObject({ kind: "span", from, to });
  });

  it("a range that runs backwards is not guessed at", () => {
    expect(readTypedValue("9-4").kind).toBe("unreadable");
  });
});

describe("a change instead of a level", () => {
  it.each([
    ["+25%", 0.25],
    ["by 25%", 0.25],
    ["cut 30%", -0.3],
    ["25% more", 0.25],
    ["um 10 % senken", -0.1],
  ])("%s changes the baseline by %d", (text, change) => {
    expect(readTypedValue(text)).toEqual({ kind: "relative", change });
  });

  it("a negative percent is a level, such as a margin of -5%", () => {
    expect(readTypedValue("-5%")).toMatchObject({ kind: "number", value: -0.05 });
  });
});

describe("the sign that may group thousands or begin the decimals", () => {
  it("follows the locale where three digits stand behind it", () => {
    expect(readTypedValue("1,234", AMERICAN)).toMatchObject({ value: 1234 });
    expect(readTypedValue("1,234", GERMAN)).toMatchObject({ value: 1.234 });
    expect(readTypedValue("1.234", AMERICAN)).toMatchObject({ value: 1.234 });
    expect(readTypedValue("1.234", GERMAN)).toMatchObject({ value: 1234 });
  });

  it("stays ambiguous without a locale, and the reason names the text", () => {
    expect(readTypedValue("1,234")).toMatchObject({
      kind: "unreadable",
      text: "1,234",
      reason: expect.stringContaining('"1,234" can be read in two ways') as string,
    });
  });

  it("is no question where only one reading is possible", () => {
    expect(readTypedValue("0,234")).toMatchObject({ value: 0.234 });
    expect(readTypedValue("12,5")).toMatchObject({ value: 12.5 });
    expect(readTypedValue("1.234.567")).toMatchObject({ value: 1234567 });
    expect(readTypedValue("1234,567")).toMatchObject({ value: 1234.567 });
  });
});

describe("cells without a number", () => {
  it.each(["", "  ", "-", "–", "n/a", "N/A", "TBD", "TBC", "?", "#N/A", "#DIV/0!", "k.A.", "à définir"])(
    "%p is no data",
    (text) => expect(readTypedValue(text)).toEqual({ kind: "no data" }),
  );

  it("blank and error values are no data, never zero", () => {
    expect(readTypedValue(undefined)).toEqual({ kind: "no data" });
    expect(readTypedValue({ error: "#N/A" })).toEqual({ kind: "no data" });
    expect(readTypedValue(Number.NaN)).toEqual({ kind: "no data" });
  });

  it.each([
    "Q2",
    "FY21",
    "ISO 14001",
    "top-5",
    "D30",
    "within 30 days",
    "a50%",
    "1.2.3",
    "31.12.2026",
    "Phase 2",
    "GPT-4",
    "3rd",
  ])("%s is not a number", (text) => expect(readTypedValue(text).kind).toBe("unreadable"));
});

describe("cells that are numbers already", () => {
  it("pass through, zero and negative ones too", () => {
    expect(readTypedValue(0)).toEqual({ kind: "number", value: 0 });
    expect(readTypedValue(-12.5)).toEqual({ kind: "number", value: -12.5 });
  });

  it.each([
    [true, 1],
    [false, 0],
    ["Yes", 1],
    ["Done", 1],
    ["TRUE", 1],
    ["No", 0],
    ["erledigt", 1],
    ["não", 0],
  ])("%p is %d", (value, number) => expect(readTypedValue(value)).toEqual({ kind: "number", value: number }));
});

describe("three zeros behind one separator", () => {
  it.each([
    ["<300,000", 300_000],
    ["> 400.000", 400_000],
    ["max. 25,000", 25_000],
  ])("are thousands beside a bound: %s", (text, value) =>
    expect(readTypedValue(text)).toMatchObject({ kind: "number", value }),
  );

  it.each(["1.000", "95,000", "-2.000", ">= 95.000 %", "<12,500"])("may be decimals in %s", (text) =>
    expect(readTypedValue(text).kind).toBe("unreadable"),
  );
});

test.each([
  ["Target: 85%", { kind: "number", value: 0.85, unit: "%" }],
  ["Ziel: ≤ 4", { kind: "number", value: 4, bound: "at most", strict: false }],
  ["Objectif : 12", { kind: "number", value: 12 }],
  ["Meta: 4-5", { kind: "range", lower: 4, upper: 5 }],
])("%s is what stands behind the label", (text, value) => {
  expect(readTypedValue(text)).toEqual(value);
});

test.each(["Last year: 85%", "Target:", "Target: 85%: 90%"])("%s is no target", (text) => {
  expect(readTypedValue(text).kind).toBe("unreadable");
});
