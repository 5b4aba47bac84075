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
  return ["column width", "give look", "word formats", "sheet view", "cell hints"].includes(step.kind);
}

function undoneStep(step: PlanStep): readonly PlanStep[] {
  switch (step.kind) {
    case "add sheet":
      return [{ kind: "delete sheet", sheet: step.sheet }];
    case "delete sheet":
      return [{ kind: "add sheet", sheet: step.sheet }];
    case "write cells":
      return [rewritten(step)];
    case "resize table":
      return [{ ...step, was: step.becomes, becomes: step.was }];
    case "copy format":
      return [{ kind: "clear formats", sheet: step.sheet, area: step.to }];
    case "column width":
      return [columnWidthBack(step)];
    case "word formats":
      return [{ ...step, kind: "remove word formats", words: step.formats.map(({ word }) => word) }];
    // Looks that were taken away come back when the flags are written again.
    case "remove word formats":
    case "clear formats":
    case "sheet view":
      return [];
    // Plans give looks to blank cells only.
    case "give look":
      return [{ kind: "clear formats", sheet: step.sheet, area: step.area }];
    case "cell hints":
      return [withoutHints(step)];
    case "define name":
      return [{ kind: "delete name", name: step.name, was: step.refersTo }];
    case "delete name":
      return [{ kind: "define name", name: step.name, refersTo: step.was }];
    case "save metadata":
      return [{ kind: "save metadata", was: step.becomes, becomes: step.was }];
  }
}

function rewritten(step: Extract<PlanStep, { kind: "write cells" }>): PlanStep {
  const { numberFormat, numberFormatWas, ...cells } = step;
  const swapped = { ...cells, was: step.becomes, becomes: step.was };
  if (numberFormat === undefined) return swapped;
  return { ...swapped, numberFormat: numberFormatWas ?? "General", numberFormatWas: numberFormat };
}

function columnWidthBack({
  was,
  characters,
  ...step
}: Extract<PlanStep, { kind: "column width" }>): PlanStep {
  return { ...step, characters: was, ...(characters !== undefined && { was: characters }) };
}
