import { isBlank } from "../../model/cell";
import { cellAt, usedArea, type Grid } from "../../model/grid";
import { LOG_HEADINGS, type LogHeading } from "../../model/own-sheets";
import { logColumns } from "../../ours/read-log";

/** Where everything of a line goes. */
export interface LogLayout {
  /** The column of each heading; those that found no room are not among them. */
  readonly columns: ReadonlyMap<LogHeading, number>;
  /** Those of them whose heading has to be written first. */
  readonly added: ReadonlyMap<LogHeading, number>;
}

/** The columns of a new log, or of one that is there; headings that it lacks go into blank columns behind our last one. */
export function logLayout(log: Grid | undefined): LogLayout {
  const standing = log ? logColumns(log) : new Map(LOG_HEADINGS.map((heading, column) => [heading, column]));
  const columns = new Map(standing);
  const added = new Map<LogHeading, number>();
  let next = Math.max(-1, ...columns.values()) + 1;
  for (const heading of LOG_HEADINGS) {
    if (columns.has(heading) || !log || !isBlankColumn(log, next)) continue;
    columns.set(heading, next);
    added.set(heading, next++);
  }
  return { columns, added };
}

function isBlankColumn(grid: Grid, column: number): boolean {
  const used = usedArea(grid);
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
    const { value, formula } = cellAt(grid, row, column);
    if (!isBlank(value) || formula !== undefined) return false;
  }
  return true;
}
