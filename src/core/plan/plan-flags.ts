import type { Direction } from "../model/quantity";
import type { Review } from "../model/review";
import type { WritePlan } from "../model/write-plan";

export type FlagName = "health" | "staleness" | "link";

/** What the user ticked in the pane. */
export interface FlagsChoice {
  /** Fingerprints of the tables that get flags. */
  readonly tables: readonly string[];
  readonly flags: readonly FlagName[];
  /** beside: new columns at the table's right edge. new sheet: a list of all measures on `OKR Flags`. */
  readonly place: "beside" | "new sheet";
  /** Our reading of the direction by `Measured.key`; fills a `Direction` column in tables that have none. */
  readonly directions?: ReadonlyMap<string, Direction>;
}

/** How the `Link` column is written; made by the part that knows the register. */
export interface LinkFlag {
  /** The formula of a row, given the reference of the cell that holds its id: `$A5`. */
  readonly formula: (idReference: string) => string;
  /** What the formula will show, by `Measured.key`; absent for a row without links. */
  readonly shows: ReadonlyMap<string, string>;
}

/** Everything that writing these flags would do to the workbook; nothing is written yet. */
export function planFlags(review: Review, choice: FlagsChoice, link?: LinkFlag): WritePlan {
  void [review, choice, link];
  return { title: "Write nothing", steps: [], groups: [], refusals: [] };
}
