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
