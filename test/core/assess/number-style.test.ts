import { spellApart, spellShown, styleOf } from "../../../src/core/assess/number-style";

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
