import type { PlanStep, WritePlan } from "../../model/write-plan";
import { readMetadata, writeMetadata } from "../../ours/metadata-xml";
import { withEntries } from "../steps/metadata-step";
import { cellsTitle, countCells } from "../steps/plan-part";

/** Several plans as one; what they share, such as the as-of day that all renew, is done once. */
export function mergedPlan(plans: readonly WritePlan[], verb: string, nothing: string): WritePlan {
  const groups = unique(plans.flatMap((plan) => plan.groups));
  const cells = countCells(groups);
  return {
    title: cells === 0 ? nothing : cellsTitle(verb, cells),
    steps: savedOnce(unique(plans.flatMap(({ steps }) => steps))),
    groups,
    refusals: unique(plans.flatMap(({ refusals }) => refusals)),
  };
}

/** Each plan would keep its own entries alone, and the last one would forget what the others added. */
function savedOnce(steps: readonly PlanStep[]): readonly PlanStep[] {
  const saves = steps.flatMap((step) => (step.kind === "save metadata" ? [step] : []));
  const [first] = saves;
  const others = steps.filter(({ kind }) => kind !== "save metadata");
  if (!first || saves.length === 1) return [...others, ...saves];
  const known = new Set(readMetadata(first.was).journal.map((entry) => JSON.stringify(entry)));
  const kept = saves.map(({ becomes }) => readMetadata(becomes));
  const added = kept.flatMap(({ journal }) => journal.filter((entry) => !known.has(JSON.stringify(entry))));
  const [last = readMetadata(first.was)] = kept.slice(-1);
  const becomes = writeMetadata(withEntries(last, added));
  return [...others, { ...first, becomes }];
}

function unique<Part>(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
