import { METADATA_ELEMENT, METADATA_NAMESPACE, NO_METADATA, type Metadata } from "../model/metadata";
import { textOfElement, xmlElement } from "../model/xml-element";

/** The part that is kept in the file: JSON as escaped text in one element. The same metadata, the same bytes. */
export function writeMetadata(metadata: Metadata): string {
  const attributes = { xmlns: METADATA_NAMESPACE, version: metadata.version };
  return xmlElement(METADATA_ELEMENT, attributes, JSON.stringify(metadata));
}

/** Reads the part. What is missing or damaged counts as empty: everything essential stands in the cells. */
export function readMetadata(xml: string | undefined): Metadata {
  const text = textOfElement(METADATA_ELEMENT, xml);
  if (text === undefined) return NO_METADATA;
  const found = parsed(text);
  if (typeof found !== "object" || found === null) return NO_METADATA;
  const { corrections, dismissedProposals, journal } = found as Record<string, unknown>;
  return {
    version: 1,
    corrections: listOf(corrections, "fingerprint", "sheet") as Metadata["corrections"],
    dismissedProposals: listOf(dismissedProposals, "keyResult") as Metadata["dismissedProposals"],
    journal: (listOf(journal, "sheet") as Metadata["journal"]).filter(({ area }) => isArea(area)),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The entries that are objects with one of the keys as text; anything else is damage. */
function listOf(found: unknown, ...keys: readonly string[]): readonly unknown[] {
  if (!Array.isArray(found)) return [];
  return found.filter((entry: unknown) => {
    if (typeof entry !== "object" || entry === null) return false;
    return keys.some((key) => typeof (entry as Record<string, unknown>)[key] === "string");
  });
}

function isArea(area: unknown): boolean {
  if (typeof area !== "object" || area === null) return false;
  const edges = area as Record<string, unknown>;
  return ["top", "left", "bottom", "right"].every((edge) => Number.isInteger(edges[edge]));
}
