import { overlaps } from "../../model/address";
import { correctionKey, type Correction, type SaidOfTable } from "../../model/correction";
import type { Metadata } from "../../model/metadata";
import type { Review } from "../../model/review";
import { tableKey, type Table } from "../../model/table";
import type { WritePlan } from "../../model/write-plan";
import { metadataSteps } from "../steps/metadata-step";

/** Remembers what the user said about tables; the last word on a thing counts. */
export function planCorrections(
  review: Review,
  { said, instead }: { readonly said: readonly Correction[]; readonly instead?: string | undefined },
  placed: (correction: Correction) => Known,
): WritePlan {
  const kept = review.metadata.corrections.filter((correction) => correctionKey(correction) !== instead);
  const known: readonly Known[] = kept.map((correction) => ({
    correction,
    tables: review.said.flatMap((one) => (one.correction === correction ? one.tables : [])),
  }));
  const corrections = said
    .map(placed)
    .reduce(withCorrection, known)
    .map(({ correction }) => correction);
  return metadataPlan(review, { ...review.metadata, corrections });
}

/** What was said, with how it is found again, and the tables of today that it is or may be about. */
export interface Known {
  readonly correction: Correction;
  readonly tables: readonly Table[];
}

/** A declaration takes the place of those that it overlaps: one stretch is one table. */
function withCorrection(before: readonly Known[], said: Known): readonly Known[] {
  return [...before.filter((other) => !isReplaced(other, said)), said];
}

/** Two that say the same kind of thing about one table contradict each other; so does one that may be about it. */
function isReplaced(other: Known, { correction, tables }: Known): boolean {
  const before = other.correction;
  if (before.kind === "declared" || correction.kind === "declared") {
    if (before.kind !== "declared" || correction.kind !== "declared") return false;
    return [before, ...other.tables].some(
      ({ sheet, area }) => sheet === correction.sheet && overlaps(area, correction.area),
    );
  }
  if (subjectOf(before) !== subjectOf(correction)) return false;
  const keys = new Set(tables.map(tableKey));
  return tables.length === 0
    ? before.fingerprint === correction.fingerprint
    : other.tables.some((table) => keys.has(tableKey(table)));
}

/** Which of a table's columns is spoken of, or the whole of it. */
function subjectOf(said: SaidOfTable): string {
  return JSON.stringify([said.kind, ...(said.kind === "role" ? [said.header, said.nth ?? 0] : [])]);
}

/** Remembers that a proposal was declined, by the names of both ends. */
export function planDecline(review: Review, keyResult: string, kpi: string): WritePlan {
  const kept = review.metadata.dismissedProposals.filter(
    (other) => other.keyResult !== keyResult || other.kpi !== kpi,
  );
  return metadataPlan(review, { ...review.metadata, dismissedProposals: [...kept, { keyResult, kpi }] });
}

/** Forgets what was said of a table, by its `correctionKey`. */
export function planBringBack(review: Review, dismissedAs: string): WritePlan {
  const corrections = review.metadata.corrections.filter(
    (correction) => correctionKey(correction) !== dismissedAs,
  );
  return metadataPlan(review, { ...review.metadata, corrections });
}

function metadataPlan({ workbook }: Review, metadata: Metadata): WritePlan {
  return { title: "", steps: metadataSteps(workbook, metadata), groups: [], refusals: [] };
}
