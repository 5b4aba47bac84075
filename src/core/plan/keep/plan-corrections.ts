import type { Correction } from "../../model/correction";
import type { Metadata } from "../../model/metadata";
import type { Review } from "../../model/review";
import type { WritePlan } from "../../model/write-plan";
import { metadataSteps } from "../steps/metadata-step";

/** Remembers what the user said about a table; the last word on a thing counts. */
export function planCorrection(review: Review, correction: Correction): WritePlan {
  const kept = review.metadata.corrections.filter((other) => subjectOf(other) !== subjectOf(correction));
  return metadataPlan(review, { ...review.metadata, corrections: [...kept, correction] });
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
      return JSON.stringify([correction.kind, correction.fingerprint, correction.header]);
    case "dismissed":
      return JSON.stringify([correction.kind, correction.fingerprint]);
    case "declared":
      return JSON.stringify([correction.kind, correction.sheet, correction.area]);
  }
}

function metadataPlan({ workbook }: Review, metadata: Metadata): WritePlan {
  return { title: "", steps: metadataSteps(workbook, metadata), groups: [], refusals: [] };
}
