import type { Review } from "../../core/model/review";
import type { FlagName, FlagsChoice } from "../../core/plan/flags/flags-choice";

export const FLAG_NAMES: readonly FlagName[] = ["health", "staleness", "link"];

/** What the user unticked; everything else is written, also tables that are found later. */
export interface FlagsTicks {
  readonly withoutTables: readonly string[];
  readonly withoutFlags: readonly FlagName[];
  readonly place: FlagsChoice["place"];
  /** By fingerprint of the table; left out where its flags stand at its right edge. */
  readonly firstColumns: Readonly<Record<string, number>>;
}

export const EVERYTHING: FlagsTicks = {
  withoutTables: [],
  withoutFlags: [],
  place: "beside",
  firstColumns: {},
};

/** The choice that the ticks make in the present reading. The link flag needs links. */
export function chosen(ticks: FlagsTicks, review: Review): FlagsChoice {
  const tables = review.tables.map(({ fingerprint }) => fingerprint);
  return {
    tables: tables.filter((fingerprint) => !ticks.withoutTables.includes(fingerprint)),
    flags: offered(review).filter((flag) => !ticks.withoutFlags.includes(flag)),
    place: ticks.place,
    ...(Object.keys(ticks.firstColumns).length > 0 && { firstColumns: ticks.firstColumns }),
  };
}

/** The flags that can be told for this workbook. */
export function offered(review: Review): readonly FlagName[] {
  return FLAG_NAMES.filter((flag) => flag !== "link" || review.links.length > 0);
}

/** The list with the item in it or without it. */
export function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
