import { dismissedTables } from "../core/dismissed-tables";
import { linkableProposals } from "../core/linkable-proposals";
import type { Proposal } from "../core/model/link";
import type { Review } from "../core/model/review";
import { withGridsOf } from "../core/model/same-grid";
import type { Slices } from "../core/model/slices";
import * as open from "../core/open-proposals";
import { reviewInSlices } from "../core/review-workbook";

/** Those that the pane can offer. */
function* proposalsInSlices(review: Review): Slices<readonly Proposal[]> {
  return linkableProposals(review, yield* open.proposalsInSlices(review));
}

/** What reads a workbook and judges it: it is needed once a workbook is to be read. */
export const CORE = { reviewInSlices, withGridsOf, proposalsInSlices, dismissedTables };

export type Core = typeof CORE;
