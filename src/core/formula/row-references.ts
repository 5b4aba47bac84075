import { columnLetters, contains } from "../model/address";
import { cellAt, type ExcelTable, type Grid } from "../model/grid";

/** Spells cells of one row as a formula in the same row of the same table refers to them. */
export interface RowReferences {
  readonly cell: (row: number, column: number) => string;
  readonly cells: (row: number, first: number, last: number) => string;
  /** Headings above these columns, the same in every row. */
  readonly headings: (row: number, first: number, last: number) => string;
}

/** `Target [%]` → `Target '[%']`: the characters that Excel wants escaped inside a structured reference. */
export function escapeHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** Relative references with a fixed column: `$D5`, `$C5:$N5`. */
export const PLAIN_REFERENCES: RowReferences = {
  cell: (row, column) => `$${columnLetters(column)}${row + 1}`,
  cells: (row, first, last) => `$${columnLetters(first)}${row + 1}:$${columnLetters(last)}${row + 1}`,
  headings: (row, first, last) => `$${columnLetters(first)}$${row + 1}:$${columnLetters(last)}$${row + 1}`,
};

/**
 * Structured references where the column belongs to the Excel table: `Scores[[#This Row],[Target]]`. A header that
 * they cannot spell (line breaks, blanks at its ends, not text) falls back to `$D5`.
 * `added` holds the headers of columns that the same plan adds.
 */
export function rowReferences(
  grid: Grid,
  excelTable: ExcelTable | undefined,
  added: ReadonlyMap<number, string>,
): RowReferences {
  if (!excelTable?.hasHeaderRow) return PLAIN_REFERENCES;
  const { name } = excelTable;
  const headerOf = (column: number) => added.get(column) ?? tableHeader(grid, excelTable, column);
  return {
    ...PLAIN_REFERENCES,
    cell: (row, column) => {
      const header = headerOf(column);
      return header === undefined
        ? PLAIN_REFERENCES.cell(row, column)
        : `${name}[[#This Row],[${escapeHeader(header)}]]`;
    },
    cells: (row, first, last) => {
      const [from, to] = [headerOf(first), headerOf(last)];
      return from === undefined || to === undefined
        ? PLAIN_REFERENCES.cells(row, first, last)
        : `${name}[[#This Row],[${escapeHeader(from)}]:[${escapeHeader(to)}]]`;
    },
  };
}

function tableHeader(grid: Grid, { area }: ExcelTable, column: number): string | undefined {
  if (!contains(area, area.top, column)) return undefined;
  const { value } = cellAt(grid, area.top, column);
  if (typeof value !== "string" || value === "" || value !== value.trim()) return undefined;
  return /[\r\n\t]/.test(value) ? undefined : value;
}
