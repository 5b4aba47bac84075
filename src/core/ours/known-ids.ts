import type { Cell } from "../model/cell";
import type { Grid } from "../model/grid";
import type { KnownIds } from "../model/own-marks";
import { sameIdKey, type Register } from "../model/register";

const OUR_ID = /^(KPI|KR)-(\d+)$/i;

/** Every id of ours in the workbook, counted over all cells, and those that links go by. */
export function knownIds(grids: readonly Grid[], { rows }: Pick<Register, "rows">): KnownIds {
  const linked = rows.flatMap(({ link }) => [sameIdKey(link.keyResultId), sameIdKey(link.kpiId)]);
  return { highest: highestNumbers(grids), linked: new Set(linked) };
}

/** Also of the register: the id of a deleted row must never come back as another one. */
function highestNumbers(grids: readonly Grid[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const note = ({ value }: Cell) => {
    const match = typeof value === "string" ? OUR_ID.exec(value.trim()) : null;
    if (!match) return;
    const [, prefix = "", number = "0"] = match;
    const key = prefix.toUpperCase();
    numbers.set(key, Math.max(numbers.get(key) ?? 0, Number(number)));
  };
  for (const { rows } of grids) for (const cells of rows) cells.forEach(note);
  return numbers;
}
