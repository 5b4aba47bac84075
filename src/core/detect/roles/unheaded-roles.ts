import type { Region } from "../regions/find-body";
import { textsBelow } from "../rows/texts-below";
import type { Sheet } from "../sheet";
import type { RoleColumn } from "./role-column";

/**
 * Texts and values without headings: `Churn | 2.4 %`. What several columns hold beside the names, nothing says but their units; one
 * alone lists objectives and what is below them.
 */
export function withRolesOfList(
  sheet: Sheet,
  region: Region,
  columns: readonly RoleColumn[],
): readonly RoleColumn[] {
  const [first, second] = columns;
  if (first && !second) return [{ ...first, role: "objective|keyResult" }];
  const isKeyed = first !== undefined && textsBelow(sheet, region, first.evidence.index).every(isIdentifier);
  const name = isKeyed && second && second.evidence.shape.texts > 0.6 ? second : first;
  return columns.map((column): RoleColumn => {
    if (column === name) return { ...column, role: "measure" };
    if (column === first) return { ...column, role: "id" };
    if (columns.length === 2) return { ...column, role: "actual" };
    return isKeyed && holdsUnits(column) ? { ...column, role: "unit" } : column;
  });
}

/** `churn_rate`: how a program calls it; beside it stands how people do. */
function isIdentifier(text: string): boolean {
  return /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/.test(text);
}

function holdsUnits({ evidence: { shape } }: RoleColumn): boolean {
  return shape.units > 0.6 && shape.distinct < 1 && shape.distinct * shape.filled > 1.5;
}
