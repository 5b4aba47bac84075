import type { Area } from "../../model/address";
import { withoutHints } from "../steps/hint-steps";
import type { Look } from "../../model/look";
import type { PlanStep } from "../../model/write-plan";
import {
  isNamed,
  isOnlyOurs,
  isSameArea,
  settledBlock,
  settledSheet,
  tableArea,
  widthNow,
} from "./recover-blocks";
import { isThere, type RecoverScene } from "./recover-scene";

type StepOf<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

/**
 * The steps that bring back what stood there before one step of the note, whether that was carried out or not. What a
 * sheet of the action's own holds goes with the sheet.
 */
export function takeBackSteps(scene: RecoverScene, step: PlanStep): readonly PlanStep[] {
  if ("sheet" in step && step.kind !== "add sheet" && scene.added.has(step.sheet)) return [];
  const takeBack = TAKE_BACK[step.kind] as (scene: RecoverScene, step: PlanStep) => readonly PlanStep[];
  return takeBack(scene, step);
}

const TAKE_BACK: {
  readonly [Kind in PlanStep["kind"]]: (scene: RecoverScene, step: StepOf<Kind>) => readonly PlanStep[];
} = {
  "add sheet": (scene, { sheet }) => withoutSheet(scene, sheet),
  "delete sheet": (scene, { sheet }) => (isThere(scene, sheet) ? [] : [{ kind: "add sheet", sheet }]),
  "write cells": (scene, step) => settledBlock(scene, step, step.numberFormatWas ?? "General"),
  "resize table": formerSize,
  "copy format": (_scene, step) => withoutLook(step),
  "clear formats": (_scene, { sheet, area, was }) =>
    was ? [{ kind: "give look", sheet, area, looks: was }] : [],
  "give look": (_scene, { sheet, area }) => [{ kind: "clear formats", sheet, area }],
  "column width": formerWidth,
  "word formats": (_scene, { sheet, area, formats }) => [
    { kind: "remove word formats", sheet, area, words: formats.map(({ word }) => word) },
  ],
  "remove word formats": (_scene, step) => formerWords(step),
  // It goes with the sheet.
  "sheet view": () => [],
  "print foot": (_scene, step) => [{ ...step, was: step.becomes, becomes: step.was }],
  "cell hints": (_scene, step) => [withoutHints(step)],
  "draw charts": (_scene, step) => [{ ...step, kind: "erase charts" }],
  "erase charts": (_scene, step) => [{ ...step, kind: "draw charts" }],
  "define name": (scene, { name, refersTo }) =>
    isNamed(scene, name, refersTo) ? [{ kind: "delete name", name, was: refersTo }] : [],
  "delete name": (scene, { name, was }) =>
    isNamed(scene, name, was) ? [] : [{ kind: "define name", name, refersTo: was }],
  "save metadata": formerMetadata,
};

/** A sheet of the action goes, unless somebody wrote on it since; emptied first, so that this can be undone too. */
function withoutSheet(scene: RecoverScene, sheet: string): readonly PlanStep[] {
  const grid = scene.grids.get(sheet);
  if (!grid || !isThere(scene, sheet)) return [];
  const empty = settledSheet(scene, grid);
  return isOnlyOurs(scene, grid) ? [...empty, { kind: "delete sheet", sheet }] : empty;
}

function formerSize(scene: RecoverScene, step: StepOf<"resize table">): readonly PlanStep[] {
  const isResized = isSameArea(tableArea(scene, step.table), step.becomes);
  return isResized ? [{ ...step, was: step.becomes, becomes: step.was }] : [];
}

/** The number format goes with the look, so it is set again. */
function withoutLook({ sheet, to: area, numberFormatWas }: StepOf<"copy format">): readonly PlanStep[] {
  const clear: PlanStep = { kind: "clear formats", sheet, area };
  if (numberFormatWas === undefined || numberFormatWas === "General") return [clear];
  return [clear, { kind: "give look", sheet, area, looks: uniform(area, { numberFormat: numberFormatWas }) }];
}

function uniform(area: Area, look: Look): readonly (readonly Look[])[] {
  const row = Array.from({ length: area.right - area.left + 1 }, () => look);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}

/** Widths are read in hundredths of a character. */
const SAME_WIDTH = 0.02;

function formerWidth(
  scene: RecoverScene,
  { kind, sheet, column, was }: StepOf<"column width">,
): readonly PlanStep[] {
  const now = widthNow(scene, sheet, column);
  if (now !== undefined && was !== undefined && Math.abs(now - was) < SAME_WIDTH) return [];
  return [{ kind, sheet, column, characters: was, ...(now !== undefined && { was: now }) }];
}

/** Taken away first, so that none stands there twice where they were not taken away yet. */
function formerWords({
  sheet,
  area,
  words,
  was: formats = [],
}: StepOf<"remove word formats">): readonly PlanStep[] {
  const clear: PlanStep = { kind: "remove word formats", sheet, area, words };
  return formats.length === 0 ? [clear] : [clear, { kind: "word formats", sheet, area, formats }];
}

function formerMetadata({ workbook }: RecoverScene, step: StepOf<"save metadata">): readonly PlanStep[] {
  const isSaved = workbook.metadata === step.becomes && step.was !== step.becomes;
  return isSaved ? [{ ...step, was: step.becomes, becomes: step.was }] : [];
}
