import { isBlank, isCellError, type CellValue } from "../model/cell";
import type { Measured } from "../model/measured";
import type { Bound } from "../model/quantity";
import { blankSafe, quoted } from "./spell-text";

/** What cells of a column say of the good side in other words than ours, spelled as formulas do: `"Low"` → at most. */
export type SaidSides = ReadonlyMap<string, Bound>;

/** The words for sides that stand in the direction cells of these rows. */
export function saidSidesOf(measures: Iterable<Measured>): SaidSides {
  const sides = new Map<string, Bound>();
  for (const { side, inputs } of measures)
    if (side !== undefined) sides.set(spelledValue(inputs.direction), side);
  return sides;
}

/**
 * A direction cell with our word in the place of the user's:
 * `IF($D5="","",IF($D5="Lower is better","at most",$D5))`.
 */
export function sideExpression(reference: string, sides: SaidSides = new Map()): string {
  if (sides.size === 0) return blankSafe(reference);
  const read = [...sides].reduceRight(
    (otherwise, [said, side]) => `IF(${reference}=${said},"${side}",${otherwise})`,
    reference,
  );
  return `IF(${reference}="","",${read})`;
}

/** Without a way to spell an error nobody asks for one. */
function spelledValue(value: CellValue): string {
  if (isBlank(value) || isCellError(value)) return '""';
  return typeof value === "string" ? quoted(value) : String(value).toUpperCase();
}
