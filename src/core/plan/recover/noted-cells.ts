import type { CellAddress } from "../../model/address";
import { cellAt, type Grid } from "../../model/grid";
import { withoutRow } from "../../model/packed-steps";
import type { NewContent, PlanStep } from "../../model/write-plan";
import { contentOf, isSameInCell } from "../../formula/content";

/** A cell that an action was to write: what it held, and everything it was to hold on the way. */
export interface NotedCell {
  readonly at: CellAddress;
  readonly was: NewContent;
  readonly stages: readonly NewContent[];
  /** The last of the steps that write it. */
  readonly lastStep: PlanStep;
}

/** By sheet, then by row and column as `row,column`. */
export type NotedCells = ReadonlyMap<string, ReadonlyMap<string, NotedCell>>;

/** Every cell of the steps once, however often it was to be written. */
export function notedCells(steps: readonly PlanStep[]): NotedCells {
  const sheets = new Map<string, Map<string, NotedCell>>();
  for (const step of steps) {
    if (step.kind !== "write cells") continue;
    const { sheet, area, was, becomes } = step;
    const cells = sheets.get(sheet) ?? new Map<string, NotedCell>();
    sheets.set(sheet, cells);
    becomes.forEach((contents, down) =>
      contents.forEach((content, right) => {
        const at = { sheet, row: area.top + down, column: area.left + right };
        const known = cells.get(cellKey(at));
        const stages = [...(known?.stages ?? []), content];
        cells.set(cellKey(at), { at, was: known ? known.was : was[down]?.[right], stages, lastStep: step });
      }),
    );
  }
  return sheets;
}

export function cellKey({ row, column }: Pick<CellAddress, "row" | "column">): string {
  return `${row},${column}`;
}

/** What the cell was to hold in the end. */
export function lastStage({ stages }: NotedCell): NewContent {
  return stages.at(-1);
}

/** Whether the action was to change the cell at all; others are only watched. */
export function isWritten({ was, stages }: NotedCell): boolean {
  return stages.some((stage) => !isSameInCell(was, stage));
}

/**
 * before: as it was. ours: as the action left it, whether on the way or at its end. filled: Excel copied a formula of
 * ours into it. changed: somebody has typed here since.
 */
export type NotedState = "before" | "ours" | "filled" | "changed";

/** How a noted cell stands now. `formulas` are those of the action in the same column. */
export function stateOf(grid: Grid, cell: NotedCell, formulas: ReadonlySet<string>): NotedState {
  const { row, column } = cell.at;
  const now = contentOf(cellAt(grid, row, column));
  if (isSameInCell(now, cell.was)) return "before";
  if (cell.stages.some((stage) => isSameInCell(now, stage))) return "ours";
  return typeof now === "string" && formulas.has(withoutRow(now, row)) ? "filled" : "changed";
}

/** The formulas that the action was to write into a column, without their row. */
export function formulasByColumn(cells: Iterable<NotedCell>): ReadonlyMap<number, ReadonlySet<string>> {
  const columns = new Map<number, Set<string>>();
  for (const { at, stages } of cells)
    for (const stage of stages) {
      if (typeof stage !== "string" || !stage.startsWith("=")) continue;
      const formulas = columns.get(at.column) ?? new Set<string>();
      columns.set(at.column, formulas.add(withoutRow(stage, at.row)));
    }
  return columns;
}
