import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from "@univerjs/presets";
import { cellToA1 } from "../../src/core/model/address";
import { isCellError } from "../../src/core/model/cell";
import { valueInFile, type ValueContext } from "../../src/xlsx/cell-value";
import { formulaOnScreen } from "../../src/xlsx/formula-names";
import type { SharedString } from "../../src/xlsx/read-shared-strings";
import { shiftFormula } from "../../src/xlsx/read-shared-formula";
import type { FileCell, FileRow } from "../../src/xlsx/sheet-cells";

/** What all sheets of one file share while their cells are opened. */
export interface CellContext extends ValueContext {
  readonly strings: readonly SharedString[];
  /** The number formats of the file's styles, by their numbers. */
  readonly formats: readonly (string | undefined)[];
  /** Whether Univer can evaluate the formula, given as on screen. */
  readonly canEvaluate: (formula: string) => boolean;
}

/**
 * What a cell remembers of the file where Univer cannot hold it; it moves with the cell. Saving puts the file's own
 * content back as long as the cell still shows `value`.
 */
export interface Keepsake {
  /** Where the cell stood in the file: `B3`. */
  readonly origin: string;
  readonly value: string | number | boolean | undefined;
  /** The formula that Univer cannot evaluate, as on screen, with its `=`. */
  readonly formula?: string;
}

/** The name under which a cell's `custom` data holds its keepsake. */
export const KEEPSAKE = "okrKeepsake";

/** What the cell keeps of the file beside what Univer holds, if anything. */
export function keepsakeOf(cell: ICellData | null | undefined): Keepsake | undefined {
  return cell?.custom?.[KEEPSAKE] as Keepsake | undefined;
}

/** The id of the style that a file numbers `s="12"` → `x12`. */
export function styleId(number: string | undefined): string {
  return `x${number ?? "0"}`;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cells of one sheet as Univer holds them, row by row; cells without content and style are left out. */
export function openCells(
  rows: Iterable<FileRow>,
  context: CellContext,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const shared = new Map<string, SharedFormula>();
  for (const { row, cells } of rows)
    for (const cell of cells) {
      const opened = openCell(cell, formulaOf(cell, shared), context);
      if (opened) (matrix[row] ??= {})[cell.column] = opened;
    }
  return matrix;
}

/** The cell's formula as on screen without `=`; a shared one is written out for its own place. */
function formulaOf(cell: FileCell, shared: Map<string, SharedFormula>): string | undefined {
  if (!cell.formula) return undefined;
  const { attributes, text } = cell.formula;
  if (attributes.t !== "shared") return text === "" ? undefined : formulaOnScreen(text);
  const key = attributes.si ?? "";
  if (text !== "") shared.set(key, { text, row: cell.row, column: cell.column });
  const first = shared.get(key);
  return first && formulaOnScreen(shiftFormula(first.text, cell.row - first.row, cell.column - first.column));
}

function openCell(cell: FileCell, formula: string | undefined, context: CellContext): ICellData | undefined {
  const content = contentOf(cell, formula !== undefined, context);
  const style = cell.attributes.s === undefined ? {} : { s: styleId(cell.attributes.s) };
  if (formula === undefined && content.v === undefined && !isDataTable(cell))
    return cell.attributes.s === undefined ? undefined : style;
  if (formula === undefined && !isRich(cell, context) && !isDataTable(cell)) return { ...content, ...style };
  const isEvaluated = formula !== undefined && !coversOtherCells(cell) && context.canEvaluate(`=${formula}`);
  if (isEvaluated) return { f: `=${formula}`, ...content, ...style };
  const keepsake: Keepsake = {
    origin: cellToA1(cell),
    value: content.v ?? undefined,
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
  };
  return { ...content, ...style, custom: { [KEEPSAKE]: keepsake } };
}

function isDataTable(cell: FileCell): boolean {
  return cell.formula?.attributes.t === "dataTable";
}

function isRich({ attributes, value }: FileCell, { strings }: CellContext): boolean {
  return attributes.t === "s" && strings[Number(value)]?.isRich === true;
}

/** An array formula over several cells: its results stand in the file, and Univer would find its way blocked by them. */
function coversOtherCells({ formula }: FileCell): boolean {
  return formula?.attributes.t === "array" && (formula.attributes.ref ?? "").includes(":");
}

function contentOf(
  { attributes, value, inlineText }: FileCell,
  hasFormula: boolean,
  context: CellContext,
): ICellData {
  const { t: type, s: style } = attributes;
  const numberFormat = context.formats[Number(style ?? 0)];
  const read = valueInFile({ type, value, inlineText, hasFormula, numberFormat }, context);
  if (read === undefined) return {};
  if (typeof read === "number") return { v: read, t: CellValueType.NUMBER };
  if (typeof read === "boolean") return { v: read ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: isCellError(read) ? read.error : read, t: CellValueType.STRING };
}
