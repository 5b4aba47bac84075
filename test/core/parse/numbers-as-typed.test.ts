import { readDate } from "../../../src/core/parse/date";
import { readOwner } from "../../../src/core/parse/owner";
import { readPeriod } from "../../../src/core/parse/period";
import { readStatement } from "../../../src/core/parse/statement";
import { readTypedValue } from "../../../src/core/parse/typed-value";

describe("magnitudes", () => {
  it.each([
    ["$1.2 trillion", 1.2e12],
    ["$1.2T", 1.2e12],
    ["1.2 tn", 1.2e12],
    ["2 lakh crore", 2e12],
    ["120 MSEK", 120e6],
    ["3 KNOK", 3000],
    ["12 T€", 12000],
    ["250 TEUR", 250000],
    ["12 tkr", 12000],
    ["5 mkr", 5e6],
    ["5 млн", 5e6],
    ["5 miljarder", 5e9],
    ["5 milyar TL", 5e9],
    ["3万", 30000],
    ["3 万", 30000],
    ["1100.9亿", 110090000000],
    ["5億円", 5e8],
    ["2 dozen", 24],
    ["3 hundred thousand", 300000],
    ["5 biljoen", 5e12],
  ])("%s is %d", (text, value) => expect(readTypedValue(text)).toMatchObject({ kind: "number", value }));

  it.each([
    "1.2t",
    "5 bil",
    "2 tỷ",
    "5 zb",
    "12 zillion",
    "5 G€",
    "95 pc",
    "150 limit",
    "8% cap",
    "0x1F",
    "1 2 3",
  ])("%s is refused, not cut down to its digits", (text) =>
    expect(readTypedValue(text).kind).toBe("unreadable"),
  );
});

describe("shares", () => {
  it.each([
    ["35 bps", 0.0035],
    ["180 Basispunkte", 0.018],
    ["5‰", 0.005],
    ["5 Promille", 0.005],
    ["85 procent", 0.85],
    ["95﹪", 0.95],
    ["(5)%", -0.05],
    ["9 out of 10", 0.9],
    ["4.4 out of 5", 4.4],
    ["1.2E+06", 1200000],
    ["3.5e-3", 0.0035],
    ["- $1,200.00", -1200],
    ["- 85 %", -0.85],
    ["8 von 10", 0.8],
    ["two fifths", 0.4],
  ])("%s is %d", (text, value) => expect(readTypedValue(text)).toMatchObject({ kind: "number", value }));
});

describe("money", () => {
  it.each([
    ["$0.125", 0.125, "USD"],
    ["£0.005", 0.005, "GBP"],
    ["€0,015/kWh", 0.015, "EUR"],
    ["US$ 2.5M", 2500000, "USD"],
    ["A$1,200.00", 1200, "AUD"],
    ["￥10k", 10000, "currency"],
    ["12 kr", 12, "kr"],
    ["($1.5M)", -1500000, "USD"],
    ["€1,150k", 1150000, "EUR"],
    ["1.150 k€", 1150000, "EUR"],
    ["$1,250.5k", 1250500, "USD"],
  ])("%s is %d %s", (text, value, unit) => expect(readTypedValue(text)).toMatchObject({ value, unit }));

  it.each(["1,234.50 CR", "1.234,50 CR", "1,200.00 DR"])(
    "%s tells a side of the books, and is not read",
    (text) => expect(readTypedValue(text).kind).toBe("unreadable"),
  );

  it.each(["$1,125M", "1.125 Mio. €"])("%s are millions or billions, and is not read", (text) =>
    expect(readTypedValue(text).kind).toBe("unreadable"),
  );

  it("5 cr are crores", () => expect(readTypedValue("₹5 cr")).toMatchObject({ value: 50000000 }));
});

describe("times", () => {
  it.each([
    ["3:30 h", 3.5],
    ["2h 30m", 2.5],
    ["3h 30min", 3.5],
    ["3h30", 3.5],
  ])("%s is %d hours", (text, value) => expect(readTypedValue(text)).toMatchObject({ value, unit: "hours" }));

  it.each(["3:30", "2 weeks 3 days", "5 days 4 hours"])("%s can be meant in two ways", (text) =>
    expect(readTypedValue(text).kind).toBe("unreadable"),
  );
});

describe("words", () => {
  it.each([
    ["twenty-five million", 25e6],
    ["one hundred and fifty", 150],
    ["half a million", 500000],
    ["one and a half million", 1500000],
    ["vingt-cinq", 25],
    ["eineinhalb Millionen", 1500000],
    ["quinze", 15],
    ["venticinque", 25],
    ["vijfentwintig", 25],
  ])("%s is %d", (text, value) => expect(readTypedValue(text)).toMatchObject({ value }));
});

describe("a cap in the cell", () => {
  it.each([
    "up to 150",
    "bis 150",
    "bis zu 150",
    "jusqu'à 150",
    "hasta 150",
    "até 150",
    "fino a 150",
    "tot 150",
  ])("%s is at most 150", (text) =>
    expect(readTypedValue(text)).toMatchObject({ value: 150, bound: "at most", strict: false }),
  );

  it.each(["≦150", "⩽150", "less than or equal to 150", "not to exceed 150", "150 or fewer per month"])(
    "%s is at most 150, and 150 counts",
    (text) => expect(readTypedValue(text)).toMatchObject({ value: 150, bound: "at most", strict: false }),
  );
});

describe("in a sentence", () => {
  it.each([
    ["Increase EBITDA from (1.2M) to 0.5M", { baseline: -1200000, target: 500000 }],
    ["Turn a net loss of (1.2M) into profit of 0.3M", { baseline: -1200000, target: 300000 }],
    ["Cut resolution time from 2h 30m to 45m", { baseline: 150, target: 45 }],
    ["Reduce cycle time from 1d 4h to 20h", { baseline: 28, target: 20 }],
    ["Cut spread from 35 bps to 25 bps", { baseline: 0.0035, target: 0.0025 }],
    ["Have 8 out of 10 managers trained", { target: 0.8 }],
    ["Increase tenant satisfaction from 3.9 to 4.4 out of 5", { baseline: 3.9, target: 4.4 }],
    ["Lift the onboarding rating from 3 to 4 out of 5", { baseline: 3, target: 4 }],
    ["Sign one hundred new customers", { target: 100 }],
  ])("%s", (text, numbers) => expect(readStatement(text)).toMatchObject(numbers));
});

test("a year in a date cell is no day of 1905", () => {
  expect(readDate(2026)).toMatchObject({
    kind: "unreadable",
    reason: expect.stringContaining("2026-12-31") as string,
  });
});

test("a 53rd week is one only where the year has it", () => {
  expect(readPeriod("2021-W53", 46347)).toBeUndefined();
  expect(readPeriod("2020-W53", 46347)).toBeDefined();
});

test.each([
  ["van der Berg, Jan Willem", "Named"],
  ["John Smith, PhD, CFO", "Named"],
  ["Ada Lovelace u. Grace Hopper", "Shared"],
  ["Lovelace, Ada; Hopper, Grace", "Shared"],
])("the owner %s is %s", (text, ownership) => expect(readOwner(text).ownership).toBe(ownership));

describe("a percent sign before its number, as in Turkish", () => {
  it.each([
    ["%10", { kind: "number", value: 0.1, unit: "%" }],
    ["≤ %12,5", { kind: "number", value: 0.125, bound: "at most" }],
    ["-%5", { kind: "number", value: -0.05 }],
    ["%11–20", { kind: "range", lower: 0.11, upper: 0.2, unit: "%" }],
    ["%11 - %20", { kind: "range", lower: 0.11, upper: 0.2, unit: "%" }],
  ])("%p", (text, value) => expect(readTypedValue(text)).toMatchObject(value));

  it.each(["5 %10", "%", "10 % 5"])("%p is no such number", (text) =>
    expect(readTypedValue(text)).toMatchObject({ kind: "unreadable" }),
  );
});
