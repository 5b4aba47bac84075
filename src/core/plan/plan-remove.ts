import type { Review } from "../model/review";
import type { WritePlan } from "../model/write-plan";

/** flags: the columns and the list of flags. everything: also ids, links, settings, the log and our XML part. */
export type RemoveScope = "flags" | "everything";

/** Takes back exactly what we added, found by journal and by marks in the cells. */
export function planRemove(review: Review, scope: RemoveScope): WritePlan {
  void [review, scope];
  return { title: "Remove nothing", steps: [], groups: [], refusals: [] };
}
