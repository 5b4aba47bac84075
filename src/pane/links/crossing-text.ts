import type { LinkedPair } from "../../core/model/assessment";
import { LINKS_WORDS } from "./links-words";

/** Who is on both sides, where it is not the same hand: `Ada · KPI with Grace · crosses Sales and Support`. */
export function crossingText({ keyResult, kpi }: LinkedPair, term: string): string {
  if (!keyResult || !kpi) return "";
  const owners =
    keyResult.owner && kpi.owner && keyResult.owner !== kpi.owner
      ? LINKS_WORDS.owners(keyResult.owner, term, kpi.owner)
      : "";
  const departments =
    keyResult.department && kpi.department && keyResult.department !== kpi.department
      ? LINKS_WORDS.crosses(keyResult.department, kpi.department)
      : "";
  return [owners, departments].filter(Boolean).join(" · ");
}
