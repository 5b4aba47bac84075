import { TONES } from "../../core/model/tones";
import type { PlanStep, WritePlan } from "../../core/model/write-plan";
import { toneOf } from "../tone";
import { listed } from "../pane-words";
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
  const coloured = sheetsOf(plan, ["word formats"]);
  const uncoloured = sheetsOf(plan, ["remove word formats", "clear formats"]);
  return [
    ...new Set(others),
    ...(coloured.length > 0 ? [PLAN_WORDS.formats(listed(coloured))] : []),
    ...(uncoloured.length > 0 ? [PLAN_WORDS.unformats(listed(uncoloured))] : []),
    ...(named.length > 0 ? [PLAN_WORDS.defineNames(named)] : []),
  ];
}

function sheetsOf({ steps }: WritePlan, kinds: readonly PlanStep["kind"][]): readonly string[] {
  const own = steps.filter((step) => kinds.includes(step.kind));
  return [...new Set(own.flatMap((step) => ("sheet" in step ? [step.sheet] : [])))];
}

type StepOf<Kind extends PlanStep["kind"]> = Extract<PlanStep, { readonly kind: Kind }>;

function sentenceOf(step: PlanStep): string | undefined {
  const say = SENTENCES[step.kind] as (step: PlanStep) => string | undefined;
  return say(step);
}

/** Told by its cells, or with others of its kind in one sentence. */
const silent = () => undefined;

const SENTENCES: {
  readonly [Kind in PlanStep["kind"]]: (step: StepOf<Kind>) => string | undefined;
} = {
  "add sheet": ({ sheet }) => PLAN_WORDS.addSheet(sheet),
  "delete sheet": ({ sheet }) => PLAN_WORDS.deleteSheet(sheet),
  "resize table": ({ table, was, becomes }) => {
    const isTakenIn = becomes.right > was.right || becomes.bottom > was.bottom;
    const what = becomes.right === was.right ? "row" : "columns";
    return isTakenIn ? PLAN_WORDS.intoTable(table, what) : PLAN_WORDS.outOfTable(table, what);
  },
  "cell hints": ({ hints }) => (hints.some((hint) => hint !== "") ? PLAN_WORDS.hints : PLAN_WORDS.noHints),
  "draw charts": ({ sheet, charts }) => PLAN_WORDS.drawCharts(charts.length, sheet),
  "erase charts": ({ sheet }) => PLAN_WORDS.eraseCharts(sheet),
  "delete name": ({ name }) => PLAN_WORDS.deleteName(name),
  "save metadata": ({ becomes }) => (becomes === undefined ? PLAN_WORDS.forgets : PLAN_WORDS.remembers),
  "word formats": silent,
  "remove word formats": silent,
  "clear formats": silent,
  "define name": silent,
  "write cells": silent,
  "copy format": silent,
  "give look": silent,
  "sheet view": silent,
  "print foot": silent,
  "column width": silent,
};

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
