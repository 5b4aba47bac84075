import { isBlank, isCellError, type Cell } from "../../model/cell";
import { cellAt, gridOf, type Grid } from "../../model/grid";
import { COLUMN_NAMES, isFrozenFormat, OUR_HEADERS, type ColumnName } from "../../model/marks";
import type { OwnWords } from "../../model/own-words";
import type { Review } from "../../model/review";
import { rowsUnder } from "../../ours/emptied-headings";
import { isOfKind } from "../../ours/frozen-columns";
import { idColumnsIn, isOurId } from "../../ours/id-columns-in";
import { columnOfHeader, headingsIn } from "../../ours/own-columns";
import { wordFormats } from "../steps/word-formats";
import type { RemovableColumn } from "./remove-columns";

type Scene = Pick<Review, "workbook" | "ours" | "metadata">;

/**
 * The columns of a sheet that look as ours do, though nothing tells who filled them: under a heading of ours stand our
 * words or ids alone, or nothing. So they are on a sheet that was copied once its formulas were values or gone, and where
 * the hidden part was lost. They go only if the user says so.
 */
export function doubtfulColumns(
  grid: Grid,
  known: readonly RemovableColumn[],
  scene: Scene,
): readonly RemovableColumn[] {
  const headings = [
    ...headingsIn(grid).map(({ header, column, row }) => ({ header, column, headerRow: row })),
    ...idColumnsIn(grid),
  ];
  const open = headings
    .filter((place) => !known.some((own) => isOfOneKind(own, place)))
    .flatMap((place) => filledLikeOurs(grid, place, scene) ?? []);
  const doubtful = open.filter((column) => {
    const beside = [...known, ...open].filter((one) => one !== column && one.headerRow === column.headerRow);
    return mayBeOurs(grid, { column, beside }, scene);
  });
  return [...doubtful, ...untitledColumns(grid, [...known, ...open], scene)];
}

/**
 * Words of one kind under no heading, beside columns like ours: marked by Freeze, or told of by the journal. Under a heading
 * of the user's they may be a copy that he keeps, or a column of ours that he headed anew; there each has the mark.
 */
function untitledColumns(
  grid: Grid,
  headed: readonly RemovableColumn[],
  { metadata, ours }: Scene,
): readonly RemovableColumn[] {
  const entries = metadata.journal.filter(({ sheet, kind }) => sheet === grid.sheet && kind === "flags");
  const missing = entries.filter((entry) => !headed.some((own) => own.entry === entry));
  const isToldOf = ({ header }: Place) => missing.some((entry) => entry.header === header);
  return placesBeside(grid, headed).flatMap((place) => {
    const isUntitled = isBlank(cellAt(grid, place.headerRow, place.column).value);
    const kinds = COLUMN_NAMES.map((name) => ({
      ...place,
      header: OUR_HEADERS[name],
      isRetitled: true as const,
    }));
    const found = kinds
      .filter((kind) => !headed.some((own) => isOfOneKind(own, kind)))
      .flatMap((kind) => filledLikeOurs(grid, kind, { ours }) ?? []);
    const told = found.find(isToldOf) ?? found[0];
    if (!told) return [];
    const filled = told.rows
      .map((row) => cellAt(grid, row, told.column))
      .filter(({ value }) => !isBlank(value));
    const marked = filled.filter(({ numberFormat }) => isFrozenFormat(numberFormat));
    const isAllMarked = marked.length > 0 && marked.length === filled.length;
    const mayGo = isUntitled ? marked.length > 0 || (filled.length > 0 && isToldOf(told)) : isAllMarked;
    return mayGo ? [told] : [];
  });
}

/** The columns that stand in a row with headings like ours, and are headed otherwise or not at all. */
function placesBeside(grid: Grid, headed: readonly RemovableColumn[]): readonly Omit<Place, "header">[] {
  const width = Math.max(0, ...grid.rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, across) => grid.left + across);
  return [...new Set(headed.map(({ headerRow }) => headerRow))].flatMap((headerRow) =>
    columns
      .filter((column) => !headed.some((own) => own.headerRow === headerRow && own.column === column))
      .map((column) => ({ headerRow, column })),
  );
}

type Place = Pick<RemovableColumn, "header" | "column" | "headerRow">;

/** A column of one kind stands once beside a table: where we have ours, another one is the user's. */
function isOfOneKind(one: Place, other: Place): boolean {
  return one.headerRow === other.headerRow && kindOf(one) === kindOf(other);
}

function kindOf({ header }: Place): string | undefined {
  return header === OUR_HEADERS.id ? header : columnOfHeader(header);
}

function filledLikeOurs(
  grid: Grid,
  place: Place & Pick<RemovableColumn, "isRetitled">,
  { ours }: Pick<Review, "ours">,
): RemovableColumn | undefined {
  const name = columnOfHeader(place.header);
  const called = ours.names.words?.called ?? {};
  const cells = rowsOfBlock(grid, place).map((row) => ({ row, cell: cellAt(grid, row, place.column) }));
  const filled = cells.filter(({ cell }) => cell.formula !== undefined || cell.value !== undefined);
  const isLikeOurs = filled.every(
    ({ cell }) => cell.formula === undefined && (isBlank(cell.value) || isLike(cell, name, called)),
  );
  const formats = name ? [...wordFormats(name), ...wordFormats(name, called)] : [];
  return isLikeOurs ? { ...place, rows: filled.map(({ row }) => row), formats } : undefined;
}

function isLike(cell: Cell, name: ColumnName | undefined, called: OwnWords): boolean {
  return name ? isCellError(cell.value) || isOfKind(cell, name, called) : isOurId(cell.value);
}

/** The rows below a heading, as far as none is blank. */
function rowsOfBlock(grid: Grid, { headerRow }: Place): readonly number[] {
  const rows = rowsUnder(grid, headerRow);
  const end = rows.findIndex((row) => (grid.rows[row - grid.top] ?? []).every(({ value }) => isBlank(value)));
  return end < 0 ? rows : rows.slice(0, end);
}

interface Looked {
  readonly column: RemovableColumn;
  /** Those like ours that are headed in the same row. */
  readonly beside: readonly RemovableColumn[];
}

/**
 * A column of which the journal tells stands once on its sheet; of copies it tells little, or nothing. It tells whose words
 * are, but a share that was pasted as a value looks like a typed one.
 */
function mayBeOurs(grid: Grid, { column, beside }: Looked, { workbook, metadata, ours }: Scene): boolean {
  const { header, headerRow } = column;
  const isLost = workbook.metadata === undefined;
  const kind = header === OUR_HEADERS.id ? "ids" : "flags";
  const told = metadata.journal.filter((entry) => entry.kind === kind);
  if (!isLost && told.some((entry) => entry.sheet === grid.sheet && entry.header === header))
    return holdsNumbers(grid, column);
  if (kind === "ids") return beside.length > 0 || holdsIds(grid, column);
  const like = told.filter((entry) => entry.header === header);
  if (!isLost && beside.length === 0)
    return like.some(({ sheet }) => isAlike(grid, headerRow, gridOf(workbook.grids, sheet)));
  const isBesideIds = beside.some((one) => holdsIds(grid, one));
  const isUsed = ours.columns.length + ours.sheets.length > 0;
  return isLost ? isBesideIds || (isUsed && beside.length > 0) : like.length > 0;
}

function holdsNumbers(grid: Grid, { column, rows }: RemovableColumn): boolean {
  return rows.some((row) => typeof cellAt(grid, row, column).value === "number");
}

function holdsIds(grid: Grid, { header, column, rows }: RemovableColumn): boolean {
  return header === OUR_HEADERS.id && rows.some((row) => isOurId(cellAt(grid, row, column).value));
}

/** Most of the headings of a copied sheet stand on its original as well. */
function isAlike(grid: Grid, row: number, original: Grid | undefined): boolean {
  const headings = (grid.rows[row - grid.top] ?? []).filter(({ value }) => !isBlank(value));
  const there = new Set(original?.rows.flat().map(({ value }) => value));
  return headings.filter(({ value }) => there.has(value)).length * 3 >= headings.length * 2;
}
