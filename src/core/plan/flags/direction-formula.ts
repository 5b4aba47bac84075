import { keyResultDirection, kpiDirection, toldDirection } from "../../formula/direction-expression";
import type { InputExpressions } from "../../formula/input-expressions";
import { toldWay, type Measured } from "../../model/measured";
import type { TableKind } from "../../model/table";

/** What a row's direction is told by. */
export interface DirectionWords {
  readonly kind: TableKind;
  /** How a formula refers to the row's name. */
  readonly name: string;
  readonly inputs: InputExpressions;
  /** Some row of the table states two numbers to stay between. */
  readonly hasBands: boolean;
  /** Absent for a row that the user has still to fill. */
  readonly measure: Measured | undefined;
}

/** The direction of one row, as its name and its numbers tell it. */
export function directionFormula({ kind, name, inputs, hasBands, measure }: DirectionWords): string {
  const told = measure && toldWay(measure);
  if (told) return toldDirection(told);
  const { target, baseline } = inputs;
  const isPercent = measure?.looks?.target?.numberFormat?.includes("%") === true;
  const words = {
    ...{ name, isPercent, isDoubted: measure?.isDirectionDoubted === true },
    ...(target !== undefined && { target }),
    ...(baseline !== undefined && { baseline }),
  };
  return kind === "okr" ? keyResultDirection({ ...words, hasBands }) : kpiDirection(words);
}

/** Progress and bands say themselves which way is good. */
export function goesByDirection(measure: Measured | undefined): boolean {
  return measure?.fullProgress === undefined && measure?.bands === undefined;
}
