import type { CascadeColumns, ParentCell } from "./extract/parents";
import type { ObjectiveCase } from "./model/objective-case";
import type { RowCase } from "./model/row-case";
import { fold } from "./text/fold";

/** One parent that the rows of an objective name. */
export interface NamedParent {
  readonly cell: ParentCell;
  /** The key results that carry it: those beside it, all where the objective's own row says it. */
  readonly carriers: readonly RowCase[];
  /** Said on the row of a key result that stands below its objective: it may well mean that one. */
  readonly mayBeOwn: boolean;
}

/** The parents that an objective and its key results name, each once. */
export function namedParents(
  { objective, rows }: ObjectiveCase,
  columns: CascadeColumns | undefined,
): readonly NamedParent[] {
  if (!columns) return [];
  const onRow = new Map(rows.map((row) => [row.measure.at.row, row]));
  const hasOwnRow = !onRow.has(objective.at.row);
  const found = new Map<string, NamedParent>();
  for (const [row, cell] of columns.parentsOf(objective.at.row, [...onRow.keys()])) {
    const key = fold(cell.words);
    const { carriers = [], mayBeOwn = true } = found.get(key) ?? {};
    const isOfObjective = hasOwnRow && row === objective.at.row;
    const beside = onRow.get(row);
    found.set(key, {
      cell: found.get(key)?.cell ?? cell,
      carriers: isOfObjective
        ? rows
        : beside && !carriers.includes(beside)
          ? [...carriers, beside]
          : carriers,
      mayBeOwn: mayBeOwn && hasOwnRow && !isOfObjective,
    });
  }
  return [...found.values()];
}
