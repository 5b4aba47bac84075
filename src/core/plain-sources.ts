import { flagSources } from "./flag-sources";
import { linkSources } from "./link-sources";
import type { Review } from "./model/review";
import { plainReader } from "./plain-reader";
import type { PlainSources } from "./plan/keep/plan-plain-formulas";

/** What plain formulas need beside the review. */
export function plainSources(review: Review): PlainSources {
  return { flags: flagSources(review), links: linkSources(review), reader: plainReader(review) };
}
