import type { HeaderRow } from "./header-segments";
import { mergeAt, type Sheet } from "../sheet";

/** Labels over tables side by side are parted where the headings below them are: `Tracker | | | | Remaining`. */
export function partedAsBelow(
  sheet: Sheet,
  header: HeaderRow,
  headerRows: readonly HeaderRow[],
): readonly HeaderRow[] {
  const below = headerRows.filter(
    ({ row, left, right }) => row === header.row + 1 && left <= header.right && right >= header.left,
  );
  const [first, ...others] = below;
  if (!first || first.left > header.left) return [header];
  return others.reduce<readonly HeaderRow[]>(
    (parts, next) => [...parts.slice(0, -1), ...partedBefore(sheet, parts.at(-1) ?? header, next.left)],
    [header],
  );
}

/** In two, unless a label stands over the gap: then it is one of a group that goes across. */
function partedBefore(sheet: Sheet, header: HeaderRow, column: number): readonly HeaderRow[] {
  const left = header.cells.filter((cell) => cell.column < column);
  const right = header.cells.filter((cell) => cell.column >= column);
  const end = rightOf(sheet, header.row, left);
  if (left.length === 0 || right.length === 0 || end >= column) return [header];
  return [
    { ...header, right: end, cells: left },
    { ...header, left: right[0]?.column ?? column, cells: right },
  ];
}

function rightOf(sheet: Sheet, row: number, cells: HeaderRow["cells"]): number {
  const last = cells.at(-1)?.column ?? 0;
  return mergeAt(sheet, row, last)?.right ?? last;
}
