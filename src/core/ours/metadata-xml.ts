import { isCorrection, isDismissedProposal, isJournalEntry } from "./fitting-metadata";
import { METADATA_ELEMENT, METADATA_NAMESPACE, NO_METADATA, type Metadata } from "../model/metadata";
import { textOfElement, xmlElement } from "../model/xml-element";

/** The part that is kept in the file: JSON as escaped text in one element. The same metadata, the same bytes. */
export function writeMetadata({ unread, ...metadata }: Metadata): string {
  const attributes = { xmlns: METADATA_NAMESPACE, version: metadata.version };
  const kept = { ...metadata, ...(unread && unread.length > 0 && { unread }) };
  return xmlElement(METADATA_ELEMENT, attributes, JSON.stringify(kept));
}

/**
 * Reads the part. What is missing counts as empty: everything essential stands in the cells. What is damaged and entries
 * that are none of ours, such as those of a later version, count for nothing and are written back as they were.
 */
export function readMetadata(xml: string | undefined): Metadata {
  const text = textOfElement(METADATA_ELEMENT, xml)?.trim() ?? "";
  const found = parsed(text);
  if (typeof found !== "object" || found === null)
    return text === "" ? NO_METADATA : { ...NO_METADATA, unread: [text] };
  const { corrections, dismissedProposals, journal, unread } = found as Record<string, unknown>;
  const lists = [
    sorted(corrections, isCorrection),
    sorted(dismissedProposals, isDismissedProposal),
    sorted(journal, isJournalEntry),
  ] as const;
  const rest = [...listOf(unread), ...lists.flatMap((list) => list.rest)];
  return {
    version: 1,
    corrections: lists[0].fitting as Metadata["corrections"],
    dismissedProposals: lists[1].fitting as Metadata["dismissedProposals"],
    journal: lists[2].fitting as Metadata["journal"],
    ...(rest.length > 0 && { unread: rest }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function listOf(found: unknown): readonly unknown[] {
  return Array.isArray(found) ? found : [];
}

function sorted(
  found: unknown,
  isFitting: (entry: unknown) => boolean,
): { readonly fitting: readonly unknown[]; readonly rest: readonly unknown[] } {
  const list = listOf(found);
  return { fitting: list.filter(isFitting), rest: list.filter((entry) => !isFitting(entry)) };
}
