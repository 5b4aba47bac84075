import type { Cases } from "../model/cases";
import type { Finding } from "../model/finding";
import { OWNERSHIP } from "../model/health";
import { ofRow } from "./finding-of";

/** Rows that belong to a team, and so to nobody. */
export function ownerIsTeam(cases: Cases): readonly Finding[] {
  return cases.rows
    .filter(({ ownership }) => ownership === OWNERSHIP.team)
    .map((row) => {
      const { name, owner = "", ownerAt } = row.measure;
      return ofRow(cases, row, {
        rule: "owner-is-team",
        severity: "watch",
        sentence: `"${owner}" owns "${name}": a number that belongs to a team belongs to no one.`,
        next: `Name one person of ${owner}.`,
        action: "edit-cell",
        ...(ownerAt && { cells: [ownerAt] }),
      });
    });
}
