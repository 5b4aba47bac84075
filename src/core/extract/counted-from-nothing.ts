import { isBlank } from "../model/cell";
import type { KeyResult } from "../model/key-result";
import { isCountedFromNothing } from "../parse/counted-from-nothing";
import { typedIn } from "./typed-in";

/**
 * `New logos | 40 | 8` three weeks after the start: a count of what is done in the meantime is on its way from nothing, and no level
 * of 40 that is missed. The number of a week or a month among others may be that one's alone.
 */
export function withCountFromNothing(row: KeyResult): KeyResult {
  const { inputs, statement, name, bands, mismatch, fullProgress, levelSide, side, series } = row;
  const told = statement.target ?? bands ?? mismatch ?? fullProgress ?? levelSide ?? side ?? series;
  const isOpen = told === undefined && isBlank(inputs.baseline) && isBlank(inputs.direction);
  if (!isOpen || row.isDirectionDoubted) return row;
  return isCounted(row) && isCountedFromNothing(name) ? { ...row, way: "increase" } : row;
}

function isCounted({ inputs, looks, unit }: KeyResult): boolean {
  const target = typedIn(inputs.target);
  const isShare = unit?.includes("%") ?? looks?.target?.numberFormat?.includes("%");
  return target.kind === "number" && target.unit !== "%" && target.value > 1 && isShare !== true;
}
