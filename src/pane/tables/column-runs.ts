import type { Column } from "../../core/model/table";

/** Columns that are one line: months beside each other that hold the same. */
export type ColumnRun = readonly [Column, ...Column[]];

/** The columns of a table in their order, runs of periods together. */
export function columnRuns(columns: readonly Column[]): readonly ColumnRun[] {
  return columns.reduce<readonly ColumnRun[]>((runs, column) => {
    const last = runs.at(-1);
    return last && continues(last, column) ? [...runs.slice(0, -1), [...last, column]] : [...runs, [column]];
  }, []);
}

function continues(run: ColumnRun, { index, period, role }: Column): boolean {
  const [first] = run;
  const isNext = index === (run.at(-1)?.index ?? first.index) + 1;
  return isNext && period !== undefined && first.period !== undefined && role === first.role;
}
