import { cellToA1, columnLetters } from "../../model/address";
import { cellAt } from "../../model/grid";
import { readUnfinished } from "../../model/unfinished";
import type { Workbook } from "../../model/workbook";
import type { PlanGroup, PlanStep, Recovery, Refusal, WritePlan } from "../../model/write-plan";
import { isSameInCell } from "../../formula/content";
import { canDelete, finishSteps } from "./finish-steps";
import { isWritten, lastStage } from "./noted-cells";
import { cellsTitle, countCells } from "../steps/plan-part";
import { readOnlyRefusal } from "../steps/preflight";
import { isSameArea, tableArea } from "./recover-blocks";
import { recoverScene, type CellToSettle, type Direction, type RecoverScene } from "./recover-scene";
import { takeBackSteps } from "./take-back-steps";

/** take back: as before the action. finish: as it was to be. keep: as it stands; only the note goes. */
export type WayOut = "take back" | "finish" | "keep";

/** An action that stopped half-way, as the pane tells of it. */
export interface StoppedAction {
  /** What its button said; undefined where the note cannot be read. */
  readonly title?: string;
  readonly written: number;
  readonly all: number;
  /** The same for each sheet, in the order in which they are written. */
  readonly sheets: readonly SheetProgress[];
  readonly ways: readonly WayOut[];
}

/** How far an action came on one sheet, in cells. */
interface SheetProgress {
  readonly sheet: string;
  readonly written: number;
  readonly all: number;
}

/** What the file's note says of an action that has not come to its end; undefined where there is none. */
export function stoppedAction(workbook: Workbook): StoppedAction | undefined {
  if (workbook.unfinished === undefined) return undefined;
  const action = readUnfinished(workbook.unfinished);
  if (!action) return { written: 0, all: 0, sheets: [], ways: ["keep"] };
  const scene = recoverScene(workbook, action, "on");
  const sheets = [...scene.cells].map(([sheet, cells]) => ({ sheet, ...progressOf([...cells.values()]) }));
  return {
    title: action.title,
    ...progressOf(writtenCells(scene)),
    sheets: sheets.filter(({ all }) => all > 0),
    ways: waysOut(scene),
  };
}

function progressOf(cells: readonly CellToSettle[]): Pick<StoppedAction, "written" | "all"> {
  const wanted = cells.filter(({ cell }) => isWritten(cell));
  const written = wanted.filter(({ cell, now }) => isSameInCell(now, lastStage(cell)));
  return { written: written.length, all: wanted.length };
}

/** A deleted sheet of ours would come back without its widths and formats, so from then on the only way is on. */
function waysOut(scene: RecoverScene): readonly WayOut[] {
  const { steps, workbook } = scene;
  const isThere = (sheet: string) => workbook.grids.some((grid) => grid.sheet === sheet);
  const isDeleting = steps.some((step) => step.kind === "delete sheet" && !isThere(step.sheet));
  if (isDeleting && canFinish(scene)) return ["finish", "keep"];
  return canFinish(scene) ? ["take back", "finish", "keep"] : ["take back", "keep"];
}

/** What has to be written to bring a stopped action to its end, one way or the other. */
export function planRecover(workbook: Workbook, way: WayOut): WritePlan {
  const note = workbook.unfinished ?? "";
  const action = readUnfinished(note);
  const refusal = readOnlyRefusal(workbook);
  if (refusal) return { title: "", steps: [], groups: [], refusals: [refusal] };
  if (way === "keep" || !action)
    return {
      title: "Keep as it is",
      steps: [],
      groups: [],
      refusals: [],
      recovers: { note, after: "note goes" },
    };
  const scene = recoverScene(workbook, action, way === "finish" ? "on" : "back");
  const groups = groupsOf(scene);
  const refusals = [
    ...scene.foreign,
    ...scene.closed.values(),
    ...changedCells(scene),
    ...changedTables(scene),
    ...(way === "finish" ? changedSheets(scene) : []),
  ];
  const after: Recovery["after"] = scene.closed.size > 0 ? "note stays" : "note goes";
  return {
    title: titleOf(scene.direction, countCells(groups)),
    steps: stepsOf(scene),
    groups,
    refusals,
    recovers: { note, after },
  };
}

function titleOf(direction: Direction, cells: number): string {
  const verb = direction === "back" ? "Take back" : "Finish writing";
  return cells === 0 ? verb : cellsTitle(verb === "Take back" ? verb : "Write the missing", cells);
}

function stepsOf(scene: RecoverScene): readonly PlanStep[] {
  const open = scene.steps.filter((step) => !("sheet" in step && scene.closed.has(step.sheet)));
  if (scene.direction === "on") return open.flatMap((step) => finishSteps(scene, step));
  return [...open].reverse().flatMap((step) => takeBackSteps(scene, step));
}

/** Whatever stands in the way of finishing: what is there is then taken back, or kept. */
function canFinish(scene: RecoverScene): boolean {
  const { workbook, steps } = scene;
  const isKnown = steps.every(
    (step) =>
      step.kind !== "save metadata" || workbook.metadata === step.was || workbook.metadata === step.becomes,
  );
  const changed = [
    ...scene.foreign,
    ...changedCells(scene),
    ...changedTables(scene),
    ...changedSheets(scene),
  ];
  return scene.closed.size === 0 && isKnown && changed.length === 0;
}

function writtenCells({ cells }: RecoverScene): readonly CellToSettle[] {
  return [...cells.values()].flatMap((sheet) => [...sheet.values()]).filter(({ cell }) => isWritten(cell));
}

function changedCells(scene: RecoverScene): readonly Refusal[] {
  return writtenCells(scene)
    .filter(({ state }) => state === "changed")
    .map(({ cell: { at } }) => ({
      at,
      reason: `${at.sheet}!${cellToA1(at)} has been changed meanwhile; it is left as it is.`,
    }));
}

/** Sheets to be deleted on which somebody has written since. */
function changedSheets(scene: RecoverScene): readonly Refusal[] {
  return scene.steps.flatMap((step) =>
    step.kind === "delete sheet" && scene.grids.get(step.sheet) !== undefined && isStanding(scene, step.sheet)
      ? [{ reason: `"${step.sheet}" also holds cells that somebody wrote since; they and the sheet stay.` }]
      : [],
  );
}

function isStanding(scene: RecoverScene, sheet: string): boolean {
  return scene.workbook.grids.some((grid) => grid.sheet === sheet) && !canDelete(scene, sheet);
}

function changedTables(scene: RecoverScene): readonly Refusal[] {
  return scene.steps.flatMap((step) => {
    if (step.kind !== "resize table") return [];
    const now = tableArea(scene, step.table);
    if (isSameArea(now, step.was) || isSameArea(now, step.becomes)) return [];
    return [
      { reason: `The table ${step.table} has been moved, resized or renamed meanwhile; its size stays.` },
    ];
  });
}

/** The cells to be written, column by column. */
function groupsOf(scene: RecoverScene): readonly PlanGroup[] {
  return [...scene.grids.values()].flatMap((grid) => {
    if (scene.closed.has(grid.sheet)) return [];
    const cells = [...(scene.cells.get(grid.sheet)?.values() ?? [])].filter(
      ({ now, becomes }) => !isSameInCell(now, becomes),
    );
    const columns = [...new Set(cells.map(({ cell }) => cell.at.column))].sort((one, other) => one - other);
    return columns.map((column) => ({
      title: `${grid.sheet} → ${columnLetters(column)}`,
      cells: cells
        .filter(({ cell }) => cell.at.column === column)
        .map(({ cell: { at }, becomes }) => ({ at, was: cellAt(grid, at.row, at.column).value, becomes })),
    }));
  });
}
