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
  /** Those on which equal tables stood, so that one there did not come from here. Versions of before did not note it. */
  readonly sisters?: readonly string[];
  /** Links searched that sheet for their rows; their formulas follow it wherever it goes, and no copy of it. */
  readonly isLinked?: true;
  /** Somebody was asked which one it is: from then on only an answer tells, not that the others are gone. */
  readonly isAsked?: true;
}

/** So many of its names tell which table it is; one that is wider than this is found by its first columns. */
export const MOST_MARKED = { names: 20, headings: 60 } as const;

/** What a declared table is found again by, wherever its cells go; texts are as headings are compared. */
export interface DeclaredMarks {
  /** What heads its columns, from the left; blank where nothing does, or a period that goes on. */
  readonly headings: readonly string[];
  /** How many rows the headings stand in, 0 for none, and how many rows of the area stand above them. */
  readonly headRows: number;
  readonly headAt: number;
  /** Which of its columns names the rows. */
  readonly nameAt: number;
  /** What the first rows are called. */
  readonly names: readonly string[];
  /** How many blank rows follow each other within it, and how many stand at its end. */
  readonly gap: number;
  readonly spare: number;
  /** What begins the row right above and right below it; blank where that row is, absent where it tells nothing. */
  readonly above?: string;
  readonly below?: string;
  /** Nothing stood to its right, so that a column more is one of its own. */
  readonly isOpenRight?: true;
}

/** A stretch that the user said is a table. */
export interface Declared {
  readonly kind: "declared";
  readonly sheet: string;
  readonly area: Area;
  readonly tableKind: TableKind;
  /** Versions of before noted neither. */
  readonly stood?: Stood;
  readonly marks?: DeclaredMarks;
}

/** What a column of a table holds. */
export interface SaidOfColumn {
  readonly kind: "role";
  readonly fingerprint: string;
  /** Versions of before did not note it. */
  readonly stood?: Stood;
  readonly header: string;
  /** Which of the columns with that heading, from 0 on, where several have it, as below a merged one. */
  readonly nth?: number;
  /** What heads the columns beside it; absent for a period, whose heading is another one next year. */
  readonly between?: readonly [left: string, right: string];
  readonly role: Role | "none";
}

/** A correction that names a table which we found. */
export type SaidOfTable =
  SaidOfColumn | { readonly kind: "dismissed"; readonly fingerprint: string; readonly stood?: Stood };

/** What the user said about a table; it wins over what we read, and is kept with the workbook. */
export type Correction = SaidOfTable | Declared;

/** One text for what was said, so that it can be taken back. */
export function correctionKey(correction: Correction): string {
  if (correction.kind === "declared") {
    const { kind, sheet, area } = correction;
    return JSON.stringify([kind, sheet, area.top, area.left]);
  }
  const { kind, fingerprint, stood, ...said } = correction;
  const place = stood && [stood.sheet, stood.title ?? "", stood.nth];
  return JSON.stringify([
    kind,
    fingerprint,
    place ?? [],
    "header" in said ? [said.header, said.nth ?? 0] : [],
  ]);
}
