import type { TableCase, ValuesElsewhere } from "./model/cases";
import { groupBy } from "./model/group-by";
import { HEALTH } from "./model/health";
import { rememberedIn, settled } from "./model/remembered";
import type { RowCase } from "./model/row-case";
import { fold } from "./text/fold";

/** One name may be the same by chance. */
const FEWEST_ROWS = 2;
/** So much of a list must stand in the other table. */
const MOST_OF_LIST = 0.5;

/**
 * Lists of KPIs without any number whose names another table bears, with numbers: their targets on one sheet, the months on
 * another. Nothing is taken over; it is said where the numbers are. A name that two rows of that table bear tells neither.
 */
export function withValuesElsewhere(tables: readonly TableCase[]): readonly TableCase[] {
  if (!tables.some(lacksValues)) return tables;
  const filled = tables.flatMap(({ rows }) =>
    rows.filter(({ measure, actual }) => measure.kind === "kpi" && actual !== undefined),
  );
  const byName = groupBy(filled, ({ measure }) => fold(measure.name));
  return tables.map((table) => {
    const elsewhere = lacksValues(table) ? elsewhereOf(table, byName) : undefined;
    return elsewhere ? pointing(table, { elsewhere: settled(elsewhere) }) : table;
  });
}

const pointing = rememberedIn(
  (table: TableCase, { elsewhere }: { readonly elsewhere: ValuesElsewhere }): TableCase => ({
    ...table,
    elsewhere,
  }),
);

function lacksValues({ rows }: TableCase): boolean {
  return (
    rows.length >= FEWEST_ROWS &&
    rows.every(({ measure, assessment }) => measure.kind === "kpi" && assessment.health === HEALTH.noData)
  );
}

function elsewhereOf(
  { rows }: TableCase,
  byName: ReadonlyMap<string, readonly RowCase[]>,
): ValuesElsewhere | undefined {
  const namesakes = rows.flatMap(({ measure }) => onlyOnes(byName.get(fold(measure.name)) ?? []));
  const [most = [], ...others] = [...groupBy(namesakes, ({ table }) => table).values()].sort(
    (one, other) => other.length - one.length,
  );
  const [first] = most;
  const isOne = most.length > (others[0]?.length ?? 0);
  const cell = first?.measure.cells.actual;
  if (!cell || !isOne || most.length < Math.max(FEWEST_ROWS, MOST_OF_LIST * rows.length)) return undefined;
  return { cell, name: first.measure.name, count: most.length };
}

/** Of each table its one row of the name. */
function onlyOnes(rows: readonly RowCase[]): readonly RowCase[] {
  return [...groupBy(rows, ({ table }) => table).values()].flatMap(([row, ...more]) =>
    row && more.length === 0 ? [row] : [],
  );
}
