import { groupBy } from "../model/group-by";
import { columnOf, withoutIds, type BodyRow, type ObjectiveAbove, type Table } from "../model/table";
import type { LineAbove } from "./rows/objective-above";

/** A table, and the line above it that may name its objective. */
export interface BelowLine {
  readonly table: Table;
  readonly above: LineAbove | undefined;
}

/**
 * Puts tables of key results under the objectives that stand above them. A line that does not call itself an objective is
 * one where every table of the sheet under the same headings has a line of its own, each another.
 */
export function underObjectives(found: readonly BelowLine[]): readonly Table[] {
  const sisters = groupBy(
    found,
    ({ table }) =>
      `${table.sheet}|${withoutIds(table.columns)
        .map(({ header }) => header)
        .join("|")}`,
  );
  const placed = new Map<Table, Table>();
  for (const alike of sisters.values()) {
    const lines = alike.flatMap(({ above }) => above?.name ?? []);
    const isEach = alike.length > 1 && new Set(lines).size === alike.length;
    const under = alike.map(({ table, above }) =>
      above && (above.isSaid ? beginsWithout(table) : lacksObjective(table) && isEach)
        ? underLine(table, above)
        : table,
    );
    const titles = titlesOfSheet(under);
    for (const [at, { table }] of alike.entries()) placed.set(table, titles[at] ?? table);
  }
  return found.map(({ table }) => placed.get(table) ?? table);
}

function lacksObjective(table: Table): boolean {
  return beginsWithout(table) && !table.rows.some(isObjective);
}

/** Its first key results stand under no objective of its own, though further ones may head those below them. */
function beginsWithout(table: Table): boolean {
  const [first] = table.rows;
  const isBare = table.kind === "okr" && table.orientation === "rows" && !columnOf(table, "objective");
  return isBare && first !== undefined && !isObjective(first);
}

function isObjective({ kind }: BodyRow): boolean {
  return kind === "objective" || kind === "section";
}

function underLine(table: Table, { name, row, column, owner }: LineAbove): Table {
  return { ...table, objective: { name, row, column, ...(owner && { owner }) } };
}

/**
 * What stands above the first objective heads the sheet, and so do its days: they hold for the tables further down that
 * name none. An objective that names a period itself keeps its table to that one.
 */
function titlesOfSheet(tables: readonly Table[]): readonly Table[] {
  const first = tables.find(({ objective, title = "" }) => objective && !speaksOf(title, objective));
  return tables.map((table) => {
    const { objective, title = "" } = table;
    if (!objective) return table;
    if (PERIOD.test(objective.name)) return { ...table, title: objective.name };
    return speaksOf(title, objective) ? { ...table, title: first?.title ?? objective.name } : table;
  });
}

/** Its words, or the line that says who owns it. */
function speaksOf(title: string, { name, owner }: ObjectiveAbove): boolean {
  return title === "" || title.includes(name) || (owner !== undefined && title.includes(owner.words));
}

const PERIOD = /\b(?:[QTH][1-4]|(?:19|20)\d\d)\b/i;
