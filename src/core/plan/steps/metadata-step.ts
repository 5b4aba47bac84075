import type { Metadata } from "../../model/metadata";
import type { PlanStep } from "../../model/write-plan";
import type { Workbook } from "../../model/workbook";
import type { JournalEntry } from "../../model/metadata";
import { writeMetadata } from "../../ours/metadata-xml";

/** The step that keeps the metadata with the workbook; none where nothing changes. */
export function metadataSteps(workbook: Workbook, metadata: Metadata): readonly PlanStep[] {
  const was = workbook.metadata;
  const becomes = isEmpty(metadata) ? undefined : writeMetadata(metadata);
  return was === becomes ? [] : [{ kind: "save metadata", was, becomes }];
}

function isEmpty({ corrections, dismissedProposals, journal, unread = [] }: Metadata): boolean {
  return [corrections, dismissedProposals, journal, unread].every((entries) => entries.length === 0);
}

/** The journal with new entries; an entry for the same thing at the same place is replaced. */
export function withEntries(metadata: Metadata, added: readonly JournalEntry[]): Metadata {
  const place = ({ kind, sheet, area, header }: JournalEntry) =>
    JSON.stringify([kind, sheet, area.top, area.left, header]);
  const replaced = new Set(added.map(place));
  const kept = metadata.journal.filter((entry) => !replaced.has(place(entry)));
  return { ...metadata, journal: [...kept, ...added] };
}

export function withoutEntries(metadata: Metadata, removed: readonly JournalEntry[]): Metadata {
  const gone = new Set(removed);
  return { ...metadata, journal: metadata.journal.filter((entry) => !gone.has(entry)) };
}
