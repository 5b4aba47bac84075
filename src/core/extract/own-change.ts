import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Statement } from "../model/statement";
import { bareNumber } from "./bare-number";

/**
 * `Cut costs by 10 % | 10 % | 6 %`: the target is how much less it is to be, so that what has come of it is to be as much, and 6 % is
 * not under a ceiling. Numbers that fall below nothing are told by their signs. What is to grow by 10 % up to another number,
 * `Grow sales by 10 % | 1,100 | 1,020`, begins at something: 1,020 is no way from nothing to 1,100.
 */
export function withOwnChange<Row extends Measured>(row: Row, statement: Statement): Row {
  const { inputs } = row;
  const change = statement.relativeChange ?? statement.delta;
  if (change === undefined || !isBlank(inputs.baseline)) return row;
  const [target, actual] = [bareNumber(inputs.target)?.value, bareNumber(inputs.actual)?.value];
  const sizes = [Math.abs(change), Math.abs(change) * WHOLE];
  const isChange = target !== undefined && sizes.some((size) => Math.abs(size - target) < DUST * size);
  if (target === undefined || (actual ?? 0) < 0 || isChange !== (statement.direction === "decrease"))
    return row;
  return { ...row, isDirectionDoubted: false, levelSide: "at least" };
}

/** Percent that are counted to 100. */
const WHOLE = 100;
const DUST = 1e-6;
