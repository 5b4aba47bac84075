import type { PlanRequest } from "../../core/plan-request";
import type { LinkWish } from "../../core/plan/links/link-sources";
import { counted } from "../pane-words";
import { PLAN_WORDS } from "./plan-words";

/** What the sheet of a plan is called: `Link 5 key results to their KPIs`. */
export function planHeading(request: PlanRequest): string {
  if (request.kind === "remove") return PLAN_WORDS.headings[`remove ${request.scope}`];
  if (request.kind === "quarter") return PLAN_WORDS.newQuarter(request.sheet);
  if (request.kind === "check-in") return `Write ${counted(request.entries.length, "check-in", "check-ins")}`;
  if (request.kind === "link" && request.links.length > 0) {
    const [keyResults, kpis] = [distinct(request.links, "keyResult"), distinct(request.links, "kpi")];
    return `Link ${counted(keyResults, "key result", "key results")} to ${kpis === 1 ? "a KPI" : "their KPIs"}`;
  }
  const headings: Readonly<Partial<Record<PlanRequest["kind"], string>>> = PLAN_WORDS.headings;
  return headings[request.kind] ?? PLAN_WORDS.what;
}

function distinct(links: readonly LinkWish[], end: "keyResult" | "kpi"): number {
  return new Set(links.map((link) => link[end])).size;
}
