import type { PlanRequest } from "../../core/plan-request";
import { counted } from "../pane-words";
import { PLAN_WORDS } from "./plan-words";

/** What the sheet of a plan is called: `Link 5 key results to their KPIs`. */
export function planHeading(request: PlanRequest): string {
  if (request.kind === "remove") return PLAN_WORDS.headings[`remove ${request.scope}`];
  if (request.kind === "check-in") return `Write ${counted(request.entries.length, "check-in", "check-ins")}`;
  if (request.kind === "link" && request.links.length > 1)
    return `Link ${counted(request.links.length, "KPI", "KPIs")} to key results`;
  const headings: Readonly<Partial<Record<PlanRequest["kind"], string>>> = PLAN_WORDS.headings;
  return headings[request.kind] ?? PLAN_WORDS.what;
}
