import type { CellAddress } from "../model/address";
import { cellAt, type Grid } from "../model/grid";
import { columnOf, type Table } from "../model/table";
import { typedIn } from "./typed-in";
import { readerOf, wordsOf, type CellReader } from "./merged-cells";

/** What a row says about what stands above it. */
export interface ParentCell {
  readonly at: CellAddress;
  /** As typed: a code, a name, or several of them. */
  readonly words: string;
}

/** How the rows of a table name others, and by which codes they may be named. */
export interface CascadeColumns {
  /** By row: what stands above the key results of one objective, and above its own row. */
  readonly parentsOf: (objectiveRow: number, rows: readonly number[]) => ReadonlyMap<number, ParentCell>;
  /** What stands in the id columns of a row. */
  readonly codesOf: (row: number) => readonly string[];
}

/** The id and parent columns of an OKR table. */
export function cascadeColumns(table: Table, grid: Grid): CascadeColumns {
  const read = readerOf(grid);
  const ids = table.columns.filter(({ role }) => role === "id");
  const [parent, objective] = [columnOf(table, "parent")?.index, columnOf(table, "objective")?.index];
  const namesObjective = (row: number) =>
    objective !== undefined && wordsOf(cellAt(grid, row, objective)) !== undefined;
  return {
    parentsOf: (objectiveRow, rows) => {
      const all = [objectiveRow, ...rows.filter((row) => row !== objectiveRow)];
      const told = new Map(all.flatMap((row) => parentOn(read, { ...table, row, column: parent })));
      const [first] = told.values();
      // Typed once beside an objective that is typed once, it is meant for all of its key results.
      const isForAll = told.size === 1 && told.has(objectiveRow) && !all.slice(1).some(namesObjective);
      return first && isForAll ? new Map(all.map((row) => [row, first])) : told;
    },
    codesOf: (row) => ids.flatMap(({ index }) => wordsOf(read(row, index)) ?? []),
  };
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | undefined;
}

/** `–` and `n/a` name nobody. */
function parentOn(read: CellReader, { sheet, row, column }: Place): readonly [number, ParentCell][] {
  if (column === undefined) return [];
  const cell = read(row, column);
  const words = wordsOf(cell);
  if (words === undefined || !/[\p{L}\p{N}]/u.test(words)) return [];
  return typedIn(cell.value).kind === "no data" ? [] : [[row, { at: { sheet, row, column }, words }]];
}
