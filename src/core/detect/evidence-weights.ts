import type { BaseRole } from "../model/table";
import type { HeadingMeaning } from "../vocabulary/header-words";

/**
 * How much each observation speaks for a KPI or an OKR table, in log odds: +1 makes it about 2.7 times as likely.
 * Confidence is the logistic function of their sum. The scale: a heading "KPI" over names is worth as much as three
 * ordinary observations, so that a plain two-column list is found; each column of another kind of table takes one away.
 */
export const PRIOR = -3;

/** A plain heading, one of several words, one that could mean anything, and names that no heading announces. */
export const NAME_HEADING = { plain: 3.2, partial: 2.2, vague: 1.1, found: 0.2 } as const;

/** KPI tables are about numbers against targets, in units, at a rhythm. Owner, due and status speak for task lists. */
export const KPI_COLUMNS: Partial<Record<HeadingMeaning, number>> = {
  target: 1.3,
  actual: 1,
  baseline: 0.8,
  unit: 0.7,
  cadence: 0.9,
  direction: 1,
  threshold: 0.9,
  progress: 0.4,
  weight: 0.3,
  definition: 0.4,
  variance: 0.2,
  status: 0.1,
  source: 0.2,
};

/** What OKR tables have beside key results. */
export const OKR_COLUMNS: Partial<Record<BaseRole, number>> = {
  target: 0.3,
  actual: 0.3,
  baseline: 0.4,
  progress: 0.4,
  confidence: 0.6,
  weight: 0.2,
  owner: 0.2,
};

export const KEY_RESULT_HEADING = { plain: 3, partial: 2, vague: 0.3 } as const;
export const SHARED_HEADING = 3;
/** Beside key results, objectives confirm; alone, they head strategy papers and control lists just as well. */
export const OBJECTIVE_HEADING = { withKeyResults: 1.2, alone: 1 } as const;
/** `O1`, `KR1.2` in the cells. */
export const OKR_CODES = 1;

/** Twelve columns of months alone are a budget as often as a KPI table. */
export const PERIOD_COLUMNS = 0.4;
/** Target and actual under each month: nobody keeps accounts like that without a measure to reach. */
export const GROUPED_PERIODS = 1;
/** Rows that say Plan and Actual by turns. */
export const SERIES_ROWS = 2;

/** A title right above the table knows best; a file name covers all its sheets. */
export const TITLE = { near: 1.2, sheetName: 1, fileName: 0.3 } as const;
export const TITLE_OF_LOOK_ALIKE = -1.2;

/** For each column that belongs to another kind of table, up to four of them. */
export const LOOK_ALIKE_COLUMN = -0.9;
export const MOST_LOOK_ALIKE_COLUMNS = 4;
/** Owner, due date and status without a number to reach. */
export const TASK_SHAPE = -1.5;
/** Nothing to measure and nothing that describes measuring. */
export const NOTHING_MEASURED = -1.3;
/** Sums under the columns: accounts and orders add up, KPIs hardly ever do. */
export const SUM_ROW = -1;
/** A word that can mean anything counts a part. */
export const VAGUE_SHARE = 0.4;
/** Names that repeat are categories or people. */
export const REPEATED_NAMES = -0.8;
export const NO_ROWS = -1;
/** `Date | NPS | Churn`: a month per row with measures beside it. */
export const PERIOD_PER_ROW = 1;
/** Pairs such as `CV | CV Target`. */
export const PAIRED_HEADINGS = 3.4;
/** `Target cost | Target revenue`: targets only, by region or channel. */
export const TARGET_AS_HEADING = 1.1;
export const MOST_TARGETS = 4;

/** A third of the names are metrics that everybody knows: NPS, churn, gross margin. */
export const SHARE_OF_KNOWN_METRICS = 0.34;
export const KNOWN_METRICS = 1.2;
/** Half of the headings are such metrics, under a title that says KPI. */
export const SHARE_OF_METRIC_HEADINGS = 0.5;
export const METRICS_UNDER_TITLE = 1.2;
/** Percents beside plain numbers under one heading. */
export const MIXED_UNITS = 0.8;
/** Texts and numbers without headings right under a title that says KPI. */
export const LIST_UNDER_TITLE = 2.2;
