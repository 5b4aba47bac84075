import type { NewContent, PlanStep } from "../core/model/write-plan";
import type { StepOf } from "./step-content";

/** Excel on the web takes at most 5 MB in one request, and a character may take more than one byte. */
const CHARACTERS_PER_SYNC = 1_000_000;

/** Parts of a step that each fit into one request; together they do the same. */
export function splitStep(step: PlanStep): readonly PlanStep[] {
  return step.kind === "write cells" ? splitRows(step) : [step];
}

function splitRows(step: StepOf<"write cells">): readonly PlanStep[] {
  const parts: PlanStep[] = [];
  let first = 0;
  let size = 0;
  step.becomes.forEach((row, index) => {
    const rowSize = characters(row) + characters(step.was[index] ?? []);
    if (index > first && size + rowSize > CHARACTERS_PER_SYNC) {
      parts.push(partOf(step, first, index));
      [first, size] = [index, 0];
    }
    size += rowSize;
  });
  return parts.length === 0 ? [step] : [...parts, partOf(step, first, step.becomes.length)];
}

function characters(row: readonly NewContent[]): number {
  return row.reduce<number>((sum, content) => sum + String(content ?? "").length + 3, 0);
}

/** The rows from `first` up to, but not with, `end`. */
function partOf(step: StepOf<"write cells">, first: number, end: number): PlanStep {
  const { top } = step.area;
  return {
    ...step,
    area: { ...step.area, top: top + first, bottom: top + end - 1 },
    was: step.was.slice(first, end),
    becomes: step.becomes.slice(first, end),
  };
}
