import { METADATA_NAMESPACE, NO_METADATA, type Metadata } from "../model/metadata";

/** The part that is kept in the file: JSON as escaped text in one element. The same metadata, the same bytes. */
export function writeMetadata(metadata: Metadata): string {
  const text = JSON.stringify(metadata)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `<okrPulse xmlns="${METADATA_NAMESPACE}" version="${metadata.version}">${text}</okrPulse>`;
}

/** Reads the part. What is missing or damaged counts as empty: everything essential stands in the cells. */
export function readMetadata(xml: string | undefined): Metadata {
  const text = /<okrPulse[^>]*>([\s\S]*)<\/okrPulse>/.exec(xml ?? "")?.[1];
  if (text === undefined) return NO_METADATA;
  const found = parsed(unescaped(text));
  if (typeof found !== "object" || found === null) return NO_METADATA;
  const { corrections, dismissedProposals, journal } = found as Record<string, unknown>;
  return {
    version: 1,
    corrections: listOf(corrections, "fingerprint", "sheet") as Metadata["corrections"],
    dismissedProposals: listOf(dismissedProposals, "keyResult") as Metadata["dismissedProposals"],
    journal: (listOf(journal, "sheet") as Metadata["journal"]).filter(({ area }) => isArea(area)),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
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
