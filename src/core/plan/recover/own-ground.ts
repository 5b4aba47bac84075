import type { Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt, type Grid } from "../../model/grid";
import { OUR_NAMES, OUR_RANGES, OUR_WORDS } from "../../model/marks";
import type { OwnMarks } from "../../model/own-marks";
import { OWN_SHEETS } from "../../model/own-sheets";
import type { Workbook } from "../../model/workbook";
import type { PlanStep } from "../../model/write-plan";
import { isNothing, isSameInCell, contentOf } from "../../formula/content";
import { isOwnContent } from "../../ours/own-content";
import { isClaimed, type Claims } from "./claimed-cells";
import { cellKey, type NotedCells } from "./noted-cells";

/** The workbook as it stands, and what on it is of ours. */
export interface Ground {
  readonly workbook: Workbook;
  readonly ours: OwnMarks;
  readonly grids: ReadonlyMap<string, Grid>;
  /** Sheets that the note adds, under names of ours and with our headings. */
  readonly added: ReadonlySet<string>;
  readonly claims: Claims;
  /** What a note of this browser's own was to write; nothing of any other. */
  readonly noted: NotedCells;
}

const SHEET_NAMES = Object.values(OWN_SHEETS).map(({ name }) => name);

/** `OKR Log`, or where that name was taken `OKR Log 2`. */
export function hasOurName(sheet: string): boolean {
  return SHEET_NAMES.includes(sheet.replace(/ \d+$/, ""));
}

export function isOwnSheet({ sheets }: OwnMarks, sheet: string): boolean {
  return sheets.some(({ grid }) => grid.sheet === sheet);
}

export function isBlankSheet(grid: Grid | undefined): boolean {
  return (
    grid?.rows.every((cells) =>
      cells.every(({ value, formula }) => isBlank(value) && formula === undefined),
    ) ?? true
  );
}

/** A sheet that is there already counts as added by us only with our headings among what the note wrote. */
export function addedSheets(
  steps: readonly PlanStep[],
  grids: ReadonlyMap<string, Grid>,
): ReadonlySet<string> {
  const isHeaded = (sheet: string) => {
    const mark = Object.values(OWN_SHEETS).find(({ name }) => name === sheet.replace(/ \d+$/, ""));
    const firsts = steps.flatMap((step) =>
      step.kind === "write cells" && step.sheet === sheet && step.area.top === 0
        ? [step.becomes[0]?.[0]]
        : [],
    );
    return mark !== undefined && firsts.includes(mark.headings[0]);
  };
  return new Set(
    steps.flatMap((step) =>
      step.kind === "add sheet" && hasOurName(step.sheet) && (!grids.has(step.sheet) || isHeaded(step.sheet))
        ? [step.sheet]
        : [],
    ),
  );
}

/** A sheet of ours, one that the note adds, or an empty one under a name of ours, as Remove leaves it. */
export function isOursToWrite({ ours, added, grids }: Ground, sheet: string): boolean {
  return isOwnSheet(ours, sheet) || added.has(sheet) || (hasOurName(sheet) && isBlankSheet(grids.get(sheet)));
}

/** Nothing in the area but cells that are ours, or were to be, and blank ones in their columns. */
export function isNotedArea(ground: Ground, sheet: string, area: Area): boolean {
  return foreignCells(ground, sheet, area) !== "elsewhere";
}

/** The same, and nobody has typed on any of them since. */
export function isOwnArea(ground: Ground, sheet: string, area: Area): boolean {
  return foreignCells(ground, sheet, area) === "none";
}

/** Nothing in the area but blank cells, and what a note of this browser's own has written there. */
export function isAsNoted({ noted, grids }: Ground, sheet: string, area: Area): boolean {
  const [cells, grid] = [noted.get(sheet), grids.get(sheet)];
  if (!cells || !grid) return false;
  const isNoted = (row: number, column: number) => {
    const now = contentOf(cellAt(grid, row, column));
    const stages = cells.get(cellKey({ row, column }))?.stages ?? [];
    return isNothing(now) || stages.some((stage) => isSameInCell(now, stage));
  };
  for (let column = area.left; column <= area.right; column++)
    for (let row = area.top; row <= area.bottom; row++) if (!isNoted(row, column)) return false;
  return true;
}

/** The cell that somebody typed over is told by itself. */
export function isToldByCell(ground: Ground, step: PlanStep): boolean {
  if (!("sheet" in step)) return false;
  const area = step.kind === "copy format" ? step.to : "area" in step ? step.area : undefined;
  return area !== undefined && foreignCells(ground, step.sheet, area) === "typed over";
}

/** A sheet that is gone is told of elsewhere. */
function foreignCells(ground: Ground, sheet: string, area: Area): "none" | "typed over" | "elsewhere" {
  const grid = ground.grids.get(sheet);
  if (isOursToWrite(ground, sheet) || !grid) return "none";
  let found: "none" | "typed over" = "none";
  for (let column = area.left; column <= area.right; column++) {
    if (ground.claims.get(sheet)?.has(column) !== true) return "elsewhere";
    const bottom = Math.min(area.bottom, grid.top + grid.rows.length - 1);
    for (let row = Math.max(area.top, grid.top); row <= bottom; row++) {
      const now = contentOf(cellAt(grid, row, column));
      if (isNothing(now) || isOwnContent(now, ground.ours)) continue;
      if (!isClaimed(ground.claims, { sheet, row, column })) return "elsewhere";
      found = "typed over";
    }
  }
  return found;
}

const NAMES = new Set(
  [...Object.values(OUR_NAMES), ...Object.values(OUR_RANGES), OUR_WORDS].map((name) => name.toLowerCase()),
);
const PLACE = /^=?(.+)!\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/;

/** One of our names for a cell or a range of our settings, or for nothing any more. */
export function isOwnName(ground: Ground, name: string, refersTo: string): boolean {
  if (!NAMES.has(name.toLowerCase())) return false;
  if (ground.ours.names.taken.some((taken) => taken.name.toLowerCase() === name.toLowerCase()))
    return isLeftOver(ground, name, refersTo);
  const sheet = PLACE.exec(refersTo)?.[1];
  const called = sheet?.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  return refersTo.includes("#REF!") || (called !== undefined && isOursToWrite(ground, called));
}

/** A name of an empty sheet of ours, as Remove leaves it just before the name goes. */
function isLeftOver(ground: Ground, name: string, refersTo: string): boolean {
  const now = ground.ours.names.taken.find((taken) => taken.name.toLowerCase() === name.toLowerCase());
  const sheet = now?.at?.sheet;
  return (
    now?.scope === undefined &&
    now?.refersTo === refersTo &&
    sheet !== undefined &&
    isOursToWrite(ground, sheet)
  );
}
