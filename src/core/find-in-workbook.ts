import { findTablesInSlices } from "./detect/detect-tables";
import type { FoundTables } from "./model/found-tables";
import type { DateSerial } from "./model/period";
import { settled } from "./model/remembered";
import type { Review, ReviewStep } from "./model/review";
import type { Slices } from "./model/slices";
import type { Workbook } from "./model/workbook";
import { searchedSheets } from "./ours/homes-of-ids";
import { readMetadata } from "./ours/metadata-xml";
import { readOwnMarksInSlices } from "./ours/read-own-marks";
import { readSettings } from "./ours/read-settings";
import { withRebuiltJournal } from "./ours/rebuilt-journal";
import { dayOf, reviewDates } from "./ours/review-dates";
import { withoutOurMarks } from "./ours/without-our-marks";

/** What is known of a workbook before any row is read: what is ours in it, what was said of it, and its tables. */
export interface FoundInWorkbook extends Pick<Review, "settings" | "dates" | "asOf" | "metadata" | "ours"> {
  readonly found: FoundTables;
}

/** Finds the tables of a workbook, with a rest after each small piece: the first part of its review. */
export function* findInWorkbook(
  workbook: Workbook,
  today: DateSerial,
  chosenAsOf?: DateSerial,
): Generator<ReviewStep, FoundInWorkbook, undefined> {
  const written = readMetadata(workbook.metadata);
  const ours = yield* step("tables", readOwnMarksInSlices(workbook, written));
  const rebuilt = withRebuiltJournal(written, workbook, ours);
  const settings = settled(readSettings(workbook, ours.names));
  const dates = reviewDates(workbook, { settings, metadata: rebuilt, ours }, { today, chosen: chosenAsOf });
  const theirs = yield* step("tables", withoutOurMarks(workbook, ours));
  const found = yield* step(
    "tables",
    findTablesInSlices(theirs, rebuilt.corrections, searchedSheets(workbook, ours.register)),
  );
  return {
    settings,
    dates,
    asOf: dayOf(dates, chosenAsOf),
    metadata: { ...rebuilt, corrections: found.corrections },
    ours,
    found,
  };
}

/** The rests of a part of the review, told as what is being done. */
export function* step<Result>(
  kind: ReviewStep["kind"],
  slices: Slices<Result>,
): Generator<ReviewStep, Result, undefined> {
  for (;;) {
    const next = slices.next();
    if (next.done === true) return next.value;
    yield { kind, ...next.value };
  }
}
