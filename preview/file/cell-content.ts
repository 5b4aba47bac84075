import { CellValueType, type ICellData } from "@univerjs/presets";
import type { CellMatrix } from "./cell-state";
import { shiftFormula } from "../../src/xlsx/read-shared-formula";

/** Univer shows results to twelve digits, so a file's fifteen are still the same result. */
const SAME_RESULT = 1e-11;

/** Where Univer holds the formula that other cells share by its id. */
export type Anchors = ReadonlyMap<
  string,
  { readonly formula: string; readonly row: number; readonly column: number }
>;

export function formulaAnchors(cells: CellMatrix): Anchors {
  const anchors = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries(columns ?? {}))
      if (cell?.si && cell.f)
        anchors.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
  return anchors;
}

/** The cell's formula with its `=`, written out where Univer shares it among cells. */
function formulaOf(
  cell: ICellData | null | undefined,
  place: { readonly row: number; readonly column: number },
  anchors: Anchors,
): string | undefined {
  if (cell?.f) return cell.f;
  const anchor = cell?.si ? anchors.get(cell.si) : undefined;
  return anchor && shiftFormula(anchor.formula, place.row - anchor.row, place.column - anchor.column);
}

/** What a cell holds, so that two states of it can be compared. */
export interface Content {
  readonly formula: string | undefined;
  readonly value: string | number | boolean | undefined;
}

export function contentOf(
  cell: ICellData | null | undefined,
  place: { readonly row: number; readonly column: number },
  anchors: Anchors,
): Content {
  const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v ?? typed ?? undefined;
  return {
    formula: formulaOf(cell, place, anchors),
    value: cell?.t === CellValueType.BOOLEAN ? Boolean(value) : value,
  };
}

export function isSameContent(one: Content, other: Content): boolean {
  if (one.formula !== other.formula) return false;
  if (one.formula !== undefined) return isSameValue(one.value, other.value);
  return one.value === other.value || (isNothing(one.value) && isNothing(other.value));
}

/** Whether two results of a formula are the same. */
export function isSameValue(one: Content["value"], other: Content["value"]): boolean {
  if (one === other) return true;
  if (typeof one !== "number" || typeof other !== "number") return false;
  return Math.abs(one - other) <= SAME_RESULT * Math.max(Math.abs(one), Math.abs(other));
}

function isNothing(value: Content["value"]): boolean {
  return value === undefined || value === "";
}

/** In a file every cell spells its formula out. */
export const NO_ANCHORS: Anchors = new Map();
