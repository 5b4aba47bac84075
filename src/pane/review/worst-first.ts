import type { Finding } from "../../core/model/finding";

const ORDER: Readonly<Record<Finding["severity"], number>> = { act: 0, watch: 1, note: 2 };

/** Findings with what needs a person most first; within one severity the order of the review stays. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
}
