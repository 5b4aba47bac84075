/**
 * How one language names months and other periods. All but the months are words parted by commas; case, accents,
 * plural s and punctuation do not count.
 */
export interface PeriodWords {
  /** January to December, the spellings of one month parted by a bar. */
  readonly months: readonly string[];
  /** Short forms beside `months`, where these are read in cells, too: a beginning is enough there. */
  readonly shortMonths?: readonly string[];
  /** Words before or after a number: `Week 3`, `3. Quartal`. */
  readonly week: string;
  readonly month: string;
  readonly quarter: string;
  readonly half: string;
  readonly year: string;
  /** Words beside a number that name no days of the calendar: `P1`, `Tertial 2`. */
  readonly otherUnits?: string;
  /** `YTD`: a period column that sums the others up. */
  readonly toDate: string;
  /** Letters that say something only beside a period: `Q1 A`, `Q1 T`. */
  readonly beside?: { readonly actual: string; readonly target: string };
}

/** Every name of a month with its number, 1–12: `ocak` and `oca` are 1. */
export function monthNames({
  months,
  shortMonths = [],
}: PeriodWords): readonly (readonly [string, number])[] {
  return [months, shortMonths].flatMap((list) =>
    list.flatMap((names, index) =>
      names
        .split("|")
        .filter((name) => name !== "")
        .map((name) => [name, index + 1] as const),
    ),
  );
}
