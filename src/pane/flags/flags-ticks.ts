import type { Review } from "../../core/model/review";
import { columnOf, hasRowPerMeasure, type Table } from "../../core/model/table";
import { flagsSheet } from "./written-flags";
import type { FlagContent, FlagName, FlagsChoice } from "../../core/plan/flags/flags-choice";

const FLAG_NAMES: readonly FlagName[] = ["health", "staleness", "link"];
/** Written only on request, and then beside every table that can have them. */
export const FURTHER_FLAGS = ["progress", "owner"] as const satisfies readonly FlagName[];
export type FurtherFlag = (typeof FURTHER_FLAGS)[number];

/** What the user unticked; everything else is written, also tables that are found later. */
export interface FlagsTicks {
  /** The flags that a table does not get, by its fingerprint. */
  readonly without: Readonly<Record<string, readonly FlagName[]>>;
  readonly further: readonly FurtherFlag[];
  readonly place: FlagsChoice["place"];
  /** Left out until the user chose; then what stands there goes on. */
  readonly content?: FlagContent;
  /** By fingerprint of the table; left out where its flags stand at its right edge. */
  readonly firstColumns: Readonly<Record<string, number>>;
}

/**
 * What is ticked before the user chose: everything, but of a table that has flags already those that it has, so that
 * a choice of long ago is not undone. Where no table has a row for each measure, a column beside it would not fit.
 */
export function ticksAtFirst(review: Review): FlagsTicks {
  const without = review.tables.flatMap(({ fingerprint, sheet, area }) => {
    const names = review.ours.columns
      .filter((own) => own.sheet === sheet && own.headerRow >= area.top && own.headerRow <= area.bottom)
      .map(({ name }) => name);
    const missing = FLAG_NAMES.filter((flag) => !names.includes(flag) && flag !== "link");
    return names.includes("health") || names.includes("staleness") ? [[fingerprint, missing] as const] : [];
  });
  return {
    without: Object.fromEntries(without),
    further: FURTHER_FLAGS.filter((flag) => review.ours.columns.some(({ name }) => name === flag)),
    place: flagsSheet(review) || !review.tables.some(hasRowPerMeasure) ? "new sheet" : "beside",
    firstColumns: {},
  };
}

/** The choice that the ticks make in the present reading. The link flag needs links. */
export function chosen(ticks: FlagsTicks, review: Review): FlagsChoice {
  const flags = offered(review);
  const flagsOf = Object.fromEntries(
    review.tables.map((table) => [
      table.fingerprint,
      [
        ...flags.filter((flag) => !(ticks.without[table.fingerprint] ?? []).includes(flag)),
        ...furtherOf(ticks, table),
      ],
    ]),
  );
  return {
    tables: Object.keys(flagsOf).filter((table) => (flagsOf[table] ?? []).length > 0),
    flags,
    flagsOf,
    place: ticks.place,
    ...(ticks.content && { content: ticks.content }),
    ...(Object.keys(ticks.firstColumns).length > 0 && { firstColumns: ticks.firstColumns }),
  };
}

/** A list on a sheet of its own has no room for them, and a table without owners nothing to say. */
function furtherOf({ further, place }: FlagsTicks, table: Table): readonly FurtherFlag[] {
  if (place === "new sheet") return [];
  return further.filter((flag) => flag !== "owner" || columnOf(table, "owner") !== undefined);
}

/** The ticks with one of the further flags the other way round. */
export function withFurther(ticks: FlagsTicks, flag: FurtherFlag): FlagsTicks {
  const { further } = ticks;
  return {
    ...ticks,
    further: further.includes(flag) ? further.filter((other) => other !== flag) : [...further, flag],
  };
}

/** The flags that can be told for this workbook. */
export function offered(review: Review): readonly FlagName[] {
  return FLAG_NAMES.filter((flag) => flag !== "link" || review.links.length > 0);
}

/** The ticks with one of them the other way round. */
export function withTick(ticks: FlagsTicks, table: string, flag: FlagName): FlagsTicks {
  const before = ticks.without[table] ?? [];
  const after = before.includes(flag) ? before.filter((other) => other !== flag) : [...before, flag];
  return { ...ticks, without: { ...ticks.without, [table]: after } };
}
