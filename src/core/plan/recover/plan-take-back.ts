import type { PlanStep, WritePlan } from "../../model/write-plan";
import { withoutHints } from "../steps/hint-steps";
import { cellsTitle, countCells } from "../steps/plan-part";

/** The plan that brings back what stood there before, as long as nobody has changed it since. */
export function planTakeBack(plan: WritePlan): WritePlan {
  const added = new Set(plan.steps.flatMap((step) => (step.kind === "add sheet" ? [step.sheet] : [])));
  const groups = plan.groups.map(({ title, cells }) => ({
    title,
    cells: cells.flatMap(({ at, was, becomes }) =>
      typeof was === "object" ? [] : [{ at, was: becomes, becomes: was }],
    ),
  }));
  return {
    title: cellsTitle("Take back", countCells(groups)),
    steps: [...plan.steps].reverse().flatMap((step) => (goesWithSheet(step, added) ? [] : undoneStep(step))),
    groups,
    refusals: [],
  };
}

/** Looks and widths need not be taken off a sheet that is then deleted; its cells are emptied, so that nothing is lost. */
function goesWithSheet(step: PlanStep, added: ReadonlySet<string>): boolean {
  if (!("sheet" in step) || !added.has(step.sheet)) return false;
  return ["column width", "give look", "word formats", "sheet view", "cell hints", "draw charts"].includes(
    step.kind,
  );
}

type StepOf<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

function undoneStep(step: PlanStep): readonly PlanStep[] {
  return (UNDONE[step.kind] as (step: PlanStep) => readonly PlanStep[])(step);
}

const nothing = () => [];

const UNDONE: { readonly [Kind in PlanStep["kind"]]: (step: StepOf<Kind>) => readonly PlanStep[] } = {
  "add sheet": ({ sheet }) => [{ kind: "delete sheet", sheet }],
  "delete sheet": ({ sheet }) => [{ kind: "add sheet", sheet }],
  "write cells": (step) => [rewritten(step)],
  "resize table": (step) => [{ ...step, was: step.becomes, becomes: step.was }],
  "copy format": ({ sheet, to }) => [{ kind: "clear formats", sheet, area: to }],
  "column width": (step) => [columnWidthBack(step)],
  "word formats": (step) => [
    { ...step, kind: "remove word formats", words: step.formats.map(({ word }) => word) },
  ],
  // Looks that were taken away come back when the flags are written again.
  "remove word formats": nothing,
  "clear formats": nothing,
  "sheet view": nothing,
  "print foot": (step) => [{ ...step, was: step.becomes, becomes: step.was }],
  // Plans give looks to blank cells only.
  "give look": ({ sheet, area }) => [{ kind: "clear formats", sheet, area }],
  "cell hints": (step) => [withoutHints(step)],
  "draw charts": (step) => [{ ...step, kind: "erase charts" }],
  "erase charts": (step) => [{ ...step, kind: "draw charts" }],
  "define name": ({ name, refersTo }) => [{ kind: "delete name", name, was: refersTo }],
  "delete name": ({ name, was }) => [{ kind: "define name", name, refersTo: was }],
  "save metadata": ({ was, becomes }) => [{ kind: "save metadata", was: becomes, becomes: was }],
};

function rewritten(step: StepOf<"write cells">): PlanStep {
  const { numberFormat, numberFormatWas, ...cells } = step;
  const swapped = { ...cells, was: step.becomes, becomes: step.was };
  if (numberFormat === undefined) return swapped;
  return { ...swapped, numberFormat: numberFormatWas ?? "General", numberFormatWas: numberFormat };
}

function columnWidthBack({ was, characters, ...step }: StepOf<"column width">): PlanStep {
  return { ...step, characters: was, ...(characters !== undefined && { was: characters }) };
}
