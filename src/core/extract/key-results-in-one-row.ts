import type { KeyResult } from "../model/key-result";
import type { Scorecard } from "../model/scorecard";
import type { Slices } from "../model/slices";
import type { Column, Table } from "../model/table";
import { keyResultsInRows } from "./measures-in-rows";
import type { CellReader } from "./merged-cells";
import { objectivesByRow, objectivesOf } from "./objectives";

/** `Objective | KR1 | KR1 progress | KR2 | KR2 progress`: each key result with what stands between it and the next one. */
export function* keyResultsInOneRow(table: Table, read: CellReader): Slices<Scorecard> {
  const byRow = objectivesByRow(table, read);
  const keyResults: KeyResult[] = [];
  for (const columns of partsOf(table.columns)) {
    const part: Table = { ...table, orientation: "rows", columns };
    keyResults.push(...(yield* keyResultsInRows(part, read, byRow)));
  }
  return { keyResults, objectives: objectivesOf(table, byRow, keyResults), kpis: [] };
}

/** The columns of each key result, with those before the first one, which are said of all. */
function partsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const starts = columns.flatMap(({ role }, at) => (role === "keyResult" ? [at] : []));
  const shared = columns.slice(0, starts[0] ?? columns.length);
  return starts.map((start, at) => [...shared, ...columns.slice(start, starts[at + 1])]);
}
