import { VERDICT, type Verdict } from "../../core/model/health";

const REVIEWABLE: readonly Verdict[] = [
  VERDICT.greenTrap,
  VERDICT.reviewDue,
  VERDICT.reviewOverdue,
  VERDICT.guardrailBreached,
  VERDICT.bothOffTrack,
];

/** Whether a person's look settles the verdict for now, as `=OKR.LINK()` has it. */
export function canBeReviewed(verdict: Verdict): boolean {
  return REVIEWABLE.includes(verdict);
}
