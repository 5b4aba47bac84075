import { isUnitWord } from "../../vocabulary/unit-words";

/** One word may stand for something else, and one unit in all rows would tell nothing, unless it is a sign. */
export function areUnits(texts: readonly string[]): boolean {
  const known = texts.filter(isUnitWord);
  const different = new Set(known.map((text) => text.toLowerCase()));
  return (
    texts.length >= FEWEST_UNITS &&
    known.length >= MOSTLY_KNOWN * texts.length &&
    (different.size > 1 || different.has("%"))
  );
}

const FEWEST_UNITS = 3;
const MOSTLY_KNOWN = 0.7;
