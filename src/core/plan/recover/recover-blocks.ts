import type { Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt, type Grid } from "../../model/grid";
import type { NewContent, PlanStep } from "../../model/write-plan";
import { contentOf, isSameInCell } from "../../formula/content";
import { cellKey } from "./noted-cells";
import type { CellToSettle, RecoverScene } from "./recover-scene";

type WriteStep = Extract<PlanStep, { readonly kind: "write cells" }>;

/** A block of the note as it is to be written now; nothing where all of it is settled. */
export function settledBlock(
  scene: RecoverScene,
  step: WriteStep,
  numberFormat: string | undefined,
): readonly PlanStep[] {
  const grid = scene.grids.get(step.sheet);
  if (!grid) return [];
  const block = blockOf(scene, grid, step.area, ({ cell }) => cell.lastStep === step);
  const formats = step.numberFormat === undefined || numberFormat === undefined ? {} : { numberFormat };
  if (!changes(block) && !("numberFormat" in formats)) return [];
  return [{ kind: "write cells", sheet: grid.sheet, area: step.area, ...block, ...formats }];
}

/** All noted cells of a sheet in one block. */
export function settledSheet(scene: RecoverScene, grid: Grid): readonly PlanStep[] {
  const places = [...(scene.cells.get(grid.sheet)?.values() ?? [])].map(({ cell }) => cell.at);
  if (places.length === 0) return [];
  const area = boundsOf(places);
  const block = blockOf(scene, grid, area, () => true);
  return changes(block) ? [{ kind: "write cells", sheet: grid.sheet, area, ...block }] : [];
}

interface Block {
  readonly was: readonly (readonly NewContent[])[];
  readonly becomes: readonly (readonly NewContent[])[];
}

/** What an area holds, and what the chosen noted cells of it are to hold; all others stay. */
function blockOf(
  scene: RecoverScene,
  grid: Grid,
  area: Area,
  isChosen: (settled: CellToSettle) => boolean,
): Block {
  const cells = scene.cells.get(grid.sheet);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_each, right) => {
      const at = { row: area.top + down, column: area.left + right };
      const settled = cells?.get(cellKey(at));
      const now = settled?.now ?? contentOf(cellAt(grid, at.row, at.column));
      const isSettled = !settled || !isChosen(settled) || isSameInCell(now, settled.becomes);
      return { was: now, becomes: isSettled ? now : settled.becomes };
    }),
  );
  return {
    was: rows.map((row) => row.map(({ was }) => was)),
    becomes: rows.map((row) => row.map(({ becomes }) => becomes)),
  };
}

function changes({ was, becomes }: Block): boolean {
  return becomes.some((row, down) => row.some((content, right) => content !== was[down]?.[right]));
}

function boundsOf(places: readonly { readonly row: number; readonly column: number }[]): Area {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of places) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}

/** Whether every filled cell is one that the action was to write, and holds what it wrote. */
export function isOnlyOurs(scene: RecoverScene, grid: Grid): boolean {
  const cells = scene.cells.get(grid.sheet);
  return grid.rows.every((row, down) =>
    row.every((cell, right) => {
      if (isBlank(cell.value) && cell.formula === undefined) return true;
      const settled = cells?.get(cellKey({ row: grid.top + down, column: grid.left + right }));
      return settled !== undefined && settled.state !== "changed";
    }),
  );
}

/** Where the Excel table stands now; undefined where it is gone or has another name. */
export function tableArea({ workbook }: RecoverScene, name: string): Area | undefined {
  return workbook.grids.flatMap(({ excelTables }) => excelTables).find((table) => table.name === name)?.area;
}

export function isSameArea(one: Area | undefined, other: Area): boolean {
  if (!one) return false;
  const edges = ["top", "left", "bottom", "right"] as const;
  return edges.every((edge) => one[edge] === other[edge]);
}

/** A column's width now, in characters. */
export function widthNow(scene: RecoverScene, sheet: string, column: number): number | undefined {
  return scene.grids.get(sheet)?.columnWidths?.[column];
}

/** Whether the workbook has a name, and it stands for the same cells; Excel may spell them with other quotes. */
export function isNamed({ workbook }: RecoverScene, name: string, refersTo: string): boolean {
  const found = workbook.names.find((other) => other.name.toLowerCase() === name.toLowerCase());
  return found !== undefined && bareReference(found.refersTo) === bareReference(refersTo);
}

function bareReference(refersTo: string): string {
  return refersTo.replace(/^=/, "").replaceAll("'", "").toLowerCase();
}
