import { isBlank, type Cell } from "../../model/cell";
import { isFrozenFormat } from "../../model/marks";

/** A direction that somebody typed over our formula is theirs; a frozen one has our mark. */
export function isTyped({ value, formula, numberFormat }: Cell): boolean {
  return formula === undefined && !isBlank(value) && !isFrozenFormat(numberFormat);
}
