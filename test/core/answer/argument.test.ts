import { argumentOf, cellsOf, rowsOf } from "../../../src/core/answer/argument";

test.each([
  ["a number", 4.3, 4.3],
  ["a text", "n/a", "n/a"],
  ["a truth", true, true],
  ["an omitted argument", null, null],
  ["an argument that was never sent", undefined, null],
  ["a blank cell as text", "", ""],
  ["a range of one cell", [["x"]], "x"],
  ["a range of no cell", [], null],
  ["a rich number", { type: "FormattedNumber", basicValue: 5, numberFormat: "0.0" }, 5],
  ["a rich blank", { type: "Empty", basicValue: "" }, ""],
  ["an entity", { type: "Entity", text: "Acme", basicType: "String", basicValue: "Acme" }, "Acme"],
  ["a rich error", { type: "Error", basicType: "Error", basicValue: "#N/A" }, { error: "#N/A" }],
  [
    "an entity that Excel falls back to an error for",
    { type: "Entity", basicType: "Error", basicValue: "#VALUE!" },
    { error: "#VALUE!" },
  ],
  ["an error of the functions' runtime", { code: "#DIV/0!", message: "" }, { error: "#DIV/0!" }],
  ["a cell error of our own", { error: "#REF!" }, { error: "#REF!" }],
  ["what is no number", Number.NaN, { error: "#NUM!" }],
  ["what is beyond numbers", Infinity, { error: "#NUM!" }],
  ["an object of no kind we know", {}, null],
])("%s is unwrapped", (_, sent, argument) => {
  expect(argumentOf(sent)).toEqual(argument);
});

test("several cells where one is wanted become a text without a number, which every reading refuses", () => {
  expect(argumentOf([[1, 2]])).toMatch(/^\D+$/);
});

test("ranges keep their rows; a list is one row per value, a single value one row", () => {
  expect(rowsOf([[1, { basicValue: 2 }], [null]])).toEqual([[1, 2], [null]]);
  expect(rowsOf([1, 2])).toEqual([[1], [2]]);
  expect(rowsOf("x")).toEqual([["x"]]);
  expect(rowsOf(null)).toEqual([]);
  expect(cellsOf([[1, 2], [3]])).toEqual([1, 2, 3]);
});
