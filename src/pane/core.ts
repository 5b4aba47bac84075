import { dismissedTables } from "../core/dismissed-tables";
import { linkableProposals } from "../core/linkable-proposals";
import type { Proposal } from "../core/model/link";
import type { Review } from "../core/model/review";
import type { Slices } from "../core/model/slices";
import * as open from "../core/open-proposals";
import { reviewInSlices } from "../core/review-workbook";

/** Those that the pane can offer. */
function* proposalsInSlices(review: Review): Slices<readonly Proposal[]> {
  return linkableProposals(review, yield* open.proposalsInSlices(review));
}

/** What reads the rows of tables and judges them: it is needed once they are found. */
export const CORE = { reviewInSlices, proposalsInSlices, dismissedTables };

export type Core = typeof CORE;
