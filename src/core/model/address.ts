/** One cell of a sheet. Row and column count from zero. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four edges count from zero and belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The letters above a column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** The zero-based column under its letters: `A` → 0, `AA` → 26. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `{ row: 2, column: 1 }` → `B3`. */
export function cellToA1(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** `{ top: 2, left: 0, bottom: 19, right: 7 }` → `A3:H20`; a single cell is written as one, `B3`. */
export function areaToA1({ top, left, bottom, right }: Area): string {
  const first = cellToA1({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${cellToA1({ row: bottom, column: right })}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)(?::\$?([A-Za-z]{1,3})\$?([1-9]\d*))?$/;

/** Reads `B3`, `$B$3` or `A3:H20`, without a sheet; corners may come in any order. Anything else → undefined. */
export function areaFromA1(text: string): Area | undefined {
  const match = A1.exec(text.trim());
  if (!match) return undefined;
  const [, letters = "", number = "", otherLetters = letters, otherNumber = number] = match;
  const columns = [columnIndex(letters), columnIndex(otherLetters)];
  const rows = [Number(number) - 1, Number(otherNumber) - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** A sheet name as formulas spell it: `Plan` stays, `OKR Q3` → `'OKR Q3'`, `Bob's` → `'Bob''s'`. */
export function quoteSheetName(sheet: string): string {
  const isPlain =
    /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) &&
    areaFromA1(sheet) === undefined &&
    !/^R?\d*C?\d*$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** Whether the cell lies inside the area. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two areas share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
