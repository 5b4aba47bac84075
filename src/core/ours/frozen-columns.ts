import { isBlank, type Cell } from "../model/cell";
import { cellAt, type Grid } from "../model/grid";
import { HEALTH, NO_PROGRESS, OWNERSHIP, STALENESS, VERDICT } from "../model/health";
import { COLUMN_NAMES, CUT_WORD, isFrozenFormat, OUR_HEADERS, type ColumnName } from "../model/marks";
import type { OwnColumn } from "../model/own-marks";
import type { OwnWords } from "../model/own-words";
import { DIRECTIONS, UNSETTLED_DIRECTION } from "../model/quantity";
import { rememberedOf } from "../model/remembered";

const WORDS_OF: Readonly<Record<ColumnName, readonly string[]>> = {
  direction: [...DIRECTIONS, UNSETTLED_DIRECTION],
  health: Object.values(HEALTH),
  staleness: Object.values(STALENESS),
  progress: [NO_PROGRESS],
  owner: Object.values(OWNERSHIP),
  link: Object.values(VERDICT),
  cut: [CUT_WORD],
};

/** Cells of one column with the mark that Freeze leaves, from the top, and the kinds of column whose words they all are. */
export interface FrozenRun {
  readonly column: number;
  readonly rows: readonly number[];
  readonly kinds: readonly ColumnName[];
}

/**
 * The columns of frozen words under headings of the user's, on a sheet of which no journal tells: the words are of one
 * kind, no other column beside them is, and nothing else stands between them. Freeze's mark tells that we wrote them.
 */
export function frozenColumns(
  grid: Grid,
  { found, called }: { readonly found: readonly OwnColumn[]; readonly called: OwnWords },
): readonly OwnColumn[] {
  const runs = runsBeside(grid, { found, called }).map((run) => ({ ...run, kinds: kindsLeft(run, found) }));
  return runs.flatMap((run): readonly OwnColumn[] => {
    const [name, ...more] = run.kinds;
    const [first = 0] = run.rows;
    const isClear = name !== undefined && more.length === 0 && first > grid.top && isUnbroken(grid, run);
    if (!isClear || runs.some((other) => other !== run && isBeside(other, run) && other.kinds.includes(name)))
      return [];
    const headerRow = found.find((own) => own.rows.includes(first))?.headerRow ?? first - 1;
    const { column, rows } = run;
    return [
      { name, header: OUR_HEADERS[name], sheet: grid.sheet, column, headerRow, rows, isRetitled: true },
    ];
  });
}

/** What was copied from a column of ours stands beside the words of its own kind. */
function kindsLeft({ kinds, rows }: FrozenRun, found: readonly OwnColumn[]): readonly ColumnName[] {
  const beside = found.filter((own) => own.rows.some((row) => rows.includes(row)));
  return kinds.filter((kind) => !beside.some(({ name }) => name === kind));
}

function isBeside(one: Pick<FrozenRun, "rows">, other: Pick<FrozenRun, "rows">): boolean {
  return one.rows.some((row) => other.rows.includes(row));
}

function isUnbroken(grid: Grid, { column, rows }: FrozenRun): boolean {
  const own = new Set(rows);
  const [first = 0] = rows;
  const last = rows.at(-1) ?? first;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step).every((row) => {
    const { value, formula } = cellAt(grid, row, column);
    return own.has(row) || (isBlank(value) && formula === undefined);
  });
}

/** The frozen words of a sheet that stand in no column of ours. */
export function runsBeside(
  grid: Grid,
  { found, called }: { readonly found: readonly OwnColumn[]; readonly called: OwnWords },
): readonly FrozenRun[] {
  const known = new Set(found.map(({ column }) => column));
  return [...markedIn(grid)].flatMap(([column, cells]) => {
    if (known.has(column)) return [];
    const filled = cells.filter(({ cell }) => !isBlank(cell.value));
    const kinds = COLUMN_NAMES.filter((kind) => filled.every(({ cell }) => isOfKind(cell, kind, called)));
    return filled.length === 0 || kinds.length === 0
      ? []
      : [{ column, rows: cells.map(({ row }) => row), kinds }];
  });
}

export function isOfKind({ value }: Cell, kind: ColumnName, called: OwnWords): boolean {
  if (typeof value === "number") return kind === "progress";
  return WORDS_OF[kind].some((word) => value === word || (word in called && value === called[word]));
}

interface MarkedCell {
  readonly row: number;
  readonly cell: Cell;
}

/** Cells that look frozen and hold no formula, by column; nearly no sheet has any. */
const markedIn = rememberedOf((grid: Grid): ReadonlyMap<number, readonly MarkedCell[]> => {
  const marked = new Map<number, MarkedCell[]>();
  grid.rows.forEach((cells, down) =>
    cells.forEach((cell, right) => {
      if (cell.formula !== undefined || !isFrozenFormat(cell.numberFormat)) return;
      const column = grid.left + right;
      const before = marked.get(column) ?? [];
      before.push({ row: grid.top + down, cell });
      marked.set(column, before);
    }),
  );
  return marked;
});
