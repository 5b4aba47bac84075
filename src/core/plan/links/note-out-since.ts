import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import type { LinkSources } from "./link-sources";
import { notedRows } from "./noted-rows";
import { registerPart, registerSite } from "./register-part";

/** A plan that writes something notes since when each link differs as well, where the register has room for it. */
export function withNotedLinks(plan: WritePlan, review: Review, sources: LinkSources): WritePlan {
  const site = registerSite(review, sources.register);
  if (plan.steps.length === 0 || "reason" in site || !site.grid || site.added.length > 0) return plan;
  const { steps, groups, refusals } = registerPart(site, notedRows(review, { site, sources }));
  if (refusals.length > 0) return plan;
  return { ...plan, steps: [...steps, ...plan.steps], groups: [...plan.groups, ...groups] };
}
