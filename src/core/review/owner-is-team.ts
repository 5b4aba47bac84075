import { OWNERSHIP } from "../model/health";
import { byRow } from "./in-parts";

/** Rows that belong to a team, and so to nobody. */
export const ownerIsTeam = byRow(({ ownership, measure }) => {
  if (ownership !== OWNERSHIP.team) return undefined;
  const { name, owner = "", ownerAt } = measure;
  return {
    rule: "owner-is-team",
    severity: "watch",
    sentence: `"${owner}" owns "${name}": a number that belongs to a team belongs to no one.`,
    next: `Name one person of ${owner}.`,
    action: "edit-cell",
    ...(ownerAt && { cells: [ownerAt] }),
  };
});
