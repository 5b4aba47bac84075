import { spellDay } from "../../../src/core/model/period";
import {
  spellApart,
  spellDays,
  spellNumber,
  spellShare,
  spellShown,
  spellTenths,
} from "../../../src/core/assess/spell";
import { styleOf } from "../../../src/core/assess/number-style";

test.each([
  [0, undefined, "0"],
  [-0, undefined, "0"],
  [4.4375, undefined, "4.4375"],
  [0.1 + 0.2, undefined, "0.3"],
  [26100, undefined, "26,100"],
  [1234567.891, undefined, "1,234,568"],
  [-1234.5, undefined, "\u22121,234.5"],
  [0.0000123, undefined, "0.0000123"],
  [1e21, undefined, "1e+21"],
  [-1e-9, undefined, "\u22121e-9"],
  [0.45, "%", "45%"],
  [0.999, "%", "99.9%"],
  [0.031, "pp", "3.1 pp"],
  [1.5, "hours", "1.5 hours"],
  [18000, "currency", "18,000"],
  [18000, "USD", "18,000 USD"],
])("%d in %s is spelled %s", (value, unit, text) => {
  expect(spellNumber(value, unit)).toBe(text);
});

test("a share is spelled in whole percent, never as a negative nothing", () => {
  expect(spellShare(0.604)).toBe("60%");
  expect(spellShare(-0.25)).toBe("\u221225%");
  expect(spellShare(-0.001)).toBe("0%");
});

test("a share that is needed is rounded so that it is enough, or really short of it", () => {
  expect(spellTenths(0.6751, "enough")).toBe("67.6%");
  expect(spellTenths(0.6751, "short of it")).toBe("67.5%");
  expect(spellTenths(0.7, "enough")).toBe("70.0%");
  expect(spellTenths(0.1 * 7, "enough")).toBe("70.0%");
  expect(spellTenths(-0.02, "short of it")).toBe("\u22122.0%");
});

test("days are spelled as dates and as counts", () => {
  expect(spellDay(46113)).toBe("1 Apr 2026");
  expect(spellDays(1)).toBe("1 day");
  expect(spellDays(14)).toBe("14 days");
});

test.each([
  ["0.0%", 0.08, "8.0%"],
  ["0.0 %", 0.08, "8.0 %"],
  ["0%", 0.0825, "8.25%"],
  ['"$"#,##0', 24400, "$24,400"],
  ["[$€-407] #,##0.00", 1234.5, "€ 1,234.50"],
  ['#,##0 "days"', 12, "12 days"],
  ["#,##0.00;[Red]-#,##0.00", -3.5, "\u22123.50"],
  ['_("$"* #,##0_)', -130, "\u2212$130"],
  ["0", 44.45, "44.45"],
  ["General", 44.45, "44.45"],
  ["yyyy-mm-dd", 46000, "46,000"],
  ["#,##0,", 24400, "24,400"],
  ["0.00E+00", 24400, "24,400"],
  [undefined, 24400, "24,400"],
])("in a cell of %s, %d is shown as %s", (format, value, shown) => {
  const style = styleOf(format);
  expect(spellShown(value, { ...(style && { style }) })).toBe(shown);
});

test("percentages lie apart in points, anything else in its own unit", () => {
  const style = styleOf("0.0%");
  expect(spellApart(0.03, { ...(style && { style }) })).toBe("3 points");
  expect(spellApart(0.01, { unit: "%" })).toBe("1 point");
  expect(spellApart(3, { unit: "hours" })).toBe("3 hours");
});
