/** An error that Excel shows in a cell, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Blank is `undefined`; a formula that returns empty text holds `""`. */
export type CellValue = string | number | boolean | CellError | undefined;

/** A cell as the host or the file gives it. Everything but the value is there only where the source knows it. */
export interface Cell {
  readonly value: CellValue;
  /** As Excel shows it, in the workbook's number format. */
  readonly text?: string;
  /** In English with comma separators, with its leading `=`. */
  readonly formula?: string;
  /** An Excel number format code, such as `0.0%`; `General` is left out. */
  readonly numberFormat?: string;
  /** The fill colour as `#RRGGBB`. */
  readonly fill?: string;
  readonly bold?: boolean;
  /** Whether a cell without content has a font of its own; known where looks are read. */
  readonly isStyled?: boolean;
}

export const BLANK: Cell = { value: undefined };

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Blank, or text of nothing but spaces. A zero or `FALSE` is not blank. */
export function isBlank(value: CellValue): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}
