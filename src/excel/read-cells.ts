import type { Cell, CellValue } from "../core/model/cell";

/** What one chunk of a sheet tells, row by row. */
export interface RawRows {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** A cell's look, where it was asked for. */
export type CellLook = Pick<Cell, "fill" | "bold" | "isStyled">;

/** The rows of a chunk; blank ends are cut off. */
export function readRows(raw: RawRows, looks: readonly (readonly CellLook[])[] | undefined): Cell[][] {
  return raw.values.map((values, row) => {
    const cells = values.map((_, column) => readCell(raw, { row, column }, looks?.[row]?.[column]));
    let end = cells.length;
    while (end > 0 && isNothing(cells[end - 1])) end--;
    return cells.slice(0, end);
  });
}

function isNothing(cell: Cell | undefined): boolean {
  return cell === undefined || Object.values(cell).every((part) => part === undefined);
}

function readCell(
  { values, formulas, text, numberFormat, valueTypes }: RawRows,
  { row, column }: { readonly row: number; readonly column: number },
  look: CellLook | undefined,
): Cell {
  const value = readValue(values[row]?.[column], valueTypes[row]?.[column]);
  const formula = formulas[row]?.[column];
  const shown = text[row]?.[column];
  const format = numberFormat[row]?.[column];
  const { isStyled, ...shownLook } = look ?? {};
  return {
    value,
    ...(shown !== undefined && shown !== "" && { text: shown }),
    // A literal text such as '=1+1 comes back as a formula that is its own result.
    ...(typeof formula === "string" && formula.startsWith("=") && formula !== value && { formula }),
    ...(typeof format === "string" && format !== "General" && { numberFormat: format }),
    ...shownLook,
    ...(isStyled === true && value === undefined && { isStyled }),
  };
}

/** Only the type tells a blank cell from a formula that returns empty text. */
function readValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Empty" || value === null || value === undefined) return undefined;
  if (typeof value === "string") return type === "Error" ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : undefined;
}
