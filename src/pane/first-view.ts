import { VERDICT } from "../core/model/health";
import type { Review } from "../core/model/review";
import type { View } from "./pane-state";
import { sureness } from "./tables/sureness";

/** The first view that has something for the user to do, in the order in which the work is done. */
export function firstView(review: Review): View {
  if (review.tables.length === 0 || review.tables.some(needsCheck)) return "tables";
  const isBroken = review.links.some((pair) => pair.verdict === VERDICT.brokenLink);
  if (isBroken || review.proposals.length > 0) return "links";
  return review.metadata.journal.some((entry) => entry.kind === "flags") ? "review" : "flags";
}

function needsCheck(table: Review["tables"][number]): boolean {
  return sureness(table) === "please check";
}
