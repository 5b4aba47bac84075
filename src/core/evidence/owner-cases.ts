import type { OwnerCase } from "../model/cases";
import { HEALTH } from "../model/health";
import type { RowCase } from "../model/row-case";

/** Every person with all rows of theirs; who is co-owner of a row has it in full. */
export function ownerCases(rows: readonly RowCase[], keyOf: (name: string) => string): readonly OwnerCase[] {
  const byName = new Map<string, { name: string; rows: RowCase[] }>();
  for (const row of rows)
    for (const name of row.persons) {
      const owner = byName.get(keyOf(name)) ?? { name, rows: [] };
      owner.rows.push(row);
      byName.set(keyOf(name), owner);
    }
  return [...byName].map(([key, owner]) => ownerCase(owner, (who) => keyOf(who) === key));
}

function ownerCase(
  { name, rows }: { readonly name: string; readonly rows: readonly RowCase[] },
  isOwner: (who: string) => boolean,
): OwnerCase {
  const counted = rows.filter(isCounted);
  const isKept = ({ evidence }: RowCase) =>
    evidence.updates.some(({ who }) => who === undefined || isOwner(who));
  return { name, rows, counted, isNever: counted.length > 0 && !counted.some(isKept) };
}

/** A row that somebody should have updated by now: dated, typed, filled and begun, one rhythm ago. */
function isCounted({ evidence, actual, assessment, isInGrace }: RowCase): boolean {
  const isOpen = evidence.isDated && !evidence.isFed && assessment.health !== HEALTH.notStarted;
  return isOpen && actual !== undefined && (!isInGrace || evidence.updates.length > 0);
}
