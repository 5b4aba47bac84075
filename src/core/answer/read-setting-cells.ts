import { allKnown, answer, invalid, whenKnown, type Answer } from "../model/answer";
import { cellsOf } from "./argument";
import { readNumber } from "./read-argument";

/** Cells of the settings that a formula hands over together. */
export interface SettingCells {
  readonly usual: readonly number[];
  /** No cell may hold more. */
  readonly most: number;
}

/** Reads a range of the settings, number by number. Omitted, or a blank cell, is the usual number. */
export function readSettingCells(sent: unknown, { usual, most }: SettingCells): Answer<readonly number[]> {
  if (sent === null || sent === undefined || sent === "") return answer(usual);
  const cells = cellsOf(sent);
  if (cells.length !== usual.length) return invalid(`${usual.length} cells are needed, not ${cells.length}.`);
  const read = usual.map((fallback, index) =>
    whenKnown(readNumber("setting", cells[index] ?? null), (number = fallback) =>
      number < 0 || number > most ? invalid(`${number} is beyond 0 to ${most}.`) : answer(number),
    ),
  );
  return whenKnown(allKnown(Object.fromEntries(read.entries())), (known) => answer(Object.values(known)));
}
