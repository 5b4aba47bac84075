import { shiftArea, type StructuralEdit } from "../../../preview/file/structure";

const rows = (first: number, count: number): StructuralEdit => ({ sheetId: "s", axis: "rows", first, count });
const columns = (first: number, count: number): StructuralEdit => ({
  ...rows(first, count),
  axis: "columns",
});

test.each([
  ["a row above moves it down", "B2:B9", [rows(0, 1)], "B3:B10"],
  ["a row inside makes it longer", "B2:B9", [rows(4, 2)], "B2:B11"],
  ["a row below leaves it", "B2:B9", [rows(9, 1)], "B2:B9"],
  ["deleting above moves it up", "B5:B9", [rows(0, -2)], "B3:B7"],
  ["deleting its first rows shortens it", "B5:B9", [rows(3, -3)], "B4:B6"],
  ["deleting its last rows shortens it", "B5:B9", [rows(7, -5)], "B5:B7"],
  ["deleting all of it takes it away", "B5:B9", [rows(4, -5)], undefined],
  ["a column to the left moves it right", "B5", [columns(0, 1)], "C5"],
  ["insert and undo leave it", "B5:C9", [rows(1, 3), rows(1, -3)], "B5:C9"],
])("%s", (_, area, edits, expected) => {
  expect(shiftArea(area, edits)).toBe(expected);
});
