import * as checkIn from "../core/check-in-desk";
import { dismissedTables } from "../core/dismissed-tables";
import { withGridsOf } from "../core/model/same-grid";
import { proposalsInSlices } from "../core/open-proposals";
import { reviewInSlices } from "../core/review-workbook";

/** What reads a workbook and judges it: it is needed once a workbook is to be read. */
export const CORE = { reviewInSlices, withGridsOf, proposalsInSlices, dismissedTables, checkIn };

export type Core = typeof CORE;
