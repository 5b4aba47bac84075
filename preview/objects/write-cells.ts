import { CellValueType } from "@univerjs/presets";
import { HostError } from "../protocol/host-error";
import { filledColumns } from "./fill-columns";
import { givenRows } from "./given";
import { growGrid } from "./grow-grid";
import { dateShift, mapCells, styleOf, type WireValue } from "./read-cells";
import { columnCount, rowCount } from "./range-state";
import { workbook, type RangeState } from "./session";
import { spellReferences } from "./structured-references";
import { readTyped, type Typed } from "./typed-text";
import { type CellMatrix, type ICellData, toUniverRange } from "./univer";
import { writeStyles } from "./write-styles";
import { refuseLocked, refusePivot, refuseUnbounded } from "./write-guards";

const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 32_767;

const EMPTIED: ICellData = { v: null, f: null, si: null, p: null };

/** Writes values or formulas: null leaves a cell as it is, `""` clears it, dimensions must fit. */
export function writeCells(range: RangeState, given: unknown, where: string): void {
  refuseUnbounded(range, where);
  const rows = givenRows(given, { rows: rowCount(range), columns: columnCount(range) }, where);
  refuseLocked(range, where);
  refusePivot(range, where);
  const matrix: CellMatrix = {};
  mapCells(range, (cell, row, column) => {
    const value = rows[row - range.area.top]?.[column - range.area.left];
    if (value === null || value === undefined) return;
    const isTextFormat = styleOf(range, cell).n?.pattern === "@";
    const typed = isTextFormat ? asText(value as WireValue) : readTyped(value as WireValue);
    const content = cellContent(typed, where);
    if (typed.kind === "number") content.v = typed.number + dateShift(range, cell);
    if (typed.kind === "formula") content.f = spellReferences(typed.formula, { ...range, row, column });
    (matrix[row] ??= {})[column] = content;
  });
  putCells(range, matrix);
  if (!range.session.fillsColumns) return;
  for (const { range: column, cells } of filledColumns(range, matrix)) putCells(column, cells);
}

/** A column formatted as text keeps even a formula as text. */
function asText(value: WireValue): Typed {
  return value === "" ? { kind: "nothing" } : { kind: "literal text", text: String(value) };
}

function cellContent(typed: Typed, where: string): ICellData {
  switch (typed.kind) {
    case "nothing":
      return { ...EMPTIED };
    case "formula":
      if (!isWellFormed(typed.formula)) throw new HostError("InvalidArgument", where);
      return { ...EMPTIED, f: typed.formula };
    case "number":
      return {
        ...EMPTIED,
        v: typed.number,
        t: CellValueType.NUMBER,
        ...(typed.format ? { s: { n: { pattern: typed.format } } } : {}),
      };
    case "boolean":
      return { ...EMPTIED, v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "literal text":
    case "text":
      if (typed.text.length > LONGEST_TEXT) throw new HostError("InvalidArgument", where);
      return {
        ...EMPTIED,
        v: typed.text,
        t: typed.kind === "text" ? CellValueType.STRING : CellValueType.FORCE_STRING,
      };
  }
}

/** Excel refuses a formula that is too long, or whose brackets and quotes do not close. */
function isWellFormed(formula: string): boolean {
  if (formula.length > LONGEST_FORMULA) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g, "");
  const opened = bare.split("(").length;
  return !bare.includes('"') && opened === bare.split(")").length;
}

/** Hands cells to Univer in one step, growing its grid where they lie beyond it. */
export function putCells(range: RangeState, cells: CellMatrix): void {
  if (Object.keys(cells).length === 0) return;
  growGrid(range);
  const { session, sheetId, area } = range;
  session.book.api.syncExecuteCommand("sheet.command.set-range-values", {
    unitId: workbook(session).getId(),
    subUnitId: sheetId,
    range: toUniverRange(area),
    value: cells,
  });
}

/** Takes content, formats or both out of the cells. */
export function clearCells(range: RangeState, what: "All" | "Contents" | "Formats", where: string): void {
  refuseLocked(range, where);
  const matrix: CellMatrix = {};
  mapCells(range, (cell, row, column) => {
    if (cell) (matrix[row] ??= {})[column] = { ...EMPTIED };
  });
  if (what !== "Formats") putCells(range, matrix);
  if (what !== "Contents") writeStyles(range, () => null);
}
