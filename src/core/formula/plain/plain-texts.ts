import type { Table } from "../../model/table";
import type { Findings } from "./plain-dialect";

/** What the targets of a table say beside a number. */
export interface KnownTargets extends Findings {
  /** The upper end of a band; "" for a single number. */
  readonly uppers: readonly (number | string)[];
  /** 1 at least, -1 at most, 0 neither. */
  readonly bounds: readonly number[];
  /** 1 where meeting the target exactly does not count. */
  readonly stricts: readonly number[];
}

/**
 * The texts that stand in one table and what our functions read in them. A plain formula cannot read `€1.2m`, but it can
 * tell that a cell still holds exactly that text; any other text makes it say that the inputs are to be checked.
 */
export interface KnownTexts {
  readonly actual: Findings;
  readonly target: KnownTargets;
  readonly baseline: Findings;
  readonly start: Findings;
  readonly due: Findings;
  /** The first days of the periods among the due days: `Q3 2026`. */
  readonly begins: Findings;
  readonly updated: Findings;
  readonly cadence: Findings;
  readonly direction: Findings;
  /** Texts that mean no data, in columns of periods. */
  readonly noData: readonly string[];
  /** The last day of each period of the table, in the order of its columns; empty where nothing is dated by them. */
  readonly periodEnds: readonly number[];
  /** What the names of the rows say of their targets and baselines; a band as text. */
  readonly statedTargets: Findings;
  readonly statedBaselines: Findings;
  /** The texts are percentages: a bare 98 beside 99.5% is a doubt, as it is to the functions. */
  readonly areShares: boolean;
}

/** How plain formulas learn what texts mean; made by the part of the core that can read. */
export interface PlainReader {
  readonly textsOf: (table: Table) => KnownTexts;
  /** The measures whose rows a formula cannot read, by key, each with what it cannot read: `target "+25%"`. */
  readonly unreadable: (
    table: Table,
    texts: KnownTexts,
    flag: "health" | "staleness",
  ) => ReadonlyMap<string, string>;
}

const NOTHING: Findings = { texts: [], values: [] };

/** Only what the cells hold as numbers, days and our own words. */
export const NO_TEXTS: KnownTexts = {
  actual: NOTHING,
  target: { ...NOTHING, uppers: [], bounds: [], stricts: [] },
  baseline: NOTHING,
  start: NOTHING,
  due: NOTHING,
  begins: NOTHING,
  updated: NOTHING,
  cadence: NOTHING,
  direction: NOTHING,
  noData: [],
  periodEnds: [],
  statedTargets: NOTHING,
  statedBaselines: NOTHING,
  areShares: false,
};
