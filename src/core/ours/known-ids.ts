import type { Cell } from "../model/cell";
import type { Grid } from "../model/grid";
import type { KnownIds } from "../model/own-marks";
import { nameKeyOf, sameIdKey, type Register } from "../model/register";

const OUR_ID = /^(KPI|KR)-(\d+)$/i;

/**
 * Every id of ours in the workbook, counted over all cells, those that links go by, and those that links go by and that
 * stand in no row any more. `ours` are the sheets that tell of rows without being them.
 */
export function knownIds(
  grids: readonly Grid[],
  { rows }: Pick<Register, "rows">,
  ours: ReadonlySet<Grid>,
): KnownIds {
  const linked = new Set(rows.flatMap(({ link }) => [sameIdKey(link.keyResultId), sameIdKey(link.kpiId)]));
  const standing = textsAmong(
    grids.filter((grid) => !ours.has(grid)),
    linked,
  );
  const lost = new Map<string, string | undefined>();
  for (const { link } of rows)
    for (const [id, key] of [
      [link.keyResultId, nameKeyOf("okr", link.keyResultName)],
      [link.kpiId, nameKeyOf("kpi", link.kpiName)],
    ] as const)
      // Two of one name cannot be told apart.
      if (!standing.has(sameIdKey(id))) lost.set(key, lost.has(key) && lost.get(key) !== id ? undefined : id);
  return { highest: highestNumbers(grids), linked, lost };
}

/** Which of some texts stand in cells. */
function textsAmong(grids: readonly Grid[], texts: ReadonlySet<string>): ReadonlySet<string> {
  if (texts.size === 0) return texts;
  const found = new Set<string>();
  const note = ({ value }: Cell) => {
    const text = typeof value === "string" ? sameIdKey(value.trim()) : undefined;
    if (text !== undefined && texts.has(text)) found.add(text);
  };
  for (const { rows } of grids) for (const cells of rows) cells.forEach(note);
  return found;
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
