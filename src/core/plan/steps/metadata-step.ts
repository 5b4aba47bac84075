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

/** The journal with new entries; one for the same thing at the same place takes the place of the one before. */
export function withEntries(metadata: Metadata, added: readonly JournalEntry[]): Metadata {
  const journal = new Map<string, JournalEntry>();
  for (const entry of [...metadata.journal, ...added]) {
    const { kind, sheet, area, header } = entry;
    journal.set(JSON.stringify([kind, sheet, area.top, area.left, header]), entry);
  }
  return { ...metadata, journal: [...journal.values()] };
}

export function withoutEntries(metadata: Metadata, removed: readonly JournalEntry[]): Metadata {
  const gone = new Set(removed);
  return { ...metadata, journal: metadata.journal.filter((entry) => !gone.has(entry)) };
}
