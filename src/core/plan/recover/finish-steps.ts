import type { PlanStep } from "../../model/write-plan";
import { isNamed, isOnlyOurs, isSameArea, settledBlock, tableArea } from "./recover-blocks";
import { isThere, type RecoverScene } from "./recover-scene";

type StepOf<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

/** What remains to be done of one step of the note; looks are given again, since nobody can see half of them. */
export function finishSteps(scene: RecoverScene, step: PlanStep): readonly PlanStep[] {
  // A sheet that is gone already took with it what was to be done there.
  if ("sheet" in step && !isThere(scene, step.sheet) && !scene.added.has(step.sheet)) return [];
  const finish = FINISH[step.kind] as (scene: RecoverScene, step: PlanStep) => readonly PlanStep[];
  return finish(scene, step);
}

const again = (_scene: RecoverScene, step: PlanStep): readonly PlanStep[] => [step];

const FINISH: {
  readonly [Kind in PlanStep["kind"]]: (scene: RecoverScene, step: StepOf<Kind>) => readonly PlanStep[];
} = {
  "add sheet": (scene, step) => (isThere(scene, step.sheet) ? [] : [step]),
  "delete sheet": (scene, step) => (canDelete(scene, step.sheet) ? [step] : []),
  "write cells": (scene, step) => settledBlock(scene, step, step.numberFormat),
  "resize table": (scene, step) => (isSameArea(tableArea(scene, step.table), step.becomes) ? [] : [step]),
  "copy format": again,
  "clear formats": again,
  "give look": again,
  "column width": again,
  "word formats": (_scene, step) => [withoutWords(step), step],
  "remove word formats": again,
  "sheet view": again,
  "print foot": again,
  "cell hints": again,
  // So that none stands there twice; on a sheet that is still to be added there is none.
  "draw charts": (scene, step) => [
    ...(isThere(scene, step.sheet) ? [{ ...step, kind: "erase charts" as const }] : []),
    step,
  ],
  "erase charts": again,
  "define name": (scene, step) => (isNamed(scene, step.name, step.refersTo) ? [] : [step]),
  "delete name": (scene, step) => (isNamed(scene, step.name, step.was) ? [step] : []),
  "save metadata": (scene, step) => (scene.workbook.metadata === step.becomes ? [] : [step]),
};

/** Somebody may have typed on the sheet since it was emptied. */
export function canDelete(scene: RecoverScene, sheet: string): boolean {
  const grid = scene.grids.get(sheet);
  return isThere(scene, sheet) && grid !== undefined && isOnlyOurs(scene, grid);
}

/** So that none stands there twice. */
function withoutWords({ sheet, area, formats }: StepOf<"word formats">): PlanStep {
  return { kind: "remove word formats", sheet, area, words: formats.map(({ word }) => word) };
}
