import type { LinkedPair } from "../../core/model/assessment";
import type { PlanRequest } from "../../core/plan-request";
import { LINKS_WORDS } from "./links-words";

/** What can be asked of a link, each by its label. */
export interface LinkRequest {
  readonly label: string;
  readonly request: PlanRequest;
}

/** The requests that fit a link. Only a KPI that measures the key result can give it its actual. */
export function linkRequests({ link, keyResult, kpi }: LinkedPair): readonly LinkRequest[] {
  const unlink: LinkRequest = { label: LINKS_WORDS.unlink, request: { kind: "unlink", link } };
  if (!keyResult || !kpi || link.relation !== "measures") return [unlink];
  // The plan on show names the typed number that it replaces, so asking is agreeing to look, not to lose it.
  const wish = { keyResult: keyResult.key, kpi: kpi.key, over: "replace" } as const;
  return [{ label: LINKS_WORDS.feed, request: { kind: "feed", wish } }, unlink];
}
