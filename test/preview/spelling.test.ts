import { plainFormula } from "../../preview/calculation/spell-tables";
import { renameInFormula } from "../../preview/objects/follow-headers";
import { mergeAreas } from "../../preview/objects/merge-areas";
import { areaAddress, areaOfAddress } from "../../preview/objects/range-state";
import { readTyped } from "../../preview/objects/typed-text";

test("names that the engine cannot take are spelled so that it can; texts and plain names stay", () => {
  expect(plainFormula("=SUM(Scores[Target])")).toBe("=SUM(Scores[Target])");
  expect(plainFormula("=SUM(KPI_26[Net (k)])")).toBe("=SUM(KPIꞏ5fꞏ26[Net ꞏ28ꞏkꞏ29ꞏ])");
  expect(plainFormula('=A_1[[#This Row],[a]]&"A_1[a]"')).toBe('=Aꞏ5fꞏ1[[#This Row],[a]]&"A_1[a]"');
});

test("a renamed column is renamed in its own table's references only", () => {
  const rename = (formula: string) =>
    renameInFormula(formula, "Scores", [{ was: "Goal", becomes: "Goal [k]" }]);
  expect(rename("=Scores[[#This Row],[Goal]]+SUM(scores[goal])")).toBe(
    "=Scores[[#This Row],[Goal '[k']]]+SUM(scores[Goal '[k']])",
  );
  expect(rename('=Others[Goal]&"Scores[Goal]"')).toBe('=Others[Goal]&"Scores[Goal]"');
});

test("cells written in any order become the blocks that they form", () => {
  const cell = (top: number, left: number) => ({ top, left, bottom: top, right: left });
  const block = [cell(3, 2), cell(2, 1), cell(2, 2), cell(3, 1)];
  expect(mergeAreas([...block, cell(9, 9)])).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }, cell(9, 9)]);
});

test.each(["B3", "A1:C4", "B:D", "3:5"])("the address %s is read and written the same", (address) => {
  const area = areaOfAddress(address);
  expect(area && areaAddress(area)).toBe(address);
});

test("what is typed is a number, a formula or a text as Excel takes it", () => {
  expect(readTyped("12.5%")).toEqual({ kind: "number", number: 0.125, format: "0.00%" });
  expect(readTyped("1,234")).toEqual({ kind: "number", number: 1234 });
  expect(readTyped("+A1")).toEqual({ kind: "formula", formula: "=+A1" });
  expect(readTyped("'007")).toEqual({ kind: "literal text", text: "007" });
  expect(readTyped("12 May")).toEqual({ kind: "text", text: "12 May" });
  expect(readTyped("=")).toEqual({ kind: "text", text: "=" });
});
