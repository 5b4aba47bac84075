import type { CellAddress } from "../model/address";
import { groupBy } from "../model/group-by";
import type { KeyResult } from "../model/key-result";
import type { Objective } from "../model/objective";
import { columnOf, nameColumn, type BodyRow, type Table } from "../model/table";
import { wordsOf, type CellReader } from "./merged-cells";

export interface ObjectiveCell {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** Who owns it, where it has a row to itself and that row says so. */
  readonly owner?: { readonly words: string; readonly at: CellAddress };
}

/**
 * The objective that each row stands under: the nearest one named at or above it. Keys are sheet rows. Where objectives are measured
 * themselves, nothing stands over them.
 */
export function objectivesByRow(table: Table, read: CellReader): ReadonlyMap<number, ObjectiveCell> {
  const byRow = new Map<number, ObjectiveCell>();
  if (nameColumn(table)?.role === "objective") return byRow;
  let current = objectiveOutside(table);
  for (const row of table.rows) {
    current = objectiveNamedOn(table, read, row) ?? current;
    if (current) byRow.set(row.index, current);
  }
  return byRow;
}

function objectiveOutside({ sheet, objective }: Table): ObjectiveCell | undefined {
  if (!objective) return undefined;
  const { owner, ...cell } = objective;
  if (!owner) return cell;
  const { words, ...at } = owner;
  return { ...cell, owner: { words, at: { sheet, ...at } } };
}

function objectiveNamedOn(
  table: Table,
  read: CellReader,
  { index, kind }: BodyRow,
): ObjectiveCell | undefined {
  const own = columnOf(table, "objective");
  const shared = columnOf(table, "objective|keyResult");
  const isHeading = kind === "objective" || kind === "section";
  const columns = isHeading ? [shared, own, ...table.columns] : [own];
  for (const column of columns) {
    const name = column && wordsOf(read(index, column.index));
    if (column && name !== undefined)
      return {
        name,
        row: index,
        column: column.index,
        ...(isHeading && ownerOn(table, read, { row: index, name })),
      };
  }
  return undefined;
}

/** A name merged across the whole row is nobody's. */
function ownerOn(
  table: Table,
  read: CellReader,
  { row, name }: Pick<ObjectiveCell, "row" | "name">,
): Pick<ObjectiveCell, "owner"> {
  const column = columnOf(table, "owner");
  const words = column && wordsOf(read(row, column.index));
  if (!column || words === undefined || words === name) return {};
  return { owner: { words, at: { sheet: table.sheet, row, column: column.index } } };
}

/** The objectives of a table, each with the keys of its key results, in the sheet's order. */
export function objectivesOf(
  table: Table,
  byRow: ReadonlyMap<number, ObjectiveCell>,
  keyResults: readonly KeyResult[],
): readonly Objective[] {
  const keyResultsOf = groupBy(keyResults, ({ at }) => byRow.get(at.row)?.name);
  const cells = new Map<string, ObjectiveCell>();
  const named = table.rows.filter(({ kind }) => kind === "objective").map(({ index }) => byRow.get(index));
  for (const cell of named) if (cell) cells.set(cell.name, cell);
  for (const { at } of keyResults) {
    const cell = byRow.get(at.row);
    if (cell && !cells.has(cell.name)) cells.set(cell.name, cell);
  }
  const inOrder = [...cells.values()].sort((one, other) => one.row - other.row);
  return inOrder.map(({ name, row, column, owner }) => ({
    name,
    ...(owner && { owner: owner.words }),
    at: { sheet: table.sheet, row, column },
    table: table.fingerprint,
    keyResults: (keyResultsOf.get(name) ?? []).map(({ key }) => key),
  }));
}
