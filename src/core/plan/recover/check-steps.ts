import { isNothing } from "../../formula/content";
import { areaToA1, quoteSheetName } from "../../model/address";
import type { Grid } from "../../model/grid";
import { isProgressFormula } from "../../model/marks";
import type { Workbook } from "../../model/workbook";
import type { NewContent, PlanStep, Refusal } from "../../model/write-plan";
import { readMetadata } from "../../ours/metadata-xml";
import { isOwnContent } from "../../ours/own-content";
import { isFeedFormula } from "../../ours/own-feeds";
import { readOwnMarks } from "../../ours/read-own-marks";
import { isClaimed, notedClaims } from "./claimed-cells";
import { notedCells } from "./noted-cells";
import {
  addedSheets,
  hasOurName,
  isAsNoted,
  isBlankSheet,
  isNotedArea,
  isOursToWrite,
  isOwnArea,
  isOwnName,
  isOwnSheet,
  isToldByCell,
  type Ground,
} from "./own-ground";

/** The steps of a note that touch nothing but what is ours now, and why the others are left alone. */
export interface CheckedSteps {
  readonly steps: readonly PlanStep[];
  readonly refusals: readonly Refusal[];
}

type StepOf<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

/**
 * A note may be forged, or older than what somebody typed since. So each of its steps is held against the workbook as it
 * is: what it writes must be of ours, and where it writes must be ours or blank. A note that this browser wrote is not
 * forged, so it may speak of the user's cells too, as a check-in does; what somebody typed since is left alone by cell.
 */
export function checkSteps(workbook: Workbook, steps: readonly PlanStep[]): CheckedSteps {
  const ours = readOwnMarks(workbook, readMetadata(workbook.metadata));
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const noted = workbook.isOwnNote === true ? notedCells(steps) : new Map<string, never>();
  const bare = { workbook, ours, grids, added: addedSheets(steps, grids), claims: new Map(), noted };
  const writes = steps.filter((step) => step.kind === "write cells" && isOwnWrite(bare, step));
  const ground: Ground = {
    ...bare,
    claims: notedClaims(ours, writes as readonly StepOf<"write cells">[]),
  };
  const allowed = whileTheirSheetStands(
    grids,
    steps.filter((step) => isAllowed(ground, step)),
  );
  const kept = new Set(allowed);
  const told = steps.flatMap((step) =>
    kept.has(step) || isToldByCell(ground, step) ? [] : [refusalOf(step)],
  );
  return { steps: allowed, refusals: [...new Map(told.map((one) => [one.reason, one])).values()] };
}

/** Nothing can be done on a sheet that the note has deleted by then, or adds only later. */
function whileTheirSheetStands(
  grids: ReadonlyMap<string, Grid>,
  steps: readonly PlanStep[],
): readonly PlanStep[] {
  const gone = sheetsToCome(grids, steps);
  return steps.filter((step) => {
    if (!("sheet" in step)) return true;
    const isStanding = step.kind === "add sheet" || !gone.has(step.sheet);
    if (step.kind === "add sheet") gone.delete(step.sheet);
    if (step.kind === "delete sheet") gone.add(step.sheet);
    return isStanding;
  });
}

/** Sheets that are not there before the note adds them. */
function sheetsToCome(grids: ReadonlyMap<string, Grid>, steps: readonly PlanStep[]): Set<string> {
  const firsts = new Map<string, PlanStep["kind"]>();
  for (const step of steps)
    if ((step.kind === "add sheet" || step.kind === "delete sheet") && !firsts.has(step.sheet))
      firsts.set(step.sheet, step.kind);
  return new Set(
    [...firsts].flatMap(([sheet, kind]) => (kind === "add sheet" && !grids.has(sheet) ? [sheet] : [])),
  );
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
  "write cells": (ground, step) =>
    ground.workbook.isOwnNote === true || isOwnWrite(ground, step) || isBlankFormat(ground, step),
  "resize table": isOwnResize,
  "copy format": (ground, { sheet, to }) => isOwnArea(ground, sheet, to) || isAsNoted(ground, sheet, to),
  "clear formats": (ground, { sheet, area }) => isOwnArea(ground, sheet, area),
  "give look": (ground, { sheet, area }) => isOwnArea(ground, sheet, area),
  "column width": (ground, { sheet, column }) =>
    isOursToWrite(ground, sheet) || ground.claims.get(sheet)?.has(column) === true,
  "word formats": (ground, { sheet, area }) => isNotedArea(ground, sheet, area),
  "remove word formats": (ground, { sheet, area }) => isNotedArea(ground, sheet, area),
  "sheet view": (ground, { sheet }) => isOursToWrite(ground, sheet),
  "print foot": (ground, { sheet }) => isOursToWrite(ground, sheet),
  "cell hints": (ground, { sheet, area }) => isNotedArea(ground, sheet, area),
  "draw charts": (ground, { sheet }) => isOursToWrite(ground, sheet),
  "erase charts": (ground, { sheet }) => isOursToWrite(ground, sheet),
  "define name": (ground, { name, refersTo }) => isOwnName(ground, name, refersTo),
  "delete name": (ground, { name, was }) => isOwnName(ground, name, was),
  "save metadata": ({ workbook }, { was, becomes }) =>
    workbook.metadata === was || workbook.metadata === becomes,
};

function isOwnWrite(ground: Ground, { sheet, was, becomes }: StepOf<"write cells">): boolean {
  if (isOursToWrite(ground, sheet)) return true;
  const pairs = becomes.flatMap((row, down) =>
    row.map((content, right) => [was[down]?.[right], content] as const),
  );
  return (
    pairs.some(([before, after]) => !isNothing(before) || !isNothing(after)) && pairs.every(isOwnPair(ground))
  );
}

/** A number may give way to the formula that feeds it or, frozen, stand for our formula of a share; and come back. */
function isOwnPair({ ours }: Ground) {
  const { register } = ours;
  const isOwn = (content: NewContent) => isNothing(content) || isOwnContent(content, ours);
  const isFeed = (content: NewContent) =>
    typeof content === "string" && isFeedFormula(content, register) && isOwn(content);
  const isShare = (one: NewContent, other: NewContent) =>
    typeof one === "number" && typeof other === "string" && isProgressFormula(other) && isOwn(other);
  return ([was, becomes]: readonly [NewContent, NewContent]): boolean =>
    was === becomes ||
    (isOwn(was) && isOwn(becomes)) ||
    isFeed(was) ||
    isFeed(becomes) ||
    isShare(was, becomes) ||
    isShare(becomes, was);
}

/** Only the number format of blank cells in a column of ours. */
function isBlankFormat(ground: Ground, { sheet, area, was, becomes }: StepOf<"write cells">): boolean {
  return [...was, ...becomes].every((row) => row.every(isNothing)) && isOwnArea(ground, sheet, area);
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
