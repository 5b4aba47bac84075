import { rangeObject, type RangeState } from "./session";
import { Dimension } from "@univerjs/presets";
import { overlaps } from "../../src/core/model/address";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { givenRange } from "./given";
import { readFormulas, styleOf, mapCells, valueOf } from "./read-cells";
import { columnCount, findRange, LAST_COLUMN, LAST_ROW, rowCount, sheetOf } from "./range-state";
import type { CellMatrix, ICellData, IStyleData } from "./univer";
import { putCells } from "./write-cells";
import { refuseLocked, refuseProtected } from "./write-guards";

function isWholeRows({ area }: RangeState): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

function isWholeColumns({ area }: RangeState): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

function refuseFiltered(range: RangeState, where: string): void {
  const filter = sheetOf(range).getFilter();
  if (!filter || filter.getFilteredOutRows().length === 0) return;
  const { startRow, endRow, startColumn, endColumn } = filter.getRange().getRange();
  const filtered = { top: startRow, bottom: endRow, left: startColumn, right: endColumn };
  if (overlaps(filtered, range.area)) throw new HostError("FilteredRangeConflict", where);
}

/** Makes room: what stood here moves down or right. Answers the new, empty range. */
export function insertCells(range: RangeState, shift: unknown): HostObject {
  refuseProtected(range, "Range.insert");
  refuseFiltered(range, "Range.insert");
  const sheet = sheetOf(range);
  const { top, left } = range.area;
  if (isWholeColumns(range)) sheet.insertColumns(left, columnCount(range));
  else if (isWholeRows(range)) sheet.insertRows(top, rowCount(range));
  else univerRange(range).insertCells(shift === "Right" ? Dimension.COLUMNS : Dimension.ROWS);
  return rangeObject(range);
}

/** Takes the cells out: what stood below or to the right moves in. */
export function deleteCells(range: RangeState, shift: unknown): void {
  refuseProtected(range, "Range.delete");
  refuseFiltered(range, "Range.delete");
  const sheet = sheetOf(range);
  const { top, left } = range.area;
  if (isWholeColumns(range)) sheet.deleteColumns(left, columnCount(range));
  else if (isWholeRows(range)) sheet.deleteRows(top, rowCount(range));
  else univerRange(range).deleteCells(shift === "Left" ? Dimension.COLUMNS : Dimension.ROWS);
}

function univerRange(range: RangeState) {
  const { top, left } = range.area;
  return sheetOf(range).getRange(top, left, rowCount(range), columnCount(range));
}

/** Copies cells here; a smaller source is repeated to fill the range, a larger one reaches beyond it. */
export function copyFrom(to: RangeState, source: unknown, kind: unknown): void {
  const from =
    givenRange(source) ??
    (typeof source === "string" ? findRange(to.session, source, to.sheetId) : undefined);
  if (!from) throw new HostError("InvalidArgument", "Range.copyFrom");
  refuseLocked(to, "Range.copyFrom");
  const copied = copiedCells(from, kind ?? "All");
  const rows = Math.max(rowCount(to), copied.length);
  const columns = Math.max(columnCount(to), copied[0]?.length ?? 0);
  const matrix: CellMatrix = {};
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = copied[row % copied.length]?.[column % columnCount(from)];
      if (cell)
        (matrix[to.area.top + row] ??= {})[to.area.left + column] = cell(
          to.area.top + row - from.area.top,
          to.area.left + column - from.area.left,
        );
    }
  const { top, left } = to.area;
  putCells({ ...to, area: { top, left, bottom: top + rows - 1, right: left + columns - 1 } }, matrix);
}

/** What a copied cell becomes so many rows and columns away: its references move along. */
type Copied = (rowsAway: number, columnsAway: number) => ICellData;

function copiedCells(from: RangeState, kind: unknown): readonly (readonly Copied[])[] {
  const formulas = readFormulas(from);
  const { top, left } = from.area;
  return mapCells(from, (cell, row, column) => {
    const formula = formulas[row - top]?.[column - left];
    return copyOf(from, { cell, formula: cell?.f || cell?.si ? String(formula) : undefined }, kind);
  });
}

function copyOf(
  from: RangeState,
  { cell, formula }: { readonly cell: ICellData | undefined; readonly formula: string | undefined },
  kind: unknown,
): Copied {
  const style = kind === "Values" || kind === "Formulas" ? {} : { s: wholeStyle(styleOf(from, cell)) };
  const value: ICellData = { v: cell ? valueOf(cell) : null, f: null, si: null, p: null };
  if (kind === "Formats") return () => style;
  if (formula === undefined || kind === "Values") return () => ({ ...value, ...style });
  const engine = from.session.book.api.getFormula();
  return (rows, columns) => ({
    f: engine.moveFormulaRefOffset(formula, columns, rows),
    v: null,
    si: null,
    p: null,
    ...style,
  });
}

/** A style that also takes away what the target has and the source has not. */
function wholeStyle(style: IStyleData): IStyleData | null {
  return Object.keys(style).length === 0 ? null : { ...style };
}
