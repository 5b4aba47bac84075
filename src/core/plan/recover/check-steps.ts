import { areaToA1, quoteSheetName, type Area } from "../../model/address";
import { isBlank } from "../../model/cell";
import { cellAt, type Grid } from "../../model/grid";
import { OUR_NAMES } from "../../model/marks";
import type { OwnMarks } from "../../model/own-marks";
import { OWN_SHEETS } from "../../model/own-sheets";
import type { Workbook } from "../../model/workbook";
import type { NewContent, PlanStep, Refusal } from "../../model/write-plan";
import { contentOf } from "../../formula/content";
import { readMetadata } from "../../ours/metadata-xml";
import { isOwnContent } from "../../ours/own-content";
import { isFeedFormula } from "../../ours/own-feeds";
import { readOwnMarks } from "../../ours/read-own-marks";
import { isClaimed, notedClaims, type Claims } from "./claimed-cells";

/** The steps of a note that touch nothing but what is ours now, and why the others are left alone. */
export interface CheckedSteps {
  readonly steps: readonly PlanStep[];
  readonly refusals: readonly Refusal[];
}

type StepOf<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

export interface Ground {
  readonly workbook: Workbook;
  readonly ours: OwnMarks;
  readonly grids: ReadonlyMap<string, Grid>;
  /** Sheets that the note adds, under names of ours and with our headings. */
  readonly added: ReadonlySet<string>;
  readonly claims: Claims;
}

/**
 * A note may be forged, or older than what somebody typed since. So each of its steps is held against the workbook as it
 * is: what it writes must be of ours, and where it writes must be ours or blank.
 */
export function checkSteps(workbook: Workbook, steps: readonly PlanStep[]): CheckedSteps {
  const ours = readOwnMarks(workbook, readMetadata(workbook.metadata));
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const bare = { workbook, ours, grids, added: addedSheets(steps, grids), claims: new Map() };
  const writes = steps.filter((step) => step.kind === "write cells" && isOwnWrite(bare, step));
  const ground: Ground = {
    ...bare,
    claims: notedClaims(ours, writes as readonly StepOf<"write cells">[]),
  };
  const allowed = steps.filter((step) => isAllowed(ground, step));
  const kept = new Set(allowed);
  const told = steps.flatMap((step) =>
    kept.has(step) || isToldByCell(ground, step) ? [] : [refusalOf(step)],
  );
  return { steps: allowed, refusals: [...new Map(told.map((one) => [one.reason, one])).values()] };
}

function isAllowed(ground: Ground, step: PlanStep): boolean {
  const test = ALLOWED[step.kind] as (ground: Ground, step: PlanStep) => boolean;
  return test(ground, step);
}

const ALLOWED: {
  readonly [Kind in PlanStep["kind"]]: (ground: Ground, step: StepOf<Kind>) => boolean;
} = {
  "add sheet": ({ added, grids }, { sheet }) => added.has(sheet) || (!grids.has(sheet) && hasOurName(sheet)),
  "delete sheet": ({ grids, ours }, { sheet }) =>
    hasOurName(sheet) && (!grids.has(sheet) || isBlankSheet(grids.get(sheet)) || isOwnSheet(ours, sheet)),
  "write cells": (ground, step) => isOwnWrite(ground, step) || isBlankFormat(ground, step),
  "resize table": isOwnResize,
  "copy format": (ground, { sheet, to }) => isOwnArea(ground, sheet, to),
  "clear formats": (ground, { sheet, area }) => isOwnArea(ground, sheet, area),
  "give look": (ground, { sheet, area }) => isOwnArea(ground, sheet, area),
  "column width": (ground, { sheet, column }) =>
    isOursToWrite(ground, sheet) || ground.claims.get(sheet)?.has(column) === true,
  "word formats": (ground, { sheet, area }) => isNotedArea(ground, sheet, area),
  "remove word formats": (ground, { sheet, area }) => isNotedArea(ground, sheet, area),
  "define name": (ground, { name, refersTo }) => isOwnName(ground, name, refersTo),
  "delete name": (ground, { name, was }) => isOwnName(ground, name, was),
  "save metadata": ({ workbook }, { was, becomes }) =>
    workbook.metadata === was || workbook.metadata === becomes,
};

const SHEET_NAMES = Object.values(OWN_SHEETS).map(({ name }) => name);

/** `OKR Log`, or where that name was taken `OKR Log 2`. */
function hasOurName(sheet: string): boolean {
  return SHEET_NAMES.includes(sheet.replace(/ \d+$/, ""));
}

function isOwnSheet({ sheets }: OwnMarks, sheet: string): boolean {
  return sheets.some(({ grid }) => grid.sheet === sheet);
}

function isBlankSheet(grid: Grid | undefined): boolean {
  return (
    grid?.rows.every((cells) =>
      cells.every(({ value, formula }) => isBlank(value) && formula === undefined),
    ) ?? true
  );
}

/** A sheet that is there already counts as added by us only with our headings among what the note wrote. */
function addedSheets(steps: readonly PlanStep[], grids: ReadonlyMap<string, Grid>): ReadonlySet<string> {
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
function isOursToWrite({ ours, added, grids }: Ground, sheet: string): boolean {
  return isOwnSheet(ours, sheet) || added.has(sheet) || (hasOurName(sheet) && isBlankSheet(grids.get(sheet)));
}

function isOwnWrite(ground: Ground, { sheet, was, becomes }: StepOf<"write cells">): boolean {
  if (isOursToWrite(ground, sheet)) return true;
  const pairs = becomes.flatMap((row, down) =>
    row.map((content, right) => [was[down]?.[right], content] as const),
  );
  return (
    pairs.some(([before, after]) => !isNothing(before) || !isNothing(after)) && pairs.every(isOwnPair(ground))
  );
}

/** A number may give way to the formula that feeds it, and come back. */
function isOwnPair({ ours: { register } }: Ground) {
  const isOwn = (content: NewContent) => isNothing(content) || isOwnContent(content, register);
  const isFeed = (content: NewContent) =>
    typeof content === "string" && isFeedFormula(content, register) && isOwn(content);
  return ([was, becomes]: readonly [NewContent, NewContent]): boolean =>
    was === becomes || (isOwn(was) && isOwn(becomes)) || isFeed(was) || isFeed(becomes);
}

function isNothing(content: NewContent): boolean {
  return content === undefined || content === "";
}

/** Only the number format of blank cells in a column of ours. */
function isBlankFormat(ground: Ground, { sheet, area, was, becomes }: StepOf<"write cells">): boolean {
  return [...was, ...becomes].every((row) => row.every(isNothing)) && isOwnArea(ground, sheet, area);
}

/** Nothing in the area but cells that are ours, or were to be, and blank ones in their columns. */
function isNotedArea(ground: Ground, sheet: string, area: Area): boolean {
  return foreignCells(ground, sheet, area) !== "elsewhere";
}

/** The same, and nobody has typed on any of them since. */
function isOwnArea(ground: Ground, sheet: string, area: Area): boolean {
  return foreignCells(ground, sheet, area) === "none";
}

/** The cell that somebody typed over is told by itself. */
function isToldByCell(ground: Ground, step: PlanStep): boolean {
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
      if (isNothing(now) || isOwnContent(now, ground.ours.register)) continue;
      if (!isClaimed(ground.claims, { sheet, row, column })) return "elsewhere";
      found = "typed over";
    }
  }
  return found;
}

/** A table may only gain or lose columns of ours at its right edge. */
function isOwnResize({ claims }: Ground, { sheet, was, becomes }: StepOf<"resize table">): boolean {
  const isSame = was.top === becomes.top && was.left === becomes.left && was.bottom === becomes.bottom;
  const [from, to] = [Math.min(was.right, becomes.right), Math.max(was.right, becomes.right)];
  if (!isSame || from < was.left) return false;
  const columns = Array.from(
    { length: Math.min(to - from, MOST_NEW_COLUMNS + 1) },
    (_, step) => from + 1 + step,
  );
  return (
    columns.length <= MOST_NEW_COLUMNS &&
    columns.every((column) => isClaimed(claims, { sheet, row: was.top, column }))
  );
}

/** Flags, direction and ids of one table. */
const MOST_NEW_COLUMNS = 12;

const NAMES = new Set(Object.values(OUR_NAMES).map((name) => name.toLowerCase()));

/** One of our names for a cell of our settings, or for nothing any more. */
function isOwnName(ground: Ground, name: string, refersTo: string): boolean {
  if (!NAMES.has(name.toLowerCase())) return false;
  if (ground.ours.names.taken.some((taken) => taken.name.toLowerCase() === name.toLowerCase()))
    return isLeftOver(ground, name, refersTo);
  const sheet = /^=?(.+)!\$[A-Z]{1,3}\$\d+$/.exec(refersTo)?.[1];
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

function refusalOf(step: PlanStep): Refusal {
  if (!("sheet" in step))
    return {
      reason: `What the note says of ${"name" in step ? `the name ${step.name}` : "our hidden part"} is left alone: it is not ours as it stands now.`,
    };
  const area = "area" in step ? step.area : "to" in step ? step.to : undefined;
  const where = area ? `${quoteSheetName(step.sheet)}!${areaToA1(area)}` : `the sheet "${step.sheet}"`;
  return {
    ...(area && { at: { sheet: step.sheet, row: area.top, column: area.left } }),
    reason: `${where} is left alone: what the note says of it is not ours as it stands now.`,
  };
}
