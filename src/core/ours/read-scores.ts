import { isBlank, type CellValue } from "../model/cell";
import { cellAt, usedArea, type Grid } from "../model/grid";
import { SCORE_HEADINGS } from "../model/own-sheets";
import type { DateSerial } from "../model/period";
import { readDate } from "../parse/date";
import { fold } from "../text/fold";
import { isScores } from "./is-scores";

/** The days on which key results of this name were closed, by the objective's and the key result's folded words. */
export function readClosings(grids: readonly Grid[]): ReadonlyMap<string, readonly DateSerial[]> {
  const closings = new Map<string, DateSerial[]>();
  const grid = grids.find(isScores);
  if (!grid) return closings;
  const bottom = usedArea(grid)?.bottom ?? 0;
  for (let row = 1; row <= bottom; row++) {
    const at = (heading: (typeof SCORE_HEADINGS)[number]) =>
      cellAt(grid, row, SCORE_HEADINGS.indexOf(heading)).value;
    const closed = readDate(at("Closed on"));
    if (closed.kind !== "date") continue;
    const key = closingKey(wordsOf(at("Objective")), wordsOf(at("Key result")));
    closings.set(key, [...(closings.get(key) ?? []), closed.serial]);
  }
  return closings;
}

/** One key for an objective and its key result, however they are spelled. */
export function closingKey(objective: string, keyResult: string): string {
  return JSON.stringify([fold(objective), fold(keyResult)]);
}

function wordsOf(value: CellValue): string {
  return isBlank(value) || typeof value === "object" ? "" : String(value);
}
