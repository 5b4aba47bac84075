import type { RoleColumn } from "./assign-roles";
import type { Candidate } from "./candidate";
import * as weights from "./evidence-weights";
import { columnPoints, titleEvidence } from "./shared-evidence";

/** What speaks for an OKR table, in log odds. */
export function okrEvidence({ layout: { columns }, titles, hasOkrCodes }: Candidate): number {
  const keyResult = columns.find(({ role }) => role === "keyResult");
  const objective = columns.find(({ role }) => role === "objective");
  const isShared = columns.some(({ role }) => role === "objective|keyResult");
  return (
    keyResultEvidence(keyResult) +
    (isShared ? weights.SHARED_HEADING : 0) +
    objectiveEvidence(objective, keyResult !== undefined) +
    columnPoints(columns, weights.OKR_COLUMNS) +
    (hasOkrCodes ? weights.OKR_CODES : 0) +
    titleEvidence(titles, "okr")
  );
}

function keyResultEvidence(keyResult: RoleColumn | undefined): number {
  if (!keyResult?.meaning) return 0;
  if (keyResult.meaning.isVague) return weights.KEY_RESULT_HEADING.vague;
  return keyResult.meaning.score >= 0.9
    ? weights.KEY_RESULT_HEADING.plain
    : weights.KEY_RESULT_HEADING.partial;
}

function objectiveEvidence(objective: RoleColumn | undefined, hasKeyResults: boolean): number {
  if (objective?.meaning?.isVague !== false) return 0;
  return hasKeyResults ? weights.OBJECTIVE_HEADING.withKeyResults : weights.OBJECTIVE_HEADING.alone;
}
