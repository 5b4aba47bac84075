import type { PlanStep } from "../../model/write-plan";

type HintStep = Extract<PlanStep, { readonly kind: "cell hints" }>;

/** Says something at each cell of a row, from the given one to the right. */
export function hintStep(
  sheet: string,
  { row, column: left }: { readonly row: number; readonly column: number },
  hints: readonly string[],
): HintStep {
  const area = { top: row, left, bottom: row, right: left + hints.length - 1 };
  return { kind: "cell hints", sheet, area, hints };
}

/** What takes such a step back. */
export function withoutHints(step: HintStep): HintStep {
  const { kind, sheet, area, hints } = step;
  return { kind, sheet, area, hints: step.was ?? hints.map(() => "") };
}
