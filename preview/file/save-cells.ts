import { cellToA1 } from "../../src/core/model/address";
import { contentOf, formulaAnchors, NO_ANCHORS, type Anchors } from "./cell-content";
import type { CellsToSave } from "./cell-state";
import { cellWriter } from "./save-cell";
import { fittedPoints } from "./open-sheet";
import { rowXml } from "./save-row";
import type { FileCell } from "../../src/xlsx/sheet-cells";

/** What stands in `<sheetData>`; rows and cells that did not change stay letter by letter. */
export function saveCells(input: CellsToSave): string {
  const { before, after, file } = input;
  const fileRows = new Map(file.map((row) => [row.row, row]));
  const fileCells = new Map(
    file.flatMap(({ cells }) => cells.map((cell) => [cellToA1(cell), cell] as const)),
  );
  const anchors = formulaAnchors(after.cells);
  const shared = brokenSharedFormulas(input, fileCells, anchors);
  const numbers = new Set([...fileRows.keys(), ...rowNumbers(after.cells), ...rowNumbers(after.rows)]);
  const cellXml = cellWriter(input, fileCells, anchors, shared);
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => {
      const row = {
        number,
        file: fileRows.get(number),
        before: before.rows[number] ?? {},
        after: after.rows[number] ?? {},
        fitted: fittedPoints(largestFont(input, number)),
      };
      return rowXml(row, cellXml(number), input.styleNumber);
    })
    .join("");
}

/** The size of the largest letters of a row, in points; 0 where all are of the usual size. */
function largestFont({ after, looks }: CellsToSave, row: number): number {
  const cells = Object.values(after.cells[row] ?? {});
  return cells.reduce((most, cell) => Math.max(most, looks.fontSizeOf(cell?.s) ?? 0), 0);
}

function rowNumbers(matrix: object): readonly number[] {
  return Object.keys(matrix).map(Number);
}

/** Ids of the file's shared formulas whose first cell, which spells them out, is no longer as it was. */
function brokenSharedFormulas(
  { before, after }: CellsToSave,
  file: ReadonlyMap<string, FileCell>,
  anchors: Anchors,
): ReadonlySet<string> {
  const broken = new Set<string>();
  for (const cell of file.values()) {
    const { attributes, text } = cell.formula ?? {};
    if (attributes?.t !== "shared" || text === "") continue;
    const was = contentOf(before.cells[cell.row]?.[cell.column], cell, NO_ANCHORS);
    const is = contentOf(after.cells[cell.row]?.[cell.column], cell, anchors);
    if (was.formula !== is.formula) broken.add(attributes.si ?? "");
  }
  return broken;
}
