import { OWNERSHIP, type Ownership } from "./model/health";
import { readOwner } from "./parse/owner";
import { fold } from "./text/fold";

/** Whether one person answers for a row, and who does. */
export interface Owners {
  readonly ownership: Ownership;
  readonly persons: readonly string[];
}

/** Reads owners beside the folded names of all departments; few people own many rows, so each text is read once. */
export function ownersBeside(departments: ReadonlySet<string>): (owner: string | undefined) => Owners {
  const known = new Map<string | undefined, Owners>();
  return (owner) => {
    const owners = known.get(owner) ?? ownersOf(owner, departments);
    known.set(owner, owners);
    return owners;
  };
}

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
