import fc from "fast-check";
import {
  areaFromA1,
  areaToA1,
  columnIndex,
  columnLetters,
  quoteSheetName,
} from "../../../src/core/model/address";

test("columns are lettered as Excel letters them", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
});

test("law: letters and index are each other's inverse", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 16383 }),
      (column) => columnIndex(columnLetters(column)) === column,
    ),
  );
});

test("law: an area survives being written as A1 and read again", () => {
  const edge = fc.integer({ min: 0, max: 16383 });
  fc.assert(
    fc.property(edge, edge, edge, edge, (top, left, height, width) => {
      const area = { top, left, bottom: top + height, right: Math.min(16383, left + width) };
      expect(areaFromA1(areaToA1(area))).toEqual(area);
    }),
  );
});

test("corners in any order, with or without dollars", () => {
  expect(areaFromA1("$H$20:A3")).toEqual({ top: 2, left: 0, bottom: 19, right: 7 });
  expect(areaFromA1("Sheet1!A1")).toBeUndefined();
  expect(areaFromA1("A0")).toBeUndefined();
});

test.each([
  ["Plan", "Plan"],
  ["OKR Q3", "'OKR Q3'"],
  ["Bob's", "'Bob''s'"],
  ["Q3", "'Q3'"],
  ["2026", "'2026'"],
])("the sheet %s is spelled %s in a formula", (sheet, spelled) =>
  expect(quoteSheetName(sheet)).toBe(spelled),
);
