import { gridOf, cellAt } from "../model/grid";
import type { Metadata } from "../model/metadata";
import type { OwnPlaces } from "../model/own-marks";
import type { DateSerial } from "../model/period";
import type { ReviewDates } from "../model/review-dates";
import type { Settings } from "../model/settings";
import type { Workbook } from "../model/workbook";

interface Marks {
  readonly settings: Settings;
  readonly metadata: Metadata;
  readonly ours: OwnPlaces;
}

/** A day that is chosen wins over one that the user typed, that over today; a day that we wrote is only an old today. */
export function reviewDates(
  workbook: Workbook,
  { settings, ...marks }: Marks,
  { today, chosen }: { readonly today: DateSerial; readonly chosen: DateSerial | undefined },
): ReviewDates {
  const { asOf: stated } = settings;
  if (stated === undefined) return { today, from: chosen === undefined ? "today" : "chosen" };
  const isOurs = isWrittenByUs(workbook, marks, stated);
  const from = chosen !== undefined ? "chosen" : isOurs ? "today" : "typed";
  return { today, stated, from, ...(!isOurs && { isFixed: true }) };
}

/** The day as of which everything is judged. */
export function dayOf(
  { today, stated = today, from }: ReviewDates,
  chosen: DateSerial | undefined,
): DateSerial {
  return chosen ?? (from === "typed" ? stated : today);
}

/** A formula is always the user's. */
function isWrittenByUs(
  workbook: Workbook,
  { metadata, ours }: Omit<Marks, "settings">,
  stated: DateSerial,
): boolean {
  const at = ours.names.places.asOf;
  const grid = at && gridOf(workbook.grids, at.sheet);
  if (!at || !grid || cellAt(grid, at.row, at.column).formula !== undefined) return false;
  return metadata.journal.some(({ kind, day }) => kind === "settings" && day === stated);
}
