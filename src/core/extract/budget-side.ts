import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Bound } from "../model/quantity";
import { columnOf, measureRows, type Column, type Table } from "../model/table";
import { isBudget } from "../parse/budget";
import { polarityOf } from "../parse/direction";
import { unitOfMetric } from "../parse/metric";
import { sideOfMoney } from "../parse/money-flow";
import { typedIn } from "./typed-in";
import { wordsOf, type CellReader } from "./merged-cells";

/**
 * With the good side of a budget's line, where the words over it say whether money goes out or comes in: those of its own cell in a
 * column of `Income` and `Expense`, of the section that it stands in, else of the headings, of the title or of the sheet. Where its name
 * says the contrary, somebody is asked.
 */
export function withBudgetSide<Row extends Measured>(table: Table, read: CellReader): (row: Row) => Row {
  const [target, actual] = [columnOf(table, "target"), columnOf(table, "actual")];
  if (!target || !actual || !isBudget(target.header)) return (row) => row;
  const kinds = columnOfKinds(table, read);
  const sections = sidesOfSections(table, read);
  const around = sideOfHeadings([actual.header, target.header], [table.title ?? "", table.sheet]);
  return (row) => {
    const line = row.cells.actual?.row ?? row.at.row;
    const own = kinds && sideIn(kinds, line, read);
    const side = own ?? (sections.size > 0 ? sections.get(line) : around);
    if (side === undefined || saysSide(row)) return row;
    return isAgainst(side, row.name) ? { ...row, isDirectionDoubted: true } : { ...row, levelSide: side };
  };
}

/** `Budget | Spent`; what comes in, a title may only be about. */
function sideOfHeadings(headings: readonly string[], titles: readonly string[]): Bound | undefined {
  const told = headings.map(sideOfMoney).find((side) => side !== undefined);
  return told ?? titles.map(sideOfMoney).find((side) => side === "at most");
}

/** `Type`: each of its cells says where money goes, and not all the same. */
function columnOfKinds(table: Table, read: CellReader): Column | undefined {
  const rows = measureRows(table);
  return table.columns.find((column) => {
    if (column.role !== undefined && column.role !== "department") return false;
    const sides = rows.map(({ index }) => sideIn(column, index, read));
    return new Set(sides).size === 2 && !sides.includes(undefined);
  });
}

function sideIn({ index }: Column, row: number, read: CellReader): Bound | undefined {
  return sideOfMoney(wordsOf(read(row, index)) ?? "");
}

/** The side of each row below a section that says it, up to the next one, a sum or a blank row. */
function sidesOfSections(table: Table, read: CellReader): ReadonlyMap<number, Bound> {
  const sides = new Map<number, Bound>();
  let side: Bound | undefined;
  for (const { index, kind } of table.rows) {
    if (kind === "measure") {
      if (side) sides.set(index, side);
      continue;
    }
    const words = table.columns.flatMap((column) => wordsOf(read(index, column.index)) ?? []);
    side = kind === "section" ? sideOfMoney(words[0] ?? "") : undefined;
  }
  return sides;
}

/** `Interest income` among expenses, refunds among what comes in; what is good of `Training` is not its money. */
function isAgainst(side: Bound, name: string): boolean {
  const byName = polarityOf(name);
  if (byName === undefined || byName === side) return false;
  return side === "at least" || unitOfMetric(name) !== undefined;
}

/** A baseline, a column of directions or the target itself tells where it is to go. */
function saysSide({ inputs, levelSide, side }: Measured): boolean {
  if (levelSide ?? side ?? !isBlank(inputs.baseline)) return true;
  const typed = typedIn(inputs.target);
  return !isBlank(inputs.direction) || typed.kind !== "number" || typed.bound !== undefined;
}
