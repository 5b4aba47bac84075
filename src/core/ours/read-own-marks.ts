import type { Metadata } from "../model/metadata";
import type { OwnMarks, OwnPlaces } from "../model/own-marks";
import type { Workbook } from "../model/workbook";
import { knownIds } from "./known-ids";
import { ownPlaces } from "./own-places";
import { readLog } from "./read-log";
import { searchedHomes } from "./register-searches";

/** Everything of ours in a workbook: where it stands, and what its log and its ids say. */
export function readOwnMarks(workbook: Workbook, metadata: Metadata): OwnMarks {
  return readOwnMarksAt(ownPlaces(workbook, metadata), workbook);
}

/** The same where it is known where it stands. */
export function readOwnMarksAt(places: OwnPlaces, workbook: Workbook): OwnMarks {
  const { sheets, copies, log, register } = places;
  const telling = new Set([...sheets.map(({ grid }) => grid), ...copies]);
  const lines = readLog(log);
  const searched = searchedHomes(workbook, register);
  const ids = knownIds(workbook.grids, { register, searched, lines, ours: telling });
  return { ...places, lines, ids };
}
