import { cellAt, usedArea, type Grid } from "../../model/grid";
import type { Cell, CellValue } from "../../model/cell";
import { OUR_HEADERS } from "../../model/marks";
import type { Measured } from "../../model/measured";
import { FLAGS_HEADINGS } from "../../model/own-sheets";
import { isTyped } from "../steps/typed-cell";
import { nameFormula } from "./name-formula";

/** A row of the list `OKR Flags`, told by the cell that it takes the name from. */
interface ListedMeasure<Row extends Measured> {
  /** Zero-based. */
  readonly row: number;
  readonly measure: Row;
}

/** The rows of the list that show these measures. */
export function listedMeasures<Row extends Measured>(
  list: Grid,
  measures: readonly Row[],
): readonly ListedMeasure<Row>[] {
  const byName = new Map(measures.map((measure) => [nameFormula(measure), measure]));
  const bottom = usedArea(list)?.bottom ?? 0;
  return Array.from({ length: bottom }, (_, index) => index + 1).flatMap((row) => {
    const measure = byName.get(cellAt(list, row, 0).formula ?? "");
    return measure ? [{ row, measure }] : [];
  });
}

/** Columns of the list that somebody may type over. */
export const LISTED = {
  direction: FLAGS_HEADINGS.indexOf(OUR_HEADERS.direction),
  health: FLAGS_HEADINGS.indexOf(OUR_HEADERS.health),
  staleness: FLAGS_HEADINGS.indexOf(OUR_HEADERS.staleness),
} as const;

/** The directions that somebody typed over ours, by `Measured.key`. They are the user's, and win over what the row says. */
export function typedDirections(
  list: Grid | undefined,
  measures: readonly Measured[],
): ReadonlyMap<string, CellValue> {
  if (!list) return new Map();
  return new Map(
    listedMeasures(list, measures).flatMap(({ row, measure }) => {
      const cell = cellAt(list, row, LISTED.direction);
      return isTyped(cell) ? [[measure.key, cell.value] as const] : [];
    }),
  );
}

/**
 * Whether a word in the list is the user's. Of a list that is too long for formulas the flags are words of ours, a
 * direction never is.
 */
export function isTypedIntoList(list: Grid): (cell: Cell, column: number) => boolean {
  const bottom = usedArea(list)?.bottom ?? 0;
  const rows = Array.from({ length: bottom }, (_, index) => index + 1);
  const hasFormulas = rows.some((row) => cellAt(list, row, LISTED.health).formula !== undefined);
  return (cell, column) => isTyped(cell) && (hasFormulas || column === LISTED.direction);
}
