import type { CellValue } from "./model/cell";
import type { Grid } from "./model/grid";
import type { Measured } from "./model/measured";
import { sameList } from "./model/by-part";
import { joined, partsOf } from "./model/parts";
import { rememberedIn } from "./model/remembered";
import { measuresOf, type Scorecard } from "./model/scorecard";
import { typedDirections } from "./plan/flags/listed-measures";

/** A direction that somebody typed into the list of flags wins, as one that was typed beside the table. */
export function withListedDirections(scorecard: Scorecard, list: Grid | undefined): Scorecard {
  return withDirections(scorecard, typedDirections(list, measuresOf(scorecard)));
}

/** The same with the directions that are said of some rows, by `Measured.key`. */
export function withDirections(scorecard: Scorecard, typed: ReadonlyMap<string, CellValue>): Scorecard {
  if (typed.size === 0) return scorecard;
  const told = <Row extends Measured>(row: Row): Row =>
    typed.has(row.key) ? (withDirection(row, { direction: typed.get(row.key) }) as Row) : row;
  const inParts = <Row extends Measured>(rows: readonly Row[]): readonly Row[] =>
    joined(partsOf(rows).map((part) => sameRows(part, part.map(told))));
  return { ...scorecard, keyResults: inParts(scorecard.keyResults), kpis: inParts(scorecard.kpis) };
}

const sameRows = sameList();

const withDirection = rememberedIn((row: Measured, { direction }: { readonly direction: CellValue }) => ({
  ...row,
  inputs: { ...row.inputs, direction },
}));
