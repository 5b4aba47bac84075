import { isBlank } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { OUR_HEADERS } from "../model/marks";
import { idColumnsIn } from "./id-columns-in";

/** A heading by its words and its place. */
interface Place {
  readonly header: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The headings of ours that stand side by side in one row with a column of our ids: at least two, one of them in words that
 * nobody else heads a column with, and nothing below any. So they are left where somebody emptied the flags, wherever the
 * sheet was copied or widened since. `Health` and `Progress` alone may be the user's, and not yet filled in.
 */
export function emptiedBesideIds<Heading extends Place>(
  grid: Grid,
  headings: readonly Heading[],
  isEmptyBelow: (heading: Heading) => boolean,
): readonly Heading[] {
  if (headings.length < FEWEST) return [];
  const rows = new Set(idColumnsIn(grid).flatMap((ids) => (ids.rows.length > 0 ? [ids.headerRow] : [])));
  return [...rows].flatMap((row) =>
    runsOf(grid, row, headings).flatMap((run) =>
      run.length >= FEWEST && run.some(({ header }) => ONLY_OURS.test(header)) && run.every(isEmptyBelow)
        ? run
        : [],
    ),
  );
}

/** One word alone anybody may have written there. */
const FEWEST = 2;
const ONLY_OURS = new RegExp(`^(?:OKR |${OUR_HEADERS.staleness}|${OUR_HEADERS.cut})`);

/** The headings of a row, as they stand side by side; our ids may stand among them. */
function runsOf<Heading extends Place>(
  grid: Grid,
  row: number,
  headings: readonly Heading[],
): readonly (readonly Heading[])[] {
  const here = headings.filter((one) => one.row === row);
  return here.reduce<readonly (readonly Heading[])[]>((runs, heading) => {
    const last = runs.at(-1) ?? [];
    const end = last.at(-1)?.column ?? -1;
    const isNext = end >= 0 && areIds(grid, row, end + 1, heading.column);
    return isNext ? [...runs.slice(0, -1), [...last, heading]] : [...runs, [heading]];
  }, []);
}

function areIds(grid: Grid, row: number, from: number, to: number): boolean {
  return from >= to || (cellAt(grid, row, from).value === OUR_HEADERS.id && areIds(grid, row, from + 1, to));
}

/** All rows of a sheet below one of them. */
export function rowsUnder(grid: Grid, row: number): readonly number[] {
  const bottom = usedArea(grid)?.bottom ?? row;
  return Array.from({ length: Math.max(0, bottom - row) }, (_, step) => row + 1 + step);
}

/** Whether nothing stands in some rows of a column. */
export function isBlankIn(grid: Grid, rows: readonly number[], column: number): boolean {
  return rows.every((row) => {
    const { value, formula } = cellAt(grid, row, column);
    return isBlank(value) && formula === undefined;
  });
}
