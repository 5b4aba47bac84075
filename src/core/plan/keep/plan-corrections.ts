import { overlaps } from "../../model/address";
import type { Correction } from "../../model/correction";
import type { Metadata } from "../../model/metadata";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { metadataSteps } from "../steps/metadata-step";

/** Remembers what the user said about tables; the last word on a thing counts. */
export function planCorrections(review: Review, said: readonly Correction[]): WritePlan {
  const corrections = said.reduce(withCorrection, review.metadata.corrections);
  return metadataPlan(review, { ...review.metadata, corrections });
}

/** A declaration takes the place of those that it overlaps: one stretch is one table. */
function withCorrection(before: readonly Correction[], correction: Correction): readonly Correction[] {
  const isReplaced = (other: Correction): boolean =>
    subjectOf(other) === subjectOf(correction) ||
    (other.kind === "declared" &&
      correction.kind === "declared" &&
      other.sheet === correction.sheet &&
      overlaps(other.area, correction.area));
  return [...before.filter((other) => !isReplaced(other)), correction];
}

/** Remembers that a proposal was declined, by the names of both ends. */
export function planDecline(review: Review, keyResult: string, kpi: string): WritePlan {
  const kept = review.metadata.dismissedProposals.filter(
    (other) => other.keyResult !== keyResult || other.kpi !== kpi,
  );
  return metadataPlan(review, { ...review.metadata, dismissedProposals: [...kept, { keyResult, kpi }] });
}

/** Forgets that a table was dismissed. */
export function planBringBack(review: Review, dismissedAs: string): WritePlan {
  const corrections = review.metadata.corrections.filter(
    (correction) => correction.kind !== "dismissed" || correction.fingerprint !== dismissedAs,
  );
  return metadataPlan(review, { ...review.metadata, corrections });
}

/** What a correction is about: two about the same thing contradict each other. */
function subjectOf(correction: Correction): string {
  switch (correction.kind) {
    case "role":
      return JSON.stringify([
        correction.kind,
        correction.fingerprint,
        correction.header,
        correction.nth ?? 0,
      ]);
    case "dismissed":
      return JSON.stringify([correction.kind, correction.fingerprint]);
    case "declared":
      return JSON.stringify([correction.kind, correction.sheet, correction.area]);
  }
}

function metadataPlan({ workbook }: Review, metadata: Metadata): WritePlan {
  return { title: "", steps: metadataSteps(workbook, metadata), groups: [], refusals: [] };
}
