import type { WritePlan } from "../../model/write-plan";
import { cellsTitle, countCells } from "../steps/plan-part";

/** Several plans as one; what they share, such as the as-of day that all renew, is done once. */
export function mergedPlan(plans: readonly WritePlan[], verb: string, nothing: string): WritePlan {
  const groups = unique(plans.flatMap((plan) => plan.groups));
  const cells = countCells(groups);
  return {
    title: cells === 0 ? nothing : cellsTitle(verb, cells),
    steps: unique(plans.flatMap(({ steps }) => steps)),
    groups,
    refusals: unique(plans.flatMap(({ refusals }) => refusals)),
  };
}

function unique<Part>(parts: readonly Part[]): readonly Part[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
