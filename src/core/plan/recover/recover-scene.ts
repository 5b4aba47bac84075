import { gridOf, blankGrid, cellAt, type Grid } from "../../model/grid";
import type { UnfinishedAction } from "../../model/unfinished";
import type { Workbook } from "../../model/workbook";
import type { NewContent, PlanStep, Refusal } from "../../model/write-plan";
import { contentOf } from "../../formula/content";
import {
  cellKey,
  formulasByColumn,
  lastStage,
  notedCells,
  stateOf,
  type NotedCell,
  type NotedState,
} from "./noted-cells";
import { sheetRefusal } from "../steps/preflight";
import { checkSteps } from "./check-steps";

/** Which way an action that stopped half-way is brought to an end. */
export type Direction = "back" | "on";

/** What a noted cell holds now, and what it is to hold. */
export interface CellToSettle {
  readonly cell: NotedCell;
  readonly state: NotedState;
  readonly now: NewContent;
  /** The same as now where somebody changed it since. */
  readonly becomes: NewContent;
}

/** The workbook as it stands, seen against the note. */
export interface RecoverScene {
  readonly workbook: Workbook;
  readonly direction: Direction;
  /** The steps of the note that touch nothing but what is ours now. */
  readonly steps: readonly PlanStep[];
  /** Why the others are left alone. */
  readonly foreign: readonly Refusal[];
  /** Sheets as they stand; one that the action adds or deletes is blank where it is not there. */
  readonly grids: ReadonlyMap<string, Grid>;
  /** The noted cells of each of these sheets, by `row,column`. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CellToSettle>>;
  /** Sheets that the action was to add, and those that it was to delete. */
  readonly added: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  /** Sheets that cannot be written to now, with the reason. */
  readonly closed: ReadonlyMap<string, Refusal>;
}

export function recoverScene(
  workbook: Workbook,
  action: UnfinishedAction,
  direction: Direction,
): RecoverScene {
  const { steps, refusals: foreign } = checkSteps(workbook, action.steps);
  const named = (kind: "add sheet" | "delete sheet") =>
    new Set(steps.flatMap((step) => (step.kind === kind ? [step.sheet] : [])));
  const [added, deleted] = [named("add sheet"), named("delete sheet")];
  const cells = notedCells(steps);
  const blank = [...added, ...deleted].map((sheet) => [sheet, blankGrid(sheet)] as const);
  const grids = new Map<string, Grid>([
    ...blank,
    ...workbook.grids.map((grid) => [grid.sheet, grid] as const),
  ]);
  const settled = [...grids].map(
    ([sheet, grid]) => [sheet, settledCells(grid, cells.get(sheet), direction)] as const,
  );
  const sheets = new Set(steps.flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  const closed = [...sheets].flatMap((sheet) => {
    const refusal = added.has(sheet) || deleted.has(sheet) ? undefined : closedSheet(workbook, sheet);
    return refusal ? [[sheet, refusal] as const] : [];
  });
  const ends = { added, deleted, closed: new Map(closed) };
  return { workbook, direction, steps, foreign, grids, cells: new Map(settled), ...ends };
}

/** Whether the workbook has the sheet. */
export function isThere({ workbook }: RecoverScene, sheet: string): boolean {
  return workbook.grids.some((grid) => grid.sheet === sheet);
}

function settledCells(
  grid: Grid,
  cells: ReadonlyMap<string, NotedCell> = new Map(),
  direction: Direction,
): ReadonlyMap<string, CellToSettle> {
  const formulas = formulasByColumn(cells.values());
  const none = new Set<string>();
  const settled = [...cells.values()].map((cell) => {
    const { row, column } = cell.at;
    const state = stateOf(grid, cell, formulas.get(column) ?? none);
    const now = contentOf(cellAt(grid, row, column));
    const target = direction === "back" ? cell.was : lastStage(cell);
    return [cellKey(cell.at), { cell, state, now, becomes: state === "changed" ? now : target }] as const;
  });
  return new Map(settled);
}

function closedSheet(workbook: Workbook, sheet: string): Refusal | undefined {
  const grid = gridOf(workbook.grids, sheet);
  if (!grid)
    return {
      reason: `The sheet "${sheet}" is gone, hidden or has another name now; what was written there stays.`,
      instead: "Show it or give it its name back, then read the workbook again.",
    };
  const refusal = sheetRefusal(grid);
  if (!refusal) return undefined;
  const open = grid.isProtected === true ? `Unprotect "${sheet}"` : `Clear the filter of "${sheet}"`;
  return { ...refusal, instead: `${open}, then deal with the rest.` };
}
