import { isBlank, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import { polarityOf } from "../parse/direction";
import { readTypedValue } from "../parse/typed-value";

/** `Overhead (% of revenue)`, `Staff cost / sales`: what something is a share of says nothing of its side. */
const SHARE_OF = /\([^)]*\)|[%/].*$/g;

/**
 * Of a name that tells no side, more is taken for better. Where the row's own light is amber or red although it reaches
 * its target that way, less may well be better, and nobody has said so: 27 % effective tax of 25 %, `Amber`. So it may
 * where its own column of progress counts the other way round: 42 seconds of 30 as 71 %. A target that says its side
 * (`>= 95 %`), or a baseline, leaves no doubt.
 */
export function withDoubt<Row extends Measured>(row: Row): Row {
  return isDoubted(row) ? { ...row, isDirectionDoubted: true } : row;
}

function isDoubted({ name, inputs, status, progress, scales }: Measured): boolean {
  if (!isBlank(inputs.baseline) || polarityOf(name.replace(SHARE_OF, "")) !== undefined) return false;
  const actual = bareNumber(inputs.actual, scales?.actual);
  const target = bareNumber(inputs.target, scales?.target);
  if (actual === undefined || target === undefined || actual < target) return false;
  return (
    status?.meaning === "bad" || status?.meaning === "middle" || isShareOf(progress?.share, target / actual)
  );
}

/** Progress is shown in whole percents. */
const ROUNDING = 0.0051;

function isShareOf(share: number | undefined, inverted: number): boolean {
  return share !== undefined && inverted < 1 - ROUNDING && Math.abs(share - inverted) <= ROUNDING;
}

function bareNumber(value: CellValue, scale = 1): number | undefined {
  if (typeof value === "number") return value / scale;
  const typed = readTypedValue(value);
  return typed.kind === "number" && typed.bound === undefined ? typed.value / scale : undefined;
}
