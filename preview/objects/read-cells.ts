import { FormulaDataModel } from "@univerjs/engine-formula";
import { CellValueType } from "@univerjs/presets";
import type { Area } from "../../src/core/model/address";
import { shiftOf } from "../../src/xlsx/cell-value";
import { columnCount, isUnbounded, rowCount, sheetOf } from "./range-state";
import { workbook, type RangeState } from "./session";
import { fromUniverRange, type ICellData, injectorOf, type IRange, type IStyleData } from "./univer";

export type WireValue = string | number | boolean;

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Maps every cell of a range to something; cells beyond Univer's grid are blank ones. */
export function mapCells<Answer>(
  range: RangeState,
  answer: (cell: ICellData | undefined, row: number, column: number) => Answer,
): Answer[][] {
  const matrix = sheetOf(range).getSheet().getCellMatrix();
  const inGrid = withinGrid(range);
  const { top, left } = inGrid.area;
  const [rows, columns] = [rowCount(inGrid), columnCount(inGrid)];
  // Asked of each cell for each part of its looks: plain loops take a third of the time.
  const answers: Answer[][] = [];
  for (let row = top; row < top + rows; row++) {
    const ofRow: Answer[] = [];
    for (let column = left; column < left + columns; column++)
      ofRow.push(answer(matrix.getValue(row, column) ?? undefined, row, column));
    answers.push(ofRow);
  }
  return answers;
}

/** Whole rows and columns end where Univer's grid does; other ranges may reach beyond it. */
export function withinGrid(range: RangeState): RangeState {
  if (!isUnbounded(range)) return range;
  const sheet = sheetOf(range);
  const bottom = Math.min(range.area.bottom, sheet.getMaxRows() - 1);
  return {
    ...range,
    area: { ...range.area, bottom, right: Math.min(range.area.right, sheet.getMaxColumns() - 1) },
  };
}

/** What a cell holds, as `Range.values` gives it: blank is an empty text, an error its name. */
export function valueOf(cell: ICellData | undefined): WireValue {
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/[\r\n]+$/, "");
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}

export function typeOf(cell: ICellData | undefined): string {
  const value = valueOf(cell);
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (isFormula(cell) && ERROR.test(value)) return "Error";
  return value === "" && !isFormula(cell) ? "Empty" : "String";
}

export function isFormula(cell: ICellData | undefined): boolean {
  return Boolean(cell?.f ?? cell?.si);
}

/** The values of a range, with what dynamic arrays spill into it. */
export function readValues(range: RangeState): WireValue[][] {
  const spilled = spilledCells(range);
  return mapCells(range, (cell, row, column) =>
    valueOnWire(range, cell?.v === undefined ? (spilled?.(row, column) ?? cell) : cell),
  );
}

/** A day comes as the workbook counts it. */
function valueOnWire(range: RangeState, cell: ICellData | undefined): WireValue {
  const value = valueOf(cell);
  return typeof value === "number" ? value - dateShift(range, cell) : value;
}

/** Days by which a cell of a workbook that counts from 1904 is lower than Univer has it; else none. */
export function dateShift(range: RangeState, cell: ICellData | undefined): number {
  const { dateShiftDays = 0 } = range.session.book;
  return dateShiftDays === 0 ? 0 : shiftOf(styleOf(range, cell).n?.pattern, { dateShiftDays });
}

export function readTypes(range: RangeState): string[][] {
  const spilled = spilledCells(range);
  return mapCells(range, (cell, row, column) =>
    typeOf(cell?.v === undefined ? (spilled?.(row, column) ?? cell) : cell),
  );
}

/** The formulas of a range in English; a cell without one gives its value. */
export function readFormulas(range: RangeState): WireValue[][] {
  const model = injectorOf(range.session.book.api).get(FormulaDataModel);
  const unit = workbook(range.session).getId();
  return mapCells(range, (cell, row, column) => {
    if (cell?.f) return cell.f;
    if (cell?.si) return model.getFormulaStringByCell(row, column, range.sheetId, unit) ?? valueOf(cell);
    return valueOnWire(range, cell);
  });
}

/** As the sheet shows the cells, in their number formats. */
export function readText(range: RangeState): string[][] {
  const sheet = sheetOf(range);
  const [maxRow, maxColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const spilled = spilledCells(range);
  return mapCells(range, (cell, row, column) => {
    const isShown = row < maxRow && column < maxColumn;
    if (!isShown || (!cell && !spilled?.(row, column))) return "";
    return typeof valueOf(cell) === "boolean"
      ? String(valueOf(cell)).toUpperCase()
      : sheet.getRange(row, column).getDisplayValue();
  });
}

export function styleOf(range: RangeState, cell: ICellData | undefined): IStyleData {
  return workbook(range.session).getWorkbook().getStyles().getStyleByCell(cell) ?? {};
}

/** What stands in a cell that a dynamic array reaches into; undefined if the sheet has no such array. */
function spilledCells(
  range: RangeState,
): ((row: number, column: number) => ICellData | undefined) | undefined {
  const model = injectorOf(range.session.book.api).get(FormulaDataModel);
  const cells = model.getArrayFormulaCellData()[workbook(range.session).getId()]?.[range.sheetId];
  return cells ? (row, column) => cells[row]?.[column] ?? undefined : undefined;
}

/** A formula whose results reach beyond its own cell. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** The dynamic arrays of the range's sheet. */
export function spillsOf(range: RangeState): readonly Spill[] {
  const model = injectorOf(range.session.book.api).get(FormulaDataModel);
  const reaches = model.getArrayFormulaRange()[workbook(range.session).getId()]?.[range.sheetId] ?? {};
  return Object.entries(reaches).flatMap(([row, columns]) =>
    Object.entries(columns as Record<string, IRange>).map(([column, reach]) => ({
      row: Number(row),
      column: Number(column),
      area: fromUniverRange(reach),
    })),
  );
}
