import type { Area } from "../core/model/address";
import type { NewContent, PlanStep } from "../core/model/write-plan";
import type { StepOf } from "./step-content";

/** Excel on the web takes at most 5 MB in one request, and a character may take more than one byte. */
export const CHARACTERS_PER_SYNC = 1_000_000;
/** Each way: blank cells have no characters, but commas. */
const CHARACTERS_PER_CELL = 3;
const ROWS_OF_LOOKS = 2_000;
/** A banded column changes its fill in every other row. */
const CHARACTERS_PER_LOOK = 300;

/** Parts of a step that each fit into one request; together they do the same. */
export function splitStep(step: PlanStep): readonly PlanStep[] {
  if (step.kind === "write cells") return splitRows(step);
  if (step.kind === "clear formats") return splitLooks(step.area).map(({ area }) => ({ ...step, area }));
  if (step.kind === "copy format") return splitCopy(step);
  if (step.kind !== "give look") return [step];
  const { looks } = step;
  return splitLooks(step.area).map(({ area, first, end }) => ({
    ...step,
    area,
    looks: looks.slice(first, end),
  }));
}

/** How many cells a step reads. */
export function cellsOf(step: PlanStep): number {
  const area = step.kind === "copy format" ? step.to : "area" in step ? step.area : undefined;
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 1;
}

/** About how many characters travel when a step is carried out. */
export function charactersOfStep(step: PlanStep): number {
  if (step.kind === "copy format" || step.kind === "give look")
    return 1_000 + cellsOf(step) * CHARACTERS_PER_LOOK;
  if (step.kind !== "write cells") return 1_000;
  return step.becomes.reduce((sum, row, down) => sum + rowCharacters(row, step.was[down] ?? []), 0);
}

function splitRows(step: StepOf<"write cells">): readonly PlanStep[] {
  const parts: PlanStep[] = [];
  let first = 0;
  let size = 0;
  step.becomes.forEach((row, index) => {
    const rowSize = rowCharacters(row, step.was[index] ?? []);
    if (index > first && size + rowSize > CHARACTERS_PER_SYNC) {
      parts.push(partOf(step, first, index));
      [first, size] = [index, 0];
    }
    size += rowSize;
  });
  return parts.length === 0 ? [step] : [...parts, partOf(step, first, step.becomes.length)];
}

function rowCharacters(becomes: readonly NewContent[], was: readonly NewContent[]): number {
  return characters(becomes) + characters(was);
}

function characters(row: readonly NewContent[]): number {
  return row.reduce<number>((sum, content) => sum + String(content ?? "").length + CHARACTERS_PER_CELL, 0);
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

function splitCopy(step: StepOf<"copy format">): readonly PlanStep[] {
  const from = splitLooks(step.from);
  return splitLooks(step.to).map(({ area }, index) => ({
    ...step,
    from: from[index]?.area ?? step.from,
    to: area,
  }));
}

function splitLooks(area: Area): readonly { area: Area; first: number; end: number }[] {
  const rows = area.bottom - area.top + 1;
  return Array.from({ length: Math.ceil(rows / ROWS_OF_LOOKS) }, (_, index) => {
    const first = index * ROWS_OF_LOOKS;
    const end = Math.min(rows, first + ROWS_OF_LOOKS);
    return { area: { ...area, top: area.top + first, bottom: area.top + end - 1 }, first, end };
  });
}
