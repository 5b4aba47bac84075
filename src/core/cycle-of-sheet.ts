import { cycleOfRows, periodScene } from "./cycle-of-table";
import type { DateSerial } from "./model/period";
import type { Review } from "./model/review";
import { tableKey, tableKeyOfRow } from "./model/table";
import { namedPeriods } from "./parse/named-periods";

/** The last day of the cycle that the key results of a sheet are of: what its words name, else the settings. */
export function cycleEndOf(review: Review, sheet: string): DateSerial | undefined {
  const { tables, scorecard, settings } = review;
  const scene = periodScene(review);
  const ends = tables
    .filter((table) => table.sheet === sheet && table.kind === "okr")
    .flatMap((table) => {
      const rows = scorecard.keyResults.filter((row) => tableKeyOfRow(row) === tableKey(table));
      return cycleOfRows(table, rows, scene)?.end ?? [];
    });
  return ends.length > 0 ? Math.max(...ends) : settings.cycleEnd;
}

/** Whether words name a quarter or a half; a year is the same for the next quarter. */
export function namesPartOfYear(text: string, review: Review): boolean {
  return namedPeriods(text, periodScene(review)).some(
    ({ period: { start, end } }) => end - start < DAYS_OF_LONGEST_PART,
  );
}

const DAYS_OF_LONGEST_PART = 200;
