import { findTablesInSlices } from "./detect/detect-tables";
import type { FoundTables } from "./model/found-tables";
import type { Metadata } from "./model/metadata";
import type { OwnPlaces } from "./model/own-marks";
import type { ReviewStep } from "./model/review";
import type { Slices } from "./model/slices";
import type { Workbook } from "./model/workbook";
import { searchedSheets } from "./ours/register-searches";
import { readMetadata } from "./ours/metadata-xml";
import { ownPlacesInSlices } from "./ours/own-places";
import { withoutOurMarks } from "./ours/without-our-marks";

/** What is known of a workbook before any row is read: what is ours in it, what was said of it, and its tables. */
export interface FoundInWorkbook {
  readonly metadata: Metadata;
  readonly ours: OwnPlaces;
  readonly found: FoundTables;
}

/**
 * Finds the tables of a workbook, with a rest after each small piece: the first part of its review. What is ours is found
 * so that it is none of them; what it says is read with the rows, since words and dates of all languages come only then.
 */
export function* findInWorkbook(workbook: Workbook): Generator<ReviewStep, FoundInWorkbook, undefined> {
  const written = readMetadata(workbook.metadata);
  const ours = yield* step("tables", ownPlacesInSlices(workbook, written));
  const theirs = yield* step("tables", withoutOurMarks(workbook, ours));
  const found = yield* step(
    "tables",
    findTablesInSlices(theirs, written.corrections, searchedSheets(workbook, ours.register)),
  );
  return { metadata: { ...written, corrections: found.corrections }, ours, found };
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
