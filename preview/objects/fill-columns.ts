import { contains, type Area } from "../../src/core/model/address";
import { isFormula, mapCells, valueOf } from "./read-cells";
import { workbook, type RangeState } from "./session";
import { fromUniverRange, type CellMatrix } from "./univer";

/** Cells that Excel fills by itself. */
interface Filled {
  readonly range: RangeState;
  readonly cells: CellMatrix;
}

/**
 * The blank cells of a table's column into which Excel copies a formula that was just written into it, as its
 * AutoCorrect option "Fill formulas in tables to create calculated columns" has it.
 */
export function filledColumns(range: RangeState, written: CellMatrix): readonly Filled[] {
  const tables = workbook(range.session)
    .getTableList()
    .filter(({ subUnitId }) => subUnitId === range.sheetId)
    .map((table) => fromUniverRange(table.range));
  const firsts = new Map<number, { row: number; formula: string; table: Area }>();
  for (const [row, cells] of Object.entries(written))
    for (const [column, { f: formula }] of Object.entries(cells)) {
      const table = tables.find((area) => contains(area, Number(row), Number(column)));
      if (table && typeof formula === "string" && !firsts.has(Number(column)))
        firsts.set(Number(column), { row: Number(row), formula, table });
    }
  return [...firsts].map(([column, first]) => filled(range, column, first));
}

function filled(
  { session, sheetId }: RangeState,
  column: number,
  { row, formula, table }: { readonly row: number; readonly formula: string; readonly table: Area },
): Filled {
  const area = { top: table.top + 1, bottom: table.bottom, left: column, right: column };
  const range = { session, sheetId, area };
  const cells: CellMatrix = {};
  mapCells(range, (cell, at) => {
    if (isFormula(cell) || valueOf(cell) !== "") return;
    cells[at] = { [column]: { v: null, f: moved(formula, row, at) } };
  });
  return { range, cells };
}

/** Relative rows move along: `=$D5*2` one row further down is `=$D6*2`. */
function moved(formula: string, from: number, to: number): string {
  return formula.replace(/(\$?[A-Z]{1,3})(\d+)(?![\d(])/g, (reference, letters: string, number: string) =>
    Number(number) === from + 1 ? `${letters}${to + 1}` : reference,
  );
}
