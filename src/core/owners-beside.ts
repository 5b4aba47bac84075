import { OWNERSHIP, type Ownership } from "./model/health";
import type { Measured } from "./model/measured";
import { partsOf } from "./model/parts";
import { rememberedOf, settled } from "./model/remembered";
import { readOwner } from "./parse/owner";
import { fold } from "./text/fold";

/** Whether one person answers for a row, and who does. */
export interface Owners {
  readonly ownership: Ownership;
  readonly persons: readonly string[];
}

/** Reads owners beside the names of all departments. */
export function ownersBeside(rows: readonly Measured[]): (owner: string | undefined) => Owners {
  return ownerReader(settled([...new Set(partsOf(rows).flatMap(departmentsOf))].sort()));
}

const departmentsOf = rememberedOf((rows: readonly Measured[]) => {
  const named = new Set(rows.flatMap(({ department }) => department ?? []));
  return [...named].map(fold);
});

/** Few people own many rows, so each text is read once. */
const ownerReader = rememberedOf((names: readonly string[]) => {
  const departments = new Set(names);
  const known = new Map<string | undefined, Owners>();
  return (owner: string | undefined): Owners => {
    const owners = known.get(owner) ?? ownersOf(owner, departments);
    known.set(owner, owners);
    return owners;
  };
});

/** A team, or somebody called like a department, is nobody in particular; a person beside it still is one. */
function ownersOf(owner: string | undefined, departments: ReadonlySet<string>): Owners {
  const { ownership, persons } = readOwner(owner);
  const isTeam = (name: string) =>
    departments.has(fold(name)) || readOwner(name).ownership === OWNERSHIP.team;
  if (ownership === OWNERSHIP.team) return { ownership, persons: [] };
  const named = persons.filter((name) => !isTeam(name));
  return persons.length > 0 && named.length === 0
    ? { ownership: OWNERSHIP.team, persons: [] }
    : { ownership, persons: named };
}
