import type { Area } from "./address";
import type { Role, TableKind } from "./table";

/** Where a table stood among those that are equal to it when something was said of it. */
export interface Stood {
  readonly sheet: string;
  /** The heading above it. */
  readonly title?: string;
  /** Which of the equal ones on its sheet it was, from 0 on, and how many they were. */
  readonly nth: number;
  readonly of: number;
  /** The other sheets that had tables: none of them is this one under another name. */
  readonly beside: readonly string[];
  /** Links searched that sheet for their rows; their formulas follow it wherever it goes, and no copy of it. */
  readonly isLinked?: true;
}

/** What the user said about a table; it wins over what we read, and is kept with the workbook. */
export type Correction =
  | {
      readonly kind: "role";
      readonly fingerprint: string;
      /** Versions of before did not note it. */
      readonly stood?: Stood;
      readonly header: string;
      /** Which of the columns with that heading, from 0 on, where several have it, as below a merged one. */
      readonly nth?: number;
      readonly role: Role | "none";
    }
  | { readonly kind: "dismissed"; readonly fingerprint: string; readonly stood?: Stood }
  | { readonly kind: "declared"; readonly sheet: string; readonly area: Area; readonly tableKind: TableKind };

/** A correction that names a table which we found. */
export type SaidOfTable = Exclude<Correction, { readonly kind: "declared" }>;

/** One text for what was said, so that it can be taken back. */
export function correctionKey({ kind, fingerprint, stood, ...said }: SaidOfTable): string {
  const place = stood && [stood.sheet, stood.title ?? "", stood.nth];
  return JSON.stringify([
    kind,
    fingerprint,
    place ?? [],
    "header" in said ? [said.header, said.nth ?? 0] : [],
  ]);
}
