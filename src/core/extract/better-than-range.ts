import { isBlank } from "../model/cell";
import type { Measured } from "../model/measured";
import { polarityOf } from "../parse/direction";
import { mayBeLess, mayBeMore } from "../parse/doubtful-name";
import { isOfUse } from "../parse/standing-level";
import { bareNumber } from "./bare-number";
import { nameOfThing } from "./doubted-direction";
import { typedIn } from "./typed-in";

/**
 * `Delivery time | 3-5 | 2`, `Gross margin | 30-35 % | 38 %`: outside of its range, but on the side that its name calls good, so that
 * the range may be what is allowed, or what was hoped for. A light of its own that is red, or `between`, settles it.
 */
export function withBetterThanRange<Row extends Measured>(row: Row): Row {
  return row.mismatch === undefined && isBetter(row) ? { ...row, mismatch: "better" } : row;
}

function isBetter(row: Measured): boolean {
  const { inputs, status, scales, bands } = row;
  const target = typeof inputs.target === "string" && !bands ? typedIn(inputs.target) : undefined;
  if (target?.kind !== "range" || !isBlank(inputs.direction)) return false;
  if (status?.meaning === "bad" || status?.meaning === "middle") return false;
  const actual = bareNumber(inputs.actual, scales?.actual)?.value;
  if (actual === undefined) return false;
  return actual > target.upper ? isOfMoreAlone(row) : actual < target.lower && isOfLessAlone(row);
}

function isOfMoreAlone(row: Measured): boolean {
  const name = nameOfThing(row);
  return polarityOf(name) === "at least" && !mayBeLess(name) && !isOfUse(name);
}

function isOfLessAlone(row: Measured): boolean {
  const name = nameOfThing(row);
  return polarityOf(name) === "at most" && !mayBeMore(name);
}
