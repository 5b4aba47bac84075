import { TONES } from "../../core/model/tones";
import type { PlanStep, WritePlan } from "../../core/model/write-plan";
import { toneOf } from "../tone";
import { PLAN_WORDS } from "./plan-words";

/** How many cells a plan lists. */
export function cellCount(plan: WritePlan): number {
  return plan.groups.reduce((count, { cells }) => count + cells.length, 0);
}

/** How many of its cells are to hold a formula. */
export function formulaCount(plan: WritePlan): number {
  const cells = plan.groups.flatMap((group) => group.cells);
  return cells.filter(({ becomes }) => typeof becomes === "string" && becomes.startsWith("=")).length;
}

/** What a plan does besides writing the cells that it lists, each thing once, in sentences. */
export function besides(plan: WritePlan): readonly string[] {
  const named = plan.steps.flatMap((step) => (step.kind === "define name" ? [step.name] : []));
  const others = plan.steps.flatMap((step) => sentenceOf(step) ?? []);
  return [...new Set([...others, ...(named.length > 0 ? [PLAN_WORDS.defineNames(named)] : [])])];
}

function sentenceOf(step: PlanStep): string | undefined {
  switch (step.kind) {
    case "add sheet":
      return PLAN_WORDS.addSheet(step.sheet);
    case "delete sheet":
      return PLAN_WORDS.deleteSheet(step.sheet);
    case "resize table":
      return PLAN_WORDS.resizeTable(step.table);
    case "word formats":
      return PLAN_WORDS.formats(step.sheet);
    case "remove word formats":
    case "clear formats":
      return PLAN_WORDS.unformats(step.sheet);
    case "cell hints":
      return hintSentence(step);
    case "delete name":
      return PLAN_WORDS.deleteName(step.name);
    case "save metadata":
      return step.becomes === undefined ? PLAN_WORDS.forgets : PLAN_WORDS.remembers;
    case "define name":
    case "write cells":
    case "copy format":
    case "give look":
    case "sheet view":
    case "column width":
      return undefined;
  }
}

function hintSentence({ hints }: Extract<PlanStep, { kind: "cell hints" }>): string {
  return hints.some((hint) => hint !== "") ? PLAN_WORDS.hints : PLAN_WORDS.noHints;
}

/** How often each word will be shown, worst first, as the bar beside them: `2 At risk`, `41 On track`. */
export function wordCounts(
  words: readonly string[],
): readonly { readonly word: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  words.forEach((word) => counts.set(word, (counts.get(word) ?? 0) + 1));
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((one, other) => badness(one.word) - badness(other.word) || other.count - one.count);
}

function badness(word: string): number {
  return TONES.indexOf(toneOf(word) ?? "good");
}
