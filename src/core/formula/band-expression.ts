import type { CellAddress } from "../model/address";
import type { BandCells } from "../model/measured";

const LETTERS = [
  ["good", "G"],
  ["middle", "A"],
  ["bad", "R"],
] as const;

/**
 * The row's own bands as its target, or another target where they are blank:
 * `IF($E5="","","G: "&$E5&"; A: "&$F5&"; R: "&$G5)`.
 */
export function bandExpression(
  bands: BandCells,
  otherwise: string,
  refer: (cell: CellAddress) => string,
): string {
  const { lower, upper } = bands;
  if (lower && upper) return betweenExpression([refer(lower), refer(upper)], otherwise);
  const first = bands.rule ?? bands.good;
  if (!first) return otherwise;
  const parts = LETTERS.flatMap(([band, letter]) => {
    const cell = bands[band];
    return cell ? [`"${letter}: "&${refer(cell)}`] : [];
  });
  // Separators belong to the letters, as `joinedBands` spells them.
  const joined = parts.join("&").replace(/&"([AR]): "/g, '&"; $1: "');
  return `IF(${refer(first)}="",${otherwise},${bands.rule ? refer(first) : joined})`;
}

/** As `heldBetween` spells it: `IF(AND($C5="",$D5=""),"",IF($C5="","<="&$D5,IF($D5="",">="&$C5,"between "&$C5&" and "&$D5)))`. */
function betweenExpression([lower, upper]: readonly [string, string], otherwise: string): string {
  const both = `"between "&${lower}&" and "&${upper}`;
  const either = `IF(${lower}="","<="&${upper},IF(${upper}="",">="&${lower},${both}))`;
  return `IF(AND(${lower}="",${upper}=""),${otherwise},${either})`;
}
