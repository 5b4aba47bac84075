import type { Metadata } from "../model/metadata";
import type { OwnPlaces } from "../model/own-marks";
import type { Slices } from "../model/slices";
import type { Workbook } from "../model/workbook";
import { headingsIn, ownColumns } from "./own-columns";
import { ownNames } from "./own-names";
import { ownSheets } from "./own-sheets";
import { headerOf } from "./register-headings";
import { readRegister } from "./read-register";
import { strayRows } from "./stray-rows";

/** Finds everything of ours in a workbook, by what we wrote and journaled, never by a name alone. */
export function* ownPlacesInSlices(workbook: Workbook, metadata: Metadata): Slices<OwnPlaces> {
  const all = workbook.grids.length;
  for (const [done, grid] of workbook.grids.entries()) {
    // Each remembers what it found: what follows asks again, of all sheets at once.
    headerOf(grid);
    yield { done, all };
    headingsIn(grid);
    yield { done, all };
  }
  return ownPlaces(workbook, metadata);
}

/** The same in one piece. */
export function ownPlaces(workbook: Workbook, metadata: Metadata): OwnPlaces {
  const { journal } = metadata;
  const names = ownNames(workbook, journal);
  const columns = ownColumns(workbook, metadata, names);
  const evidence = { workbook, journal, names, hasColumns: columns.length > 0 };
  const { register: links, log, sheets, copies } = ownSheets(evidence);
  const listed = readRegister(links ? [links] : []);
  const unreadable = [...listed.unreadable, ...strayRows(workbook.grids, links)];
  const register = { ...listed, unreadable };
  return { sheets, copies, ...(log && { log }), register, names, columns };
}
