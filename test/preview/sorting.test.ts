import { openPreview, type Preview, type Sheets } from "../kit/preview";

jest.setTimeout(30_000);

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview({ Sheet1: [] });
});
afterAll(() => preview.close());

function open(sheets: Sheets) {
  preview.open(sheets);
  const { api } = preview.book();
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("A sheet was expected.");
  return { api, sheet, formulas: (at: string) => sheet.getRange(at).getFormulas() };
}

describe("Sorting rows of formulas", () => {
  test("moves them as Excel does, by the example of Microsoft's article 40401", () => {
    const { sheet, formulas } = open({
      Sheet1: [
        [3, "=A3", "=$A$3"],
        [2, "=A2", "=$A$2"],
        [1, "=A1", "=$A$1"],
      ],
    });
    sheet.getRange("A1:C3").sort({ column: 0, ascending: true });
    expect(formulas("B1:C3")).toEqual([
      ["=#REF!", "=$A$1"],
      ["=A2", "=$A$2"],
      ["=A5", "=$A$3"],
    ]);
  });

  test("each goes on reading its own row; a reference that names its sheet stays, a text is no reference", () => {
    const { sheet, formulas } = open({
      Scores: [
        ["b", '=IF($A1="A1",A1&B$9,INDEX(Other!$C:$C,$A1))'],
        ["a", "=Scores!A2+Scores[[#This Row],[A2]]+A2:C2"],
      ],
      Other: [],
    });
    sheet.getRange("A1:B2").sort({ column: 0, ascending: true });
    expect(formulas("B1:B2")).toEqual([
      ["=Scores!A2+Scores[[#This Row],[A2]]+A1:C1"],
      ['=IF($A2="A1",A2&B$9,INDEX(Other!$C:$C,$A2))'],
    ]);
  });

  test("is undone and done again to the letter", async () => {
    const { api, sheet, formulas } = open({
      Sheet1: [
        [2, "=A2"],
        [1, "=A1+A2"],
      ],
    });
    const before = formulas("B1:B2");
    sheet.getRange("A1:B2").sort({ column: 0, ascending: true });
    const sorted = formulas("B1:B2");
    await api.undo();
    expect(formulas("B1:B2")).toEqual(before);
    await api.redo();
    expect(formulas("B1:B2")).toEqual(sorted);
  });

  test("a formula that was filled down keeps reading its row when the rows part", () => {
    const { sheet, formulas } = open({ Sheet1: [[3], [1], [2]] });
    sheet
      .getRange("B1:B3")
      .setValues([[{ f: "=A1*2", si: "filled" }], [{ si: "filled" }], [{ si: "filled" }]]);
    sheet.getRange("A1:B2").sort({ column: 0, ascending: true });
    expect(formulas("B1:B3")).toEqual([["=A1*2"], ["=A2*2"], ["=A3*2"]]);
  });
});
