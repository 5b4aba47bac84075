import type { FoundInWorkbook } from "./find-in-workbook";
import type { DateSerial } from "./model/period";
import { settled } from "./model/remembered";
import type { Review } from "./model/review";
import type { Workbook } from "./model/workbook";
import { withRebuiltJournal } from "./ours/rebuilt-journal";
import { readOwnMarksAt } from "./ours/read-own-marks";
import { readSettings } from "./ours/read-settings";
import { dayOf, reviewDates } from "./ours/review-dates";

/**
 * What the cells of ours say that were found: the settings, the day as of which to judge, the log and the ids, and the
 * journal where it was lost.
 */
export function readOwnCells(
  workbook: Workbook,
  { metadata: written, ours: places }: FoundInWorkbook,
  { today, chosen }: { readonly today: DateSerial; readonly chosen: DateSerial | undefined },
): Pick<Review, "settings" | "dates" | "asOf" | "ours" | "metadata"> {
  const ours = readOwnMarksAt(places, workbook);
  const metadata = withRebuiltJournal(written, workbook, ours);
  const settings = settled(readSettings(workbook, ours.names));
  const dates = reviewDates(workbook, { settings, metadata, ours }, { today, chosen });
  return { settings, dates, asOf: dayOf(dates, chosen), ours, metadata };
}
