import type { Area } from "./address";
import type { Correction } from "./correction";
import type { DateSerial } from "./period";

export const JOURNAL_KINDS = [
  "flags",
  "ids",
  "register",
  "settings",
  "log",
  "feed",
  "scores",
  "report",
] as const;

/** Something that we added to the workbook, so that Remove finds it again even after it was moved or renamed. */
export interface JournalEntry {
  readonly kind: (typeof JOURNAL_KINDS)[number];
  readonly sheet: string;
  /** Where it stood when it was written. */
  readonly area: Area;
  /** The header that we wrote above it, if it is a column. */
  readonly header?: string;
  /** The table that it belongs to. */
  readonly fingerprint?: string;
  /** How wide the Excel table was before it was resized to take the column in. */
  readonly tableWas?: Area;
  /** The number format that the cells had before; absent means `General`. */
  readonly numberFormatWas?: string;
  /** The column's width before we widened it, in characters; absent where we left it alone. */
  readonly widthWas?: number | "standard";
  /** The as-of day that we wrote into the settings; any other day there is the user's. */
  readonly day?: DateSerial;
  /** Whether header style and word formats in it are ours to take away. */
  readonly look?: "ours" | "theirs";
}

/** What is kept in the file's own XML part. Rebuildable from the cells, so nothing essential is in it. */
export interface Metadata {
  readonly version: 1;
  readonly corrections: readonly Correction[];
  /** Proposals that the user said no to, by the names of both ends. */
  readonly dismissedProposals: readonly { readonly keyResult: string; readonly kpi: string }[];
  readonly journal: readonly JournalEntry[];
  /** What the part holds besides that we cannot read: kept as it is, and taken for nothing. */
  readonly unread?: readonly unknown[];
}

export const NO_METADATA: Metadata = { version: 1, corrections: [], dismissedProposals: [], journal: [] };

/** Names our XML part among those of other add-ins. */
export const METADATA_NAMESPACE = "urn:okr-pulse";
export const METADATA_ELEMENT = "okrPulse";

/** Whether an XML part of our namespace is the one that we keep: its root element is ours. */
export function isMetadataPart(xml: string): boolean {
  return new RegExp(`^(?:\\s|<\\?[^>]*>|<!--[^>]*-->)*<${METADATA_ELEMENT}[\\s>]`).test(xml.slice(0, 1000));
}
