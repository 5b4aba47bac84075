import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import { typedIn } from "./typed-in";

/** A thousand and a million, give or take what a row may be off its target. */
const APART = [1e3, 1e6].map((times) => ({ least: times / 2.5, most: times * 2.5 }));
/** Of smaller numbers one may well be far below the other: 1 complaint where 500 are borne. */
const LEAST_OF_LARGER = 10_000;

/**
 * `Revenue (k€) | 1200 | 980,000`, `$4M | 3.1`: one is told in thousands, and what they say of each other is untrue. From a baseline
 * a row may have come the first thousandth of its way.
 */
export function withThousandfold<Row extends Measured>(row: Row): Row {
  const { actual, target, baseline } = row.inputs;
  if (row.mismatch !== undefined || row.fullProgress !== undefined || !isBlank(baseline)) return row;
  const [one, other] = [plainNumber(actual), plainNumber(target)];
  if (!one || !other || Math.max(one, other) < LEAST_OF_LARGER) return row;
  const times = Math.max(one / other, other / one);
  return APART.some(({ least, most }) => times >= least && times <= most)
    ? { ...row, mismatch: "scale" }
    : row;
}

/** `300k`, `$4M`: what no function reads any more with something behind it. */
const SIMPLE = /^\p{Sc}?[\d.,]+ ?\p{L}{0,3}$/u;

/** The size of a number that is no share, no way and no bound. */
function plainNumber(value: CellValue): number | undefined {
  if (typeof value === "string" && !SIMPLE.test(value.trim())) return undefined;
  const typed = typedIn(value);
  return typed.kind === "number" && typed.unit !== "%" ? Math.abs(typed.value) : undefined;
}
