import type { OwnerCase } from "../model/cases";
import { HEALTH } from "../model/health";
import { joined, partsOf } from "../model/parts";
import { rememberedIn } from "../model/remembered";
import type { RowCase } from "../model/row-case";
import type { Slices } from "../model/slices";

type KeyOf = (name: string) => string;

/** Every person with all rows of theirs; who is co-owner of a row has it in full. */
export function* ownerCases(rows: readonly RowCase[], keyOf: KeyOf): Slices<readonly OwnerCase[]> {
  const parts = new Map<string, PartOfOwner[]>();
  for (const part of partsOf(rows)) {
    for (const [key, owner] of ownersIn(part, { keyOf })) {
      const known = parts.get(key);
      if (known) known.push(owner);
      else parts.set(key, [owner]);
    }
    yield { done: rows.length, all: rows.length };
  }
  return [...parts.values()].map(ownerCase);
}

/** The rows of a person in some part of the workbook. */
interface PartOfOwner extends Omit<OwnerCase, "isNever"> {
  /** One of the counted rows has an update that was not somebody else's. */
  readonly isKept: boolean;
}

function ownerCase(parts: readonly PartOfOwner[]): OwnerCase {
  const counted = joined(parts.map((part) => part.counted));
  return {
    name: parts[0]?.name ?? "",
    rows: joined(parts.map(({ rows }) => rows)),
    counted,
    isNever: counted.length > 0 && !parts.some(({ isKept }) => isKept),
  };
}

const ownersIn = rememberedIn((rows: readonly RowCase[], { keyOf }: { readonly keyOf: KeyOf }) => {
  const byName = new Map<string, { name: string; rows: RowCase[] }>();
  for (const row of rows)
    for (const name of row.persons) {
      const key = keyOf(name);
      const owner = byName.get(key);
      if (owner) owner.rows.push(row);
      else byName.set(key, { name, rows: [row] });
    }
  return [...byName].map(([key, owner]) => [key, partOfOwner(owner, (who) => keyOf(who) === key)] as const);
});

function partOfOwner(
  { name, rows }: Pick<OwnerCase, "name" | "rows">,
  isOwner: (who: string) => boolean,
): PartOfOwner {
  const counted = rows.filter(isCounted);
  const isKept = counted.some(({ evidence }) =>
    evidence.updates.some(({ who }) => who === undefined || isOwner(who)),
  );
  return { name, rows, counted, isKept };
}

/** A row that somebody should have updated by now: dated, typed, filled and begun, one rhythm ago. */
function isCounted({ evidence, actual, assessment, isInGrace }: RowCase): boolean {
  const isOpen = evidence.isDated && !evidence.isFed && assessment.health !== HEALTH.notStarted;
  return isOpen && actual !== undefined && (!isInGrace || evidence.updates.length > 0);
}
